/** N-bound: sentences made from the figures follow them, and what people wrote around and into them stays. */
import { checkReport } from '../../src/checks';
import { basisOf } from '../../src/findings';
import type { Finding } from '../../src/findings';
import { statedInText } from '../../src/narrative';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { BoundSentence, Report } from '../../src/report';
import { offeredSentences } from '../../src/sentences';
import { withFigure } from '../support/reports';
import { adopted, contextFor, findingsOf, mended, written } from './support';
import type { Figures } from './support';

const FIGURES: Figures = {
  'requests.received.total': 12,
  'requests.granted.total': 3,
  'requests.denied.stateSecret.total': 9,
  'requests.handled.total': 12,
};
const MADE = '本年度收到政府信息公开申请12件；办结12件，其中予以公开3件、不予公开9件。';
const RECORD: BoundSentence = { sentence: 'requests', part: 'overview', text: MADE };

const holding = (text: string, figures: Figures = FIGURES, record = RECORD): Report =>
  written(text, figures, { bound: [record] });
const now = (changed: Figures, text = MADE): Report => holding(text, { ...FIGURES, ...changed });
const boundIn = (report: Report, previous: Report | null = null) =>
  findingsOf(report, previous).filter(({ rule }) => rule === 'N-bound');
const messages = (report: Report) => boundIn(report).map(({ message }) => message);

test('the sentence is the one that is offered', () => {
  expect(offeredSentences(now({}))[0]?.text).toBe(MADE);
});

describe('holds', () => {
  test.each([
    ['as it was made', MADE],
    ['text around it', `（二）依申请公开。${MADE}答复都在期限内作出。`],
    ['own words in it', MADE.replace('本年度', '2024年我镇共')],
    [
      'spaces, full-width digits, Chinese numerals',
      '本年度收到政府信息公开申请 １２ 件；办结十二件，其中予以公开三件、不予公开9件。',
    ],
    ['other marks', MADE.replace('；', '。').replace('、', '，')],
    ['own words behind it', MADE.replace('。', '，答复都在期限内作出。')],
    ['a clause taken out', MADE.replace('、不予公开9件', '')],
    ['deleted', '（二）依申请公开。答复都在期限内作出。'],
    ['rewritten', '（二）依申请公开。全年申请12件，都已答复。'],
  ])('%s', (_, text) => expect(boundIn(holding(text))).toEqual([]));

  test('deleted, where somebody says the same in own words, however much of it', () => {
    const outcomes = '其中予以公开1件、部分公开2件、不予公开3件、无法提供4件、不予处理2件';
    const own = `全年新收政府信息公开申请12件；办结12件，${outcomes}。`;
    const record = { ...RECORD, text: `本年度收到政府信息公开申请12件；办结12件，${outcomes}。` };
    expect(boundIn(holding(own, FIGURES, record))).toEqual([]);
    expect(boundIn(holding(record.text, FIGURES, record))).toHaveLength(1);
  });

  test('while its table is not filled in', () => {
    expect(boundIn(written(MADE, {}, { bound: [RECORD], figures: new Map() }))).toEqual([]);
  });

  test('信息处理费 follows no table', () => {
    const record: BoundSentence = { sentence: 'fee', part: 'others', text: '本年度没有收取信息处理费。' };
    expect(boundIn(holding(MADE, FIGURES, record))).toEqual([]);
  });
});

describe('numbers', () => {
  test('the whole finding', () => {
    const report = now({ 'requests.received.total': 13 });
    expect(boundIn(report)).toEqual([
      {
        id: 'N-bound:overview.requests',
        rule: 'N-bound',
        severity: 'warning',
        table: null,
        excerpt: { part: 'overview', start: 0, end: MADE.length - 1, sentence: MADE.slice(0, -1) },
        message: '一、“依申请公开”一句与现在的数字不同：“本年度收到政府信息公开申请12件”应为13',
        fields: offeredSentences(report)[0]?.fields,
        addresses: [],
        expected: 13,
        actual: 12,
        difference: -1,
        follows: null,
        suggestions: [
          {
            message: '更新这一句（1处）',
            slip: null,
            decided: true,
            figures: [],
            texts: [{ part: 'overview', start: 13, end: 15, from: '12', to: '13' }],
            bound: { ...RECORD, text: MADE.replace('12', '13') },
          },
        ],
      },
    ]);
  });

  test.each([
    ['本年度收到政府信息公开申请 １２ 件；办结12件，其中予以公开3件、不予公开9件。', ' １３ 件'],
    ['本年度收到政府信息公开申请十二件；办结12件，其中予以公开3件、不予公开9件。', '十三件'],
    [`今年2月起（二）${MADE.replace('本年度', '2024年我镇共')}`, '2024年我镇共收到政府信息公开申请13件'],
  ])('in the style they are written in, own words stay: %s', (text, expected) => {
    const report = now({ 'requests.received.total': 13 }, text);
    expect(mended(report, boundIn(report)[0]!)).toContain(expected);
  });

  test('in the paragraph that has it, not in one that says much the same', () => {
    const own = '全年新收政府信息公开申请12件，年内办结12件，其中予以公开3件、不予公开9件。';
    const text = `${own}\n${MADE.replace('本年度', '2024年我镇')}`;
    const report = now({ 'requests.received.total': 13 }, text);
    expect(mended(report, boundIn(report)[0]!)).toBe(
      `${own}\n${MADE.replace('本年度', '2024年我镇').replace('12', '13')}`,
    );
  });

  test('two of them: none is the figure of the finding', () => {
    const report = now({ 'requests.received.total': 13, 'requests.handled.total': 13 });
    const [finding] = boundIn(report);
    expect(finding).toMatchObject({ expected: null, actual: null, difference: null });
    expect(finding?.message).toBe(
      '一、“依申请公开”一句与现在的数字不同：“本年度收到政府信息公开申请12件”应为13，“办结12件”应为13',
    );
    expect(finding?.suggestions[0]?.message).toBe('更新这一句（2处）');
    expect(mended(report, finding!)).toBe(MADE.replaceAll('12件', '13件'));
  });

  test('changed by hand', () => {
    const report = holding(MADE.replace('予以公开3', '予以公开4'));
    expect(messages(report)).toEqual(['一、“依申请公开”一句与现在的数字不同：“其中予以公开4件”应为3']);
    expect(mended(report, boundIn(report)[0]!)).toBe(MADE);
  });

  test('three are told, the others counted', () => {
    const all = { 'requests.received.total': 22, 'requests.handled.total': 22 };
    const outcomes = { 'requests.granted.total': 4, 'requests.denied.stateSecret.total': 18 };
    expect(messages(now({ ...all, ...outcomes }))).toEqual([
      '一、“依申请公开”一句与现在的数字不同：“本年度收到政府信息公开申请12件”应为22，“办结12件”应为22，“其中予以公开3件”应为4，等4处',
    ]);
  });
});

describe('clauses', () => {
  const left = { 'requests.carriedOut.total': 1, 'requests.received.total': 13 };

  test('one comes in', () => {
    const report = now(left, `（二）依申请公开。${MADE}答复及时。`);
    expect(messages(report)).toEqual([
      '一、（二）“依申请公开”一句与现在的数字不同：“本年度收到政府信息公开申请12件”应为13，应加“结转下年度继续办理1件”',
    ]);
    expect(mended(report, boundIn(report)[0]!)).toBe(
      '（二）依申请公开。本年度收到政府信息公开申请13件；办结12件，其中予以公开3件、不予公开9件；结转下年度继续办理1件。答复及时。',
    );
  });

  test('one goes', () => {
    const report = now({ 'requests.granted.total': 0 }, MADE.replace('收到', '共收到'));
    expect(messages(report)).toEqual(['一、“依申请公开”一句与现在的数字不同：应删“其中予以公开3件”']);
    expect(mended(report, boundIn(report)[0]!)).toBe(
      '本年度共收到政府信息公开申请12件；办结12件，不予公开9件。',
    );
  });

  test('the last one goes', () => {
    const text = MADE.replace('。', '；结转下年度继续办理1件。');
    const report = holding(`${text}答复及时。`, FIGURES, { ...RECORD, text });
    expect(messages(report)).toEqual(['一、“依申请公开”一句与现在的数字不同：应删“结转下年度继续办理1件”']);
    expect(mended(report, boundIn(report)[0]!)).toBe(`${MADE}答复及时。`);
  });

  test('one goes that people have taken out', () => {
    const zero = { 'requests.carriedOut.total': 0 };
    const record = { ...RECORD, text: MADE.replace('。', '；结转下年度继续办理1件。') };
    expect(boundIn(holding(MADE, { ...FIGURES, ...zero }, record))).toEqual([]);
    const edited = MADE.replace('本年度', '2024年我镇共');
    expect(boundIn(holding(edited, { ...FIGURES, ...zero }, record))).toEqual([]);
  });

  test('marks that people have put stay', () => {
    const report = now(left, MADE.replace('；', '。').replace('件、', '件，'));
    expect(mended(report, boundIn(report)[0]!)).toBe(
      '本年度收到政府信息公开申请13件。办结12件，其中予以公开3件，不予公开9件；结转下年度继续办理1件。',
    );
  });

  test('from 增加 to 减少, and back to the year before', () => {
    const previous = { ...written('', { 'requests.received.total': 10 }), year: 2023 };
    const text = offeredSentences(now({}), { previous })[0]?.text ?? '';
    expect(text).toContain('12件，与上年相比增加2件，增长20%；');
    const report = holding(text, { ...FIGURES, 'requests.received.total': 9 }, { ...RECORD, text });
    const [finding] = boundIn(report, previous);
    expect(finding?.message).toContain('“与上年相比增加2件，增长20%”应为“与上年相比减少1件，下降10%”');
    expect(mended(report, finding!)).toContain('9件，与上年相比减少1件，下降10%；办结12件');
  });

  test('what was said about last year stays where its report is not there', () => {
    const text = MADE.replace('12件；', '12件，与上年相比增加2件，增长20%；');
    const record = { ...RECORD, text };
    expect(boundIn(holding(text, FIGURES, record))).toEqual([]);
    const report = holding(text, { ...FIGURES, 'requests.granted.total': 4 }, record);
    expect(mended(report, boundIn(report)[0]!)).toBe(text.replace('3件', '4件'));
  });
});

describe('rewritten where the figures change it', () => {
  const text = `（二）依申请公开。${MADE.replace('其中予以公开3件、', '其中3件予以公开，余下的')}答复及时。`;
  const report = now({ 'requests.granted.total': 0, 'requests.denied.stateSecret.total': 12 }, text);

  test('the whole sentence is offered, from what stands to what would stand', () => {
    const [finding] = boundIn(report);
    expect(finding?.message).toBe(
      '一、（二）“依申请公开”一句改写过，数字变动后不能逐处更新；按现在的数字，整句是“本年度收到政府信息公开申请12件；办结12件，不予公开12件。”',
    );
    expect(finding?.suggestions[0]).toMatchObject({
      message: '换成现在的整句',
      texts: [
        {
          from: '本年度收到政府信息公开申请12件；办结12件，其中3件予以公开，余下的不予公开9件',
          to: '本年度收到政府信息公开申请12件；办结12件，不予公开12件',
        },
      ],
    });
    expect(mended(report, finding!)).toBe(
      '（二）依申请公开。本年度收到政府信息公开申请12件；办结12件，不予公开12件。答复及时。',
    );
  });

  test('nothing is left to be said then', () =>
    expect(boundIn(adopted(report, boundIn(report)[0]!))).toEqual([]));
});

describe('one matter, one finding', () => {
  const check = (report: Report) => checkReport(report, RULE_WORDS['zh-CN']).findings;
  const causes = (found: readonly Finding[]) =>
    found.filter(({ follows }) => follows === null).map(({ rule, severity }) => [rule, severity]);
  const rules = (report: Report) => causes(check(report));
  // 表三 agrees with itself: every figure stands in the column of natural persons too.
  const alike = (figures: Figures): Figures =>
    Object.fromEntries(
      Object.entries(figures).flatMap(([id, value]) => [
        [id, value],
        [id.replace('.total', '.natural'), value],
      ]),
    );
  const stale = holding(
    MADE,
    alike({ ...FIGURES, 'requests.received.total': 14, 'requests.carriedOut.total': 2 }),
  );

  test('the refresh stands for the mismatches that it mends, and is an error as they are', () => {
    expect(rules({ ...stale, bound: [] })).toEqual([['N-received', 'error']]);
    expect(rules(stale)).toEqual([['N-bound', 'error']]);
  });

  test('it stays a remark where no table says otherwise', () => {
    const previous = { ...written('', { 'requests.received.total': 10 }), year: 2023 };
    const text = MADE.replace('12件；', '12件，与上年相比增加2件，增长20%；');
    const report = holding(text, alike(FIGURES), { ...RECORD, text });
    const found = checkReport(report, RULE_WORDS['zh-CN'], {
      previous: withFigure(previous, 'requests.received.total', 8),
    }).findings;
    expect(causes(found)).toEqual([['N-bound', 'warning']]);
  });

  test('a mismatch elsewhere is said besides', () => {
    const report = { ...stale, parts: { ...stale.parts, problems: '收到政府信息公开申请12件，答复偏慢。' } };
    expect(rules(report)).toEqual([
      ['N-bound', 'error'],
      ['N-received', 'error'],
    ]);
  });

  test('explaining the refresh does not hide the mismatch', () => {
    const [finding] = check(stale);
    const given = { finding: finding!.id, message: '', reason: '稍后再改', by: '', on: '', basis: '' };
    const explained = { ...stale, acceptances: [{ ...given, basis: basisOf(finding!, stale) }] };
    expect(rules(explained)).toEqual([
      ['N-received', 'error'],
      ['N-bound', 'warning'],
    ]);
  });

  test('a sentence made from the figures is no evidence about them', () => {
    const stated = (report: Report) => statedInText(report, contextFor(report));
    expect(stated({ ...stale, bound: [] })).toContainEqual({ field: 'requests.handled.total', value: 12 });
    expect(stated(stale)).toEqual([]);
    const own = { ...stale, parts: { ...stale.parts, problems: '办结政府信息公开申请12件，答复偏慢。' } };
    expect(stated(own)).toEqual([{ field: 'requests.handled.total', value: 12 }]);
  });
});
