/** The words by which texts speak of figures: every quantity with what it means, and texts left and right of its number. */
import {
  EACH,
  ENUMERATED_VERBS,
  ENUMERATION,
  GOES_ON,
  NOTHING_BEFORE,
  OUTCOME_TAIL,
  QUANTITIES,
  REQUEST_OBJECT,
  REQUEST_OBJECT_AFTER,
  RESPECTIVELY,
} from '../../../src/form';
import { finds, whole } from '../../support/marked';

const COMMON =
  '的 共 合计 总计 累计 计 总数 总量 数量 件数 为 是 有 达 到 了 ： 约 近 仅 超过 均 各 分别'.split(' ');
const APPLICANTS = [
  ...['公民、法人其他组织', '公民、法人和其他组织', '公民、法人或其它组织', '公民、法人或者其他组织'],
  ...['公民、法人以及其他组织', '公民、法人及其他组织等'],
];
const REQUEST = [
  ...'政府 政务 信息 依申请 申请人 申请 公开 事项 办件 各类 新增 社会 公众 群众 公民 提出 提交 请求'.split(
    ' ',
  ),
  ...APPLICANTS,
];
const CASE = '案件 案 申请 情况 发生 被提起 提起 新增 引发 产生 收到'.split(' ');
const DOCUMENT = '行政 政府 各类 新 本年 本年度 继续 保留 数'.split(' ');
/** Each word behind the start of a quantity; two of them; and no words of other things. */
const behind = (start: string, own: readonly string[]): string[] => [
  ...[...own, ...COMMON].map((word) => `此外«${start}${word}»`),
  `«${start}${own.slice(0, 2).join('')}共计»`,
  `«${start}»`,
  `${start}群众建议`,
  `${start}3件`,
];
const MARKS = ['，', '。', '；', '、', '）'];
const ENDINGS = ['', '情况', '的情形', '案件', '事项', '件', '的案件情况'];
/** What may follow a clause that says there are none, up to where it ends. */
const noneOf = (clause: string): string[] => [
  ...ENDINGS.map((ending) => `«${clause}${ending}»`),
  ...[...MARKS, '和', '及', '也'].map((mark) => `«${clause}»${mark}`),
  `${clause}过`,
];
const NONE = '没有 未曾 尚未 未 暂无 并无 均无'.split(' ');

const byId = new Map(QUANTITIES.map((quantity) => [quantity.id, quantity]));
const before = (id: string): RegExp => byId.get(id)!.before!;
const after = (id: string): RegExp => byId.get(id)!.after!;
const none = (id: string): RegExp => byId.get(id)!.none!;

const told = QUANTITIES.map(({ id, rule, topic, readings, amongOthers, ...patterns }) =>
  [
    `${id} ${rule} ${topic}${amongOthers ? ' also among others' : ''}`,
    readings
      .map((groups) =>
        groups.map(({ of, column, sign }) => `${sign === -1 ? '-' : ''}${of}:${column}`).join(' + '),
      )
      .join(' | '),
    Object.keys(patterns).join(' '),
  ].join(' / '),
);

test('every quantity: its rule and topic, the sums it may mean, and where its words stand', () => {
  const received = 'requests.received:total | requests.received:total + requests.carriedIn:total';
  const ISSUED = (of: string) =>
    `proactive.${of}:issued | proactive.${of}:created | proactive.${of}:published`;
  const outcome = (id: string) =>
    `${id} N-outcomes requests also among others / requests.${id}:total / before after`;
  const dispute = (id: string, readings: string) =>
    `${id} N-disputes disputes also among others / ${readings} / before after none`;
  const documents = (id: string, readings: string) =>
    `${id} N-documents documents also among others / ${readings} / before none`;
  expect(told).toEqual([
    `newlyReceived N-received requests also among others / ${received} / before`,
    `received N-received requests / ${received} / before none`,
    'handled N-handled requests / requests.handled:total / before',
    'answered N-handled requests / requests.handled:total | requests.handled:total + -requests.otherOutcome:total / before',
    `dealtWith N-handled requests / requests.handled:total | ${received} / before`,
    'carriedIn N-handled requests also among others / requests.carriedIn:total / before none',
    'carriedOut N-handled requests also among others / requests.carriedOut:total / before after none',
    'carried N-handled requests also among others / requests.carriedIn:total | requests.carriedOut:total / before',
    outcome('granted'),
    outcome('partlyGranted'),
    outcome('denied'),
    outcome('unavailable'),
    outcome('notProcessed'),
    outcome('otherOutcome'),
    dispute('review', 'disputes.review:total'),
    dispute('suit', 'disputes.directSuit:total + disputes.suitAfterReview:total'),
    dispute('directSuit', 'disputes.directSuit:total'),
    dispute('suitAfterReview', 'disputes.suitAfterReview:total'),
    documents('normativeDocuments.issued', ISSUED('normativeDocuments')),
    documents('normativeDocuments.repealed', 'proactive.normativeDocuments:repealed'),
    documents('normativeDocuments.inForce', 'proactive.normativeDocuments:inForce'),
    documents('regulations.issued', ISSUED('regulations')),
    documents('regulations.repealed', 'proactive.regulations:repealed'),
    documents('regulations.inForce', 'proactive.regulations:inForce'),
    'published null published /  / before',
  ]);
});

describe('requests received', () => {
  finds('newly', before('newlyReceived'), [
    ...behind('新收', REQUEST),
    '«新增依申请»',
    '«新接收申请»',
    '收到申请',
    '新收到，',
  ]);
  finds('received', before('received'), [
    ...behind('收到', REQUEST),
    ...whole('受理申请 接到申请 接收申请 收悉申请'),
    '«收到公民、法人和其他组织提出的政府信息公开申请共»',
    '收到，申请',
    '收到申请人、',
  ]);
  finds('none', none('received'), [
    ...noneOf('未收到公开申请'),
    ...NONE.map((word) => `我局«${word}收到政府信息公开申请»。`),
    ...['受理', '接到', '接收', '新收', '有'].map((verb) => `«未${verb}依申请公开»，`),
    ...['没有', '暂无', '并无', '均无', '无'].map((word) => `«${word}政府信息公开申请»，`),
    ...['公开申请', '申请公开', '依申请'].map((noun) => `«未收到${noun}»，`),
    '«未收到申请公开政府信息»，',
    '«未收到依申请公开信息»，',
    '«未收到依申请政府信息»，',
    '«无收到依申请公开»',
    '有无公开申请',
    '未答复公开申请',
    '未收到建议',
    '收到公开申请',
  ]);
});

describe('requests handled', () => {
  finds('handled', before('handled'), [...behind('办结', REQUEST), '«办复申请»', '办理申请']);
  finds('answered', before('answered'), [...behind('答复', REQUEST), '«回复申请»', '办结申请']);
  finds('dealt with', before('dealtWith'), [...behind('办理', REQUEST), '«处理申请»', '办结申请']);
});

describe('requests carried over', () => {
  finds('from last year', before('carriedIn'), [
    ...behind('上年结转', REQUEST),
    ...behind('结转上年', REQUEST),
    ...whole('上年度结转申请 上一年结转 上一年度转结 去年结转 2023年结转 2023年度转结'),
    ...whole('结转自上年 结转自上年度申请 结转上一年 结转上一年度 结转去年'),
    '前年结转',
    '23年结转',
    '结转',
    '结转至上年',
  ]);
  finds('none from last year', none('carriedIn'), [
    ...noneOf('无上年结转申请'),
    ...NONE.map((word) => `我局«${word}上年度结转»。`),
    '«无上一年度转结»、',
    '«无上一年结转»、',
    '有无上年结转',
    '上年结转',
  ]);
  finds('to next year', before('carriedOut'), [
    ...behind('结转下年', REQUEST),
    ...whole('结转至下年度 结转到下一年 转结下一年度 结转次年 结转至明年 结转2025年 结转至2025年度'),
    ...whole('结转下年度继续办理 结转下年度继续 结转下年度办理申请'),
    '结转',
    '结转上年',
  ]);
  finds('to next year, behind the number', after('carriedOut'), [
    '«结转下年»',
    '«申请依法结转至下年度»继续办理',
    '«依规转结到下一年»',
    '«按规定结转下一年度»',
    '«需结转次年»',
    '«需依法结转明年»',
    '«结转至2025年度»',
    '«结转2025年»',
    '，结转下年',
    '结转25年',
    '上年结转',
  ]);
  finds('none to next year', none('carriedOut'), [
    ...noneOf('无结转下年度'),
    ...NONE.map((word) => `我局«${word}结转至下年»。`),
    '«无转结到下一年度继续办理申请»、',
    '«无结转下一年»、',
    '«无结转次年»、',
    '«无结转2025年»、',
    '«无结转2025年度»、',
    '有无结转下年',
    '结转下年',
  ]);
  finds('one of the two', before('carried'), [
    ...behind('结转', REQUEST),
    '«转结申请»',
    ...['上年', '上年度', '上一年', '去年', '2023年'].map((year) => `${year}结转申请`),
  ]);
});

describe('outcomes', () => {
  const around = (id: string, spelling: string) => {
    finds(`${spelling}, left of the number`, before(id), behind(spelling, REQUEST));
    finds(`${spelling}, right of the number`, after(id), [
      `«${spelling}»`,
      ...MARKS.map((mark) => `«${spelling}»${mark}`),
      ...['申请', '依法', '依规', '按规定', '因故', '申请依法按规定'].map((word) => `«${word}${spelling}»，`),
      `${spelling}的`,
      `共${spelling}`,
    ]);
  };
  around('granted', '予以公开');
  finds('granted, not denied', before('granted'), ['不予以公开', '公开']);
  around('partlyGranted', '部分公开');
  around('partlyGranted', '予以部分公开');
  around('denied', '不予公开');
  around('denied', '不予以公开');
  around('unavailable', '无法提供');
  around('notProcessed', '不予处理');
  around('notProcessed', '不予以处理');
  around('otherOutcome', '其他处理');
  around('otherOutcome', '其它方式处理');
});

describe('disputes', () => {
  const around = (id: string, spelling: string) => {
    finds(`${spelling}, left of the number`, before(id), behind(spelling, CASE));
    finds(`${spelling}, right of the number`, after(id), [
      `«${spelling}»`,
      ...MARKS.map((mark) => `«${spelling}»${mark}`),
      ...['案', '案件', '申请'].map((word) => `«${spelling}${word}»，`),
      `${spelling}的`,
      `共${spelling}`,
    ]);
    finds(`no ${spelling}`, none(id), [
      ...noneOf(`未发生${spelling}`),
      ...[...NONE, '无'].map((word) => `全年«${word}因政府信息公开引发的${spelling}»。`),
      `«未${'发'.repeat(60)}${spelling}»`,
      `未${'发'.repeat(61)}${spelling}`,
      `未公开，${spelling}`,
      `有无${spelling}`,
      `未经${spelling}`,
      `发生${spelling}`,
    ]);
  };
  around('review', '行政复议');
  around('review', '复议');
  around('suit', '行政诉讼');
  around('suit', '诉讼');
  around('directSuit', '未经复议直接起诉');
  around('directSuit', '直接提起行政诉讼');
  around('directSuit', '直接起诉讼');
  around('suitAfterReview', '复议后起诉');
  around('suitAfterReview', '复议后提起行政诉讼');
});

describe('documents', () => {
  const around = (of: string, noun: string) => {
    const verbs = {
      issued: ['制发', '制定', '出台', '印发'],
      repealed: ['废止'],
      inForce: ['现行有效'],
    };
    for (const [id, spellings] of Object.entries(verbs))
      for (const verb of spellings) {
        finds(`${verb}${noun}`, before(`${of}.${id}`), [
          ...behind(`${verb}${noun}`, DOCUMENT),
          ...behind(`${noun}${verb}`, DOCUMENT),
          ...[...DOCUMENT, ...COMMON].flatMap((word) => [
            `«${verb}${word}${noun}»`,
            `«${noun}${word}${verb}»`,
          ]),
          verb,
          noun,
          `${verb}通知${noun}`,
        ]);
        finds(`no ${verb}${noun}`, none(`${of}.${id}`), [
          ...noneOf(`未${verb}${noun}`),
          ...[...NONE, '无'].map((word) => `全年«${word}${verb}行政${noun}»。`),
          `«未${verb}一二三四五六七八九十一二${noun}»`,
          `未${verb}一二三四五六七八九十一二三${noun}`,
          `未${verb}，${noun}`,
          `有无${verb}${noun}`,
          `${verb}${noun}`,
        ]);
      }
  };
  around('normativeDocuments', '规范性文件');
  around('regulations', '规章');
  finds('not those of a party', before('regulations.issued'), ['制定党内规章', '«制定规章»']);
});

finds('what was published', before('published'), [
  '«主动公开政府信息»',
  '«2024年主动公开政务信息»',
  '«2024年度主动公开信息»',
  ...['全年', '本年', '本年度', '我局', '我县局', '我办事处', '共', '已', '累计', '我局全年共'].map(
    (word) => `«${word}主动公开信息»`,
  ),
  '«主动公开各类政府信息»',
  ...COMMON.map((word) => `«主动公开信息${word}»`),
  '市局主动公开信息',
  '我一二三四主动公开信息',
  '24年主动公开信息',
  '主动公开信息3条',
  '主动公开',
]);

describe('what is counted', () => {
  finds('by its own name', REQUEST_OBJECT, [
    '办理«依申请»',
    '«信息公开申请»',
    '«信息类的申请»',
    '«公开政府申请»',
    '«申请政府信息»',
    '«申请公开»',
    '«申请信息公开»',
    '申请',
    '信息公开',
  ]);
  finds('behind the number', REQUEST_OBJECT_AFTER, [
    ...REQUEST.map((word) => `«${word}»`),
    '«的政府信息公开申请»',
    '的',
    '的建议',
    '申请人建议',
    '共申请',
  ]);
  finds('between the name of an outcome and the number', OUTCOME_TAIL, [
    ...['类', '情形', '信息', '政府', '申请', '相关', '事项', '”', '由', '以', '等', ...COMMON].map(
      (word) => `«${word}»`,
    ),
    '«类情形的申请共»',
    '«»',
    '类建议',
    '建议类',
  ]);
});

describe('several names at one number', () => {
  finds('an enumeration', ENUMERATION, [
    ...whole('、 和 及 与 或 以及'),
    '«或»者',
    '复议«和»诉讼',
    '复议诉讼',
  ]);
  finds('each', EACH, ['复议和诉讼«各»', ...whole('均 各为 均有 均是'), '各3件', '共']);
  finds('one by one', RESPECTIVELY, [
    '复议和诉讼«分别»',
    ...whole('分别为 分别是 分别有 分别达'),
    '分别3件',
    '共',
  ]);
  finds('an enumeration that ends the text', new RegExp(`(?:${ENUMERATION.source})$`), [
    ...whole('或 或者 以及'),
    '复议«或者»',
    '或者诉讼',
  ]);
  test('verbs that belong to the next name', () => {
    const verbs = new RegExp(`^${ENUMERATED_VERBS}$`);
    for (const text of ['', '被', '提起', '申请', '发生', '引发', '案件', '被申请'])
      expect(verbs.test(text)).toBe(true);
    for (const text of ['提', '复议']) expect(verbs.test(text)).toBe(false);
  });
});
finds('the sentence goes on', GOES_ON, [
  ...whole('均 都 并 已 全部 且 按 依 在 和 及'),
  '«以及»时',
  '«均»已办结',
  '申请均已办结',
  '全办结',
]);
finds('nothing left of the number', NOTHING_BEFORE, [
  ...whole('其中 另有 有 共 以及 ： 、 ， 和 及'),
  '«其中：有»',
  '«»',
  '申请其中',
  '其中申请',
]);
