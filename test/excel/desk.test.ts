/** The review workbook in Excel: a decision changes it in place, and undo takes it back. */
import { deskChange } from '../../src/addin/desk/update';
import { readDesk } from '../../src/desk/stored';
import { planDesk } from '../../src/desk/sheets';
import { accept } from '../../src/desk/decide';
import type { Desk } from '../../src/desk/types';
import { openWorkbook } from '../../src/excel';
import type { ExcelWorkbook } from '../../src/excel';
import { DESK_SHEETS } from '../../src/form';
import type { Plan } from '../../src/layout';
import { DESK } from '../../src/messages';
import { randomDesk } from '../support/desks';
import { emptiedWorkbook } from '../support/excel';

jest.setTimeout(120_000);

emptiedWorkbook();
const SHEETS = DESK_SHEETS.map((sheet) => DESK.sheets[sheet]);
const { standings } = DESK.sheets;

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
