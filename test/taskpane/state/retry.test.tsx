/** 再试 is offered where it can help, and nowhere else. */
import { waitFor } from '@testing-library/react';
import type { Address } from '../../../src/grid';
import type { ReadReport } from '../../../src/addin/readReport';
import { UserError } from '../../../src/messages';
import type { ErrorCode } from '../../../src/messages';
import { loadMessages } from '../../../src/messages/load';
import { createActions } from '../../../src/taskpane/state/actions';
import type { PaneEvent } from '../../../src/taskpane/state/reducer';
import { sampleReport } from '../../support/reports';
import '../browserParts';
import { FakeWorkbook } from '../fakeWorkbook';
import { fakeWorld } from '../pane';

/** The parts that users do it in come with all words. */
beforeAll(() => loadMessages('zh-CN'));

/** `never` where the same again can only fail again; `elsewhere` what is never on the bar of the pane. */
const OFFERED: Readonly<Record<ErrorCode, 'again' | 'never' | 'elsewhere'>> = {
  'excel/cell-editing': 'again',
  'excel/protected': 'again',
  'excel/missing': 'again',
  'excel/hidden-sheet': 'again',
  'excel/very-hidden-sheet': 'again',
  'excel/written-not-read': 'again',
  'excel/other-workbook': 'again',
  'excel/busy': 'again',
  'excel/unsupported': 'never',
  'excel/no-host': 'never',
  'excel/failed': 'again',
  'template/failed': 'again',
  'template/sheets-exist': 'elsewhere',
  'template/not-restored': 'again',
  'write/protected': 'again',
  'write/not-restored': 'never',
  'undo/changed-since': 'again',
  'undo/moved': 'never',
  'undo/would-lose': 'again',
  'finding/changed-since': 'never',
  'import/changed-since': 'never',
  'import/several': 'never',
  'paste/empty': 'never',
  'paste/no-report': 'never',
  'explain/no-list': 'never',
  'explain/full': 'again',
  'sentences/no-list': 'never',
  'sentences/list-full': 'again',
  'sentences/no-part': 'never',
  'ledger/changed-since': 'never',
  'ledger/full': 'never',
  'ledger/no-list': 'never',
  'sentences/part-full': 'again',
  'sentences/fee': 'elsewhere',
  'report/not-found': 'again',
  'report/no-tables': 'again',
  'report/year': 'never',
  'report/edition': 'never',
  'report/unit': 'elsewhere',
  'report/kind': 'elsewhere',
  'report/part': 'elsewhere',
  'report/text-too-long': 'elsewhere',
  'report/too-many-lines': 'elsewhere',
  'report/json': 'never',
  'report/csv': 'never',
  'file/not-found': 'elsewhere',
  'file/empty': 'never',
  'file/kind': 'never',
  'file/no-report': 'never',
  'file/no-text': 'never',
  'file/no-table': 'never',
  'file/no-pdf-here': 'never',
  'file/old-word': 'never',
  'file/misnamed': 'never',
  'file/damaged': 'never',
  'file/encrypted': 'never',
  'file/too-large': 'never',
  'file/unsafe': 'never',
  'file/cannot-write': 'elsewhere',
  'file/cannot-read': 'never',
  'file/no-reader': 'again',
  'file/not-a-file': 'elsewhere',
  'file/empty-folder': 'elsewhere',
  'file/exists': 'elsewhere',
  'file/output-kind': 'elsewhere',
  'final/several': 'elsewhere',
  'desk/no-members': 'never',
  'desk/not-a-desk': 'elsewhere',
  'desk/other-year': 'elsewhere',
  'desk/foreign-sheets': 'elsewhere',
  'desk/in-part': 'elsewhere',
  'desk/no-reports': 'elsewhere',
  'desk/no-year': 'elsewhere',
  'desk/due': 'elsewhere',
  'desk/nothing-to-accept': 'never',
  'desk/nothing-to-return': 'never',
  'desk/undecided': 'never',
  'desk/no-such-file': 'never',
  'ledger/none': 'elsewhere',
  'ledger/columns': 'elsewhere',
  'ledger/lists': 'elsewhere',
  'ledger/several': 'elsewhere',
  'ledger/edition': 'elsewhere',
  'ledger/map': 'elsewhere',
  'marks/signed': 'elsewhere',
  'marks/strict': 'elsewhere',
  'marks/kind': 'elsewhere',
  'marks/inside': 'elsewhere',
  'rule/unknown': 'elsewhere',
  'ribbon/unknown': 'never',
  'export/clipboard': 'elsewhere',
  'export/download': 'again',
  'export/no-download': 'never',
  'export/picture-clipboard': 'never',
  'export/picture': 'again',
  'export/picture-kind': 'elsewhere',
  'export/date': 'elsewhere',
  unexpected: 'again',
};
const A1: Address = { kind: 'sheet', grid: '封面', row: 0, column: 0 };

/** What the pane can do, and what it was told. */
function started(mayCopy = true) {
  const world = fakeWorld({ workbook: FakeWorkbook.holding(sampleReport()), mayCopy });
  const events: PaneEvent[] = [];
  const actions = createActions(world.services, (event) => events.push(event));
  const failures = () => events.flatMap((event) => (event.type === 'failed' ? [event.problem] : []));
  return { ...world, actions, events, failures };
}

const CODES = Object.entries(OFFERED).filter(([, offered]) => offered !== 'elsewhere');

test.each(CODES)('%s: %s', async (code, offered) => {
  const { workbook, actions, events, failures } = started();
  workbook.failNext('select', new UserError(code as ErrorCode));
  await actions.select([A1]);
  const [problem] = failures();
  expect(problem?.error.code).toBe(code);
  expect(problem?.passing).toBe(false);
  expect(problem?.retry === null).toBe(offered === 'never');
  problem?.retry?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(workbook.selections).toEqual(offered === 'never' ? [] : [[A1]]);
  expect(events.map(({ type }) => type)).toEqual(offered === 'never' ? ['failed'] : ['failed', 'dealtWith']);
});

/** Of a file that was chosen: another one can be. */
const OF_FILE: readonly ErrorCode[] = [
  'report/year',
  'report/edition',
  'report/json',
  'report/csv',
  'file/empty',
  'file/kind',
  'ledger/no-list',
  'file/no-report',
  'file/no-text',
  'file/no-table',
  'file/no-pdf-here',
  'file/old-word',
  'file/misnamed',
  'file/damaged',
  'file/encrypted',
  'file/too-large',
  'file/unsafe',
  'file/cannot-read',
];

describe('another file instead of the same again', () => {
  /** Files that cannot be read, but for the second. */
  const readingOf = (error: UserError) => {
    const asked: string[] = [];
    const read = (source: { readonly name: string }) => {
      asked.push(source.name);
      return asked.length === 1
        ? Promise.reject(error)
        : Promise.resolve({ report: {}, edition: {} } as ReadReport);
    };
    const world = fakeWorld({ read });
    const events: PaneEvent[] = [];
    const actions = createActions(world.services, (event) => events.push(event));
    const failures = () => events.flatMap((event) => (event.type === 'failed' ? [event.problem] : []));
    return { asked, actions, events, failures };
  };
  const [broken, sound] = ['坏.docx', '好.docx'].map((name) => new File(['文'], name)) as [File, File];

  test.each(OF_FILE)('%s', async (code) => {
    const { asked, actions, events, failures } = readingOf(new UserError(code, { file: '坏.docx' }));
    await actions.bringFiles([broken]);
    const [problem] = failures();
    expect([problem?.error.code, problem?.retry, typeof problem?.choose]).toEqual([code, null, 'function']);
    problem?.choose?.([sound]);
    await waitFor(() => expect(events.filter(({ type }) => type === 'brought')).toHaveLength(2));
    expect(asked).toEqual(['坏.docx', '好.docx']);
    expect(events.at(-1)).toMatchObject({ type: 'brought', read: { report: {} } });
  });

  test('several at once', async () => {
    const { asked, actions, failures } = readingOf(new UserError('unexpected'));
    await actions.bringFiles([broken, sound]);
    const [problem] = failures();
    expect([problem?.error.code, problem?.retry, typeof problem?.choose]).toEqual([
      'import/several',
      null,
      'function',
    ]);
    expect(asked).toEqual([]);
  });

  test.each(['readFile', 'readLastYear'] as const)('%s', async (way) => {
    const { asked, actions, failures } = readingOf(new UserError('file/damaged', { file: '坏.docx' }));
    const brought: unknown[] = [];
    await actions[way](broken, (read) => brought.push(read));
    failures()[0]?.choose?.([sound]);
    await waitFor(() => expect(brought).toHaveLength(1));
    expect([asked, brought]).toEqual([['坏.docx', '好.docx'], [{ report: {}, edition: {} }]]);
  });

  test('where no file was chosen there is none to choose', async () => {
    const { actions, failures } = readingOf(new UserError('report/year', { year: '去年' }));
    await actions.bringPasted({ html: '', text: '文' });
    expect(failures().map(({ retry, choose }) => [retry, choose])).toEqual([[null, null]]);
  });
});

test('what is not of ours can be tried again', async () => {
  const { actions, failures } = started();
  await actions.deliver(() => Promise.reject(new Error('x')));
  expect(failures().map(({ error, retry }) => [error.code, retry === null])).toEqual([['unexpected', false]]);
});

test('what the browser forbids to copy is not tried again: it can be copied by hand', async () => {
  const { actions, failures } = started(false);
  await expect(actions.copy({ text: '文', html: '<p>文' }, '好了')).resolves.toBe(false);
  expect(failures().map(({ error, retry }) => [error.code, retry])).toEqual([['export/clipboard', null]]);
});

test('again and again: each failure offers it anew', async () => {
  const { workbook, actions, failures } = started();
  for (let time = 0; time < 3; time++) workbook.failNext('select', new UserError('excel/busy'));
  await actions.select([A1]);
  for (let time = 0; time < 3; time++) {
    failures().at(-1)?.retry?.();
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
  }
  expect(failures()).toHaveLength(3);
  expect(workbook.selections).toEqual([[A1]]);
});
