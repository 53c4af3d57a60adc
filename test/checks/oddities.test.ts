/** What was odd about a source, as findings: one for each kind in each table, with examples, figures and places. */
import { checkReport } from '../../src/checks';
import type { FieldId, TableId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Oddity, OddityKind } from '../../src/report';
import { finding } from '../support/findings';
import { sampleReport } from '../support/reports';

const at = (row: number) => ({ kind: 'sheet', grid: 'Sheet1', row, column: 0 }) as const;
const odd = (kind: OddityKind, given: Partial<Oddity> = {}): Oddity => ({
  kind,
  table: 'requests',
  address: null,
  text: '甲',
  expected: '乙',
  fields: [],
  ...given,
});
const check = (...oddities: readonly Oddity[]) =>
  checkReport({ ...sampleReport(), oddities }, RULE_WORDS['zh-CN']).findings;
const told = (...oddities: readonly Oddity[]) => check(...oddities).map(({ id }) => id);

test.each<[OddityKind, string, string]>([
  [
    'report-twice',
    '来源里不止一份报告，没有读取：“甲”、“丙”',
    'The source holds more than one report; not read: “甲”, “丙”',
  ],
  [
    'year-doubt',
    '标题里的年度是甲、丙年，报告按乙年读取，需核对年度',
    'A title has the year 甲, 丙; the report was read as that of 乙, please check the year',
  ],
  [
    'postcode-zero',
    '邮编少了开头的0：“甲”、“丙”，按乙读取，需核对',
    'The postcode (邮编) has lost its leading 0: “甲”, “丙”; read as 乙, please check',
  ],
  [
    'telephone-zero',
    '电话少了开头的0：“甲”、“丙”，按乙读取，需核对',
    'The telephone (电话) has lost its leading 0: “甲”, “丙”; read as 乙, please check',
  ],
])('%s is about the whole report', (kind, chinese, english) => {
  const oddities = [odd('row-extra'), odd(kind, { table: null }), odd(kind, { table: null, text: '丙' })];
  expect(check(...oddities)[0]).toMatchObject({
    id: `V-form:report.${kind}`,
    rule: 'V-form',
    severity: 'warning',
    table: null,
    message: chinese,
  });
  const { findings } = checkReport({ ...sampleReport(), oddities }, RULE_WORDS['en-US']);
  expect(findings[0]?.message).toBe(english);
});

test.each<[OddityKind, string, 'error' | 'warning' | 'info', string]>([
  ['table-missing', 'V-form', 'error', '没有找到表三，与它有关的都没有核对；需查看来源是否完整'],
  [
    'table-twice',
    'V-form',
    'warning',
    '表三不止一份，数字不同，不能确定要报的是哪一份：读取了“乙”，没有读取：“甲”，需核对',
  ],
  ['row-missing', 'V-form', 'error', '表三缺少行：“甲”，与这些数字有关的没有核对'],
  ['column-missing', 'V-form', 'error', '表三缺少列：“甲”，与这些数字有关的没有核对'],
  ['row-extra', 'V-form', 'warning', '表三多出行：“甲”，没有读取'],
  ['column-extra', 'V-form', 'warning', '表三多出列：“甲”，没有读取'],
  ['row-twice', 'V-form', 'warning', '表三有重复的行：“甲”，只读取了其中一行'],
  ['column-twice', 'V-form', 'warning', '表三有重复的列：“甲”，只读取了其中一列'],
  ['column-moved', 'V-form', 'warning', '表三列的次序与格式不同：“甲”，按表头读取'],
  ['label-changed', 'V-form', 'warning', '表三项目名称与格式不同：“甲”，按位置读取'],
  ['header-changed', 'V-form', 'warning', '表三表头与格式不同：“甲”，按位置读取'],
  ['guessed-by-order', 'V-form', 'warning', '表三有1处没有项目名称或表头，数字按格式的次序推定，需核对'],
  ['digits-split', 'V-form', 'warning', '表三有1行的数字连在一起：“乙”，已推定拆分方法，需与原表核对'],
  [
    'digits-unsplit',
    'V-form',
    'error',
    '表三有1行的数字连在一起、无法拆分：“乙”，没有读取，与这些数字有关的没有核对，需照原表填写',
  ],
  [
    'column-guessed',
    'V-form',
    'warning',
    '表三每行都多出一个数字，不能确定是哪一列：“甲”，其余各列是推定的，需与原表核对',
  ],
  ['figures-extra', 'V-form', 'warning', '表三有1行的数字比列多：“乙”，只读取了前面的，需与原表核对'],
  ['row-hidden', 'V-form', 'warning', '表三有隐藏的行：“甲”，已照常读取，需核对'],
  ['column-hidden', 'V-form', 'warning', '表三有隐藏的列：“甲”，已照常读取，需核对'],
  ['table-hidden', 'V-form', 'warning', '表三在文件里是隐藏的：“甲”，已照常读取，需核对是不是要报的表'],
  ['sheet-hidden', 'V-form', 'warning', '表三在隐藏的工作表上：“甲”，已照常读取，需核对是不是要报的表'],
  ['cell-ambiguous', 'V-text', 'warning', '表三有1处一格里不止一个数字，需核对'],
  ['unit', 'V-text', 'warning', '表三金额可能以元计：“甲”，格式以万元计，需核对'],
  [
    'object-unread',
    'V-form',
    'warning',
    '文档里嵌入的对象没有读取（1处），表三可能在里面；可在 Word 里打开对象，把表格复制到正文',
  ],
  ['picture-unread', 'V-form', 'warning', '文档里有1幅大图，图片里的文字不能读取，表三可能是图片'],
  [
    'document-unread',
    'V-form',
    'warning',
    '插入文档的其他文件没有读取（1处），表三可能在里面；可用 Word 打开，另存后再试',
  ],
  ['rows-unread', 'V-form', 'info', '工作表太大，只读取了前面的部分：“甲”，后面的内容没有检查'],
  ['formula-overwritten', 'V-form', 'warning', '表三有1格总计原是公式，被改成了数字，需核对'],
])('%s', (kind, rule, severity, message) => {
  expect(check(odd(kind))).toEqual([
    finding({
      id: `${rule}:requests.${kind}`,
      rule: rule === 'V-form' ? 'V-form' : 'V-text',
      severity,
      table: 'requests',
      message,
    }),
  ]);
});

test('several of a kind are one finding: three examples, each once, with all figures and places', () => {
  const [natural, legal] = ['requests.received.natural', 'requests.received.legal'] as FieldId[];
  const rows = ['甲', '乙', '甲', '丙', '丁'].map((text, row) =>
    odd('row-extra', {
      text,
      address: row === 2 ? null : at(row),
      fields: row < 2 ? [natural!] : [natural!, legal!],
    }),
  );
  expect(check(...rows)).toEqual([
    finding({
      id: 'V-form:requests.row-extra',
      rule: 'V-form',
      severity: 'warning',
      table: 'requests',
      message: '表三多出行：“甲”、“乙”、“丙”等5处，没有读取',
      fields: ['requests.received.natural', 'requests.received.legal'],
      addresses: [at(0), at(1), at(3), at(4)],
    }),
  ]);
});

test('where nothing stands, the form says what is missing', () => {
  const [found] = check(odd('row-missing', { text: '', expected: '2.重复申请' }));
  expect(found?.message).toBe('表三缺少行：“2.重复申请”，与这些数字有关的没有核对');
});

test.each<[OddityKind, Partial<Oddity>, string]>([
  ['column-extra', { address: at(2) }, '表三多出列：A列（没有表头），没有读取'],
  [
    'column-extra',
    { address: { kind: 'table', grid: '第2个表格', row: 2, column: 3 } },
    '表三多出列：第4列（没有表头），没有读取',
  ],
  ['column-hidden', { address: at(2) }, '表三有隐藏的列：A列（没有表头），已照常读取，需核对'],
  ['row-extra', { address: at(2) }, '表三多出行：第3行（没有项目名称），没有读取'],
  ['row-twice', { address: at(2) }, '表三有重复的行：第3行（没有项目名称），只读取了其中一行'],
  ['row-hidden', { address: at(2) }, '表三有隐藏的行：第3行（没有项目名称），已照常读取，需核对'],
  ['column-twice', {}, '表三有重复的列（1处），只读取了其中一列'],
  ['sheet-hidden', { address: at(2) }, '表三在隐藏的工作表上（1处），已照常读取，需核对是不是要报的表'],
])('%s without words is told by where it stands: %j', (kind, given, message) => {
  const [found] = check(odd(kind, { text: '', expected: '', ...given }));
  expect(found?.message).toBe(message);
});

test('columns without a header and one with: each is told, the same once', () => {
  const nameless = odd('column-extra', { text: '', expected: '', address: at(2) });
  const found = check(nameless, nameless, odd('column-extra', { text: '序号' }));
  expect(found.map(({ message }) => message)).toEqual(['表三多出列：A列（没有表头）、“序号”等3处，没有读取']);
});

test.each(['zh-CN', 'en-US'] as const)('no sentence of %s ends in nothing', (locale) => {
  for (const words of Object.values(RULE_WORDS[locale].oddities)) {
    const said = [
      words.all({ table: '表三', examples: [], count: 2, expected: '乙', reasons: ['order'] }),
      words.all({ table: '表三', examples: ['甲'], count: 1, expected: '乙', reasons: ['order'] }),
      words.each({ table: '表三', at: '表三!A1', text: '', expected: '乙' }),
    ];
    for (const sentence of said) expect(sentence).not.toMatch(/：，|“”|: ;|，的/);
  }
});

/** A name that moved is told with the cell that was read for it. */
const ALWAYS_SOMEWHERE: ReadonlySet<string> = new Set(['name-moved', 'name-lost']);

test.each(['zh-CN', 'en-US'] as const)('no sentence of %s has a place of nothing', (locale) => {
  for (const [kind, words] of Object.entries(RULE_WORDS[locale].oddities)) {
    if (ALWAYS_SOMEWHERE.has(kind)) continue;
    const sentence = words.each({ table: '表三', at: '', text: '甲', expected: '乙' });
    expect(sentence).not.toMatch(/（）|\(\)/);
  }
});

test('tables in the order of the form, kinds as they were first met, grave ones first', () => {
  const of = (table: TableId, kind: OddityKind) => odd(kind, { table });
  expect(
    told(
      of('disputes', 'row-extra'),
      of('requests', 'row-hidden'),
      of('requests', 'column-extra'),
      of('proactive', 'row-extra'),
      of('requests', 'row-hidden'),
      of('requests', 'row-missing'),
      of('requests', 'unit'),
    ),
  ).toEqual([
    'V-form:proactive.row-extra',
    'V-form:requests.row-missing',
    'V-form:requests.row-hidden',
    'V-form:requests.column-extra',
    'V-text:requests.unit',
    'V-form:disputes.row-extra',
  ]);
});
