/**
 * 表三 收到和处理政府信息公开申请情况: applicants across, outcomes down. Editions differ in the outcomes only.
 * The balance is printed in the table itself: 第一项加第二项之和，等于第三项加第四项之和.
 */
import { printRows } from './grid';
import type { PrintedCell } from './grid';
import { fieldId, figure, header, label } from './printing';
import { balance, sumRelation } from './relations';
import type { Section } from './section';
import type { Field, FlowColumn } from './types';

const APPLICANTS = [
  { key: 'natural', label: '自然人' },
  { key: 'business', label: '商业企业' },
  { key: 'research', label: '科研机构' },
  { key: 'nonprofit', label: '社会公益组织' },
  { key: 'legal', label: '法律服务机构' },
  { key: 'otherOrg', label: '其他' },
] as const;
const TOTAL = { key: 'total', label: '总计' } as const;
const REQUEST_COLUMNS = [...APPLICANTS, TOTAL] as const;

export interface RequestRow {
  readonly key: string;
  readonly label: string;
  /** Short form for sentences and defined names. */
  readonly name: string;
}

/** A group of outcomes, e.g. （三）不予公开 with its rows; or an outcome that is one row itself. */
export interface ResultGroup {
  readonly label: string;
  /** Empty where the group is itself the one row. */
  readonly rows: readonly RequestRow[];
  readonly row?: RequestRow;
}

const RECEIVED: RequestRow = { key: 'received', label: '一、本年新收政府信息公开申请数量', name: '本年新收' };
const CARRIED_IN: RequestRow = {
  key: 'carriedIn',
  label: '二、上年结转政府信息公开申请数量',
  name: '上年结转',
};
const HANDLED: RequestRow = { key: 'handled', label: '（七）总计', name: '办理结果总计' };
const CARRIED_OUT: RequestRow = { key: 'carriedOut', label: '四、结转下年度继续办理', name: '结转下年度' };

const requestField = (of: RequestRow, column: string) => fieldId(`requests.${of.key}.${column}`);
const figures = (of: RequestRow) => REQUEST_COLUMNS.map((column) => figure(requestField(of, column.key)));

function resultRows(results: readonly ResultGroup[]): PrintedCell[][] {
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

function requestFields(rows: readonly RequestRow[], results: readonly RequestRow[]): Field[] {
  return rows.flatMap((of) =>
    REQUEST_COLUMNS.map((column) => ({
      id: requestField(of, column.key),
      table: 'requests' as const,
      measure: 'count' as const,
      rowLabel: of.label,
      columnLabel: column.label,
      rowName: of.name.replace('_', '·'),
      definedName: `表三_${of.name}_${column.label}`,
      sumOf:
        column === TOTAL
          ? APPLICANTS.map((applicant) => requestField(of, applicant.key))
          : of === HANDLED
            ? results.map((result) => requestField(result, column.key))
            : [],
    })),
  );
}

/** The table with its fields, relations and the four figures of each column's flow. */
export function requestsSection(
  groups: readonly ResultGroup[],
): Section & { readonly flow: readonly FlowColumn[] } {
  const results = groups.flatMap((group) => (group.row ? [group.row] : group.rows));
  const rows = [RECEIVED, CARRIED_IN, ...results, HANDLED, CARRIED_OUT];
  const flow = REQUEST_COLUMNS.map((column) => ({
    key: column.key,
    label: column.label,
    received: requestField(RECEIVED, column.key),
    carriedIn: requestField(CARRIED_IN, column.key),
    handled: requestField(HANDLED, column.key),
    carriedOut: requestField(CARRIED_OUT, column.key),
  }));
  return {
    flow,
    fields: requestFields(rows, results),
    table: {
      id: 'requests',
      name: '表三',
      headerRows: 3,
      widths: [6, 9, 29, 8, 8, 8, 8, 8, 8, 8],
      ...printRows([
        [
          header('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
          header('申请人情况', 7),
        ],
        [header('自然人', 1, 2), header('法人或其他组织', 5), header('总计', 1, 2)],
        APPLICANTS.slice(1).map((applicant) => header(applicant.label)),
        [label(RECEIVED.label, 3), ...figures(RECEIVED)],
        [label(CARRIED_IN.label, 3), ...figures(CARRIED_IN)],
        ...resultRows(groups),
        [label(CARRIED_OUT.label, 3), ...figures(CARRIED_OUT)],
      ]),
    },
    relations: [
      ...flow.map(balance),
      ...REQUEST_COLUMNS.map((column) =>
        sumRelation('T3-handled', 'requests', column.key, column.label, {
          parts: results.map((result) => requestField(result, column.key)),
          total: requestField(HANDLED, column.key),
        }),
      ),
      ...rows.map((of) =>
        sumRelation('T3-rowTotal', 'requests', of.key, of.label, {
          parts: APPLICANTS.map((applicant) => requestField(of, applicant.key)),
          total: requestField(of, TOTAL.key),
        }),
      ),
    ],
  };
}
