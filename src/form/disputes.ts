/** 表四 政府信息公开行政复议、行政诉讼情况: the same in every edition. */
import { printRows } from './grid';
import { fieldId, figure, header } from './printing';
import { sumRelation } from './relations';
import type { Section } from './section';
import type { FigureGroup, YearRelation } from './types';
import { pending } from './yearRelations';

/** How a case began: the three blocks of the table. */
export const CASES = [
  { key: 'review', label: '行政复议' },
  { key: 'directSuit', label: '未经复议直接起诉' },
  { key: 'suitAfterReview', label: '复议后起诉' },
] as const;
const KINDS = [
  { label: '行政复议', cases: ['review'] },
  { label: '行政诉讼', cases: ['directSuit', 'suitAfterReview'] },
] as const;
/** What became of it, as it stands at the end of the year. */
export const CASE_RESULTS = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
] as const;
const TOTAL = { key: 'total', label: '总计' } as const;
const CASE_COLUMNS = [...CASE_RESULTS, TOTAL] as const;
const caseField = (of: string, result: string) => fieldId(`disputes.${of}.${result}`);

/** All cases of each kind. */
export const disputeGroups: readonly FigureGroup[] = KINDS.map(({ label, cases }) => ({
  label,
  fields: cases.map((key) => caseField(key, TOTAL.key)),
}));

/** What must tie with the year before, in each block: how a case began does not change. */
export const disputeYearRelations: readonly YearRelation[] = CASES.map(({ key, label }) =>
  pending(key, label, { before: caseField(key, 'pending'), total: caseField(key, TOTAL.key) }),
);

/** 表四, the same in all editions. */
export const disputesSection: Section = {
  table: {
    id: 'disputes',
    name: '表四',
    headerRows: 3,
    widths: Array.from({ length: 15 }, () => 100 / 15),
    ...printRows([
      [header('行政复议', 5), header('行政诉讼', 10)],
      [
        ...CASE_COLUMNS.map((column) => header(column.label, 1, 2)),
        header('未经复议直接起诉', 5),
        header('复议后起诉', 5),
      ],
      [...CASE_COLUMNS, ...CASE_COLUMNS].map((column) => header(column.label)),
      CASES.flatMap((of) => CASE_COLUMNS.map((column) => figure(caseField(of.key, column.key)))),
    ]),
  },
  fields: CASES.flatMap((of) =>
    CASE_COLUMNS.map((column) => ({
      id: caseField(of.key, column.key),
      table: 'disputes' as const,
      measure: 'count' as const,
      rowLabel: of.label,
      columnLabel: column.label,
      rowName: of.label,
      definedName: `表四_${of.label}_${column.label}`,
      sumOf: column === TOTAL ? CASE_RESULTS.map((result) => caseField(of.key, result.key)) : [],
    })),
  ),
  relations: CASES.map((of) =>
    sumRelation('T4-total', 'disputes', of.key, of.label, {
      parts: CASE_RESULTS.map((result) => caseField(of.key, result.key)),
      total: caseField(of.key, TOTAL.key),
    }),
  ),
};
