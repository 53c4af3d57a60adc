/** Repairs in English; official terms keep the Chinese. */
import type { ChangeWords, RepairCatalogue, RepairWords } from '../zh-CN/repairs';

const SLIPS: Readonly<Record<NonNullable<RepairWords['slip']>, string>> = {
  digitSwap: 'two digits swapped',
  missingDigit: 'a digit is missing',
  extraDigit: 'a digit too many',
  shiftedColumn: 'typed one column off',
  shiftedRow: 'typed one row off',
  doubleCounted: '区分处理 counted twice',
  total: 'added up wrongly',
};

const changed = ({ label, beside, from, to, slip }: ChangeWords, noted: boolean): string =>
  `${beside === '' ? '' : `${beside} `}“${label}”: ${from ?? 'blank'} should be ${to}${noted && slip ? ` (${SLIPS[slip]})` : ''}`;

export const repairs: RepairCatalogue = {
  sentence: ({ changes, slip, decided }) => {
    const ofPair = slip === 'shiftedColumn' || slip === 'shiftedRow';
    const all = changes.map((change) => changed(change, !ofPair && slip !== 'doubleCounted')).join('; ');
    if (slip === 'doubleCounted')
      return `Applications granted in part (区分处理) may be counted again under ${all}`;
    return `${decided ? 'Most likely' : 'Possibly'} ${all}${ofPair ? ` (${SLIPS[slip]})` : ''}`;
  },
  countedTwice: ({ subject, leftSum, rightSum, count }) =>
    `${subject}: outcomes add up to ${leftSum}, ${count} more than （七）总计 ${rightSum} and exactly the ${count} of 部分公开; ` +
    'applications granted in part (区分处理) may be counted again elsewhere, but count only there',
};
