/** What the surroundings of a number say: each word and each limit of the expressions, in a text. */
import {
  ACTING_BODY,
  AMONG,
  ANNOTATION,
  AREA_NAME,
  CARRIED_AFTER,
  CARRIED_BEFORE,
  CIRCLE_ACTS,
  COMPARED_AFTER,
  COMPARED_BEFORE,
  FILED,
  FOREIGN_SENTENCE,
  GOES_ON,
  INFORMATION_UNITS,
  ITEM_VERB,
  LAST_YEAR_WORDS,
  LIST_OPENERS,
  NARROWER_CIRCLE,
  NESTED_OPENER,
  NEXT_ITEM,
  NOT_AN_ITEM,
  OPEN_END,
  OPEN_LIST,
  OWN_BODY,
  PARAGRAPH_NUMBER,
  PART_OF_YEAR,
  PUBLISHED_BEFORE,
  PUBLISHED_OBJECT,
  REMAINDER,
  SAYS_LITTLE,
  STATED_PART,
  STATED_WHOLE,
  SUBTOTAL,
  TOTAL_BEHIND,
  WHOLE_SETS,
  WHOLE_YEAR,
  WIDER_CIRCLE,
  YEAR_WORDS,
} from '../../../src/form';
import { finds, whole } from '../../support/marked';

finds('a sentence about something else', FOREIGN_SENTENCE, [
  ...whole('建议 提案 议案 12345 热线 信访件 来信来访 留言 网友 网民 平台答复'),
  '办理人大«建议»3件',
  '行政复议案件',
  '信访事项',
  '来信',
  '平台',
]);

finds('part of the year', PART_OF_YEAR, [
  ...whole('上半年 下半年 季度 半年 每年 每月 每季 每周 月均 年均 历年 累年'),
  '2019年«以来»',
  '«以来»',
  ...['今年以来', '本年以来', '年初以来', '去年以来', '上年以来'],
  ...whole('近两年 近二年 近三年 近四年 近五年 近几年 近3年 近10年'),
  ...whole('1月 3月 9月 10月 11月 十月 十一月 十二月 一月 二月 三月 四月 五月 六月 七月 八月 九月'),
  '截至«9月»底',
  '12月',
  '每次',
  '近年',
  '全年',
]);
finds('a part of the year that a statement begins with', STATED_PART, [
  ...whole('上半年 下半年 第一季度 第二季度 第三季度 第四季度 前两季度 前二季度 前三季度 一季度 四季度'),
  ...whole('1月 6月底 9月末 10月 11月底'),
  '«上半年»3件，«下半年»4件',
  '截至«9月底»，收到申请',
  '第五季度',
  '本季度',
  '12月底',
  '全年',
]);
finds('all of the year again', STATED_WHOLE, [
  ...whole('全年 年内 本年 本年度 今年 累计 12月 年底 年末 2024年'),
  '上半年3件，«全年»5件，«累计»9件',
  '上半年',
  '2月',
  '2024件',
]);
finds('a date that covers the year', WHOLE_YEAR, [
  ...whole('12月31日 12月底 12月末 1月1日 年底 年末'),
  '截至«12月底»',
  '12月',
  '12月3日',
]);
finds('words for a year', YEAR_WORDS, [
  ...whole('去年 上年 上年度 上一年 上一年度 往年 今年 本年 本年度 年内 本报告期'),
  '«2024»年收到3件，«2023»年收到2件',
  '2024件',
  '上年结转3件',
  '上年度转结3件',
  '上年转入3件',
  '上一年结转3件',
  '上一年度转入3件',
]);
finds('the year before', LAST_YEAR_WORDS, [
  ...whole('去年 上年 上一年 往年'),
  '与«去年»相比',
  '今年',
  '2023年',
]);
finds('a year is compared with, from the left', COMPARED_BEFORE, [
  ...whole('较 比 与 同 和 相比 相比于 对比 针对'),
  '数量«较前一个»',
  '较前一个整',
  '较，',
  '较。',
  '较；',
  '收到',
]);
finds('a year is compared with, from the right', COMPARED_AFTER, [
  '«年度同期相比»增加',
  '«年相较»',
  '«度增»加',
  '«同期减»少',
  '«持平»',
  '«下降»',
  '«上升»',
  '«基本持平»',
  '«年结转»3件',
  '«年的3.5»倍',
  '«120»件',
  '的',
  '年收到',
  '全年相比',
]);

finds('a wider circle of bodies', WIDER_CIRCLE, [
  ...whole('全省 全市 全区 全县 全州 全盟 全旗 全自治区 全系统'),
  '我市«全市»',
  '全年',
  '市',
]);
finds('a narrower circle of bodies', NARROWER_CIRCLE, [
  ...whole(
    '本级 机关本级 名义 市政府办 县政府办 区政府办 州政府办 省政府办 各部门 部门 各单位 各乡 各镇 各街道',
  ),
  ...whole('乡镇 镇街 街镇 街道 县区 区县 县市区 市直 区直 县直 下属 所属 直属 二级单位'),
  '由«各部门»收到',
  '人民政府',
  '各地',
]);
finds('another circle acts', CIRCLE_ACTS, [
  ...['共', '累计', '收到', '受理', '新收', '办理', '办结', '作出', '发生', '制发', '制定'].map(
    (verb) => `«全县${verb}»规范性文件`,
  ),
  '«各部门政府信息公开申请共»3件',
  '«全市共»受理3件；«各乡镇收到»2件',
  '«全县一二三四五六七八九十一二共»',
  '全县一二三四五六七八九十一二三共',
  '全县，共收到',
  '全县。办结',
  '全县；办结',
  '全县答复',
  '我局收到',
]);
finds('the body itself', OWN_BODY, [
  ...whole('我局 我委 我厅 我镇 我乡 我街道 我办 我单位 我机关 我县 我市 我区 我省 我州 我级'),
  ...whole('本局 本委 本厅 本镇 本乡 本街道 本办 本单位 本机关 本县 本市 本区 本省 本州 本级'),
  '«我局»和«本单位»',
  '我们',
  '各局',
]);
finds('the name of an area', AREA_NAME, [
  ...['省', '市', '区', '县', '州', '盟', '旗'].map((kind) => `青石«${kind}»`),
  '青石«县人民政府»',
  '青石县教育局',
  '青石县人民政府办公室',
]);
finds('a body that acts', ACTING_BODY, [
  ...whole('教育局 卫健委 公安厅 青石镇 青石乡 青石街道 青石办事处 青石办公室 青石公司'),
  ...whole('教育局共 教育局累计 教育局全年 教育局本年 教育局本年度 教育局已 教育局本年度共'),
  '2024年，«市教育局»',
  '我局',
  '本局',
  '全局',
  '各局',
  '该局',
  '教育局收到',
]);
test('the body without what it does', () => {
  expect(ACTING_BODY.exec('2024年，市教育局全年共')?.[1]).toBe('市教育局');
});

finds('filed', FILED, ['已«备案»3件', '备']);

finds('a part of the number before', AMONG, ['3件，«其中»自然人2件', '中']);
finds('a list of examples, by what it opens with', OPEN_LIST, [
  ...whole('主要 重点 例如 比如 分类如 特别是 尤其'),
  '«如»',
  '«如：»',
  '«如:»',
  '其中«主要»有',
  '如期办理',
  '公文等',
]);
finds('a list that is left open, by its end', OPEN_END, [
  '«等»',
  '«等，»共3件',
  '«等信»息',
  '等级',
  '等候',
  '等待',
  '信息等',
]);

describe('between a total and its items', () => {
  const [among, ofThem, verb, each, by, colon, bracket] = LIST_OPENERS;
  test('其中 promises a part, the others the whole', () => {
    expect(LIST_OPENERS.map((opener) => opener.whole)).toEqual([false, false, true, true, true, true, true]);
  });
  finds('其中', among!.pattern, [
    '«其中»自然人',
    '«内有»自然人',
    '«，其中：»自然人',
    '«；其中有»自然人',
    '«（其中包括»自然人',
    '«。其中»自然人',
    '«的政府信息公开申请，其中包含»',
    '«其中含»',
    '«其中，»',
    '«其中主要有»',
    '«其中分别为»',
    '«其中自然人、法人分别是»',
    '«一二三四五六七八九十一二三四其中»',
    // One clause without a number may stand between.
    '«，全部按时办结。其中»',
    '«，一二三四五六七八九十一二三四五六，其中»',
    '一二三四五六七八九十一二三四五其中',
    '，一，二，其中',
    '3件，其中',
    '申请：其中',
  ]);
  finds('of them', ofThem!.pattern, [
    '«中，»不予公开',
    '«申请里，»予以公开',
    '的政府信息公开申请中，予以公开',
    '中予以公开',
  ]);
  finds('a bracket', bracket!.pattern, ['«（»书面3件、网络2件）', '（书面）', '，（书面3件）']);
  finds('a verb', verb!.pattern, [
    '«，具体包括»自然人',
    '«包括：»自然人',
    '«；包含»',
    '«分为»',
    '«（分为»',
    '«的政府信息公开申请，具体为»',
    '«一二三四五六七八九十一二三四包括»',
    '一二三四五六七八九十一二三四五包括',
    '申请：包括',
    '3件，包括',
    '。包括',
    '分别',
  ]);
  finds('one by one', each!.pattern, [
    '«分别为»3件',
    '«，自然人、法人，分别是»3件',
    `«${'名'.repeat(60)}分别为»`,
    `${'名'.repeat(61)}分别为`,
    '3件，分别为',
    '。分别为',
    '：分别为',
    '（分别为',
    '分别有',
  ]);
  finds('by a kind', by!.pattern, [
    '«，按渠道分，»网络',
    '«按申请人类型分：»',
    '«，从内容看，»',
    '«（按结果分：»',
    '按照申请人所属的类型分：',
    '按渠道分网络',
    '3件，按渠道分：',
  ]);
  finds('a colon', colon!.pattern, [
    '«：»自然人',
    '«具体情况如下：»自然人',
    '«一二三四五六七八九十一二三四：»',
    '一二三四五六七八九十一二三四五：',
    '情况。：',
    '3件：',
    '，：',
    '情况',
  ]);
});
finds('a list under an item', NESTED_OPENER, [
  '«其中»科室',
  '«，其中：»科室',
  '«（内有»科室',
  '«含»科室',
  '«包括»科室',
  '«，包含：»科室',
  '«其中有»科室',
  '科室，其中',
  '。其中',
]);
finds('said of an item besides its number', ANNOTATION, [
  ...whole('占 同比 环比 较 比 增长 增加 减少 下降'),
  '«占»比',
  '自然人占',
]);
finds('a sum within a list', SUBTOTAL, [...whole('小计 合计 共计 总计 共'), '总共', '合计为', '新合计']);
finds('a total behind its items', TOTAL_BEHIND, [
  '，«共计»',
  ...whole('共计 合计 总计 总共 共'),
  '共计3件',
  '小计',
]);
finds('the last of all items', REMAINDER, ['«其他»信息', '«其它»', '«其余»', '及其他', '其中']);
test('units of information', () => {
  expect([...INFORMATION_UNITS]).toEqual(['条', '件', '篇', '份', '则']);
});
describe('names that are everybody', () => {
  const [[person, body], [online, offline], [review, suit], [fresh, carried]] = WHOLE_SETS as unknown as [
    [RegExp, RegExp],
    [RegExp, RegExp],
    [RegExp, RegExp],
    [RegExp, RegExp],
  ];
  test('in four pairs', () => expect(WHOLE_SETS.map((set) => set.length)).toEqual([2, 2, 2, 2]));
  finds('people', person, [...whole('自然人 公民 个人'), '法人']);
  finds('bodies', body, [...whole('法人 组织 单位'), '自然人']);
  finds('by the network', online, [...whole('线上 网上 网络'), '现场']);
  finds('without it', offline, [...whole('线下 书面 信函 当面 现场'), '线上']);
  finds('reviews', review, ['行政«复议»', '行政诉讼']);
  finds('suits', suit, ['行政«诉讼»', '行政复议']);
  finds('new ones', fresh, [...whole('新收 本年'), '上年']);
  finds('carried ones', carried, ['上年«结转»', '新收']);
});
finds('not an item of the list', NOT_AN_ITEM, [
  ...whole('相比 合计 共计 总计 累计 另有 此外 另外 同时 达到 阅读 点击 访问 浏览'),
  '与去年«相比»',
  '自然人',
  '占比',
]);
finds('a verb of an item', ITEM_VERB, [
  ...whole(
    '发布 举办 开展 组织 收到 受理 办理 办结 答复 回应 制作 转载 召开 印发 推送 更新 报送 编发 维护 处理',
  ),
  '全年«发布»',
  '«组织»培训',
  '自然人',
  // 组织 as a part of a name.
  ...['社会组织', '其他组织', '公益组织', '法人组织', '党组织', '群团组织', '经济组织'],
  ...['组织机构', '组织人事', '组织架构', '组织建设', '组织工作'],
]);
finds('a year whence requests were carried', CARRIED_AFTER, [
  '«结转»3件',
  '«年结转»',
  '«年度结转»',
  '«年度未办完结转»',
  '«年转结»3件',
  '«年度转入»3件',
  '年度还没办完结转',
  '年，结转',
  '年；结转',
  '年。结转',
]);
finds('a year whereto requests are carried', CARRIED_BEFORE, [
  ...whole('结转 结转至 结转到 结转自 转结 转结至 转 转至 转到 转入'),
  '3件«结转至»',
  '结转至下',
]);
finds('the number of a paragraph', PARAGRAPH_NUMBER, [
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十二'].flatMap((number) => [
    `«（${number}）»主动公开`,
    `«${number}、»主动公开`,
  ]),
  '一是主动公开',
  '第（一）项',
  '第一、二项',
  '1、主动公开',
  '（1）主动公开',
  '（、',
]);

test.each([
  ['、法人3件', '、', '法人3件'],
  ['※※，和法人', '，', '法人'],
  ['；及法人', '；', '法人'],
  ['以及法人', '', '法人'],
  ['与法人', '', '法人'],
  ['法人\n二、', '', '法人\n二、'],
  ['。法人', '', '。法人'],
  ['', '', ''],
])('the mark and the name of the next item in %j', (text, mark, rest) => {
  expect(NEXT_ITEM.exec(text)?.slice(1)).toEqual([mark, rest]);
});

finds('the sentence goes on', GOES_ON, [
  ...whole('均 都 并 已 全部 且 按 依 在 和 及'),
  '«以及»时',
  '«均»已办结',
  '申请均已办结',
  '全办结',
]);
finds('what is disclosed', PUBLISHED_OBJECT, [
  ...whole('信息 政府信息 政务信息 各类信息 各类政府信息'),
  '«政府信息»3条',
  '主动公开信息',
  '政府文件',
]);
finds('what was published', PUBLISHED_BEFORE, [
  '«主动公开政府信息»',
  '«2024年主动公开政务信息»',
  '«2024年度主动公开信息»',
  ...['全年', '本年', '本年度', '我局', '我县局', '共', '已', '累计', '我局全年共'].map(
    (word) => `«${word}主动公开信息»`,
  ),
  '«主动公开各类政府信息»',
  ...'的 共 合计 总计 累计 计 总数 总量 数量 件数 为 是 有 达 到 了 ： 约 近 仅 超过 均 各 分别 共计'
    .split(' ')
    .map((word) => `«主动公开信息${word}»`),
  '各部门主动公开信息',
  '主动公开信息3条',
  '主动公开',
  '公开信息',
]);
finds('words that do not tell statements apart', SAYS_LITTLE, [
  ...whole('2024年 2024年度 全年 年内 今年 本年 本年度 一年来 共计 总计 累计 总共 共 已 先后 了 的'),
  '«2024年»«全年»«共»举办«了»业务培训',
  '举办业务培训',
  '去年',
]);
