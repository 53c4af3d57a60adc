/** A report as lines of CSV and as JSON, and cells that a spreadsheet opens without running them. */
import { editionById } from '../../src/form';
import type { FieldId } from '../../src/form';
import { statedFigures } from '../../src/report';
import { reportCsv, reportJson } from '../../src/writers';
import { csvText, textCell } from '../../src/writers/csvText';
import { ENDING } from '../../src/writers/endings';
import { filledWith } from '../support/filledWith';
import { literalReport } from '../support/literalTables';

const contact = { address: '一路1号', postcode: '000000', telephone: '0000-1', email: '@例' };
const parts = { preface: '前', overview: '=总', problems: '问\n题', others: ' 他' };
const report = { ...literalReport('2021'), unit: '某局', kind: 'township', contact, parts } as const;

describe('as CSV', () => {
  test('what the report is and says, then its figures', () => {
    const lines = reportCsv(report).split('\r\n');
    expect(lines.slice(0, 14)).toEqual([
      '\ufeff编号,表,行,列,值',
      'unit,,机关名称,,某局',
      'year,,年度,,2024',
      'kind,,机关类型,,乡镇（街道）',
      'edition,,格式版本,,2021',
      'contact.address,,地址,,一路1号',
      'contact.postcode,,邮编,,000000',
      'contact.telephone,,电话,,0000-1',
      "contact.email,,电子邮箱,,'@例",
      'parts.preface,,前言,,前',
      "parts.overview,,一、总体情况,,'=总",
      'parts.problems,,五、存在的主要问题及改进情况,,"问\n题"',
      'parts.others,,六、其他需要报告的事项,," 他"',
      'proactive.regulations.issued,表二,规章,本年制发件数,1',
    ]);
    expect(lines.at(-1)).toBe('');
  });

  test('what is not known is left empty', () => {
    const figures = statedFigures(editionById('2021')!, {});
    const lines = reportCsv({ ...report, year: null, kind: null, figures }).split('\r\n');
    expect(lines.slice(2, 4)).toEqual(['year,,年度,,', 'kind,,机关类型,,']);
    expect(lines[13]).toBe('proactive.regulations.issued,表二,规章,本年制发件数,');
  });

  test('a figure that is no number, or missing, has a word in place of its value', () => {
    const UNREAD = 'disputes.review.other,表四,行政复议,其他结果,没有读到';
    expect(reportCsv(filledWith('x')).split('\r\n')).toContain(UNREAD);
    expect(reportCsv({ ...report, figures: new Map() }).split('\r\n')).toContain(UNREAD);
  });
});

describe('as JSON', () => {
  test('all of a report, its figures in the order of the form', () => {
    const json = reportJson(report);
    expect(Object.keys(json)).toEqual(['unit', 'year', 'kind', 'edition', 'contact', 'figures', 'parts']);
    expect({ ...json, figures: {} }).toEqual({
      unit: '某局',
      year: 2024,
      kind: 'township',
      edition: '2021',
      contact: { address: '一路1号', postcode: '000000', telephone: '0000-1', email: '@例' },
      figures: {},
      parts: { preface: '前', overview: '=总', problems: '问\n题', others: ' 他' },
    });
    expect(json.figures['proactive.regulations.issued']).toBe(1);
  });

  test('what is blank, missing or no number is null', () => {
    expect(reportJson(filledWith('x')).figures['disputes.review.other']).toBeNull();
    const { figures } = reportJson({ ...report, figures: new Map() });
    expect(new Set(Object.values(figures))).toEqual(new Set([null]));
  });

  test('what was not read is named, and only that', () => {
    const { unread } = reportJson(filledWith('x'));
    expect(unread).toContain('disputes.review.other');
    const figures = new Map(statedFigures(editionById('2021')!, {}));
    expect(reportJson({ ...report, figures })).not.toHaveProperty('unread');
    figures.delete('proactive.fees.amount' as FieldId);
    expect(reportJson({ ...report, figures }).unread).toEqual(['proactive.fees.amount']);
  });
});

describe('a cell of text', () => {
  test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', "'"])(
    'that begins with %j is marked as text',
    (start) => {
      expect(textCell(`${start}甲`)).toBe(`'${start}甲`);
      expect(textCell(`甲${start}`)).toBe(`甲${start}`);
    },
  );

  test.each(['', '甲', ' =甲', '1', '"', '(1)', '~'])('%j stands as it is', (text) => {
    expect(textCell(text)).toBe(text);
  });
});

test.each([
  [[], '\ufeff'],
  [[['a', 'b'], ['c']], '\ufeffa,b\r\nc\r\n'],
  [[['a,b', 'a;b', 'a\tb']], '\ufeff"a,b","a;b","a\tb"\r\n'],
  [[['a\rb', 'a\nb']], '\ufeff"a\rb","a\nb"\r\n'],
  [[['"a"b"', 'a b']], '\ufeff"""a""b""",a b\r\n'],
  [[[' a', 'a\u3000', '']], '\ufeff" a","a\u3000",\r\n'],
] as const)('lines of cells %j', (lines, text) => {
  expect(csvText(lines)).toBe(text);
});

test('each format has the ending of its files', () => {
  expect(ENDING).toEqual({
    workbook: '.xlsx',
    word: '.docx',
    page: '.html',
    text: '.txt',
    csv: '.csv',
    picture: '.svg',
    pixels: '.png',
    json: '.json',
  });
});
