/** The findings that the pane shows after each thing that can happen to them, from literal states. */
import type { PaneState } from '../../../src/taskpane/state/state';
import {
  BROUGHT,
  expectChanged,
  finding,
  NO_STEPS,
  one,
  ONE_STEP,
  open,
  problem,
  result,
  three,
  toast,
  two,
  unmended,
} from './paneStates';
import type { Case } from './paneStates';

const FRESH: Partial<PaneState> = { known: false, open: null, shown: [], view: 'filling' };
const again = open(two, three);

const CASES: readonly Case[] = [
  [
    'the first reading',
    FRESH,
    { type: 'read', open: open(one, two), history: ONE_STEP, afresh: true },
    { known: true, open: open(one, two), shown: unmended(one, two), history: ONE_STEP },
  ],
  [
    'the first reading of a workbook without a report',
    FRESH,
    { type: 'read', open: null, history: NO_STEPS, afresh: true },
    { known: true, open: null, shown: [] },
  ],
  [
    'the first reading of a review workbook',
    FRESH,
    { type: 'read', open: null, isDesk: true, history: NO_STEPS, afresh: true },
    { known: true, open: null, isDesk: true, view: 'desk', shown: [] },
  ],
  [
    'a later reading of a review workbook: who is elsewhere stays there',
    { open: null, shown: [], view: 'filling' },
    { type: 'read', open: null, isDesk: true, history: NO_STEPS, afresh: true },
    { isDesk: true },
  ],
  [
    'a reading in 检查: what is mended stays in its place, what is new comes last',
    {},
    { type: 'read', open: again, history: NO_STEPS, afresh: false },
    { open: again, shown: [{ finding: one, mended: true }, ...unmended(two, three)] },
  ],
  [
    'a reading in 检查 where a mended finding comes back in other words',
    { shown: [{ finding: one, mended: true }, ...unmended(two)] },
    { type: 'read', open: open(two, finding('一', '又一')), history: NO_STEPS, afresh: false },
    { open: open(two, finding('一', '又一')), shown: unmended(finding('一', '又一'), two) },
  ],
  [
    'a reading that was asked for in 检查: in order',
    {},
    { type: 'read', open: again, history: NO_STEPS, afresh: true },
    { open: again, shown: unmended(two, three) },
  ],
  [
    'a reading in another view: in order',
    { view: 'filling' },
    { type: 'read', open: again, history: NO_STEPS, afresh: false },
    { open: again, shown: unmended(two, three) },
  ],
  [
    'a reading in 检查 where no report was open: in order',
    { open: null, shown: [] },
    { type: 'read', open: again, history: NO_STEPS, afresh: false },
    { open: again, shown: unmended(two, three) },
  ],
  [
    'a report that is gone',
    { view: 'filling', history: ONE_STEP },
    { type: 'read', open: null, history: NO_STEPS, afresh: false },
    { open: null, shown: [], history: NO_STEPS },
  ],
  [
    'a reading ends a problem that passes',
    { problem: problem(true) },
    { type: 'read', open: open(one, two), history: NO_STEPS, afresh: false },
    { problem: null },
  ],
  [
    'a report that is found ends the problem that there was none',
    { open: null, shown: [], problem: problem(false, 'report/no-tables') },
    { type: 'read', open: open(one, two), history: NO_STEPS, afresh: true },
    { open: open(one, two), shown: unmended(one, two), problem: null },
  ],
  [
    'as long as none is found that stays',
    { open: null, shown: [], problem: problem(false, 'report/no-tables') },
    { type: 'read', open: null, history: NO_STEPS, afresh: true },
    {},
  ],
  [
    'a reading leaves a problem that stays',
    { problem: problem(false) },
    { type: 'read', open: open(one, two), history: NO_STEPS, afresh: false },
    {},
  ],
  [
    'a reading leaves what was brought, and what was said',
    { ...BROUGHT, toast },
    { type: 'read', open: open(one, two), history: NO_STEPS, afresh: true },
    {},
  ],
  [
    'what is mended leaves the list',
    { shown: [{ finding: one, mended: true }, ...unmended(two)] },
    { type: 'swept' },
    { shown: unmended(two) },
  ],
  [
    'the same report in other words',
    { shown: [{ finding: one, mended: true }, ...unmended(two)] },
    { type: 'checked', result: result(finding('二', 'two')) },
    { open: open(finding('二', 'two')), shown: unmended(finding('二', 'two')) },
  ],
  [
    'other words where the report is gone',
    { open: null, shown: [] },
    { type: 'checked', result: result() },
    { open: null },
  ],
];

test.each(CASES)('%s', (_, before, event, changed) => expectChanged(before, event, changed));
