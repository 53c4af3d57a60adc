/** Lists of findings, as they are taken along. */
import type { FindingList, ListedFinding } from '../../src/review/list/list';

/** One line of a list of findings. */
export const listedFinding = (given: Partial<ListedFinding> = {}): ListedFinding => ({
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

/** What a report has of them. */
export const listOf = (lines: readonly ListedFinding[], given: Partial<FindingList> = {}): FindingList => ({
  unit: '某局',
  year: 2024,
  lines,
  errors: lines.length,
  warnings: 0,
  checked: 9,
  unassessed: 0,
  ...given,
});
