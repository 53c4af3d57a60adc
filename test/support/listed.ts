/** Lists of findings, as they are taken along. */
import type { FindingList, ListedFinding } from '../../src/review/list/list';

/** One line of a list of findings. */
export const listedFinding = (given: Partial<ListedFinding> = {}): ListedFinding => ({
  number: 1,
  follows: false,
  part: '甲部',
  severity: 'error',
  message: '问题',
  places: '位置',
  target: null,
  suggestion: '建议',
  explained: '说明',
  rule: 'T3-balance',
  ...given,
});

/** What a report has of them: causes are numbered in their order, what follows has the number of its cause. */
export const listOf = (lines: readonly ListedFinding[], given: Partial<FindingList> = {}): FindingList => ({
  file: '',
  unit: '某局',
  year: 2024,
  kind: null,
  state: lines.length > 0 ? 'disagrees' : 'agrees',
  missing: [],
  lines: lines.map((line, index) => ({
    ...line,
    number: lines.slice(0, index + 1).filter(({ follows }) => !follows).length,
  })),
  errors: lines.length,
  warnings: 0,
  checked: 9,
  unassessed: 0,
  ...given,
});
