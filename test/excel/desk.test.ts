/** The review workbook in Excel: a later round changes it in place, whatever people did with it meanwhile. */
import { deskChange } from '../../src/addin/desk/update';
import { readDesk } from '../../src/desk/stored';
import { planDesk } from '../../src/desk/sheets';
import { accept, setNote } from '../../src/desk/decide';
import type { Desk, Return } from '../../src/desk/types';
import { openWorkbook } from '../../src/excel';
import type { ExcelWorkbook } from '../../src/excel';
import { DESK_SHEETS } from '../../src/form';
import type { FieldId } from '../../src/form';
import type { Plan } from '../../src/layout';
import { DESK } from '../../src/messages';
import { randomDesk } from '../support/desks';
import { emptiedWorkbook } from '../support/excel';

jest.setTimeout(120_000);

const embedded = emptiedWorkbook();
const SHEETS = DESK_SHEETS.map((sheet) => DESK.sheets[sheet]);
const { standings, members } = DESK.sheets;

/** Without the large sums, which take the stand-in seconds to compute; they follow by their formulas. */
function planOf(desk: Desk): Plan {
  const plan = planDesk(desk);
  const left: readonly string[] = [DESK.sheets.rollUpRequests, DESK.sheets.rollUpDisputes];
  return {
    ...plan,
    sheets: plan.sheets.filter(({ name }) => !left.includes(name)),
    names: plan.names.filter(({ sheet }) => !left.includes(sheet)),
  };
}

async function inserted(desk: Desk): Promise<ExcelWorkbook> {
  const workbook = openWorkbook();
  await workbook.insert(() => planOf(desk), 'ask', 'review');
  return workbook;
}

async function readBack(workbook: ExcelWorkbook) {
  const stored = readDesk(await workbook.readNamed(SHEETS));
  return stored!;
}

async function bring(workbook: ExcelWorkbook, desk: Desk) {
  const { update, missing } = deskChange(await workbook.readNamed(SHEETS), planOf(desk));
  return { update, missing, outcome: await workbook.update(update, 'decide') };
}

/** One more round of a member, with a figure that is another. */
function nextRound(desk: Desk, member: number): Desk {
  const last = desk.returns.filter((each) => each.member === member && each.round > 0).pop()!;
  const figures = { ...last.figures, ['requests.received.total' as FieldId]: 77 };
  const next: Return = {
    ...last,
    round: last.round + 1,
    choice: 'only',
    digest: 'feedfacefeedface',
    file: '第二轮/改.xlsx',
    received: '2026-01-20',
    figures,
  };
  return { ...desk, returns: [...desk.returns, next] };
}

const cell = async (sheet: string, name: string) => {
  await embedded().host.settle();
  return embedded().host.cell(sheet, name);
};

/** Where this text stands in a column. */
async function rowOf(sheet: string, column: string, value: string | number): Promise<number> {
  await embedded().host.settle();
  for (let row = 1; row < 60; row++)
    if (embedded().host.cell(sheet, `${column}${row}`).value === value) return row;
  throw new Error(`no ${value}`);
}

test('the desk comes back from the workbook, and nothing has to be written', async () => {
  const desk = randomDesk(7, { members: 3 });
  const workbook = await inserted(desk);
  const { desk: back } = await readBack(workbook);
  expect(back.members).toEqual(desk.members);
  const { update, missing } = deskChange(await workbook.readNamed(SHEETS), planOf(back));
  expect(update.sheets).toEqual([]);
  expect(missing).toBeNull();

  // A round comes after somebody put a column and a row in, and renamed the list.
  const { person } = embedded().host;
  await person.insertColumn(standings, 'B');
  await person.type(standings, 'B3', '经办人');
  const own = await rowOf(standings, 'A', 2);
  await person.type(standings, `B${own}`, '老王');
  await person.insertRow(standings, 4);
  await person.renameSheet(members, '全部单位');
  const { desk: edited } = await readBack(workbook);
  const after = setNote(nextRound(edited, 2), 2, '已电话');
  const { outcome } = await bring(workbook, after);
  expect(outcome).toEqual({ forgotten: 0, undoable: true });
  const { desk: now } = await readBack(workbook);
  expect(now.returns.filter(({ member }) => member === 2).map(({ digest }) => digest)).toContain(
    'feedfacefeedface',
  );
  expect(now.returns.find(({ digest }) => digest === 'feedfacefeedface')).toMatchObject({
    round: after.returns[after.returns.length - 1]!.round,
    received: '2026-01-20',
    file: '第二轮/改.xlsx',
  });
  expect(now.standings[1]).toMatchObject({ note: '已电话', own: { 经办人: '老王' } });
  expect((await cell(standings, `B${await rowOf(standings, 'A', 2)}`)).value).toBe('老王');
  // The new row counts in the formulas, as those above it do.
  const { figures } = DESK.sheets;
  const row = await rowOf(figures, 'N', 'feedfacefeedface');
  expect((await cell(figures, `L${row}`)).formula).toBe(
    (await cell(figures, `L${row - 1}`)).formula?.replaceAll(String(row - 1), String(row)),
  );

  expect(await workbook.undo()).toBe('decide');
  const { desk: undone } = await readBack(workbook);
  expect(undone.returns).toEqual(edited.returns);
  expect(undone.standings).toEqual(edited.standings);
});

test('a decision is some cells, and undo takes it back', async () => {
  const drawn = randomDesk(7, { members: 3 });
  const standing = { accepted: null, publishedOn: null, changedAfterAcceptance: false } as const;
  const desk: Desk = {
    ...drawn,
    standings: drawn.standings.map((each) => ({ ...each, ...standing, state: 'received' })),
    returns: drawn.returns.map((each) => (each.choice === 'open' ? { ...each, choice: 'chosen' } : each)),
  };
  const workbook = await inserted(desk);
  const before = (await readBack(workbook)).desk;
  const { update, outcome } = await bring(workbook, accept(before, 2));
  expect(update.sheets.map(({ sheet, cells }) => [sheet, cells.length])).toEqual([
    [standings, 3],
    ['公布情况', 1],
  ]);
  expect(outcome).toEqual({ forgotten: 0, undoable: true });
  const after = (await readBack(workbook)).desk;
  expect(after.standings.map(({ state }) => state)).toEqual(['received', 'accepted', 'received']);
  await workbook.undo();
  expect((await readBack(workbook)).desk.standings).toEqual(before.standings);
});
