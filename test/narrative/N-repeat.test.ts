/** N-repeat: the text is not last year's with other numbers. */
import type { Report } from '../../src/report';
import { sampleReport } from '../support/reports';
import { findingsOf, written } from './support';

/** Ten sentences; the first `same` are those of last year with other numbers. */
const OWN = [
  '镇政府网站设置公开专栏并按月维护',
  '便民服务中心备有纸质目录供老年人查阅',
  '信息发布前由经办人和分管负责人先后核对',
  '每季度清理一次过时内容和失效的链接',
  '党政办公室指定专人承担公开工作',
  '村务公开栏张贴补贴发放的名单',
  '重要文件在印发之日起配发文字说明',
  '群众意见由承办站所在一周内回复',
  '会议纪要按照目录逐条标明公开属性',
  '新任工作人员上岗前先学习公开条例',
];
const NEW = [
  '今年把查阅点延伸到两个边远的村',
  '广播站每周播报一次惠民政策要点',
  '网格员入户时发放办事流程折页',
  '镇里请退休教师审读公告的措辞',
  '集市日在街口设立政策咨询的摊位',
  '公众号推文附上了方言朗读音频',
  '老旧栏目合并后首页只留下五项',
  '学生志愿者帮助长者在线查阅信息',
  '每份图解都由两位村民试读之后定稿',
  '办事指南增加了常见错误的示例',
];
const withYear = (sentences: readonly string[], year: number): string =>
  sentences.map((sentence) => `${year}年${sentence}，共${year - 2000}次。`).join('\n');
const report = (same: number, of = 10, given: Parameters<typeof written>[2] = {}): Report =>
  written(withYear([...OWN.slice(0, same), ...NEW.slice(0, of - same)], 2024), {}, given);
const problems = '一是村级事项公开偏慢，二是图解偏少，三是查阅点太远。';
const last = (given: Partial<Report['parts']> = {}): Report => {
  const before = written(withYear(OWN, 2023), {}, { year: 2023 });
  return { ...before, parts: { ...before.parts, problems, ...given } };
};
const found = (now: Report, before: Report | null = last()) =>
  findingsOf(now, before).flatMap(({ rule, severity, message }) =>
    rule === 'N-repeat' ? [[severity, message]] : [],
  );

/** Part five of `written` is one more sentence, which is not last year's. */
test.each<[number, readonly (readonly [string, string])[]]>([
  [3, []],
  [4, [['info', '正文可比的11句中有4句与上年相同（一、4句），不能年年雷同']]],
  [5, [['info', '正文可比的11句中有5句与上年相同（一、5句），不能年年雷同']]],
  [6, [['warning', '正文可比的11句中有6句与上年相同（一、6句），不能年年雷同']]],
  [10, [['warning', '正文可比的11句中有10句与上年相同（一、10句），不能年年雷同']]],
])('%d of 10 sentences are last year’s', (same, expected) => expect(found(report(same))).toEqual(expected));

test('the whole finding stands at the part that repeats most', () => {
  const now = report(8);
  const [finding] = findingsOf(now, last()).filter(({ rule }) => rule === 'N-repeat');
  expect(finding).toEqual({
    id: 'N-repeat:overview.text',
    rule: 'N-repeat',
    severity: 'warning',
    table: null,
    excerpt: { part: 'overview', start: 0, end: now.parts.overview.length, sentence: now.parts.overview },
    message: '正文可比的11句中有8句与上年相同（一、8句），不能年年雷同',
    fields: [],
    addresses: [],
    expected: null,
    actual: null,
    difference: null,
    follows: null,
    suggestions: [],
  });
});

test('nothing without last year’s report, or where that has no text', () => {
  expect(found(report(10), null)).toEqual([]);
  expect(
    found(report(10), { ...last(), parts: { preface: '', overview: '', problems: '', others: '' } }),
  ).toEqual([]);
});

test('a text of few sentences has no shares', () => {
  expect(found(report(3, 3))).toEqual([]);
  expect(found(report(4, 4))).toHaveLength(1);
});

test('what every report says is left out', () => {
  const standard = [
    '本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。',
    '如对本报告有疑问，请与青石镇党政办公室联系（地址：示例路1号；邮编：000000）。',
    '根据《中华人民共和国政府信息公开条例》和国家规定的格式编制本报告。',
    '全年收到政府信息公开申请3件，办结3件，没有结转下年度的申请。',
    '没有因政府信息公开引起的行政复议和行政诉讼。',
    '本年度没有发出收费通知，没有收取信息处理费。',
    '除此之外，没有其他需要报告的事项和说明。',
    '本年度制发行政规范性文件3件，现行有效的行政规范性文件5件。',
  ].join('\n');
  const now = written(
    standard,
    {},
    { parts: { problems: '今年查阅点离村太远，经办人更换频繁，图解偏少。' } as Report['parts'] },
  );
  expect(found(now, { ...last(), parts: { ...now.parts, problems } })).toEqual([]);
});

test('so are sentences made from the figures, and very short ones', () => {
  const made = '本年度没有发生特别的情形；也没有其他的情形。';
  const short = '全年无投诉。专栏已更新。队伍很稳定。制度较健全。经费有保障。';
  const now = written(
    `${made}${short}`,
    {},
    { bound: [{ sentence: 'disputes', part: 'overview', text: made }] },
  );
  expect(found(now, { ...last(), parts: { ...now.parts, problems } })).toEqual([]);
});

describe('part five', () => {
  const parts = {
    preface: '',
    overview: withYear(NEW.slice(0, 3), 2024),
    problems,
    others: '没有收取信息处理费。',
  };

  test('said to be the same as a whole, it is not said again', () => {
    const rules = findingsOf(written('', {}, { parts }), last()).map(({ rule }) => rule);
    expect(rules).toEqual(['N-problems']);
  });

  test('in part the same, it counts with the others', () => {
    const now = written(
      '',
      {},
      {
        parts: {
          ...parts,
          problems: `${OWN[0]}。${OWN[1]}。${NEW[5]}。${NEW[6]}。`,
          overview: withYear([OWN[2]!, NEW[0]!], 2024),
        },
      },
    );
    expect(found(now, last({ problems: `${OWN[0]}。${OWN[1]}。${NEW[7]}。${NEW[8]}。` }))).toEqual([
      ['warning', '正文可比的6句中有3句与上年相同（一、1句，五、2句），不能年年雷同'],
    ]);
  });
});

test('line breaks within a sentence and paragraph numbers do not tell sentences apart', () => {
  const broken = OWN.map(
    (sentence, at) => `（${'一二三四五六七八九十'.charAt(at)}）${sentence}，全年坚持\n没有间断。`,
  ).join('\n');
  const flowing = OWN.map((sentence) => `${sentence}，全年坚持没有间断。`).join('');
  expect(found(written(broken), last({ overview: flowing }))).toEqual([
    ['warning', '正文可比的11句中有10句与上年相同（一、10句），不能年年雷同'],
  ]);
});

test('our own sample after itself', () => {
  const before = { ...sampleReport(), year: 2023 };
  const rules = findingsOf(sampleReport(), before).map(({ rule, severity }) => `${rule} ${severity}`);
  expect(rules).toEqual(['N-problems warning', 'N-repeat warning']);
});
