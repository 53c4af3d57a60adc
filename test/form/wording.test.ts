/** The official wording of F21 and F19, cell by cell: what is printed, under which name, and what must tie. */
import { editionById, tableOf } from '../../src/form';
import type { Edition, FormTable } from '../../src/form';

const F21 = editionById('2021') as Edition;
const F19 = editionById('2019') as Edition;

/** The rows of a table: its cells, each with rows × columns where it is larger than one. */
const printed = ({ rowCount, cells }: FormTable): string[] =>
  Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ kind, text, field, rowSpan, columnSpan }) => {
        const size = rowSpan * columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
        return kind === 'figure' ? `[${field}${size}]` : `${text}${size}`;
      })
      .join(' | '),
  );

const APPLICANTS = [
  ['natural', '自然人'],
  ['business', '商业企业'],
  ['research', '科研机构'],
  ['nonprofit', '社会公益组织'],
  ['legal', '法律服务机构'],
  ['otherOrg', '其他'],
  ['total', '总计'],
] as const;

/** Rows of 表三 by key: what stands left of the figures, and the name in sentences and defined names. */
type RequestRows = readonly (readonly [key: string, left: string, label: string, name: string])[];
const FIRST_ROWS: RequestRows = [
  ['received', '一、本年新收政府信息公开申请数量 1×3', '一、本年新收政府信息公开申请数量', '本年新收'],
  ['carriedIn', '二、上年结转政府信息公开申请数量 1×3', '二、上年结转政府信息公开申请数量', '上年结转'],
];
const OUTCOMES: RequestRows = [
  [
    'partlyGranted',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 1×2',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '部分公开',
  ],
  ['denied.stateSecret', '（三）不予公开 8×1 | 1.属于国家秘密', '1.属于国家秘密', '国家秘密'],
  ['denied.prohibitedByLaw', '2.其他法律行政法规禁止公开', '2.其他法律行政法规禁止公开', '法律法规禁止公开'],
  ['denied.securityAndStability', '3.危及“三安全一稳定”', '3.危及“三安全一稳定”', '三安全一稳定'],
  ['denied.thirdPartyRights', '4.保护第三方合法权益', '4.保护第三方合法权益', '第三方合法权益'],
  ['denied.internalAffairs', '5.属于三类内部事务信息', '5.属于三类内部事务信息', '内部事务信息'],
  ['denied.deliberative', '6.属于四类过程性信息', '6.属于四类过程性信息', '过程性信息'],
  ['denied.enforcementFiles', '7.属于行政执法案卷', '7.属于行政执法案卷', '行政执法案卷'],
  ['denied.administrativeQuery', '8.属于行政查询事项', '8.属于行政查询事项', '行政查询事项'],
  [
    'unavailable.notHeld',
    '（四）无法提供 3×1 | 1.本机关不掌握相关政府信息',
    '1.本机关不掌握相关政府信息',
    '不掌握',
  ],
  ['unavailable.wouldNeedCreating', '2.没有现成信息需要另行制作', '2.没有现成信息需要另行制作', '另行制作'],
  ['unavailable.stillUnclear', '3.补正后申请内容仍不明确', '3.补正后申请内容仍不明确', '仍不明确'],
  [
    'notProcessed.petition',
    '（五）不予处理 5×1 | 1.信访举报投诉类申请',
    '1.信访举报投诉类申请',
    '信访举报投诉',
  ],
  ['notProcessed.repeat', '2.重复申请', '2.重复申请', '重复申请'],
  ['notProcessed.publication', '3.要求提供公开出版物', '3.要求提供公开出版物', '公开出版物'],
  ['notProcessed.abusive', '4.无正当理由大量反复申请', '4.无正当理由大量反复申请', '大量反复申请'],
  [
    'notProcessed.reissue',
    '5.要求行政机关确认或重新出具已获取信息',
    '5.要求行政机关确认或重新出具已获取信息',
    '确认或重新出具',
  ],
];
const LAST_ROWS: RequestRows = [
  ['handled', '（七）总计 1×2', '（七）总计', '办理结果总计'],
  ['carriedOut', '四、结转下年度继续办理 1×3', '四、结转下年度继续办理', '结转下年度'],
];
const granted = (height: number): RequestRows[number] => [
  'granted',
  `三、本年度办理结果 ${height}×1 | （一）予以公开 1×2`,
  '（一）予以公开',
  '予以公开',
];

const REQUESTS: Readonly<Record<'2021' | '2019', RequestRows>> = {
  '2021': [
    ...FIRST_ROWS,
    granted(22),
    ...OUTCOMES,
    [
      'otherOutcome.notCorrected',
      '（六）其他处理 3×1 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '逾期不补正',
    ],
    [
      'otherOutcome.feeUnpaid',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '逾期未缴费',
    ],
    ['otherOutcome.other', '3.其他', '3.其他', '其他处理_其他'],
    ...LAST_ROWS,
  ],
  '2019': [
    ...FIRST_ROWS,
    granted(20),
    ...OUTCOMES,
    ['otherOutcome', '（六）其他处理 1×2', '（六）其他处理', '其他处理'],
    ...LAST_ROWS,
  ],
};

describe.each([
  ['2021', F21],
  ['2019', F19],
] as const)('表三 of %s', (id, edition) => {
  const rows = REQUESTS[id];
  const fields = edition.fields.filter(({ table }) => table === 'requests');

  test('is printed so', () => {
    const table = tableOf(edition, 'requests');
    expect(table.name).toBe('表三');
    expect(table.headerRows).toBe(3);
    expect(table.widths).toEqual([6, 9, 29, 8, 8, 8, 8, 8, 8, 8]);
    expect(printed(table)).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3 | 申请人情况 1×7',
      '自然人 2×1 | 法人或其他组织 1×5 | 总计 2×1',
      '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他',
      ...rows.map(([key, left]) =>
        [left, ...APPLICANTS.map(([applicant]) => `[requests.${key}.${applicant}]`)].join(' | '),
      ),
    ]);
  });

  test('has these fields, each with its labels and names', () => {
    expect(
      fields.map(({ id: field, definedName, rowLabel, columnLabel, rowName, measure }) =>
        [field, definedName, rowLabel, columnLabel, rowName, measure].join(' '),
      ),
    ).toEqual(
      rows.flatMap(([key, , label, name]) =>
        APPLICANTS.map(([applicant, column]) =>
          [
            `requests.${key}.${applicant}`,
            `表三_${name}_${column}`,
            label,
            column,
            name === '其他处理_其他' ? '其他处理·其他' : name,
            'count',
          ].join(' '),
        ),
      ),
    );
  });

  const outcomes = rows.slice(2, -2).map(([key]) => key);
  const kinds = APPLICANTS.slice(0, -1).map(([applicant]) => applicant);

  test('its totals are sums: across of all applicants, down of all outcomes', () => {
    const sums = new Map(fields.map((field) => [String(field.id), field.sumOf.map(String)]));
    for (const [key] of rows)
      expect(sums.get(`requests.${key}.total`)).toEqual(kinds.map((kind) => `requests.${key}.${kind}`));
    for (const kind of kinds)
      expect(sums.get(`requests.handled.${kind}`)).toEqual(outcomes.map((key) => `requests.${key}.${kind}`));
    expect(sums.get('requests.received.natural')).toEqual([]);
    expect(sums.get('requests.granted.natural')).toEqual([]);
  });

  test('must tie so', () => {
    const told = edition.relations
      .filter(({ table }) => table === 'requests')
      .map(
        ({ id: relation, rule, subject, terms }) =>
          `${relation} ${rule} ${subject}: ${terms.map(({ field, coefficient }) => `${coefficient > 0 ? '+' : '-'}${field}`).join('')}`,
      );
    expect(told).toEqual([
      ...APPLICANTS.map(
        ([key, column]) =>
          `T3-balance:${key} T3-balance ${column}: +requests.received.${key}+requests.carriedIn.${key}-requests.handled.${key}-requests.carriedOut.${key}`,
      ),
      ...APPLICANTS.map(
        ([key, column]) =>
          `T3-handled:${key} T3-handled ${column}: ${outcomes.map((of) => `+requests.${of}.${key}`).join('')}-requests.handled.${key}`,
      ),
      ...rows.map(
        ([of, , label]) =>
          `T3-rowTotal:${of} T3-rowTotal ${label}: ${kinds.map((kind) => `+requests.${of}.${kind}`).join('')}-requests.${of}.total`,
      ),
    ]);
  });

  test('its flow and what is told of its outcomes', () => {
    expect(edition.flow).toEqual(
      APPLICANTS.map(([key, label]) => ({
        key,
        label,
        received: `requests.received.${key}`,
        carriedIn: `requests.carriedIn.${key}`,
        handled: `requests.handled.${key}`,
        carriedOut: `requests.carriedOut.${key}`,
      })),
    );
    const groups = [
      ['予以公开', /^granted/],
      ['部分公开', /^partlyGranted/],
      ['不予公开', /^denied/],
      ['无法提供', /^unavailable/],
      ['不予处理', /^notProcessed/],
      ['其他处理', /^otherOutcome/],
    ] as const;
    expect(edition.outcomes).toEqual(
      groups.map(([label, start]) => ({
        label,
        fields: outcomes.filter((key) => start.test(key)).map((key) => `requests.${key}.total`),
      })),
    );
  });
});

const namesOf = (edition: Edition, of: FormTable['id']): string[] =>
  edition.fields
    .filter(({ table }) => table === of)
    .map(
      ({ id, definedName, rowLabel, columnLabel, rowName, measure, sumOf }) =>
        `${id} ${definedName} ${rowLabel}/${columnLabel}/${rowName} ${measure}${sumOf.length > 0 ? ` = ${sumOf.join('+')}` : ''}`,
    );

test('表二 of 2021', () => {
  const table = tableOf(F21, 'proactive');
  expect(table.name).toBe('表二');
  expect(table.headerRows).toBe(0);
  expect(table.widths).toEqual([34, 22, 22, 22]);
  expect(printed(table)).toEqual([
    '第二十条第（一）项 1×4',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
    '规章 | [proactive.regulations.issued] | [proactive.regulations.repealed] | [proactive.regulations.inForce]',
    '行政规范性文件 | [proactive.normativeDocuments.issued] | [proactive.normativeDocuments.repealed] | [proactive.normativeDocuments.inForce]',
    '第二十条第（五）项 1×4',
    '信息内容 | 本年处理决定数量 1×3',
    '行政许可 | [proactive.licensing.decisions 1×3]',
    '第二十条第（六）项 1×4',
    '信息内容 | 本年处理决定数量 1×3',
    '行政处罚 | [proactive.penalties.decisions 1×3]',
    '行政强制 | [proactive.coercion.decisions 1×3]',
    '第二十条第（八）项 1×4',
    '信息内容 | 本年收费金额（单位：万元） 1×3',
    '行政事业性收费 | [proactive.fees.amount 1×3]',
  ]);
  expect(namesOf(F21, 'proactive')).toEqual([
    'proactive.regulations.issued 表二_规章_本年制发 规章/本年制发件数/规章 count',
    'proactive.regulations.repealed 表二_规章_本年废止 规章/本年废止件数/规章 count',
    'proactive.regulations.inForce 表二_规章_现行有效 规章/现行有效件数/规章 count',
    'proactive.normativeDocuments.issued 表二_行政规范性文件_本年制发 行政规范性文件/本年制发件数/行政规范性文件 count',
    'proactive.normativeDocuments.repealed 表二_行政规范性文件_本年废止 行政规范性文件/本年废止件数/行政规范性文件 count',
    'proactive.normativeDocuments.inForce 表二_行政规范性文件_现行有效 行政规范性文件/现行有效件数/行政规范性文件 count',
    'proactive.licensing.decisions 表二_行政许可_处理决定 行政许可/本年处理决定数量/行政许可 count',
    'proactive.penalties.decisions 表二_行政处罚_处理决定 行政处罚/本年处理决定数量/行政处罚 count',
    'proactive.coercion.decisions 表二_行政强制_处理决定 行政强制/本年处理决定数量/行政强制 count',
    'proactive.fees.amount 表二_行政事业性收费_收费金额 行政事业性收费/本年收费金额（单位：万元）/行政事业性收费 amount',
  ]);
});

test('表二 of 2019', () => {
  const table = tableOf(F19, 'proactive');
  expect(table.name).toBe('表二');
  expect(table.headerRows).toBe(0);
  expect(table.widths).toEqual([34, 22, 22, 22]);
  expect(printed(table)).toEqual([
    '第二十条第（一）项 1×4',
    '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量',
    '规章 | [proactive.regulations.created] | [proactive.regulations.published] | [proactive.regulations.publishedTotal]',
    '规范性文件 | [proactive.normativeDocuments.created] | [proactive.normativeDocuments.published] | [proactive.normativeDocuments.publishedTotal]',
    '第二十条第（五）项 1×4',
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量',
    '行政许可 | [proactive.licensing.itemsLastYear] | [proactive.licensing.itemsChange] | [proactive.licensing.decisions]',
    '其他对外管理服务事项 | [proactive.otherServices.itemsLastYear] | [proactive.otherServices.itemsChange] | [proactive.otherServices.decisions]',
    '第二十条第（六）项 1×4',
    '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量',
    '行政处罚 | [proactive.penalties.itemsLastYear] | [proactive.penalties.itemsChange] | [proactive.penalties.decisions]',
    '行政强制 | [proactive.coercion.itemsLastYear] | [proactive.coercion.itemsChange] | [proactive.coercion.decisions]',
    '第二十条第（八）项 1×4',
    '信息内容 | 上一年项目数量 | 本年增/减 1×2',
    '行政事业性收费 | [proactive.fees.itemsLastYear] | [proactive.fees.itemsChange 1×2]',
    '第二十条第（九）项 1×4',
    '信息内容 | 采购项目数量 | 采购总金额 1×2',
    '政府集中采购 | [proactive.procurement.projects] | [proactive.procurement.amount 1×2]',
  ]);
  expect(namesOf(F19, 'proactive')).toEqual([
    'proactive.regulations.created 表二_规章_本年新制作 规章/本年新制作数量/规章 count',
    'proactive.regulations.published 表二_规章_本年新公开 规章/本年新公开数量/规章 count',
    'proactive.regulations.publishedTotal 表二_规章_对外公开总数 规章/对外公开总数量/规章 count',
    'proactive.normativeDocuments.created 表二_规范性文件_本年新制作 规范性文件/本年新制作数量/规范性文件 count',
    'proactive.normativeDocuments.published 表二_规范性文件_本年新公开 规范性文件/本年新公开数量/规范性文件 count',
    'proactive.normativeDocuments.publishedTotal 表二_规范性文件_对外公开总数 规范性文件/对外公开总数量/规范性文件 count',
    'proactive.licensing.itemsLastYear 表二_行政许可_上一年项目 行政许可/上一年项目数量/行政许可 count',
    'proactive.licensing.itemsChange 表二_行政许可_本年增减 行政许可/本年增/减/行政许可 change',
    'proactive.licensing.decisions 表二_行政许可_处理决定 行政许可/处理决定数量/行政许可 count',
    'proactive.otherServices.itemsLastYear 表二_其他对外管理服务事项_上一年项目 其他对外管理服务事项/上一年项目数量/其他对外管理服务事项 count',
    'proactive.otherServices.itemsChange 表二_其他对外管理服务事项_本年增减 其他对外管理服务事项/本年增/减/其他对外管理服务事项 change',
    'proactive.otherServices.decisions 表二_其他对外管理服务事项_处理决定 其他对外管理服务事项/处理决定数量/其他对外管理服务事项 count',
    'proactive.penalties.itemsLastYear 表二_行政处罚_上一年项目 行政处罚/上一年项目数量/行政处罚 count',
    'proactive.penalties.itemsChange 表二_行政处罚_本年增减 行政处罚/本年增/减/行政处罚 change',
    'proactive.penalties.decisions 表二_行政处罚_处理决定 行政处罚/处理决定数量/行政处罚 count',
    'proactive.coercion.itemsLastYear 表二_行政强制_上一年项目 行政强制/上一年项目数量/行政强制 count',
    'proactive.coercion.itemsChange 表二_行政强制_本年增减 行政强制/本年增/减/行政强制 change',
    'proactive.coercion.decisions 表二_行政强制_处理决定 行政强制/处理决定数量/行政强制 count',
    'proactive.fees.itemsLastYear 表二_行政事业性收费_上一年项目 行政事业性收费/上一年项目数量/行政事业性收费 count',
    'proactive.fees.itemsChange 表二_行政事业性收费_本年增减 行政事业性收费/本年增/减/行政事业性收费 change',
    'proactive.procurement.projects 表二_政府集中采购_采购项目 政府集中采购/采购项目数量/政府集中采购 count',
    'proactive.procurement.amount 表二_政府集中采购_采购总金额 政府集中采购/采购总金额/政府集中采购 amount',
  ]);
});

test.each([F21, F19])('表四 of $id', (edition) => {
  const table = tableOf(edition, 'disputes');
  expect(table.name).toBe('表四');
  expect(table.headerRows).toBe(3);
  expect(table.widths).toEqual(Array.from({ length: 15 }, () => expect.closeTo(6.6667, 4) as number));
  expect(printed(table)).toEqual([
    '行政复议 1×5 | 行政诉讼 1×10',
    '结果维持 2×1 | 结果纠正 2×1 | 其他结果 2×1 | 尚未审结 2×1 | 总计 2×1 | 未经复议直接起诉 1×5 | 复议后起诉 1×5',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计',
    '[disputes.review.upheld] | [disputes.review.corrected] | [disputes.review.other] | [disputes.review.pending] | [disputes.review.total] | [disputes.directSuit.upheld] | [disputes.directSuit.corrected] | [disputes.directSuit.other] | [disputes.directSuit.pending] | [disputes.directSuit.total] | [disputes.suitAfterReview.upheld] | [disputes.suitAfterReview.corrected] | [disputes.suitAfterReview.other] | [disputes.suitAfterReview.pending] | [disputes.suitAfterReview.total]',
  ]);
  expect(namesOf(edition, 'disputes')).toEqual([
    'disputes.review.upheld 表四_行政复议_结果维持 行政复议/结果维持/行政复议 count',
    'disputes.review.corrected 表四_行政复议_结果纠正 行政复议/结果纠正/行政复议 count',
    'disputes.review.other 表四_行政复议_其他结果 行政复议/其他结果/行政复议 count',
    'disputes.review.pending 表四_行政复议_尚未审结 行政复议/尚未审结/行政复议 count',
    'disputes.review.total 表四_行政复议_总计 行政复议/总计/行政复议 count = disputes.review.upheld+disputes.review.corrected+disputes.review.other+disputes.review.pending',
    'disputes.directSuit.upheld 表四_未经复议直接起诉_结果维持 未经复议直接起诉/结果维持/未经复议直接起诉 count',
    'disputes.directSuit.corrected 表四_未经复议直接起诉_结果纠正 未经复议直接起诉/结果纠正/未经复议直接起诉 count',
    'disputes.directSuit.other 表四_未经复议直接起诉_其他结果 未经复议直接起诉/其他结果/未经复议直接起诉 count',
    'disputes.directSuit.pending 表四_未经复议直接起诉_尚未审结 未经复议直接起诉/尚未审结/未经复议直接起诉 count',
    'disputes.directSuit.total 表四_未经复议直接起诉_总计 未经复议直接起诉/总计/未经复议直接起诉 count = disputes.directSuit.upheld+disputes.directSuit.corrected+disputes.directSuit.other+disputes.directSuit.pending',
    'disputes.suitAfterReview.upheld 表四_复议后起诉_结果维持 复议后起诉/结果维持/复议后起诉 count',
    'disputes.suitAfterReview.corrected 表四_复议后起诉_结果纠正 复议后起诉/结果纠正/复议后起诉 count',
    'disputes.suitAfterReview.other 表四_复议后起诉_其他结果 复议后起诉/其他结果/复议后起诉 count',
    'disputes.suitAfterReview.pending 表四_复议后起诉_尚未审结 复议后起诉/尚未审结/复议后起诉 count',
    'disputes.suitAfterReview.total 表四_复议后起诉_总计 复议后起诉/总计/复议后起诉 count = disputes.suitAfterReview.upheld+disputes.suitAfterReview.corrected+disputes.suitAfterReview.other+disputes.suitAfterReview.pending',
  ]);
  expect(
    edition.relations
      .filter(({ table: of }) => of === 'disputes')
      .map(({ id, rule, subject }) => [id, rule, subject]),
  ).toEqual([
    ['T4-total:review', 'T4-total', '行政复议'],
    ['T4-total:directSuit', 'T4-total', '未经复议直接起诉'],
    ['T4-total:suitAfterReview', 'T4-total', '复议后起诉'],
  ]);
  expect(edition.disputes).toEqual([
    { label: '行政复议', fields: ['disputes.review.total'] },
    { label: '行政诉讼', fields: ['disputes.directSuit.total', 'disputes.suitAfterReview.total'] },
  ]);
});

const yearsOf = (edition: Edition): string[] =>
  edition.yearRelations.map(
    ({ id, rule, table, subject, terms, stated, least }) =>
      `${id} ${rule} ${table} ${subject}: ${terms.map(({ field, year, coefficient }) => `${coefficient > 0 ? '+' : '-'}${year}.${field}`).join('')} ${least ? '≤' : '→'} ${stated}`,
  );
const CARRIED = APPLICANTS.map(
  ([key, column]) =>
    `Y-carry:${key} Y-carry requests ${column}: +last.requests.carriedOut.${key}-this.requests.carriedIn.${key} → requests.carriedIn.${key}`,
);

const PENDING = [
  ['review', '行政复议'],
  ['directSuit', '未经复议直接起诉'],
  ['suitAfterReview', '复议后起诉'],
].map(
  ([key, subject]) =>
    `Y-pending:${key} Y-pending disputes ${subject}: +last.disputes.${key}.pending-this.disputes.${key}.total ≤ disputes.${key}.total`,
);

test('what must tie with the year before', () => {
  const stock = (of: string, subject: string) =>
    `Y-stock:proactive.${of} Y-stock proactive ${subject}: +last.proactive.${of}.inForce+this.proactive.${of}.issued-this.proactive.${of}.repealed-this.proactive.${of}.inForce → proactive.${of}.inForce`;
  expect(yearsOf(F21)).toEqual([
    stock('regulations', '规章'),
    stock('normativeDocuments', '行政规范性文件'),
    ...CARRIED,
    ...PENDING,
  ]);
  const items = (of: string, subject: string) =>
    `Y-items:proactive.${of} Y-items proactive ${subject}: +last.proactive.${of}.itemsLastYear+last.proactive.${of}.itemsChange-this.proactive.${of}.itemsLastYear → proactive.${of}.itemsLastYear`;
  expect(yearsOf(F19)).toEqual([
    items('licensing', '行政许可'),
    items('otherServices', '其他对外管理服务事项'),
    items('penalties', '行政处罚'),
    items('coercion', '行政强制'),
    items('fees', '行政事业性收费'),
    ...CARRIED,
    ...PENDING,
  ]);
});

const partsOf = (edition: Edition): string[] =>
  edition.parts.map(({ heading, sheetName, table, text }) => `${heading} | ${sheetName} | ${table ?? text}`);

test.each([F21, F19])('every field of $id is printed once, under a name of its own', (edition) => {
  const inPlaces = edition.tables.flatMap(({ cells }) => cells.flatMap(({ field }) => field ?? []));
  expect([...inPlaces].sort()).toEqual(edition.fields.map(({ id }) => id).sort());
  expect(new Set(inPlaces).size).toBe(inPlaces.length);
  const names = edition.fields.map(({ definedName }) => definedName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^表[二三四]_[\p{L}_]+$/u);
});

test('what an edition is', () => {
  expect([F21.id, F21.years, F21.basis, F21.continues]).toEqual([
    '2021',
    [2021, null],
    '国办公开办函〔2021〕30号',
    { '2019': ['requests', 'disputes'] },
  ]);
  expect([F19.id, F19.years, F19.basis, F19.continues]).toEqual([
    '2019',
    [2019, 2020],
    '国办公开办函〔2019〕60号',
    {},
  ]);
  expect(partsOf(F21)).toEqual([
    '一、总体情况 | 一、总体情况 | overview',
    '二、主动公开政府信息情况 | 二、主动公开 | proactive',
    '三、收到和处理政府信息公开申请情况 | 三、依申请公开 | requests',
    '四、政府信息公开行政复议、行政诉讼情况 | 四、复议诉讼 | disputes',
    '五、存在的主要问题及改进情况 | 五、问题改进 | problems',
    '六、其他需要报告的事项 | 六、其他事项 | others',
  ]);
  expect(partsOf(F19)).toEqual([
    '一、总体情况 | 一、总体情况 | overview',
    '二、主动公开政府信息情况 | 二、主动公开 | proactive',
    '三、收到和处理政府信息公开申请情况 | 三、依申请公开 | requests',
    '四、政府信息公开行政复议、行政诉讼情况 | 四、复议诉讼 | disputes',
    '五、政府信息公开工作存在的主要问题及改进情况 | 五、问题改进 | problems',
    '六、其他需要报告的事项 | 六、其他事项 | others',
  ]);
  expect(F21.regulations).toEqual([
    'proactive.regulations.issued',
    'proactive.regulations.repealed',
    'proactive.regulations.inForce',
  ]);
  expect(F19.regulations).toEqual([
    'proactive.regulations.created',
    'proactive.regulations.published',
    'proactive.regulations.publishedTotal',
  ]);
});
