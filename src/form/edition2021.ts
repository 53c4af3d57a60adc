/**
 * Edition 2021: 国办公开办函〔2021〕30号《中华人民共和国政府信息公开工作年度报告格式》 (F21), reports for 2021 onward.
 * Wording is official and reproduced exactly; rows and columns stand in the printed order.
 */
import { disputeGroups, disputesSection, disputeYearRelations } from './disputes';
import { proactiveSection, regulationFields } from './proactive';
import type { BlockColumn } from './proactive';
import { requestsSection } from './requests';
import { COMMON_RESULTS, row } from './results';
import type { Edition } from './types';
import { carry, rowRelations } from './yearRelations';

const DECISIONS: BlockColumn = {
  key: 'decisions',
  label: '本年处理决定数量',
  name: '处理决定',
  measure: 'count',
};

const proactive = proactiveSection([
  {
    band: '第二十条第（一）项',
    columns: [
      { key: 'issued', label: '本年制发件数', name: '本年制发', measure: 'count' },
      { key: 'repealed', label: '本年废止件数', name: '本年废止', measure: 'count' },
      { key: 'inForce', label: '现行有效件数', name: '现行有效', measure: 'count' },
    ],
    rows: [
      { key: 'regulations', label: '规章' },
      { key: 'normativeDocuments', label: '行政规范性文件' },
    ],
  },
  { band: '第二十条第（五）项', columns: [DECISIONS], rows: [{ key: 'licensing', label: '行政许可' }] },
  {
    band: '第二十条第（六）项',
    columns: [DECISIONS],
    rows: [
      { key: 'penalties', label: '行政处罚' },
      { key: 'coercion', label: '行政强制' },
    ],
  },
  {
    band: '第二十条第（八）项',
    columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', name: '收费金额', measure: 'amount' }],
    rows: [{ key: 'fees', label: '行政事业性收费' }],
  },
]);

const requests = requestsSection([
  ...COMMON_RESULTS,
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
]);

/** 国办公开办函〔2021〕30号: the reports from 2021 on. */
export const edition2021: Edition = {
  id: '2021',
  years: [2021, null],
  basis: '国办公开办函〔2021〕30号',
  basisTitle: '关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
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
  tables: [proactive.table, requests.table, disputesSection.table],
  fields: [...proactive.fields, ...requests.fields, ...disputesSection.fields],
  relations: [...proactive.relations, ...requests.relations, ...disputesSection.relations],
  yearRelations: [
    ...rowRelations(proactive, 'Y-stock', 'inForce', [
      ['inForce', 'last', 1],
      ['issued', 'this', 1],
      ['repealed', 'this', -1],
    ]),
    ...requests.flow.map(carry),
    ...disputeYearRelations,
  ],
  continues: { '2019': ['requests', 'disputes'] },
  regulations: regulationFields(proactive),
  flow: requests.flow,
  outcomes: requests.outcomes,
  results: requests.results,
  disputes: disputeGroups,
};
