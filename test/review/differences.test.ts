/** A document against its workbook, one kind of difference at a time, from reports that differ in one thing. */
import { editionById } from '../../src/form';
import type { FieldId } from '../../src/form';
import type { Address } from '../../src/grid';
import { PROOF_WORDS } from '../../src/messages/proof';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { statedFigure } from '../../src/report';
import type { Figure, Report } from '../../src/report';
import { proofread } from '../../src/review/proof';
import { claimDifferences } from '../../src/review/proof/claims';
import { figureDifferences } from '../../src/review/proof/figures';
import { pairParagraphs } from '../../src/review/proof/paragraphs';
import { textDifferences } from '../../src/review/proof/texts';
import { reportOf } from '../support/years';

const edition = editionById('2021')!;
const words = PROOF_WORDS['zh-CN'];
const field = (id: string) => id as FieldId;
const NATURAL = 'requests.received.natural';
const cell = (grid: string, row: number): Address => ({ kind: 'sheet', grid, row, column: 3 });
const text = (row: number): Address => ({ kind: 'text', grid: '正文', row, column: 0 });

describe('paragraphs', () => {
  const pair = (before: number | null, after: number | null) => ({ before, after });

  test.each([
    ['the same', ['一二三', '四五六'], ['一二三', '四五六'], []],
    ['the same but for spaces and widths', ['Ａ一 二'], ['A一二'], []],
    ['one that was edited', ['一二三四五'], ['一二三四六'], [pair(0, 0)]],
    ['one that is new', ['一二三'], ['一二三', '四五六'], [pair(null, 1)]],
    ['one that is gone', ['一二三', '四五六'], ['四五六'], [pair(0, null)]],
    ['the last one gone', ['一二三', '四五六'], ['一二三'], [pair(1, null)]],
    ['all gone', ['一二三', '四五六'], [], [pair(0, null), pair(1, null)]],
    [
      'another one in its place, then the one that is gone',
      ['一二三', '末尾段'],
      ['四五六', '末尾段'],
      [pair(null, 0), pair(0, null)],
    ],
    ['half of the letter pairs are the same', ['一二三'], ['一二四'], [pair(0, 0)]],
    ['less than half are', ['一二三四'], ['一二五六'], [pair(null, 0), pair(0, null)]],
    ['single letters have no pairs', ['一'], ['二'], [pair(null, 0), pair(0, null)]],
    ['a pair that comes twice counts twice', ['一一一一一'], ['一一'], [pair(null, 0), pair(0, null)]],
    [
      'an equal one is preferred to one that is like it',
      ['一二三四', '一二三四五'],
      ['一二三四五'],
      [pair(0, null)],
    ],
    [
      'two gone before an edited one',
      ['甲乙', '丙丁', '一二三四'],
      ['一二三五'],
      [pair(0, null), pair(1, null), pair(2, 0)],
    ],
  ])('%s', (_, before, after, pairs) => {
    expect(pairParagraphs(before, after)).toEqual(pairs);
  });

  test('200 are compared, and 2,000 letters of each', () => {
    const many = Array.from({ length: 201 }, (_, index) => `第${index}段`);
    expect(pairParagraphs(many, many.slice(0, 200))).toEqual([]);
    const [one, other] = [
      `${'一'.repeat(2_000)}${'二'.repeat(9_000)}`,
      `${'一'.repeat(2_000)}${'三'.repeat(9_000)}`,
    ];
    expect(pairParagraphs([one], [other])).toEqual([pair(0, 0)]);
  });
});

describe('texts', () => {
  const NONE = { preface: '前言', overview: '', problems: '', others: '' };
  const reported = (
    parts: Partial<Report['parts']>,
    partPlaces: Partial<Report['partPlaces']> = {},
  ): Report => {
    const report = reportOf(2024);
    return { ...report, parts: { ...NONE, ...parts }, partPlaces: { ...report.partPlaces, ...partPlaces } };
  };
  const compared = (own: Report, found: Report) => textDifferences(own, found, edition, words);
  const told = (one: string, other: string) =>
    compared(reported({ overview: one }), reported({ overview: other })).differences.map(
      ({ severity, message }) => `${severity} ${message}`,
    );

  test('a paragraph that was edited has its part, its places and a name of its own', () => {
    const own = reported(
      { problems: ' \n一是甲。\n二是乙丙丁。' },
      { problems: [cell('五', 1), cell('五', 2), cell('五', 3)] },
    );
    const found = reported({ problems: '一是甲。\n二是乙丙戊。' }, { problems: [text(7), text(8)] });
    expect(compared(own, found)).toEqual({
      differences: [
        {
          id: 'text:problems.0',
          kind: 'text',
          severity: 'info',
          message: '文字不同：工作簿“二是乙丙丁。”，成稿“二是乙丙戊。”',
          part: 4,
          inWorkbook: [cell('五', 3)],
          inDocument: [text(8)],
        },
      ],
      compared: 3,
    });
  });

  test('what is new stands in the document, what is gone in the workbook', () => {
    const places = { overview: [cell('一', 1)] };
    const added = compared(reported({}), reported({ overview: '新的一段' }, { overview: [text(3)] }));
    expect(added.differences).toEqual([
      {
        id: 'text:overview.0',
        kind: 'text',
        severity: 'info',
        message: '成稿多出一段：“新的一段”',
        part: 0,
        inWorkbook: [],
        inDocument: [text(3)],
      },
    ]);
    const removed = compared(reported({ overview: '旧的一段' }, places), reported({}));
    expect(removed.differences).toEqual([
      {
        id: 'text:overview.0',
        kind: 'text',
        severity: 'info',
        message: '成稿没有这一段：“旧的一段”',
        part: 0,
        inWorkbook: [cell('一', 1)],
        inDocument: [],
      },
    ]);
    expect(removed.compared).toBe(1);
  });

  test('the preface belongs to no part', () => {
    const { differences } = compared(reported({}), reported({ preface: '前言甲' }));
    expect(differences.map(({ id, part, inWorkbook }) => [id, part, inWorkbook])).toEqual([
      ['text:preface.0', -1, []],
    ]);
  });

  test.each([
    ['another number', '办理12件信', '办理13件信', 'warning 文字不同：工作簿“办理12件信”，成稿“办理13件信”'],
    [
      'another decimal',
      '收取费用1.5元整',
      '收取费用1.6元整',
      'warning 文字不同：工作簿“收取费用1.5元整”，成稿“收取费用1.6元整”',
    ],
    [
      'a point that is none any more',
      '收取费用1.5元整',
      '收取费用1、5元整',
      'warning 文字不同：工作簿“收取费用1.5元整”，成稿“收取费用1、5元整”',
    ],
    [
      'numbers in another order',
      '甲3件，乙45件',
      '甲45件，乙3件',
      'warning 文字不同：工作簿“甲3件，乙45件”，成稿“甲45件，乙3件”',
    ],
    [
      'a number is gone',
      '本年办理3件',
      '本年办理件',
      'warning 文字不同：工作簿“本年办理3件”，成稿“本年办理件”',
    ],
    [
      'the same number in another width',
      '本年办理好３件',
      '本年办理了3件',
      'info 文字不同：工作簿“本年办理好３件”，成稿“本年办理了3件”',
    ],
    [
      'a point without digits is no decimal',
      '办理情况1.',
      '办理情形1.',
      'info 文字不同：工作簿“办理情况1.”，成稿“办理情形1.”',
    ],
    [
      'something was put in between',
      '一二三四五六七八九十',
      '一二三四五甲六七八九十',
      'info 文字不同：工作簿“一二三四五六七八九十”，成稿“一二三四五甲六七八九十”',
    ],
    [
      'something was put in at the end',
      '一二三四五六七八九十',
      '一二三四五六七八九十甲',
      'info 文字不同：工作簿“…五六七八九十”，成稿“…五六七八九十甲”',
    ],
    [
      'something was put in front',
      '一二三四五六七八九十',
      '甲一二三四五六七八九十',
      'info 文字不同：工作簿“一二三四五六…”，成稿“甲一二三四五六…”',
    ],
    [
      'six letters around what differs',
      '一二三四五六七甲八九十一二三四',
      '一二三四五六七乙八九十一二三四',
      'info 文字不同：工作簿“…二三四五六七甲八九十一二三…”，成稿“…二三四五六七乙八九十一二三…”',
    ],
    [
      'a letter that was doubled',
      '一二二三四五六七',
      '一二二二三四五六七',
      'info 文字不同：工作簿“一二二三四五六七”，成稿“一二二二三四五六七”',
    ],
  ])('%s', (_, one, other, sentence) => {
    expect(told(one, other)).toEqual([sentence]);
  });

  test.each([
    [
      '24 letters are shown',
      '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地',
      '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地',
    ],
    [
      'more are shortened in their middle',
      '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人',
      '甲乙丙丁戊己庚辛壬癸子丑…卯辰巳午未申酉戌亥天地人',
    ],
  ])('%s', (_, one, shown) => {
    expect(told('', one)).toEqual([`info 成稿多出一段：“${shown}”`]);
    expect(told(one, '')).toEqual([`info 成稿没有这一段：“${shown}”`]);
  });

  test('a new paragraph with a number is no warning, one with a number that is gone is', () => {
    expect(told('', '办理3件')).toEqual(['info 成稿多出一段：“办理3件”']);
    expect(told('办理3件', '')).toEqual(['warning 成稿没有这一段：“办理3件”']);
  });
});

describe('figures', () => {
  const figure = (given: Partial<Figure>): Figure => ({ ...statedFigure(null), ...given });
  const withFigure = (own: Figure | null, id = NATURAL): Report => {
    const report = reportOf(2024);
    const figures = new Map(report.figures);
    if (own) figures.set(field(id), own);
    else figures.delete(field(id));
    return { ...report, figures };
  };
  const compared = (own: Figure | null, found: Figure | null) =>
    figureDifferences(withFigure(own), withFigure(found), edition, words);
  const unreadable = (written: string) => figure({ spelling: 'unreadable', text: written });
  const LACKING = 'error 工作簿的表三缺1格：一、本年新收政府信息公开申请数量';

  test.each([
    ['the same', statedFigure(3), statedFigure(3), []],
    ['another number', statedFigure(3), statedFigure(4), ['error 本年新收·自然人：工作簿3，成稿4']],
    ['blank for 0', statedFigure(0), statedFigure(null), ['info 本年新收·自然人：工作簿0，成稿空白']],
    ['0 for blank', statedFigure(null), statedFigure(0), ['info 本年新收·自然人：工作簿空白，成稿0']],
    ['both blank', statedFigure(null), statedFigure(null), []],
    ['blank for a number', statedFigure(3), statedFigure(null), ['error 本年新收·自然人：工作簿3，成稿空白']],
    [
      'no number in the document',
      statedFigure(3),
      unreadable(' 三 '),
      ['error 本年新收·自然人：工作簿3，成稿三'],
    ],
    [
      'no number in the workbook',
      unreadable('三'),
      statedFigure(0),
      ['error 本年新收·自然人：工作簿三，成稿0'],
    ],
    ['the same words in both', unreadable('三 '), unreadable(' 三'), []],
    ['other words', unreadable('三'), unreadable('四'), ['error 本年新收·自然人：工作簿三，成稿四']],
    ['missing in the workbook and 0', null, statedFigure(0), [LACKING]],
    ['missing in the workbook', null, statedFigure(2), [LACKING]],
    ['missing in the workbook and blank', null, statedFigure(null), [LACKING]],
    [
      'missing in the document',
      statedFigure(2),
      null,
      ['error 成稿的表三缺1格：一、本年新收政府信息公开申请数量'],
    ],
  ])('%s', (_, own, found, sentences) => {
    const { differences, compared: count } = compared(own, found);
    expect(differences.map(({ severity, message }) => `${severity} ${message}`)).toEqual(sentences);
    expect(count).toBe(own && found ? 200 : 199);
  });

  test('a figure has its part and both places', () => {
    const [difference] = compared(
      figure({ value: 1, address: cell('三', 5) }),
      figure({ value: 2, address: cell('成稿', 6) }),
    ).differences;
    expect(difference).toEqual({
      id: 'figure:requests.received.natural',
      kind: 'figure',
      severity: 'error',
      message: '本年新收·自然人：工作簿1，成稿2',
      part: 2,
      inWorkbook: [cell('三', 5)],
      inDocument: [cell('成稿', 6)],
    });
    expect(compared(statedFigure(1), statedFigure(2)).differences[0]).toMatchObject({
      inWorkbook: [],
      inDocument: [],
    });
  });

  test('what the document lacks is told a table at a time, by the first of its places', () => {
    const own = withFigure(figure({ value: 1, address: cell('三', 5) }));
    const lacking = (gone: (id: string) => boolean) => ({
      ...own,
      figures: new Map([...own.figures].filter(([id]) => !gone(id))),
    });
    const told = (gone: (id: string) => boolean) =>
      figureDifferences(own, lacking(gone), edition, words).differences;
    expect(told((id) => id.startsWith('requests.received.') || id === 'disputes.review.total')).toEqual([
      {
        id: 'missing:requests',
        kind: 'missing',
        severity: 'error',
        message: '成稿的表三缺7格：一、本年新收政府信息公开申请数量',
        part: 2,
        inWorkbook: [cell('三', 5)],
        inDocument: [],
      },
      {
        id: 'missing:disputes',
        kind: 'missing',
        severity: 'error',
        message: '成稿的表四缺1格：行政复议',
        part: 3,
        inWorkbook: [],
        inDocument: [],
      },
    ]);
    expect(told((id) => id.startsWith('disputes.')).map(({ message }) => message)).toEqual([
      '成稿里没有找到表四',
    ]);
    const found = withFigure(figure({ value: 1, address: cell('成稿', 6) }));
    const less = (report: Report, gone: (id: string) => boolean): Report => ({
      ...report,
      figures: new Map([...report.figures].filter(([id]) => !gone(id))),
    });
    const workbook = less(found, (id) => id === NATURAL || id.startsWith('disputes.'));
    expect(figureDifferences(workbook, found, edition, words).differences).toEqual([
      {
        id: 'missing:requests.workbook',
        kind: 'missing',
        severity: 'error',
        message: '工作簿的表三缺1格：一、本年新收政府信息公开申请数量',
        part: 2,
        inWorkbook: [],
        inDocument: [cell('成稿', 6)],
      },
      {
        id: 'missing:disputes.workbook',
        kind: 'missing',
        severity: 'error',
        message: '工作簿里没有找到表四',
        part: 3,
        inWorkbook: [],
        inDocument: [],
      },
    ]);
    const neither = less(found, (id) => id === NATURAL);
    expect(figureDifferences(neither, neither, edition, words).differences.map(({ id }) => id)).toEqual([
      'missing:requests',
    ]);
  });
});

describe('claims', () => {
  const report = reportOf(2024, { 'requests.received.total': 3, 'requests.received.natural': 3 });
  const claims = (document: Partial<Report>, workbook: Partial<Report> = {}) =>
    claimDifferences(
      { ...report, ...workbook },
      { ...report, ...document },
      edition,
      RULE_WORDS['zh-CN'],
      {},
    );
  const overview = '2024年，收到政府信息公开申请5件。';
  const parts = { ...report.parts, overview, problems: '一是人手少。', others: '本年度没有收取信息处理费。' };

  test('a number in the text against the figures of the workbook, with the places of both', () => {
    const figures = new Map(
      [...report.figures].map(
        ([id, own]) =>
          [id, id === 'requests.received.total' ? { ...own, address: cell('三', 3) } : own] as const,
      ),
    );
    const partPlaces = { ...report.partPlaces, overview: [text(4)] };
    const [claim, ...others] = claims({ parts, partPlaces, figures: new Map() }, { figures });
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      kind: 'claim',
      severity: 'error',
      part: 0,
      inWorkbook: [cell('三', 3)],
      inDocument: [text(4)],
    });
    expect(claim!.id).toMatch(/^claim:N-/);
    expect(claim!.message).toContain('收到政府信息公开申请5件');
  });

  test('what a part leaves out, and what the tables do not tie, is no claim', () => {
    const blank = { ...report.parts, overview: '短。', problems: '', others: '' };
    const wrong = new Map([...report.figures, [field('requests.received.legal'), statedFigure(9)]]);
    expect(claims({ parts: blank }, { figures: wrong })).toEqual([]);
  });

  test('the form is that of the workbook', () => {
    expect(claims({ parts, edition: '1999' })).toHaveLength(1);
  });

  test('the workbook says how grave a claim is, not the document', () => {
    const mild = { 'N-received': 'info' } as const;
    expect(claims({ parts }, { severities: mild }).map(({ severity }) => severity)).toEqual(['info']);
    expect(claims({ parts, severities: mild }).map(({ severity }) => severity)).toEqual(['error']);
  });

  test('a stated change is held against last year’s report where there is one', () => {
    const change = { ...parts, overview: '2024年，收到政府信息公开申请3件，比上年增长50%。' };
    const previous = reportOf(2023, { 'requests.received.total': 3, 'requests.received.natural': 3 });
    const [own, found] = [report, { ...report, parts: change }];
    const rules = (options: Parameters<typeof claimDifferences>[4]) =>
      claimDifferences(own, found, edition, RULE_WORDS['zh-CN'], options).map(({ id }) => id.split(':')[1]);
    expect(rules({ previous })).toEqual(['N-change']);
    expect(rules({})).toEqual([]);
    expect(
      proofread(own, { ...found, unit: own.unit }, words, RULE_WORDS['zh-CN'], { previous })
        .differences.filter(({ kind }) => kind === 'claim')
        .map(({ id }) => id.split(':')[1]),
    ).toEqual(['N-change']);
  });
});

describe('all of it', () => {
  const report: Report = { ...reportOf(2024), unit: '甲局' };
  const identity = (own: Partial<Report>, found: Partial<Report>) =>
    proofread({ ...report, ...own }, { ...report, ...found }, words, RULE_WORDS['zh-CN']).differences.filter(
      ({ kind }) => kind === 'identity',
    );

  test('whose it is, the year, the form', () => {
    expect(identity({}, { unit: '乙局', year: 2023, edition: '2019' })).toEqual([
      {
        id: 'identity:unit',
        kind: 'identity',
        severity: 'error',
        message: '机关名称：工作簿“甲局”，成稿“乙局”',
        part: -1,
        inWorkbook: [],
        inDocument: [],
      },
      {
        id: 'identity:year',
        kind: 'identity',
        severity: 'error',
        message: '年度：工作簿2024，成稿2023',
        part: -1,
        inWorkbook: [],
        inDocument: [],
      },
      {
        id: 'identity:edition',
        kind: 'identity',
        severity: 'error',
        message: '格式版本：工作簿2021版，成稿2019版',
        part: -1,
        inWorkbook: [],
        inDocument: [],
      },
    ]);
  });

  test.each([
    ['no name in the document', {}, { unit: '' }, ['warning 机关名称：工作簿“甲局”，成稿“空白”']],
    ['no name in the workbook', { unit: '' }, {}, ['error 机关名称：工作簿“空白”，成稿“甲局”']],
    ['no year in the document', {}, { year: null }, ['error 年度：工作簿2024，成稿空白']],
    ['no year in the workbook', { year: null }, {}, ['error 年度：工作簿空白，成稿2024']],
    ['nothing differs', {}, {}, []],
  ])('%s', (_, own, found, sentences) => {
    expect(identity(own, found).map(({ severity, message }) => `${severity} ${message}`)).toEqual(sentences);
  });

  test('stands in the order of the form, the worst first within a part', () => {
    const own: Report = {
      ...report,
      parts: { preface: '前', overview: '甲乙丙', problems: '一二三', others: '' },
    };
    const figures = new Map([
      ...report.figures,
      [field('requests.received.natural'), statedFigure(null)],
      [field('requests.received.legal'), statedFigure(5)],
      [field('disputes.review.upheld'), statedFigure(null)],
      [field('proactive.fees.amount'), statedFigure(7)],
    ]);
    const found = {
      ...own,
      unit: '',
      year: 2023,
      figures,
      parts: { ...own.parts, overview: '甲乙戊', problems: '四五六' },
    };
    const proof = proofread(own, found, words, RULE_WORDS['zh-CN']);
    expect(
      proof.differences.filter(({ kind }) => kind !== 'claim').map(({ id, severity }) => `${severity} ${id}`),
    ).toEqual([
      'error identity:year',
      'warning identity:unit',
      'info text:overview.0',
      'error figure:proactive.fees.amount',
      'error figure:requests.received.legal',
      'info figure:requests.received.natural',
      'info figure:disputes.review.upheld',
      'info text:problems.0',
      'info text:problems.1',
    ]);
    expect([proof.figures, proof.paragraphs]).toEqual([200, 3]);
  });

  test('a form that nobody knows cannot be compared', () => {
    expect(() => proofread({ ...report, edition: '1999' }, report, words, RULE_WORDS['zh-CN'])).toThrow(
      'report/edition',
    );
  });
});
