/** What a ledger counts for the year of the report beside it. */
import type { FieldId } from '../../src/form';
import { countFor } from '../../src/ledger/forReport';
import { blankApplication, ledgerOf, placed } from '../support/ledgers';
import { reportOf } from '../support/years';

const ledger = ledgerOf(2026, {
  applications: placed([
    blankApplication({ number: '1', received: '2024-12-30', applicant: 'legal' }),
    blankApplication({ number: '2', received: '2025-02-03', applicant: 'legal', answered: '2025-02-10' }),
  ]),
});
const figure = (year: number, id: string) =>
  countFor(ledger, reportOf(year))?.figures.get(`requests.${id}` as FieldId);

test('the year is that of the report, whatever the ledger says', () => {
  expect([figure(2024, 'received.legal'), figure(2024, 'carriedIn.legal')]).toEqual([1, 0]);
  expect([figure(2025, 'received.legal'), figure(2025, 'carriedIn.legal')]).toEqual([1, 1]);
});

test('a row that is missing from a figure, and the first of rows below what is counted', () => {
  const beyond = [{ list: 'applications', row: 10_001, rows: 12 }] as const;
  expect(countFor({ ...ledger, beyond }, reportOf(2025))?.incomplete).toEqual(['2', '依申请台账!A10001']);
});

test('a list without a row says nothing of its table; one whose rows are beyond what is counted does', () => {
  expect([...(countFor(ledger, reportOf(2025))?.unkept ?? [])]).toEqual(['disputes']);
  const empty = { ...ledger, applications: [] };
  expect([...(countFor(empty, reportOf(2025))?.unkept ?? [])]).toEqual(['requests', 'disputes']);
  const beyond = [{ list: 'applications', row: 10_001, rows: 1 }] as const;
  expect([...(countFor({ ...empty, beyond }, reportOf(2025))?.unkept ?? [])]).toEqual(['disputes']);
});

test('a report without a year, and of the edition before: nothing', () => {
  expect(countFor(ledger, { ...reportOf(2025), year: null })).toBeNull();
  expect(countFor(ledger, reportOf(2020))).toBeNull();
});
