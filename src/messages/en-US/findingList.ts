/** The list of findings in English; see zh-CN/findingList.ts. */
import { WORKBOOK } from '../official/workbook';
import { places } from './places';
import type { FindingListWords } from '../zh-CN/findingList';

export const findingList: FindingListWords = {
  sheet: `${WORKBOOK.findingsSheet} Findings`,
  fileName: (title) => `${title} findings`,
  title: (unit, year) => `${unit}${year === null ? '' : ` ${year}`} annual report: findings`,
  columns: {
    unit: 'Body',
    year: 'Year',
    part: 'Part',
    severity: 'Severity',
    message: 'Finding',
    places: 'Place',
    suggestion: 'Suggestion',
    explained: 'Explanation',
    rule: 'Rule',
  },
  number: 'No.',
  severities: { error: 'error', warning: 'warning', info: 'note' },
  wholeReport: 'Whole report',
  counts: (errors, warnings, unassessed) =>
    `${errors} errors, ${warnings} warnings${unassessed > 0 ? `, ${unassessed} relations not checked for want of figures` : ''}.`,
  reports: (reports, findings) => `${reports} reports, ${findings} findings.`,
  allHold: (checked) => `All tie (${checked} checks).`,
  places: (first, others, left) => [first, ...others].join(', ') + (left > 0 ? ` and ${left} more` : ''),
  placeWords: places,
  explained: ({ reason, by, on }) => [reason, by, on].filter((each) => each !== '').join(', '),
  locate: 'Show',
};
