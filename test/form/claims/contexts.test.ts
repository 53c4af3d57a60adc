/** What the surroundings of a number say: each word and each limit of the expressions, in a text. */
import {
  ACTING_BODY,
  AMONG,
  AREA_NAME,
  CARRIED_AFTER,
  CARRIED_BEFORE,
  CASE_DETAIL,
  COMPARED_AFTER,
  COMPARED_BEFORE,
  DOCUMENT_DETAIL,
  FILED,
  FOREIGN_SENTENCE,
  ITEM_VERB,
  LAST_YEAR_WORDS,
  LIST_OPENERS,
  NARROWER_CIRCLE,
  NEXT_ITEM,
  NOT_AN_ITEM,
  OPEN_LIST,
  OTHER_TOPICS,
  PARAGRAPH_NUMBER,
  PART_OF_YEAR,
  SOME_ONLY,
  TOPIC_WORDS,
  WHOLE_SETS,
  WHOLE_YEAR,
  WIDER_CIRCLE,
  YEAR_WORDS,
} from '../../../src/form';
import { finds, whole } from '../../support/marked';

finds('requests are spoken of', TOPIC_WORDS.requests, [
  ...whole('政府信息公开申请 信息公开申请 依申请公开 公开申请 申请公开 依申请 申请政府信息'),
  '受理«政府信息公开申请»时，«依申请»办理',
  '公开政府信息',
]);
finds('disputes are spoken of', TOPIC_WORDS.disputes, [
  ...whole('信息公开 依申请 政府信息'),
  '因«信息公开»和«依申请»引发',
  '因拆迁引发',
]);
finds('documents are spoken of', TOPIC_WORDS.documents, [
  '行政«规范性文件»和«规章»',
  '«规章»3件',
  '党内规章3件',
  '规章制度3项',
]);
finds('publishing is spoken of', TOPIC_WORDS.published, ['«主动公开»和«主动公开»', '公开']);

finds('something else is counted', OTHER_TOPICS, [
  ...whole('建议 提案 议案 留言 信访 热线 12345 信箱 来信 来电 来访 咨询 诉求 工单 网民 投诉 举报 意见 培训'),
  ...whole('会议 检查 抽查 监测 许可 处罚 审批 登记 业务 办件 案件 主动公开 公众号 微博 新媒体 栏目 解读'),
  ...whole('回应 复议 诉讼 应诉 答复书 错敏 错别字 问题线索'),
  '«复议»«案件»',
  '收到政府信息公开申请',
]);
finds('a sentence about something else', FOREIGN_SENTENCE, [
  ...whole('建议 提案 议案 12345 热线 信访件 来信来访 留言 网友 网民 平台答复'),
  '办理人大«建议»3件',
  '行政复议案件',
  '信访事项',
  '来信',
  '平台',
]);

finds('part of the year', PART_OF_YEAR, [
  ...whole('上半年 下半年 季度 半年 每年 每月 每季 每周 月均 年均 以来 历年 累年'),
  ...whole('近两年 近二年 近三年 近四年 近五年 近几年 近3年 近10年'),
  ...whole('1月 3月 9月 10月 11月 十月 十一月 十二月 一月 二月 三月 四月 五月 六月 七月 八月 九月'),
  '截至«9月»底',
  '12月',
  '每次',
  '近年',
  '全年',
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
  '上一年结转3件',
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

finds('some of the requests only', SOME_ONLY, [
  ...whole(
    '自然人 法人 企业 社会组织 公益组织 科研 律师 网络 网上 线上 在线 网站 平台 信函 邮寄 信件 邮件 邮箱',
  ),
  ...whole(
    '传真 当面 现场 窗口 口头 书面 电话 渠道 途径 方式 延期 逾期 超期 当场 提前 重复 撤回 撤销 补正 征求',
  ),
  ...whole(
    '移送 转送 转办 承办 代为 代省 代市 代区 代县 代镇 代乡 代理 协助 配合 指导 审理 应诉 有效申请 涉及',
  ),
  ...whole('关于 联合 牵头 参与 未按 不再'),
  '通过«网络»收到',
  '代表收到申请',
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

finds('what became of cases', CASE_DETAIL, [
  ...whole(
    '维持 纠正 败诉 胜诉 撤销 撤回 驳回 责令 审结 审理 结案 办理 承办 代理 应诉 受理 化解 调解 调处 一审',
  ),
  ...whole('二审 未审结 尚未 不服 超期 逾期 违法 有责'),
  '结果«维持»3件',
  '行政复议3件',
]);
finds('documents in another state', DOCUMENT_DETAIL, [
  ...whole('公开 审查 审核 清理 解读 修订 修改 审议 评估 党内 党委 起草 草案 征求 部门 拟 失效'),
  '共«审查»文件',
  '制发规范性文件',
]);
finds('filed', FILED, ['已«备案»3件', '备']);

finds('a part of the number before', AMONG, ['3件，«其中»自然人2件', '中']);
finds('a list that is left open', OPEN_LIST, [
  '公文«等，»共3件',
  '公文«等»',
  '等级',
  '等候',
  '等待',
  ...whole('主要 重点 例如 比如 分类如 特别是 尤其'),
  '«如»',
  '«如：»',
  '«如:»',
  '如期办理',
]);

describe('between a total and its items', () => {
  const [among, verb, colon] = LIST_OPENERS;
  test('其中 promises a part, the others the whole', () => {
    expect(LIST_OPENERS.map((opener) => opener.whole)).toEqual([false, true, true]);
  });
  finds('其中', among!.pattern, [
    '«其中»自然人',
    '«，其中：»自然人',
    '«；其中有»自然人',
    '«（其中包括»自然人',
    '«的政府信息公开申请，其中包含»',
    '«其中含»',
    '«其中，»',
    '«其中分别为»',
    '«其中分别是»',
    '«其中有包括：»',
    '«一二三四五六七八九十一二三四其中»',
    '一二三四五六七八九十一二三四五其中',
    '3件，其中',
    '。其中',
    '申请：其中',
  ]);
  finds('a verb', verb!.pattern, [
    '«，具体包括»自然人',
    '«包括：»自然人',
    '«；包含»',
    '«（分别为»',
    '«分别是»',
    '«分为»',
    '«的政府信息公开申请，具体为»',
    '«一二三四五六七八九十一二三四包括»',
    '一二三四五六七八九十一二三四五包括',
    '申请：包括',
    '3件，包括',
    '。包括',
    '分别',
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
describe('names that are everybody', () => {
  const [[person, body]] = WHOLE_SETS as [[RegExp, RegExp]];
  test('in one pair', () => expect(WHOLE_SETS.map((set) => set.length)).toEqual([2]));
  finds('people', person, [...whole('自然人 公民 个人'), '法人']);
  finds('bodies', body, [...whole('法人 组织 单位'), '自然人']);
});
finds('not an item of the list', NOT_AN_ITEM, [
  ...whole(
    '同比 较 相比 增加 减少 增长 下降 上升 合计 共计 总计 累计 占 另有 此外 另外 同时 达到 阅读 点击 访问 浏览',
  ),
  '数量«同比»',
  '自然人',
]);
finds('a verb of an item', ITEM_VERB, [
  ...whole(
    '发布 举办 开展 组织 收到 受理 办理 办结 答复 回应 制作 转载 召开 印发 推送 更新 报送 编发 维护 处理',
  ),
  '全年«发布»',
  '自然人',
]);
finds('a year whence requests were carried', CARRIED_AFTER, [
  '«结转»3件',
  '«年结转»',
  '«年度结转»',
  '«年度未办完结转»',
  '年度还没办完结转',
  '年，结转',
  '年；结转',
  '年。结转',
]);
finds('a year whereto requests are carried', CARRIED_BEFORE, [
  ...whole('结转 结转至 结转到 结转自'),
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
