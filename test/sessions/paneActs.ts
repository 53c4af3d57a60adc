/** What the user of the pane does, as far as what the pane shows allows it. */
import { planTemplate } from '../../src/addin';
import { planImport } from '../../src/addin/importReport';
import { isAdoptable } from '../../src/addin/steps';
import { check } from '../../src/commands/check';
import type { Command } from '../../src/commands/command';
import { insertTemplate } from '../../src/commands/insertTemplate';
import { openWorkbook } from '../../src/excel';
import type { Existing } from '../../src/excel';
import { editionForYear } from '../../src/form';
import { planReport } from '../../src/layout';
import { messagesIn } from '../../src/messages/load';
import { offeredSentences } from '../../src/sentences';
import type { ReadySentence } from '../../src/taskpane/state/sentenceActions';
import { unitValues } from '../../src/taskpane/state/unit';
import type { UnitValues } from '../../src/taskpane/state/unit';
import type { Report } from '../../src/report';
import type { Random } from '../support/random';
import { randomReport } from '../support/reports';
import { light } from './light';
import { KEY, Recorder } from './pane';
import type { SessionPane } from './pane';

/** Kinds with their weights. */
export const PANE_KINDS = {
  insert: 5,
  saveUnit: 4,
  adopt: 5,
  explain: 4,
  withdraw: 2,
  insertSentence: 4,
  refreshSentence: 3,
  keepLastYear: 3,
  removeLastYear: 2,
  carryIn: 3,
  listFindings: 2,
  importLines: 5,
  checkTables: 2,
  leaveTables: 1,
  undo: 8,
  redo: 5,
  keepAsOld: 2,
  forgetSteps: 1,
  checkAgain: 1,
  retry: 4,
  ribbonInsert: 1,
  ribbonCheck: 1,
} as const;
export type PaneKind = keyof typeof PANE_KINDS;

const TEXTS = [
  '054000', '2025-01-12', '1-2', '=SUM(1,2)', '@x', 'TRUE', "'引号", '+86', '0319-1234567', '本年收到申请3件。\n1-2',
  '2024年共收到政府信息公开申请3件。', '#N/A', ' 空白 ',
] as const; // prettier-ignore

const report = (random: Random, year: number): Report => {
  const made = randomReport(random.below(1_000_000), { year, typedTotals: random.chance(0.5) });
  return random.chance(0.5)
    ? made
    : { ...made, parts: { ...made.parts, overview: random.pick(TEXTS), problems: random.pick(TEXTS) } };
};

const UNIT_KEYS = ['unit', 'address', 'postcode', 'telephone', 'email'] as const;

function changedUnit(values: UnitValues, random: Random): UnitValues {
  const key = random.pick(UNIT_KEYS);
  return {
    ...values,
    [key]: random.pick(TEXTS),
    ...(random.chance(0.2) ? { year: String(2020 + random.below(6)) } : {}),
  };
}

async function insert({ actions }: SessionPane, random: Random): Promise<void> {
  const year = 2019 + random.below(7);
  const edition = editionForYear(year);
  const filled = random.chance(0.4) ? report(random, year) : null;
  const existing: Existing = random.pick(['ask', 'replace', 'replace', 'rename']);
  const whole = random.chance(0.1);
  const insertion = (): Promise<unknown> =>
    actions.insert({
      makePlan: (suffix, preferences) => {
        const plan =
          filled && edition
            ? planReport(edition, { suffix, report: filled, typedTotals: preferences.typedTotals })
            : planTemplate({ unit: '青石镇人民政府', year, kind: 'township' }, suffix, preferences);
        return whole ? plan : light(plan);
      },
      existing,
      onPhase: () => undefined,
      again: () => void insertion(),
    });
  await insertion();
}

/** A sentence that is offered now. */
function sentence({ state: { open } }: SessionPane, random: Random): ReadySentence | undefined {
  if (!open || open.origin !== 'template') return undefined;
  const offered = offeredSentences(open.report, { previous: open.previous?.report ?? null });
  const ready = offered.filter((each): each is ReadySentence => each.text !== null);
  return ready.length === 0 ? undefined : random.pick(ready);
}

type Act = (pane: SessionPane, random: Random) => Promise<unknown> | undefined;

const withoutPause = (act: (() => void) | null | undefined): Promise<void> | undefined => {
  if (!act) return undefined;
  act();
  return Promise.resolve();
};

const onRibbon = async (command: Command, { recorder: { calls } }: SessionPane): Promise<void> => {
  const recorder = new Recorder(openWorkbook(KEY));
  recorder.calls = calls;
  await command({
    workbook: recorder.workbook,
    locale: 'zh-CN',
    messages: messagesIn('zh-CN'),
    preferences: { locale: null, typedTotals: false, explainer: '' },
    now: () => new Date(2025, 0, 12),
    pane: { hand: () => Promise.resolve(false), leave: () => Promise.resolve() },
  }).catch(() => undefined);
};

/** Undefined: what the pane shows offers no such thing. */
export const PANE: Record<PaneKind, Act> = {
  insert,
  saveUnit: ({ state: { open }, actions }, random) =>
    open?.origin === 'template' ? actions.saveUnit(changedUnit(unitValues(open.report), random)) : undefined,
  adopt: ({ state: { open }, actions }, random) => {
    const offers = (open?.result.findings ?? []).flatMap((finding) =>
      finding.suggestions
        .filter((suggestion) => open && isAdoptable(suggestion, open))
        .map((suggestion) => ({ finding, suggestion })),
    );
    if (offers.length === 0) return undefined;
    const { finding, suggestion } = random.pick(offers);
    return actions.adopt(finding, suggestion);
  },
  explain: ({ state: { open }, actions }, random) => {
    if (open?.origin !== 'template' || open.result.findings.length === 0) return undefined;
    return actions.explain(random.pick(open.result.findings), {
      reason: random.pick(TEXTS),
      by: random.pick(TEXTS),
    });
  },
  withdraw: ({ state: { open }, actions }, random) => {
    if (open?.origin !== 'template' || open.result.findings.length === 0) return undefined;
    const explained = open.report.acceptances.map(({ finding }) => finding);
    const known = open.result.findings.filter(({ id }) => explained.includes(id));
    return actions.withdraw(random.pick(known.length > 0 ? known : open.result.findings));
  },
  insertSentence: (pane, random) => {
    const offered = sentence(pane, random);
    if (!offered) return undefined;
    return pane.actions.insertSentence(offered, random.chance(0.6) ? offered.text : random.pick(TEXTS));
  },
  refreshSentence: (pane, random) => {
    const offered = sentence(pane, random);
    return offered && pane.actions.refreshSentence(offered);
  },
  keepLastYear: ({ state: { open }, actions }, random) => {
    if (open?.origin !== 'template') return undefined;
    const year = (open.report.year ?? 2024) - 1;
    const edition = editionForYear(year);
    if (!edition) return undefined;
    return actions.keepLastYear(
      { report: report(random, year), edition },
      random.chance(0.2),
      () => undefined,
    );
  },
  removeLastYear: ({ state: { open }, actions }) => (open?.previous ? actions.removeLastYear() : undefined),
  carryIn: ({ state: { open }, actions }) => (open?.previous ? actions.carryIn() : undefined),
  listFindings: ({ state: { open }, actions }, random) =>
    open ? actions.listFindings(random.pick(['zh-CN', 'en-US'])) : undefined,
  importLines: ({ state: { open }, actions }, random) => {
    if (open?.origin !== 'template') return undefined;
    const incoming = report(random, open.report.year ?? 2024);
    const { lines } = planImport(open, incoming);
    const kept = lines.filter(() => random.chance(0.7));
    return kept.length === 0 ? undefined : actions.importLines(incoming, kept);
  },
  checkTables: ({ state: { open }, actions }) => (open ? undefined : actions.checkTables()),
  leaveTables: ({ actions }) => actions.leaveTables(),
  undo: ({ actions }) => actions.undo(),
  redo: ({ actions }) => actions.redo(),
  keepAsOld: ({ state: { problem } }) => withoutPause(problem?.keep),
  forgetSteps: ({ actions }) => actions.forgetSteps(),
  checkAgain: ({ actions }) => actions.checkAgain(),
  retry: ({ state: { problem } }) => withoutPause(problem?.retry),
  ribbonInsert: (pane) => onRibbon(insertTemplate, pane),
  ribbonCheck: (pane) => onRibbon(check, pane),
};
