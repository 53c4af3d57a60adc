/** 撤销上一步: everything comes back as it was, and what was typed since is never lost. */
import { openWorkbook } from '../../src/excel';
import type { Address } from '../../src/grid';
import { planReport } from '../../src/layout';
import { newReport } from '../../src/report';
import { edition, emptiedWorkbook, insertSample, sheetNames, TABLE } from '../support/excel';
import { withFigure } from '../support/reports';

const embedded = emptiedWorkbook();
const place = (row: number, column: number): Address => ({ kind: 'sheet', grid: 'Sheet1', row, column });

/** A workbook with an entry of each kind in Sheet1!A1:D1. */
async function typed() {
  await embedded().host.person.paste('Sheet1', 'A1', [['原文', 7, '=B1*2', true]]);
  return openWorkbook();
}

const entries = async () => {
  const { host } = embedded();
  await host.settle();
  return ['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => {
    const { value, formula } = host.cell('Sheet1', cell);
    return formula ?? value;
  });
};

test('a write takes back texts, figures, formulas, ticks and empty cells alike', async () => {
  const workbook = await typed();
  await workbook.write(
    [
      { address: place(0, 0), value: '新文' },
      { address: place(0, 1), value: 0 },
      { address: place(0, 2), value: 15 },
      { address: place(0, 3), value: null },
      { address: place(0, 4), value: '=1' },
    ],
    'adopt',
  );
  expect(await entries()).toEqual(['新文', 0, 15, '', '=1']);
  await workbook.undo();
  expect(await entries()).toEqual(['原文', 7, '=B1*2', true, '']);
  expect((await workbook.history()).undo).toEqual([]);
});

test.each([
  ['typed over', () => embedded().host.person.type('Sheet1', 'B1', 9), ['新文', 9]],
  ['emptied', () => embedded().host.person.clear('Sheet1', 'B1'), ['新文', '']],
])('a written cell that was %s since stays as it is, and so do the others', async (_, retype, expected) => {
  const workbook = await typed();
  await workbook.write(
    [
      { address: place(0, 0), value: '新文' },
      { address: place(0, 1), value: 8 },
    ],
    'adopt',
  );
  await retype();
  await expect(workbook.undo()).rejects.toMatchObject({ code: 'undo/changed-since' });
  expect((await entries()).slice(0, 2)).toEqual(expected);
});

test('an emptied cell that was typed into since stays as it is', async () => {
  const workbook = await typed();
  await workbook.write([{ address: place(0, 0), value: null }], 'adopt');
  await embedded().host.person.type('Sheet1', 'A1', '再写');
  await expect(workbook.undo()).rejects.toMatchObject({ code: 'undo/changed-since' });
  expect((await entries())[0]).toBe('再写');
});

test('what the pane did not write may change meanwhile', async () => {
  const workbook = await typed();
  await workbook.write([{ address: place(0, 0), value: '新文' }], 'adopt');
  await embedded().host.person.type('Sheet1', 'B1', 9);
  await workbook.undo();
  expect((await entries()).slice(0, 3)).toEqual(['原文', 9, '=B1*2']);
});

test('steps are taken back one after another, and another pane knows them too', async () => {
  const workbook = await typed();
  await workbook.write([{ address: place(0, 0), value: '第一步' }], 'adopt');
  await workbook.write([{ address: place(0, 0), value: '第二步' }], 'adopt');
  const another = openWorkbook();
  expect((await another.history()).undo[0]).toBe('adopt');
  await another.undo();
  expect((await entries())[0]).toBe('第一步');
  expect(await workbook.history()).toEqual({ undo: ['adopt'], redo: ['adopt'] });
  expect(await workbook.undo()).toBe('adopt');
  expect((await entries())[0]).toBe('原文');
  expect(await workbook.undo()).toBeNull();
});

test('nothing written is no step', async () => {
  const { host } = embedded();
  const workbook = await typed();
  await workbook.write([{ address: place(0, 0), value: '新文' }], 'adopt');
  host.forgetRounds();
  await workbook.write([], 'adopt');
  expect(host.rounds).toBe(0);
  await workbook.undo();
  expect((await entries())[0]).toBe('原文');
});

test.each(['{"kind":"later","cells":[]}', 'no record', '7'])(
  'a step that this version cannot read (%s) is none',
  async (kept) => {
    const workbook = await typed();
    await embedded().Excel.run(async (context) => {
      context.workbook.settings.add('nianbao.undo', kept);
      await context.sync();
    });
    expect((await workbook.history()).undo).toEqual([]);
    await workbook.undo();
    expect((await entries())[0]).toBe('原文');
  },
);

test.each([
  ['a figure', TABLE, 'E5', [[5]]],
  ['a figure moved to the next cell', TABLE, 'D5', [['', 3]]],
  ['another name of the unit', '封面', 'B3', [['另一单位']]],
  ['a paragraph', '一、总体情况', 'A32', [['另一段']]],
])('%s typed into inserted sheets keeps them', async (_, sheet, cell, entry) => {
  const report = withFigure(newReport(edition, { year: 2024 }), 'requests.received.natural', 3);
  const workbook = await insertSample((suffix) => planReport(edition, { suffix, report }));
  await embedded().host.person.paste(sheet, cell, entry);
  await expect(workbook.undo()).rejects.toMatchObject({ code: 'undo/would-lose' });
  expect(await sheetNames(embedded())).toContain(TABLE);
});
