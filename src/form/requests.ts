/**
 * 表三 收到和处理政府信息公开申请情况: applicants across, outcomes down. Editions differ in the outcomes only.
 * The balance is printed in the table itself: 第一项加第二项之和，等于第三项加第四项之和.
 */
import { printRows } from './grid';
import type { PrintedCell } from './grid';
import { fieldId, figure, header, label } from './printing';
import { balance, sumRelation } from './relations';
import type { Section } from './section';
import type { Edition, Field, FigureGroup, RequestRow, ResultGroup } from './types';

export interface Applicant {
  readonly key: string;
  readonly label: string;
}

/** 自然人, then the kinds of 法人或其他组织. */
export const APPLICANTS: readonly Applicant[] = [
  { key: 'natural', label: '自然人' },
  { key: 'business', label: '商业企业' },
  { key: 'research', label: '科研机构' },
  { key: 'nonprofit', label: '社会公益组织' },
  { key: 'legal', label: '法律服务机构' },
  { key: 'otherOrg', label: '其他' },
];
const TOTAL: Applicant = { key: 'total', label: '总计' };
/** Shares of the width: the three columns of labels, and all columns of figures together. */
const LABEL_WIDTHS = [6, 9, 29] as const;
const FIGURES_WIDTH = 56;

const RECEIVED: RequestRow = { key: 'received', label: '一、本年新收政府信息公开申请数量', name: '本年新收' };
const CARRIED_IN: RequestRow = {
  key: 'carriedIn',
  label: '二、上年结转政府信息公开申请数量',
  name: '上年结转',
};
const HANDLED: RequestRow = { key: 'handled', label: '（七）总计', name: '办理结果总计' };
const CARRIED_OUT: RequestRow = { key: 'carriedOut', label: '四、结转下年度继续办理', name: '结转下年度' };

const requestField = (of: RequestRow, column: string) => fieldId(`requests.${of.key}.${column}`);

function resultRows(
  results: readonly ResultGroup[],
  figures: (of: RequestRow) => PrintedCell[],
): PrintedCell[][] {
  const rows: PrintedCell[][] = [];
  for (const group of results) {
    if (group.row) rows.push([label(group.label, 2), ...figures(group.row)]);
    group.rows.forEach((of, index) => {
      const start = index === 0 ? [label(group.label, 1, group.rows.length)] : [];
      rows.push([...start, label(of.label), ...figures(of)]);
    });
  }
  rows.push([label(HANDLED.label, 2), ...figures(HANDLED)]);
  const [first = [], ...rest] = rows;
  return [[label('三、本年度办理结果', 1, rows.length), ...first], ...rest];
}

function requestFields(
  rows: readonly RequestRow[],
  results: readonly RequestRow[],
  applicants: readonly Applicant[],
): Field[] {
  return rows.flatMap((of) =>
    [...applicants, TOTAL].map((column) => ({
      id: requestField(of, column.key),
      table: 'requests' as const,
      measure: 'count' as const,
      rowLabel: of.label,
      columnLabel: column.label,
      rowName: of.name.replace('_', '·'),
      definedName: `表三_${of.name}_${column.label}`,
      sumOf:
        column === TOTAL
          ? applicants.map((applicant) => requestField(of, applicant.key))
          : of === HANDLED
            ? results.map((result) => requestField(result, column.key))
            : [],
    })),
  );
}

/** （三）. */
const GROUP_NUMBER = /^（[一二三四五六七八九十]+）/;

function outcomeGroups(groups: readonly ResultGroup[]): FigureGroup[] {
  return groups.map((group) => ({
    label: group.row ? group.row.name : group.label.replace(GROUP_NUMBER, ''),
    fields: (group.row ? [group.row] : group.rows).map((of) => requestField(of, TOTAL.key)),
  }));
}

/** The table with its fields, relations, the four figures of each column's flow and the groups of outcomes. */
export function requestsSection(
  groups: readonly ResultGroup[],
  applicants: readonly Applicant[] = APPLICANTS,
): Section & Pick<Edition, 'flow' | 'outcomes' | 'results'> {
  const results = groups.flatMap((group) => (group.row ? [group.row] : group.rows));
  const rows = [RECEIVED, CARRIED_IN, ...results, HANDLED, CARRIED_OUT];
  const columns = [...applicants, TOTAL];
  const figures = (of: RequestRow) => columns.map((column) => figure(requestField(of, column.key)));
  const flow = columns.map((column) => ({
    key: column.key,
    label: column.label,
    received: requestField(RECEIVED, column.key),
    carriedIn: requestField(CARRIED_IN, column.key),
    handled: requestField(HANDLED, column.key),
    carriedOut: requestField(CARRIED_OUT, column.key),
  }));
  return {
    flow,
    outcomes: outcomeGroups(groups),
    results: groups,
    fields: requestFields(rows, results, applicants),
    table: {
      id: 'requests',
      name: '表三',
      headerRows: 3,
      widths: [...LABEL_WIDTHS, ...columns.map(() => FIGURES_WIDTH / columns.length)],
      ...printRows([
        [
          header('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
          header('申请人情况', columns.length),
        ],
        [header('自然人', 1, 2), header('法人或其他组织', applicants.length - 1), header('总计', 1, 2)],
        applicants.slice(1).map((applicant) => header(applicant.label)),
        [label(RECEIVED.label, 3), ...figures(RECEIVED)],
        [label(CARRIED_IN.label, 3), ...figures(CARRIED_IN)],
        ...resultRows(groups, figures),
        [label(CARRIED_OUT.label, 3), ...figures(CARRIED_OUT)],
      ]),
    },
    relations: [
      ...flow.map(balance),
      ...columns.map((column) =>
        sumRelation('T3-handled', 'requests', column.key, column.label, {
          parts: results.map((result) => requestField(result, column.key)),
          total: requestField(HANDLED, column.key),
        }),
      ),
      ...rows.map((of) =>
        sumRelation('T3-rowTotal', 'requests', of.key, of.label, {
          parts: applicants.map((applicant) => requestField(of, applicant.key)),
          total: requestField(of, TOTAL.key),
        }),
      ),
    ],
  };
}
