/**
 * Edition 2021: 国办公开办函〔2021〕30号《中华人民共和国政府信息公开工作年度报告格式》 (F21), reports for 2021 onward.
 * Wording is official and reproduced exactly; rows and columns stand in the printed order.
 */
import { printRows } from './grid';
import type { PrintedCell } from './grid';
import type { Edition, Field, FieldId, FlowColumn, FormTable, Relation, Term } from './types';
import { balance, sumRelation } from './relations';

const id = (text: string): FieldId => text as FieldId;
const band = (text: string, columns: number): PrintedCell => ({ kind: 'band', text, columns });
const header = (text: string, columns = 1, rows = 1): PrintedCell => ({
  kind: 'header',
  text,
  columns,
  rows,
});
const label = (text: string, columns = 1, rows = 1): PrintedCell => ({ kind: 'label', text, columns, rows });
const figure = (field: FieldId, columns = 1): PrintedCell => ({ kind: 'figure', field, columns });

// ---- 表二 主动公开政府信息情况 -------------------------------------------------------------------------

const DOCUMENT_COLUMNS = [
  { key: 'issued', label: '本年制发件数', name: '本年制发' },
  { key: 'repealed', label: '本年废止件数', name: '本年废止' },
  { key: 'inForce', label: '现行有效件数', name: '现行有效' },
] as const;
const DOCUMENT_ROWS = [
  { key: 'regulations', label: '规章' },
  { key: 'normativeDocuments', label: '行政规范性文件' },
] as const;
const DECISIONS = '本年处理决定数量';
const FEES = '本年收费金额（单位：万元）';
const SINGLE_ROWS = {
  licensing: { label: '行政许可', column: DECISIONS, key: 'decisions', name: '处理决定', measure: 'count' },
  penalties: { label: '行政处罚', column: DECISIONS, key: 'decisions', name: '处理决定', measure: 'count' },
  coercion: { label: '行政强制', column: DECISIONS, key: 'decisions', name: '处理决定', measure: 'count' },
  fees: { label: '行政事业性收费', column: FEES, key: 'amount', name: '收费金额', measure: 'amount' },
} as const;
type SingleRow = keyof typeof SINGLE_ROWS;

const documentField = (row: string, column: string) => id(`proactive.${row}.${column}`);
const singleField = (row: SingleRow) => id(`proactive.${row}.${SINGLE_ROWS[row].key}`);

const proactiveFields: readonly Field[] = [
  ...DOCUMENT_ROWS.flatMap((row) =>
    DOCUMENT_COLUMNS.map((column) => ({
      id: documentField(row.key, column.key),
      table: 'proactive' as const,
      measure: 'count' as const,
      rowLabel: row.label,
      columnLabel: column.label,
      rowName: row.label,
      definedName: `表二_${row.label}_${column.name}`,
      sumOf: [],
    })),
  ),
  ...(Object.keys(SINGLE_ROWS) as SingleRow[]).map((key) => {
    const row = SINGLE_ROWS[key];
    return {
      id: singleField(key),
      table: 'proactive' as const,
      measure: row.measure,
      rowLabel: row.label,
      columnLabel: row.column,
      rowName: row.label,
      definedName: `表二_${row.label}_${row.name}`,
      sumOf: [],
    };
  }),
];

const singleRow = (key: SingleRow) => [label(SINGLE_ROWS[key].label), figure(singleField(key), 3)];
const singleHeader = (text: string) => [header('信息内容'), header(text, 3)];

const proactive: FormTable = {
  id: 'proactive',
  name: '表二',
  headerRows: 0,
  widths: [34, 22, 22, 22],
  ...printRows([
    [band('第二十条第（一）项', 4)],
    [header('信息内容'), ...DOCUMENT_COLUMNS.map((column) => header(column.label))],
    ...DOCUMENT_ROWS.map((row) => [
      label(row.label),
      ...DOCUMENT_COLUMNS.map((column) => figure(documentField(row.key, column.key))),
    ]),
    [band('第二十条第（五）项', 4)],
    singleHeader(DECISIONS),
    singleRow('licensing'),
    [band('第二十条第（六）项', 4)],
    singleHeader(DECISIONS),
    singleRow('penalties'),
    singleRow('coercion'),
    [band('第二十条第（八）项', 4)],
    singleHeader(FEES),
    singleRow('fees'),
  ]),
};

// ---- 表三 收到和处理政府信息公开申请情况 ------------------------------------------------------------------

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

interface RequestRow {
  readonly key: string;
  readonly label: string;
  readonly name: string;
}
interface ResultGroup {
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

const row = (key: string, text: string, name: string): RequestRow => ({ key, label: text, name });
const single = (only: RequestRow): ResultGroup => ({ label: only.label, rows: [], row: only });
const RESULTS: readonly ResultGroup[] = [
  single(row('granted', '（一）予以公开', '予以公开')),
  single(row('partlyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开')),
  {
    label: '（三）不予公开',
    rows: [
      row('denied.stateSecret', '1.属于国家秘密', '国家秘密'),
      row('denied.prohibitedByLaw', '2.其他法律行政法规禁止公开', '法律法规禁止公开'),
      row('denied.securityAndStability', '3.危及“三安全一稳定”', '三安全一稳定'),
      row('denied.thirdPartyRights', '4.保护第三方合法权益', '第三方合法权益'),
      row('denied.internalAffairs', '5.属于三类内部事务信息', '内部事务信息'),
      row('denied.deliberative', '6.属于四类过程性信息', '过程性信息'),
      row('denied.enforcementFiles', '7.属于行政执法案卷', '行政执法案卷'),
      row('denied.administrativeQuery', '8.属于行政查询事项', '行政查询事项'),
    ],
  },
  {
    label: '（四）无法提供',
    rows: [
      row('unavailable.notHeld', '1.本机关不掌握相关政府信息', '不掌握'),
      row('unavailable.wouldNeedCreating', '2.没有现成信息需要另行制作', '另行制作'),
      row('unavailable.stillUnclear', '3.补正后申请内容仍不明确', '仍不明确'),
    ],
  },
  {
    label: '（五）不予处理',
    rows: [
      row('notProcessed.petition', '1.信访举报投诉类申请', '信访举报投诉'),
      row('notProcessed.repeat', '2.重复申请', '重复申请'),
      row('notProcessed.publication', '3.要求提供公开出版物', '公开出版物'),
      row('notProcessed.abusive', '4.无正当理由大量反复申请', '大量反复申请'),
      row('notProcessed.reissue', '5.要求行政机关确认或重新出具已获取信息', '确认或重新出具'),
    ],
  },
  {
    label: '（六）其他处理',
    rows: [
      row(
        'otherOutcome.notCorrected',
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        '逾期不补正',
      ),
      row(
        'otherOutcome.feeUnpaid',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        '逾期未缴费',
      ),
      row('otherOutcome.other', '3.其他', '其他处理_其他'),
    ],
  },
];

const RESULT_ROWS = RESULTS.flatMap((group) => (group.row ? [group.row] : group.rows));
const REQUEST_ROWS = [RECEIVED, CARRIED_IN, ...RESULT_ROWS, HANDLED, CARRIED_OUT];
const requestField = (of: RequestRow, column: string) => id(`requests.${of.key}.${column}`);

const requestFields: readonly Field[] = REQUEST_ROWS.flatMap((of) =>
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
          ? RESULT_ROWS.map((result) => requestField(result, column.key))
          : [],
  })),
);

const figures = (of: RequestRow) => REQUEST_COLUMNS.map((column) => figure(requestField(of, column.key)));
const resultRowCount = RESULT_ROWS.length + 1;

function resultRows(): PrintedCell[][] {
  const rows: PrintedCell[][] = [];
  for (const group of RESULTS) {
    if (group.row) rows.push([label(group.label, 2), ...figures(group.row)]);
    group.rows.forEach((of, index) => {
      const start = index === 0 ? [label(group.label, 1, group.rows.length)] : [];
      rows.push([...start, label(of.label), ...figures(of)]);
    });
  }
  rows.push([label(HANDLED.label, 2), ...figures(HANDLED)]);
  const [first = [], ...rest] = rows;
  return [[label('三、本年度办理结果', 1, resultRowCount), ...first], ...rest];
}

const requests: FormTable = {
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
    ...resultRows(),
    [label(CARRIED_OUT.label, 3), ...figures(CARRIED_OUT)],
  ]),
};

const flow: readonly FlowColumn[] = REQUEST_COLUMNS.map((column) => ({
  label: column.label,
  received: requestField(RECEIVED, column.key),
  carriedIn: requestField(CARRIED_IN, column.key),
  handled: requestField(HANDLED, column.key),
  carriedOut: requestField(CARRIED_OUT, column.key),
}));

// ---- 表四 政府信息公开行政复议、行政诉讼情况 ---------------------------------------------------------------

const CASES = [
  { key: 'review', label: '行政复议' },
  { key: 'directSuit', label: '未经复议直接起诉' },
  { key: 'suitAfterReview', label: '复议后起诉' },
] as const;
const CASE_RESULTS = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
] as const;
const CASE_COLUMNS = [...CASE_RESULTS, TOTAL] as const;
const caseField = (of: string, result: string) => id(`disputes.${of}.${result}`);

const disputeFields: readonly Field[] = CASES.flatMap((of) =>
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
);

const disputes: FormTable = {
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
};

// ---- relations ----------------------------------------------------------------------------------

const plus = (field: FieldId): Term => ({ field, coefficient: 1 });
const relations: readonly Relation[] = [
  ...REQUEST_COLUMNS.map((column, index) => balance(column.key, flow[index] as FlowColumn)),
  ...REQUEST_COLUMNS.map((column) =>
    sumRelation('T3-handled', 'requests', column.key, column.label, {
      parts: RESULT_ROWS.map((result) => plus(requestField(result, column.key))),
      total: requestField(HANDLED, column.key),
    }),
  ),
  ...REQUEST_ROWS.map((of) =>
    sumRelation('T3-rowTotal', 'requests', of.key, of.label, {
      parts: APPLICANTS.map((applicant) => plus(requestField(of, applicant.key))),
      total: requestField(of, TOTAL.key),
    }),
  ),
  ...CASES.map((of) =>
    sumRelation('T4-total', 'disputes', of.key, of.label, {
      parts: CASE_RESULTS.map((result) => plus(caseField(of.key, result.key))),
      total: caseField(of.key, TOTAL.key),
    }),
  ),
];

export const edition2021: Edition = {
  id: '2021',
  years: [2021, null],
  basis: '国办公开办函〔2021〕30号',
  parts: [
    { heading: '一、总体情况', sheetName: '一、总体情况', table: null, text: 'overview' },
    { heading: '二、主动公开政府信息情况', sheetName: '二、主动公开', table: 'proactive', text: null },
    {
      heading: '三、收到和处理政府信息公开申请情况',
      sheetName: '三、依申请公开',
      table: 'requests',
      text: null,
    },
    {
      heading: '四、政府信息公开行政复议、行政诉讼情况',
      sheetName: '四、复议诉讼',
      table: 'disputes',
      text: null,
    },
    { heading: '五、存在的主要问题及改进情况', sheetName: '五、问题改进', table: null, text: 'problems' },
    { heading: '六、其他需要报告的事项', sheetName: '六、其他事项', table: null, text: 'others' },
  ],
  tables: [proactive, requests, disputes],
  fields: [...proactiveFields, ...requestFields, ...disputeFields],
  relations,
  flow,
};
