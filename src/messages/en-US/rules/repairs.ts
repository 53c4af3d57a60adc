/** Repairs in English; official terms keep the Chinese. */
import type { ChangeWords, RepairCatalogue, RepairWords } from '../../zh-CN/rules/repairs';

const SLIPS: Readonly<Record<NonNullable<RepairWords['slip']>, string>> = {
  digitSwap: 'two digits swapped',
  missingDigit: 'a digit is missing',
  extraDigit: 'a digit too many',
  shiftedColumn: 'typed one column off',
  shiftedRow: 'typed one row off',
  doubleCounted: 'split answers (区分处理) counted twice',
  total: 'added up wrongly',
};

const figure = ({ from, to, slip }: ChangeWords, noted: boolean): string =>
  `${from ?? 'blank'} should be ${to}${noted && slip ? ` (${SLIPS[slip]})` : ''}`;

function list(changes: readonly ChangeWords[], noted: boolean): string {
  const [first] = changes;
  const oneLine = changes.length > 1 && changes.every(({ label }) => label === first?.label);
  if (!first || !oneLine)
    return changes
      .map(
        (change) =>
          `${change.beside === '' ? '' : `${change.beside} `}“${change.label}”: ${figure(change, noted)}`,
      )
      .join('; ');
  return `“${first.label}”: ${changes.map((change) => `${change.beside} ${figure(change, noted)}`).join(', ')}`;
}

function withTotals(totals: number): string {
  if (totals === 0) return '';
  return totals === 1 ? ', and 1 total with it' : `, and ${totals} totals with it`;
}

export const repairs: RepairCatalogue = {
  sentence: ({ changes, slip, decided }) => {
    const ofPair = slip === 'shiftedColumn' || slip === 'shiftedRow';
    const all = list(changes, !ofPair && slip !== 'doubleCounted');
    if (slip === 'doubleCounted')
      return `Applications granted in part (区分处理) may be counted again under ${all}`;
    return `${decided ? 'Most likely' : 'Possibly'} ${all}${ofPair ? ` (${SLIPS[slip]})` : ''}`;
  },
  carried: ({ row, column, from, to }) =>
    `“${row} · ${column}” as in last year’s report: ${from ?? 'blank'} should be ${to}`,
  ledger: ({ row, column, from, to, totals }) =>
    `“${row} · ${column}” as in the ledger: ${from ?? 'blank'} should be ${to}${withTotals(totals)}`,
  fromLedger: (count, totals) => `All ${count} cells as in the ledger${withTotals(totals)}`,
  changeTo: (text) => `Change to “${text}”`,
  remove: (text) => `Remove “${text}”`,
};
