/**
 * Edition 2019: 国办公开办函〔2019〕60号 格式（试行） (F19), reports for 2019 and 2020. 表四 is that of 2021, 表三 differs in
 * （六）其他处理, 表二 counts items, changes and purchases.
 */
import { disputeGroups, disputesSection, disputeYearRelations } from './disputes';
import { proactiveSection, regulationFields } from './proactive';
import type { BlockColumn } from './proactive';
import { requestsSection } from './requests';
import { COMMON_RESULTS, row, single } from './results';
import type { Edition } from './types';
import { carry, rowRelations } from './yearRelations';

const ITEMS: readonly BlockColumn[] = [
  { key: 'itemsLastYear', label: '上一年项目数量', name: '上一年项目', measure: 'count' },
  { key: 'itemsChange', label: '本年增/减', name: '本年增减', measure: 'change' },
];
const DECISIONS: BlockColumn = {
  key: 'decisions',
  label: '处理决定数量',
  name: '处理决定',
  measure: 'count',
};

const proactive = proactiveSection([
  {
    band: '第二十条第（一）项',
    columns: [
      { key: 'created', label: '本年新制作数量', name: '本年新制作', measure: 'count' },
      { key: 'published', label: '本年新公开数量', name: '本年新公开', measure: 'count' },
      { key: 'publishedTotal', label: '对外公开总数量', name: '对外公开总数', measure: 'count' },
    ],
    rows: [
      { key: 'regulations', label: '规章' },
      { key: 'normativeDocuments', label: '规范性文件' },
    ],
  },
  {
    band: '第二十条第（五）项',
    columns: [...ITEMS, DECISIONS],
    rows: [
      { key: 'licensing', label: '行政许可' },
      { key: 'otherServices', label: '其他对外管理服务事项' },
    ],
  },
  {
    band: '第二十条第（六）项',
    columns: [...ITEMS, DECISIONS],
    rows: [
      { key: 'penalties', label: '行政处罚' },
      { key: 'coercion', label: '行政强制' },
    ],
  },
  { band: '第二十条第（八）项', columns: ITEMS, rows: [{ key: 'fees', label: '行政事业性收费' }] },
  {
    band: '第二十条第（九）项',
    columns: [
      { key: 'projects', label: '采购项目数量', name: '采购项目', measure: 'count' },
      { key: 'amount', label: '采购总金额', name: '采购总金额', measure: 'amount' },
    ],
    rows: [{ key: 'procurement', label: '政府集中采购' }],
  },
]);

const requests = requestsSection([
  ...COMMON_RESULTS,
  single(row('otherOutcome', '（六）其他处理', '其他处理')),
]);

/** 国办公开办函〔2019〕60号: the reports of 2019 and 2020. */
export const edition2019: Edition = {
  id: '2019',
  years: [2019, 2020],
  basis: '国办公开办函〔2019〕60号',
  basisTitle: '关于政府信息公开工作年度报告有关事项的通知',
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
    {
      heading: '五、政府信息公开工作存在的主要问题及改进情况',
      otherHeadings: ['五、存在的主要问题及改进情况'],
      sheetName: '五、问题改进',
      table: null,
      text: 'problems',
    },
    { heading: '六、其他需要报告的事项', sheetName: '六、其他事项', table: null, text: 'others' },
  ],
  tables: [proactive.table, requests.table, disputesSection.table],
  fields: [...proactive.fields, ...requests.fields, ...disputesSection.fields],
  relations: [...proactive.relations, ...requests.relations, ...disputesSection.relations],
  yearRelations: [
    ...rowRelations(proactive, 'Y-items', 'itemsLastYear', [
      ['itemsLastYear', 'last', 1],
      ['itemsChange', 'last', 1],
    ]),
    ...requests.flow.map(carry),
    ...disputeYearRelations,
  ],
  continues: {},
  regulations: regulationFields(proactive),
  flow: requests.flow,
  outcomes: requests.outcomes,
  results: requests.results,
  disputes: disputeGroups,
};
