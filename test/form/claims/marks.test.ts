/** What a text should not have in it or must have: each alternative and each limit, in a text. */
import {
  BODY_KIND_OF_NAME,
  LEFTOVERS,
  NAME_ENDINGS,
  NO_PROBLEMS,
  NOT_A_NAME,
  NUMBER_BRACKETS,
  OPENING_YEAR,
  OTHER_YEAR_WORDS,
  OWN_REPORT,
  PERIOD_YEARS,
  PROCESSING_FEE,
  REPORTED_OBJECT,
  REPORTING_SUBJECT,
  STATISTICS,
  TRIAL_FORM,
} from '../../../src/form';
import { finds, whole } from '../../support/marked';

describe('what a form or a word processor leaves behind', () => {
  const [table, words, bookmark, broken, code, prompt, blank, gap] = LEFTOVERS.map(
    ({ pattern }) => pattern,
  ) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
  const [web, place, bracket, item, five, part, fee] = LEFTOVERS.slice(8).map(({ pattern }) => pattern) as [
    RegExp,
    RegExp,
    RegExp,
    RegExp,
    RegExp,
    RegExp,
    RegExp,
  ];
  test('a text is right without most of them', () => {
    expect(LEFTOVERS.map(({ removable }) => removable)).toEqual([
      ...[true, true, true, true, true],
      ...[false, false, false],
      ...[true, false],
      ...[true, true, true, true, true],
    ]);
  });
  finds('a place for an address of the web', web, [
    '可在县政府门户网站«（具体网址）»查阅',
    '«(网址)»，«【网站地址】»，«[请填写链接地址]»',
    '«（ 具体网址 ）»',
    '（网址：www.example.invalid）',
    '具体网址',
    '（网址链接见附件）',
  ]);
  finds('a place for another detail', place, [
    '请与«（单位名称）»联系',
    '«（具体地址）»，«【填写具体日期】»，«(机关全称)»，«（详细数字）»',
    '（地址）',
    '（单位名称变更后）',
    '（具体情况）',
    '（日期）',
  ]);
  finds('the bracket of the notice', bracket, [
    '监督保障«（含《中华人民共和国政府信息公开条例》第五十条第四项规定的各级人民政府“工作考核、社会评议和责任追究结果情况”）»',
    '监督保障«(含条例第五十条第(四)项规定的内容)»。',
    '监督保障«（含《政府信息公开条例》第五十条第四项规定的工作考核）»',
    '（含《条例》第二十条第四项规定的内容）',
    '按照《条例》第五十条第四项规定',
    '（含工作考核、社会评议）',
  ]);
  finds('an instruction of the notice', item, [
    '«这一项报告本机关政府信息公开工作总体情况。»全年',
    '«这一项主要报告本行政机关认为需要报告的其他事项»',
    '这一项报告已经完成。',
  ]);
  finds('what the notice says part one has', five, [
    '«主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障（略）等5个方面内容。»全年',
    '«主要包括主动公开、依申请公开、政府信息管理、平台建设、监督保障等五方面的内容»',
    '主要包括主动公开、依申请公开等工作',
    '报告主要包括主动公开、依申请公开、政府信息管理、平台建设、监督保障等情况',
  ]);
  finds('how long a part is to be', part, [
    '一、总体情况«（本部分原则上不超过1000字）»',
    '«（该部分主要包括主动公开、依申请公开等）»',
    '«(此部分应写明具体问题)»',
    '«（原则上不超过1000字）»，«（不超过一千字）»，«(控制在 1,000 字以内)»',
    '简报（每期不超过500字）',
    '总体情况原则上不超过1000字',
    '（本部分数据截至12月31日）',
    '行政许可（该项主要包括户籍业务）',
  ]);
  finds('what part six has to say of fees', fee, [
    '信息处理费«（包括本年度发出收费通知的件数和总金额以及实际收取的总金额）»',
    '«(发出收费通知的件数和总金额、实际收取的总金额)»',
    '发出收费通知的件数和总金额以及实际收取的总金额均为0',
    '（发出收费通知的件数和总金额均为0）',
  ]);
  finds('a note that a table stands here', table, [
    '情况«（该部分内容均以表格的形式报告。）»如下',
    '«(此部分以表格形式填报)»',
    '«本部分以表格形式呈现。»',
    '«该部分以表格形式报告»，«该部分以表格形式报告»',
    '部分以表格形式报告',
    '该部分以表格形式',
    '该部分以文字形式报告',
  ]);
  finds('a note that words stand here', words, [
    '情况«（此处用文字描述）»如下',
    '«(文字说明，不超过两页)»',
    '«（用文字叙述）»，«（文字描述）»',
    '«（文字描述一二三四五六七八九十一二）»',
    '（文字描述一二三四五六七八九十一二三）',
    '文字描述）',
    '（文字描述',
    '（文字资料）',
  ]);
  finds('a bookmark', bookmark, [
    '一、«[bookmark:_Toc1]»总体«[bookmark:]»情况',
    '«_GoBack»',
    '[书签]',
    'bookmark:1]',
  ]);
  finds('a broken reference', broken, [
    '见«错误!未找到引用源。»',
    '«错误！ 未定义书签.»',
    '«错误！超链接引用无效»，«错误！未定义书签»',
    '«Error! Reference source not found.»',
    '«Error!Bookmark not defined»',
    '错误未找到引用源',
    '错误！',
    'Error: not found',
  ]);
  finds('a field code', code, [
    '«\\* MERGEFORMAT»',
    '«\\*MERGEFORMAT» «\\*  MERGEFORMAT»',
    '«HYPERLINK \\l» "a"',
    '«HYPERLINK  \\l»',
    '«PAGEREF _Toc123»',
    '«PAGEREF  _a» \\h',
    'MERGEFORMAT',
    'HYPERLINK\\l',
    'PAGEREF_Toc1',
    'PAGEREF Toc1',
  ]);
  finds('a prompt', prompt, [
    '共«【请在此处填写机关名称】»件',
    '«(在此填入)»，«[请于此处输入]»',
    '«（请在此插入图片）»',
    '«在此描述»，',
    '«请在此处添加内容»。',
    '«在此处处填写»',
    '«在此填写一二三四五六七八九十一二»三四',
    '在此公开',
    '此处填写',
    '«单击或点击此处输入文字。»',
    '«单击此处添加»',
    '«点击此处以输入一二三四»五',
    '«点击此处添加» 文字',
    '点击此处查看',
    '«（请填写具体数字）»',
    '«(请填报)»',
    '«【请补充说明】»',
    '«（请说明原因）»',
    '（请一二三填写）',
    '请填写',
    '（请填写',
    '«（待填）»«(待补充数据)»',
    '«【待核实】»',
    '«（待定）»',
    '（等待核实）',
    '待定',
    '（待定一二三四五六七八九）',
  ]);
  finds('a number that was never filled in', blank, [
    ...'年 月 日 件 条 次 个 项 份 号 人 元 万元 % 局 镇 乡 县 市 区 街道 单位 政府 办公室 部门'
      .split(' ')
      .map((word) => `共«XX»${word}`),
    ...['xx', 'ＸＸ', 'ｘｘ', '××', '＊＊', '**', '○○', '◯◯', 'XXXX', '20XX'].map((mark) => `«${mark}»年`),
    '«XX »件，«XX»年',
    'XX路',
    'X件',
    ...['年', '月', '日', '件', '条', '次', '个'].map((word) => `«×»${word}`),
    '«Ｘ»年«Ｘ »月',
    '×年A',
    '3×5',
    '×份',
    '«20XX»报告',
    '«20××»报告',
    '«20xx»报告',
    '«20ＸＸ»报告',
    '20X报告',
  ]);
  finds('a gap', gap, [
    ...whole('XXX ＸＸＸ ××× XXXXX __ ＿＿ ____ □□ □□□ ??? ????? ？？？ ？？？？'),
    '机关«XXX»和«___»',
    'XX',
    '_',
    '□',
    '??',
    '？？',
    'xxx',
  ]);
});

finds('the trial form', TRIAL_FORM, ['按《«格式（试行）»》和«格式(试行)»', '试行格式', '格式试行']);
test('the brackets of a document number', () => {
  const number = new RegExp(`${NUMBER_BRACKETS.open}2021${NUMBER_BRACKETS.close}`);
  for (const text of ['〔2021〕', '［2021］', '[2021]', '（2021）', '(2021)', '【2021】'])
    expect(number.exec(text)?.[0]).toBe(text);
  for (const text of ['2021〕', '〔2021', '《2021》']) expect(number.exec(text)).toBeNull();
});
finds('信息处理费', PROCESSING_FEE, [
  '信息«处理费»',
  ...['处理 费', '处理  费', '收费', '收 费', '收取费用', '收取一二三四五六七八九十费用'].map(
    (text) => `«${text}»`,
  ),
  '收取一二三四五六七八九十一费用',
  '收取 费用',
  '费用',
]);
finds('part five that says nothing', NO_PROBLEMS, [
  ...whole('无 无。 暂无 没有 不存在 略 （一）无。 1.无 12.无; 一、无 (1)无 十一）无'),
  ...whole(
    '本年度不存在问题。 本年没有问题 目前没有明显问题 暂时无存在的主要任何问题； 我局暂无问题； 我办事处暂无问题 1无 无的主要问题',
  ),
  '无障碍',
  '我一二三四无',
  '我，无',
  '我。无',
  '存在问题',
  '问题',
  '没有问题，但需改进',
  '工作无',
  '我局办公室暂无问题',
]);

finds('the period of the statistics', PERIOD_YEARS, [
  '自«2024年1月1日起至2024年12月31日»止',
  '«2024年1月1日至12月31日»，«2023年1月1日—12月31日»',
  '«2024年1月1日起，到2024年12月31日»',
  '«2024年1月1日、至12月31日»',
  '«2024年1月1日-12月31日»',
  '«2024年1月1日~12月31日»',
  '«2024年1月1日～12月31日»',
  '«2024年1月1日——12月31日»',
  '2024年1月2日至12月31日',
  '2024年1月1日起',
  '24年1月1日至12月31日',
]);
test.each([
  ['2024年1月1日起至2023年12月31日', '2024', '2023'],
  ['2024年1月1日至12月31日', '2024', undefined],
])('the years of %s', (text, first, last) => {
  expect([...text.matchAll(PERIOD_YEARS)].map(({ groups }) => ({ ...groups }))).toEqual([{ first, last }]);
});

finds('what the report says of itself', OWN_REPORT, [
  ...'现公布 现将 特编制 编制 编制了 编制完成 编制完成了 制作 形成 撰写 撰写了 编制本 编制了本'
    .split(' ')
    .map((word) => `«${word}2024年度政府信息公开工作年度报告»`),
  '«现将青石县教育局2024年政府信息公开年度工作报告»公布，«形成2023年度信息公开年报告»',
  '«现公布一二三四五六七八九十一二三四五六七八九十一二三四2024年年报告»',
  '现公布一二三四五六七八九十一二三四五六七八九十一二三四五2024年年报告',
  '现公布，2024年年度报告',
  '现公布2024年，年度报告',
  '现公布24年年度报告',
  '现公布2024年工作报告',
  '公布2024年年度报告',
]);
test('which year it is for', () => {
  expect([...'现公布本机关2024年度政府信息公开年度报告'.matchAll(OWN_REPORT)][0]?.groups?.year).toBe('2024');
});

finds('a year that opens a sentence', OPENING_YEAR, [
  ...['，', '、', '全年', '我局', '本局', '全市', '共', '累计', '主动公开', '依申请公开', '政府信息公开'].map(
    (word) => `«2024年»${word}`,
  ),
  '«2024年度»政务公开',
  ...['（一）', '（12）', '一、', '12、', '1.', '1．', '十一、', '二是', '十一是'].map(
    (number) => `«${number}2024年»，`,
  ),
  '在2024年，',
  '024年，',
  '2024年收到',
  '第一是2024年，',
]);
test('which year opens it', () => {
  expect(OPENING_YEAR.exec('（一）2024年度，')?.groups?.year).toBe('2024');
});
finds('another year is meant', OTHER_YEAR_WORDS, [
  ...whole(
    '相比 对比 同比 较 去年 上年 上一年 今年 本年 以来 起 往年 历年 整改 计划 打算 将 下一步 拟 曾 截至 持平 问题',
  ),
  '2023年«以来»',
  '收到申请',
]);

describe('a body that reports', () => {
  finds('with its verb and its object', REPORTING_SUBJECT, [
    ...'人民政府 街道办事处 街道办 管理委员会 管委会 委员会 镇 乡 街道 局 委'
      .split(' ')
      .map((kind) => `«青石${kind}收到申请»`),
    ...'收到 受理 新收 办理 办结 主动公开 公开'.split(' ').map((verb) => `«青石镇${verb}申请»`),
    ...'全年 本年 本年度 共 累计 已 新 2024年 全年共'.split(' ').map((word) => `«青石镇${word}收到申请»`),
    ...['，', '。', '；', '：', '！', '\n', '）', '2024年', '“上年度'].map(
      (mark) => `此前${mark}«青石镇收到申请»`,
    ),
    '«青石镇收到申请»，«白沙乡办结申请3件»。',
    '«青石镇收到»',
    '«青石镇收到一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十»一',
    '“青石镇收到申请',
    '青石镇答复申请',
    '镇收到申请',
    'A镇收到申请',
    '一二三四五六七八九十一二三四五六七镇收到申请',
  ]);
  test.each([
    ['2024年，青石镇全年共收到公开申请3件。', '青石镇', '镇', '收到', '公开申请3件'],
    ['青石县人民政府主动公开信息', '青石县人民政府', '人民政府', '主动公开', '信息'],
    ['白沙街道办事处累计办结申请', '白沙街道办事处', '街道办事处', '办结', '申请'],
    ['白沙街道办办结申请', '白沙街道办', '街道办', '办结', '申请'],
    ['白沙街道办结申请', '白沙街道', '街道', '办结', '申请'],
    ['青石管理委员会受理申请', '青石管理委员会', '管理委员会', '受理', '申请'],
    ['青石管委会受理申请', '青石管委会', '管委会', '受理', '申请'],
    ['青石镇新收到申请', '青石镇', '镇', '收到', '申请'],
    ['青石镇新收申请，', '青石镇', '镇', '新收', '申请'],
  ])('%s', (text, name, kind, verb, object) => {
    expect([...text.matchAll(REPORTING_SUBJECT)].map(({ groups }) => ({ ...groups }))).toEqual([
      { name, kind, verb, object },
    ]);
  });
  finds('of what it speaks', REPORTED_OBJECT, ['公开«申请»3件', '«信息»3条', '建议']);
  test('which kind of body a name is of', () => {
    expect(BODY_KIND_OF_NAME).toEqual({
      镇: 'town',
      乡: 'town',
      街道: 'town',
      街道办: 'town',
      街道办事处: 'town',
      镇人民政府: 'town',
      乡人民政府: 'town',
      局: 'office',
      委: 'office',
      委员会: 'office',
      管委会: 'zone',
      管理委员会: 'zone',
    });
  });
  finds('no proper name', NOT_A_NAME, [
    ...[...'我本各该全等的在与和及对向由为把将被从以其并已按于经让使'].map((character) => `«${character}»局`),
    ...whole('上级 有关 相关 所属 下属 同级 兄弟 党委 常委 纪委 政委 人大'),
    '县«上级»局',
    '青石镇',
  ]);
  finds('what a short name leaves off', NAME_ENDINGS, [
    ...'人民政府 街道办事处 办事处 街道办 管理委员会 管委会 委员会 局 委'
      .split(' ')
      .map((ending) => `青石«${ending}»`),
    '教育局长',
    '青石镇',
  ]);
  finds('statistics', STATISTICS, ['数据«统计»期限', '计算']);
});
