/** What stands around the tables: title, period, contact, headings, the parts, the cover, and where each line stands. */
import { editionById } from '../../../src/form';
import type { Edition } from '../../../src/form';
import type { Grid } from '../../../src/grid';
import { readGridTexts } from '../../../src/recognize/texts/gridTexts';
import { headingLines, isHeading, linesOf, locateParts } from '../../../src/recognize/around/headings';
import { labelOf } from '../../../src/recognize/seen/labels';
import { contactOf, yearOfPeriod } from '../../../src/recognize/texts/opening';
import { titlesIn } from '../../../src/recognize/around/titles';
import { sourceLines } from '../../../src/recognize/texts/sourceLines';
import { viewOf } from '../../../src/recognize/seen/view';
import { gridOf } from '../../support/gridOf';

const edition = editionById('2021') as Edition;
const TITLE = '临河县水务局2023年政府信息公开工作年度报告';
const found = { unit: '临河县水务局', year: 2023 };

describe('the title', () => {
  test.each<[string, string[], number, number]>([
    ['in one line', [TITLE], 0, 1],
    ['with spaces in it', ['临河县水务局 2023年 政府信息公开 工作年度报告'], 0, 1],
    ['over two lines', ['临河县水务局', '2023年政府信息公开工作年度报告'], 0, 2],
    ['over four lines', ['临河县', '水务局', '2023年政府信息', '公开工作年度报告'], 0, 4],
    ['with the year in a line of its own', ['临河县水务局', '2023年度', '政府信息公开工作年度报告'], 0, 3],
    ['with the year behind it', ['临河县水务局政府信息公开工作年度报告', '（2023年度）'], 0, 2],
    ['below other lines', ['附件2', '目录', '索引号123', TITLE, '正文'], 3, 4],
    ['below a date', ['2025年1月15日', '临河县水务局', '2023年政府信息公开工作年度报告'], 1, 3],
    ['below a file number', ['临水〔2024〕3号', '临河县水务局', '2023年政府信息公开工作年度报告'], 1, 3],
    ['not of a line above it', ['首页>公开', '临河县水务局', '2023年政府信息公开工作年度报告'], 1, 3],
    ['not of a menu above it, where it names the body', ['政务服务', '互动交流', TITLE], 2, 3],
    ['with a place in the line above', ['临河县', '水务局2023年政府信息公开工作年度报告'], 0, 2],
    ['below the name of a site', ['临河县', TITLE], 1, 2],
    ['not of a sentence above it', ['来源：某处', TITLE], 1, 2],
    ['not of a heading above it', ['一、概述', TITLE], 1, 2],
    ['behind the number of an annex', [`附件1：${TITLE}`], 0, 1],
    ['between the marks of a title', [`《${TITLE}》`], 0, 1],
    ['about the body', ['临河县水务局关于2023年政府信息公开工作情况的报告'], 0, 1],
    ['that begins with about', ['关于临河县水务局2023年政府信息公开工作情况的报告'], 0, 1],
    ['with the year in characters', ['临河县水务局二〇二三年政府信息公开工作年度报告'], 0, 1],
  ])('%s', (_, lines, first, end) => expect(titlesIn(lines)).toEqual([{ ...found, first, end }]));

  test.each<[string, string[]]>([
    ['over five lines', ['临河县水务局2023年', '政府', '信息公开', '工作', '年度报告']],
    ['with a sentence in it', ['临河县水务局', '2023年，政府信息公开工作年度报告']],
    ['in no lines', []],
    ['in other lines', ['通知', '请查收']],
    ['of more than two hundred letters', [`临河县水务局${' '.repeat(180)}2023年政府信息公开工作年度报告`]],
    [
      'broken over more than two hundred letters',
      ['临河县水务局', `2023年${' '.repeat(200)}政府信息公开年报`],
    ],
  ])('%s is none', (_, lines) => expect(titlesIn(lines)).toEqual([]));

  test('without a body', () =>
    expect(titlesIn(['2023年政府信息公开工作年度报告'])).toEqual([
      { unit: '', year: 2023, first: 0, end: 1 },
    ]));

  test('one after another', () =>
    expect(titlesIn(['2022年政府信息公开工作年度报告', TITLE, '2021年政府信息公开年报'])).toEqual([
      { unit: '', year: 2022, first: 0, end: 1 },
      { ...found, first: 1, end: 2 },
      { unit: '', year: 2021, first: 2, end: 3 },
    ]));
});

describe('the year of the period', () => {
  test.each([
    ['统计期限自2022年1月1日起，至2022年12月31日止。', 2022],
    ['统计期限自 ２０２２ 年 1 月 1 日起', 2022],
    ['自2022年2月1日起', null],
    ['统计期限为2022年1月1日至12月31日。', 2022],
    ['2022年1月1日新修订的办法施行。', null],
    ['', null],
    [`${'字'.repeat(19_990)}自2022年1月1日`, 2022],
    [`${'字'.repeat(20_000)}自2022年1月1日`, null],
  ])('%#', (preface, year) => expect(yearOfPeriod(preface)).toBe(year));
});

describe('contact details', () => {
  const none = { address: '', postcode: '', telephone: '', email: '' };
  test.each<[string, string, Partial<typeof none>]>([
    [
      'all of them',
      '地址：示例路1号；邮编：000001；电话：0000-1111111；电子邮箱：a@example.invalid。',
      { address: '示例路1号', postcode: '000001', telephone: '0000-1111111', email: 'a@example.invalid' },
    ],
    [
      'in another order',
      '（电子邮箱:a@example.invalid，邮政编码：000001, 联系电话 ：0000-1111111、 通讯地址：示例路1号）。',
      { address: '示例路1号', postcode: '000001', telephone: '0000-1111111', email: 'a@example.invalid' },
    ],
    ['up to the end of the sentence', '电话：0000-1111111。另外请注意', { telephone: '0000-1111111' }],
    ['up to a bracket', '（电话：0000-1111111）', { telephone: '0000-1111111' }],
    ['up to a half-width bracket', '(电话：0000-1111111)', { telephone: '0000-1111111' }],
    ['up to the end of the line', '电话：0000-1111111\n下一段', { telephone: '0000-1111111' }],
    ['with marks within it', '地址：示例路1号，2楼；', { address: '示例路1号，2楼' }],
    ['without marks behind it', '地址：示例路1号 ，、; ；', { address: '示例路1号' }],
    ['a name without a colon', '电话0000-1111111', {}],
    ['nothing behind the name', '电话：', {}],
    ['none', '没有联系方式', {}],
    ['in the first twenty thousand letters', `${'字'.repeat(20_000)}电话：1`, {}],
  ])('%s', (_, preface, expected) => expect(contactOf(preface)).toEqual({ ...none, ...expected }));
});

describe('headings', () => {
  const lines = (...texts: string[]) => headingLines(texts.map((text, at) => [at, text] as const));

  test('are short lines', () => {
    expect(
      lines(
        '一、总体情况',
        '',
        '（一）做了事',
        `一、${'字'.repeat(30)}`,
        `一、${'字'.repeat(31)}`,
        '甲\t乙',
        '\t甲',
        ' '.repeat(120) + '总体情况',
      ),
    ).toEqual([
      { line: 0, label: labelOf('一、总体情况'), bracketed: false },
      { line: 2, label: labelOf('（一）做了事'), bracketed: true },
      { line: 3, label: labelOf(`一、${'字'.repeat(30)}`), bracketed: false },
      { line: 6, label: labelOf('甲'), bracketed: false },
      { line: 7, label: labelOf('总体情况'), bracketed: false },
    ]);
    expect(lines(' '.repeat(125) + '总体情况')).toEqual([]);
  });

  test.each([
    ['一、总体情况', 'overview', true],
    ['总体情况', 'overview', true],
    ['二、总体情况', 'overview', false],
    ['一、概述', 'overview', true],
    ['一、工作概况', 'overview', true],
    ['二、概述', 'overview', false],
    ['概述', 'overview', false],
    ['（一）概述', 'overview', false],
    ['（一）总体情况', 'overview', true],
    ['三、申请办理情况', 'requests', true],
    ['三、申请', 'requests', false],
    ['四、结转下年度继续办理', 'disputes', false],
    ['四、复议和诉讼', 'disputes', true],
    ['六、其他需要报告的事项', 'others', true],
    ['六、其他', 'others', false],
  ])('%s heads %s: %s', (text, id, expected) => {
    const part = edition.parts.find(({ table, text: own }) => (table ?? own) === id)!;
    expect(isHeading(lines(text)[0]!, part, labelOf(part.heading))).toBe(expected);
  });

  const HEADINGS = [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、复议',
    '五、问题',
    '六、其他事项',
  ];
  const placesOf = (...texts: string[]) => locateParts(lines(...texts), edition).map(({ line }) => line);

  test('of each part, in order', () => {
    expect(placesOf(...HEADINGS)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(locateParts(lines(...HEADINGS), edition).map(({ part }) => part.heading)).toEqual(
      edition.parts.map(({ heading }) => heading),
    );
  });

  test('behind a table of contents', () => {
    expect(placesOf(...HEADINGS, ...HEADINGS)).toEqual([6, 7, 8, 9, 10, 11]);
  });

  test('only in the order of the form', () => {
    expect(placesOf('二、主动公开政府信息情况', '一、总体情况')).toEqual([null, 0, null, null, null, null]);
    expect(placesOf('一、总体情况', '甲', '六、其他事项')).toEqual([0, null, null, null, null, 2]);
    expect(placesOf()).toEqual([null, null, null, null, null, null]);
  });

  test('head the lines up to the next heading; without one those of the part before', () => {
    const places = locateParts(
      lines('前言', '一、总体情况', '做了事。', '三、申请办理情况', '表', '六、其他事项', '无'),
      edition,
    );
    expect([0, 1, 2, 3, 4, 5].map((at) => linesOf(places, at, 7))).toEqual([
      [2, 3],
      [2, 3],
      [4, 5],
      [4, 5],
      [4, 5],
      [6, 7],
    ]);
    expect(linesOf(locateParts([], edition), 2, 7)).toEqual([0, 7]);
    expect(linesOf(locateParts(lines('甲', '三、申请办理情况'), edition), 0, 7)).toEqual([0, 1]);
  });
});

const text = (rows: readonly string[], parts: Partial<Grid> = {}) =>
  viewOf(gridOf(rows, { kind: 'text', name: '正文', ...parts }));
const sheet = (name: string, rows: readonly string[]) => viewOf(gridOf(rows, { kind: 'sheet', name }));

describe('the lines of a source', () => {
  const lines = (...args: Parameters<typeof sourceLines>) =>
    sourceLines(...args).map(({ text: line, address: { grid, row, column }, isName }) => [
      line,
      `${grid} ${row}:${column}`,
      ...(isName ? ['name'] : []),
    ]);

  test('are its words, each with its place; figures are none', () => {
    expect(lines([text(['甲|12|乙', '', '/|丙'])], [], edition)).toEqual([
      ['甲', '正文 0:0'],
      ['乙', '正文 0:2'],
      ['丙', '正文 2:1'],
    ]);
  });

  test('无 is a word where it stands alone in its row, and a blank beside others', () => {
    expect(lines([text(['六、其他事项', '无', '甲|无', '/'])], [], edition)).toEqual([
      ['六、其他事项', '正文 0:0'],
      ['无', '正文 1:0'],
      ['甲', '正文 2:0'],
    ]);
  });

  test('of a cell with several lines each, but the empty ones', () => {
    const cells = new Map([[16_384, { value: '甲\n\n 乙 ', text: '甲\n\n 乙 ', formula: null }]]);
    expect(lines([text([], { cells, rowCount: 2, columnCount: 1 })], [], edition)).toEqual([
      ['甲', '正文 1:0'],
      ['乙', '正文 1:0'],
    ]);
  });

  test('but those of a table of the form', () => {
    const place = { kind: 'sheet', grid: '乙', first: 1, last: 2 } as const;
    const rows = ['前', '一', '二', '三'];
    expect(lines([sheet('甲', rows), sheet('乙', rows)], [place], edition)).toEqual([
      ['前', '甲 0:0'],
      ['一', '甲 1:0'],
      ['二', '甲 2:0'],
      ['三', '甲 3:0'],
      ['前', '乙 0:0'],
      ['三', '乙 3:0'],
    ]);
    expect(lines([text(rows, { name: '乙' })], [place], edition)).toHaveLength(4);
  });

  test('of a sheet that is named after a part under its heading, in the order of the parts', () => {
    const sheets = [
      sheet('封面', ['甲']),
      sheet('六、其他事项', ['丙']),
      sheet('总体情况', ['乙']),
      sheet('说明', ['丁']),
    ];
    expect(lines(sheets, [], edition)).toEqual([
      ['甲', '封面 0:0'],
      ['一、总体情况', '总体情况 0:0', 'name'],
      ['乙', '总体情况 0:0'],
      ['六、其他需要报告的事项', '六、其他事项 0:0', 'name'],
      ['丙', '六、其他事项 0:0'],
      ['丁', '说明 0:0'],
    ]);
  });

  test.each([
    ['主动公开', '二、主动公开政府信息情况'],
    ['主动', undefined],
    ['二、公开', undefined],
    ['3.主动公开', undefined],
    ['上年数据', undefined],
  ])('a sheet named %s', (name, heading) => {
    expect(sourceLines([sheet(name, ['甲'])], [], edition).map(({ text: line }) => line)).toEqual([
      ...(heading ? [heading] : []),
      '甲',
    ]);
  });

  test('a text of that name is no sheet', () => {
    expect(sourceLines([text(['甲'], { name: '总体情况' })], [], edition)).toHaveLength(1);
  });

  test('of twenty thousand no more', () => {
    const many = sourceLines([text(Array.from({ length: 11_000 }, () => '甲|乙'))], [], edition);
    expect(many).toHaveLength(20_002);
  });
});

const NOTHING_AROUND = {
  nearTables: () => [],
  sheets: {
    unread: new Set<string>(),
    unmeant: new Set<string>(),
    findMain: () => ({ year: null, unit: '' }),
  },
};

describe('the texts of a report', () => {
  const read = (...views: ReturnType<typeof viewOf>[]) =>
    readGridTexts(views, sourceLines(views, [], edition), edition, NOTHING_AROUND);
  const rowsOf = (places: readonly { row: number }[]) => places.map(({ row }) => row);
  const FULL = [
    TITLE,
    '本报告由本局编制。',
    '电话：0000-1111111。',
    '一、总体情况',
    '做了事。',
    '- 3 -',
    '又做了事。[bookmark: _x]',
    '五、问题',
    '没有。',
    '六、其他事项',
    '无',
  ];

  test('are the paragraphs under each heading, each with its place; the preface stands under the title', () => {
    const { parts, partPlaces, unit, year, contact, headingCount } = read(text(FULL));
    expect(parts).toEqual({
      preface: '本报告由本局编制。\n电话：0000-1111111。',
      overview: '做了事。\n又做了事。',
      problems: '没有。',
      others: '无',
    });
    expect(
      [partPlaces.preface, partPlaces.overview, partPlaces.problems, partPlaces.others].map(rowsOf),
    ).toEqual([[1, 2], [4, 6], [8], [10]]);
    expect({ unit, year, contact, headingCount }).toEqual({
      ...found,
      contact: { address: '', postcode: '', telephone: '0000-1111111', email: '' },
      headingCount: 3,
    });
  });

  test('without a heading are empty', () => {
    expect(read(text([TITLE, '本报告由本局编制。']))).toMatchObject({
      ...found,
      headingCount: 0,
      parts: { preface: '', overview: '', problems: '', others: '' },
    });
  });

  test('without a title: what stands before the first heading', () => {
    expect(
      read(text(['本报告由本局编制。', '自2022年1月1日起。', '一、总体情况', '做了事。'])),
    ).toMatchObject({
      unit: '',
      year: 2022,
      parts: { preface: '本报告由本局编制。\n自2022年1月1日起。', overview: '做了事。' },
    });
  });

  test('a table of contents is no preface', () => {
    const contents = ['一、总体情况', '二、主动公开政府信息情况'];
    expect(read(text([TITLE, ...contents, '本报告由本局编制。', ...contents])).parts.preface).toBe(
      '本报告由本局编制。',
    );
  });

  test('a title that stands behind the first heading is one all the same', () => {
    expect(read(text(['一、总体情况', '做了事。', TITLE]))).toMatchObject(found);
  });

  test('on sheets a text ends with its sheet', () => {
    const { parts, partPlaces } = read(
      sheet('封面', [TITLE, '前言在此。']),
      sheet('其他表', ['不是前言。']),
      sheet('一、总体情况', ['做了事。']),
      sheet('说明', ['不是总体情况。']),
    );
    expect(parts).toMatchObject({ preface: '前言在此。', overview: '做了事。' });
    expect(partPlaces.overview).toEqual([{ kind: 'sheet', grid: '一、总体情况', row: 0, column: 0 }]);
  });

  test('on a sheet without a title there is no preface', () => {
    expect(
      read(sheet('封面', ['机关名称|临河县水务局', '别的话']), sheet('一、总体情况', ['做了事。'])).parts
        .preface,
    ).toBe('');
  });

  test('what our own sheets say beside a text is none of it', () => {
    const rows = [
      '每段一行，从这里开始写；可在中间插入行。',
      '字数 12',
      '应写明主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障5个方面的情况。',
      '应写明信息处理费收取情况，没有收取的也要写明。',
      '字数多。',
    ];
    expect(read(sheet('一、总体情况', rows)).parts.overview).toBe('字数多。');
  });

  test('contact stands in the preface, else anywhere before the first heading', () => {
    expect(
      read(sheet('封面', ['电话：0000-1111111']), sheet('一、总体情况', ['电话：2'])).contact.telephone,
    ).toBe('0000-1111111');
  });

  test.each<[string, string[], string, number | null]>([
    ['beside the label', ['机关名称|临河县水务局', '年度|2023年'], '临河县水务局', 2023],
    ['behind the label', ['填报单位：临河县水务局', '报告年度：2023'], '临河县水务局', 2023],
    ['behind a label with spaces', ['单 位:临河县水务局', '年 份：2023'], '临河县水务局', 2023],
    ['with a colon in it', ['单位：甲：乙', ''], '甲:乙', null],
    ['nothing beside the label', ['单位|', '单位|临河县水务局'], '临河县水务局', null],
    ['no such label', ['单位负责人|甲', '年度计划|2023'], '', null],
    ['a label in a sentence', [`单位：${'字'.repeat(58)}`], '', null],
    ['a longest label', [`单位：${'字'.repeat(57)}`], '字'.repeat(57), null],
    ['a year that is none', ['年度|12023', '年份|1999', '年份|20234'], '', null],
    ['a year among letters', ['年度|二〇二三（2023）'], '', 2023],
    ['a figure beside the label', ['年度|2023'], '', 2023],
  ])('unit and year of a cover: %s', (_, rows, unit, year) =>
    expect(read(sheet('封面', rows))).toMatchObject({ unit, year }),
  );

  test('a cover ends with its sixtieth row', () => {
    const rows = (count: number) => [...Array.from({ length: count }, () => '行'), '单位|甲局'];
    expect(read(sheet('封面', rows(59))).unit).toBe('甲局');
    expect(read(sheet('封面', rows(60))).unit).toBe('');
  });

  test('the title comes before the cover, the cover before the period', () => {
    expect(read(text([TITLE, '单位：甲局', '年度：2020', '一、总体情况']))).toMatchObject(found);
    expect(read(text(['年度：2020', '自2022年1月1日起。', '一、总体情况'])).year).toBe(2020);
    expect(read(text(['2023年政府信息公开工作年度报告', '单位：甲局', '一、总体情况']))).toMatchObject({
      unit: '甲局',
      year: 2023,
    });
  });
});
