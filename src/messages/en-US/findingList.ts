/** The list of findings in English; see zh-CN/findingList.ts. */
import { READ_BACK } from '../official/readBack';
import { missing } from './missing';
import { places } from './places';
import type { FindingListWords, SummaryWords } from '../zh-CN/findingList';

const COUNTED_STATES = {
  agrees: 'in agreement',
  disagrees: 'with errors',
  unfinished: 'unfinished',
  unreadable: 'unreadable',
};
const STATE_ORDER = Object.keys(COUNTED_STATES) as readonly (keyof typeof COUNTED_STATES)[];
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function summary({ state, errors, warnings, missing: parts, checked, unassessed }: SummaryWords): string {
  const { unfinished, disagrees, agrees, join } = missing;
  const told = [
    ...(state === 'agrees' ? [agrees(checked)] : []),
    ...(errors > 0 ? [disagrees(errors)] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return [
    ...(told.length > 0 ? [told.join(', ')] : []),
    ...(parts.length > 0 ? [`${unfinished}: ${join(parts)}`] : []),
    ...(unassessed > 0 && parts.length === 0
      ? [`${counted(unassessed, 'relation')} not checked for want of figures`]
      : []),
  ].join('. ');
}

export const findingList: FindingListWords = {
  sheet: `${READ_BACK.findingsSheet} Findings`,
  fileName: (title) => `${title} findings`,
  title: (unit, year) => `${unit}${year === null ? '' : ` ${year}`} annual report: findings`,
  columns: {
    number: 'No.',
    file: 'File',
    unit: 'Body',
    year: 'Year',
    state: 'State',
    errors: 'Errors',
    warnings: 'Warnings',
    missing: 'Not filled in',
    missingOrReason: 'Not filled in, or why unreadable',
    remark: 'Remark',
    reason: 'Reason',
    part: 'Part',
    severity: 'Severity',
    message: 'Finding',
    places: 'Place',
    suggestion: 'Suggestion',
    explained: 'Explanation',
    rule: 'Rule',
  },
  severities: { error: 'error', warning: 'warning', info: 'note' },
  wholeReport: 'Whole report',
  states: { agrees: 'agrees', disagrees: 'disagrees', unfinished: 'unfinished', unreadable: 'unreadable' },
  missing,
  summary,
  sentence: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  settledBy: (number) => `Agrees once no. ${number} is mended`,
  reports: (reports, findings) => `${counted(reports, 'report')}, ${counted(findings, 'finding')}.`,
  files: (count, counts) => {
    const told = STATE_ORDER.filter((state) => counts[state] > 0);
    return [
      counted(count, 'file'),
      told.map((state) => `${counts[state]} ${COUNTED_STATES[state]}`).join(', '),
    ]
      .filter((text) => text !== '')
      .join(': ');
  },
  overview: {
    sheet: '情况一览 Overview',
    noYear: 'no year',
    otherYear: (year) => `not for ${year}`,
    differingYears: 'reports are for differing years',
    cameTwice: (others) => `same body as ${others.join(', ')}`,
    vertical: 'office of a vertical system (垂直管理系统): not in the local aggregate',
    join: (remarks) => remarks.join('; '),
  },
  fileOf: (file) => `File: ${file}`,
  unread: 'Files that could not be read',
  places: (first, others, left) => [first, ...others].join(', ') + (left > 0 ? ` and ${left} more` : ''),
  placeWords: places,
  explained: ({ reason, by, on }) => [reason, by, on].filter((each) => each !== '').join(', '),
  locate: 'Show',
};
