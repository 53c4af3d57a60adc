/** What the plan says that a formula makes is what the stand-in for Excel makes of it: files may carry it. */
import { openWorkbook } from '../../src/excel';
import { cellName, isoDate } from '../../src/grid';
import { emptiedWorkbook } from '../support/excel';
import { EVERY_PLAN } from '../support/everyPlan';

jest.setTimeout(240_000);
const embedded = emptiedWorkbook();

/** One of each kind of formula; a fraction is what the stand-in does not see (it rounds no range), Excel and LibreOffice do. */
const NAMES = [
  'blank, 2019',
  'the sample a second time',
  'a figure below zero',
  'a text and a fraction',
  'lists and controls',
  'at random, 2024',
  'findings',
  'a desk of 2020, only what is accepted',
];
const PLANS = NAMES.map((name) => EVERY_PLAN.find(([own]) => own === name)!);

test.each(PLANS)('%s', async (_, plan) => {
  const { host } = embedded();
  await openWorkbook().insert(() => plan, 'ask', 'insert');
  await host.settle();
  const told = plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value, formula, style }) => {
      if (formula === null) return [];
      const a1 = cellName(row, column);
      const { text } = host.cell(name, a1);
      const isDay = plan.styles[style]?.numberFormat === 'yyyy-mm-dd' && typeof value === 'number';
      return text === (isDay ? isoDate(value, 1900) : String(value))
        ? []
        : [`${name}!${a1}: ${text} ≠ ${String(value)}`];
    }),
  );
  expect(told).toEqual([]);
});
