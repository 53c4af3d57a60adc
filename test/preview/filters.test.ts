/** AutoFilter with criteria: rows go out of sight as it is applied, and come back when it is cleared. */
import { bench } from './support';

const { run, codeOf, embedded } = bench();

const ROWS = [
  ['编号', '状态'],
  ['1', '逾期'],
  ['2', '正常'],
  ['3', ''],
  ['4', '逾期'],
];

beforeEach(() =>
  run(async (context, sheet) => {
    sheet.getRange('B2:C6').values = ROWS;
    await context.sync();
  }),
);

/** Numbers of the rows that are out of sight. */
const hidden = () =>
  run(async (context, sheet) => {
    const rows = [2, 3, 4, 5, 6, 7].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
    await context.sync();
    return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 2] : []));
  });

const filter = (column: number, criteria: Excel.FilterCriteria) =>
  run(async (context, sheet) => {
    sheet.autoFilter.apply('B2:C6', column, criteria);
    await context.sync();
  });

test('rows with other texts go out of sight; several columns narrow it further, a second criterion of a column replaces the first', async () => {
  await filter(1, { filterOn: 'Values', values: ['逾期'] });
  expect(await hidden()).toEqual([4, 5]);
  await filter(0, { filterOn: 'Values', values: ['2', '4'] });
  expect(await hidden()).toEqual([3, 4, 5]);
  await filter(1, { filterOn: 'Custom', criterion1: '<>' });
  expect(await hidden()).toEqual([3, 5]);
});

test('what is typed afterwards stays in sight until it is filtered again', async () => {
  await filter(1, { filterOn: 'Values', values: ['逾期'] });
  await embedded().host.person.type('Sheet1', 'C3', '正常');
  expect(await hidden()).toEqual([4, 5]);
});

test('clearing and removing show all rows; so does another range', async () => {
  const isFiltered = () =>
    run(async (context, sheet) => {
      const { autoFilter } = sheet;
      autoFilter.load('isDataFiltered');
      await context.sync();
      return autoFilter.isDataFiltered;
    });
  await filter(1, { filterOn: 'Values', values: ['逾期'] });
  expect(await isFiltered()).toBe(true);
  await run(async (context, sheet) => {
    sheet.autoFilter.clearCriteria();
    await context.sync();
  });
  expect([await hidden(), await isFiltered()]).toEqual([[], false]);
  await filter(1, { filterOn: 'Values', values: ['正常'] });
  await run(async (context, sheet) => {
    sheet.autoFilter.apply('B2:C4');
    await context.sync();
  });
  expect(await hidden()).toEqual([]);
  await run(async (context, sheet) => {
    sheet.autoFilter.remove();
    sheet.autoFilter.remove();
    await context.sync();
  });
});

test('a column outside is refused, and what is not modelled is told', async () => {
  const criteria: Excel.FilterCriteria = { filterOn: 'Values', values: ['逾期'] };
  expect(await codeOf((_, sheet) => sheet.autoFilter.apply('B2:C6', 2, criteria))).toBe('InvalidArgument');
  expect(await codeOf((_, sheet) => sheet.autoFilter.apply('B2:C6', 1, { filterOn: 'TopItems' }))).toBe(
    'EmbeddedHostNotModelled',
  );
});
