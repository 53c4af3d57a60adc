/**
 * The results that the sheets of a ledger carry, and 表三 and 表四 counted from them, are those that LibreOffice and Gnumeric compute. The
 * carried results are what `periods`, `count`, `fees` and `problems` say, which their own tests hold against independent counts.
 */
import { describeWithGnumeric, recalculatedSheets } from '../support/gnumeric';
import { planTogether, seededLedger } from '../support/ledgerPlans';
import { computedSheets, describeWithOffice } from '../support/libreoffice';
import { disagreements, poisonedWorkbook, withWrongResult } from './plans';

jest.setTimeout(600_000);

const LEDGERS = 200;
const TOGETHER = 20;
const seeds = Array.from({ length: LEDGERS }, (_, index) => index + 1);
const batches = Array.from({ length: LEDGERS / TOGETHER }, (_, index) =>
  seeds.slice(index * TOGETHER, (index + 1) * TOGETHER),
);
const planOf = (batch: readonly number[]) => planTogether(batch.map((seed) => seededLedger(seed)));

describeWithOffice('LibreOffice', () => {
  test.each(batches.map((batch) => [batch[0]!, batch] as const))('ledgers from %i on', (_, batch) => {
    const plan = planOf(batch);
    const sheets = computedSheets(new Map([['a', poisonedWorkbook(plan)]])).get('a');
    expect(disagreements(plan, sheets)).toEqual([]);
  });

  test('sees a wrong result, and nothing else', () => {
    const plan = withWrongResult(planOf([1]), 'f0', 3, 1);
    const sheets = computedSheets(new Map([['a', poisonedWorkbook(plan)]])).get('a');
    expect(disagreements(plan, sheets)).toEqual([expect.stringMatching(/^f0 3 1: \d+ ≠ 987654$/)]);
  });
});

describeWithGnumeric('Gnumeric', () => {
  test.each(batches.map((batch) => [batch[0]!, batch] as const))('ledgers from %i on', (_, batch) => {
    const plan = planOf(batch);
    expect(disagreements(plan, recalculatedSheets(plan))).toEqual([]);
  });
});
