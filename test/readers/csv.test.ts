import type { FieldId } from '../../src/form';
import fc from 'fast-check';
import { cellAt } from '../../src/grid';
import type { Grid } from '../../src/grid';
import { describeError, UserError } from '../../src/messages';
import { MESSAGES } from '../../src/messages/catalogue';
import { readCsv, readFile } from '../../src/readers';
import type { Report } from '../../src/report';
import { reportCsv, reportJson } from '../../src/writers';
import { gbkBytes } from '../support/gbk';
import { randomReport, sampleReport, withFigure } from '../support/reports';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string): Report => {
  const found = readCsv(bytesOf(text), 'a.csv');
  if (!('report' in found)) throw new Error('read as a grid');
  return found.report;
};
const gridOf = (bytes: Uint8Array, name = '表三.csv'): Grid => {
  const found = readCsv(bytes, name);
  if (!('grid' in found)) throw new Error('read as a report');
  return found.grid;
};
const linesOf = (report: Report) =>
  reportCsv(report)
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1);
const json = (report: Report) => JSON.parse(JSON.stringify(reportJson(report))) as unknown;

describe('our own lines', () => {
  test('one item a line: the report, its texts, every figure in the order of the form', () => {
    const lines = linesOf(sampleReport());
    expect(lines[0]).toBe('编号,表,行,列,值');
    expect(lines.slice(1, 14).map((line) => line.split(',')[0])).toEqual(
      [
        ...['unit', 'year', 'kind', 'edition'],
        ...['contact.address', 'contact.postcode', 'contact.telephone', 'contact.email'],
        ...['parts.preface', 'parts.overview', 'parts.problems', 'parts.others'],
        'proactive.regulations.issued',
      ].slice(0, 13),
    );
    expect(lines).toContain('kind,,机关类型,,乡镇（街道）');
    expect(lines.find((line) => line.startsWith('requests.granted.natural'))).toMatch(
      /^requests\.granted\.natural,表三,（一）予以公开,自然人,\d+$/,
    );
  });

  test('begin with a byte order mark, so that Excel reads them as UTF-8', () => {
    expect([...bytesOf(reportCsv(sampleReport())).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('a blank is not 0', () => {
    const blank = withFigure(sampleReport(), 'proactive.fees.amount', null);
    const zero = withFigure(sampleReport(), 'proactive.fees.amount', 0);
    expect([blank, zero].map((each) => json(read(reportCsv(each))))).toEqual([json(blank), json(zero)]);
    expect(json(blank)).not.toEqual(json(zero));
  });

  test('a figure that was not read is not there again', () => {
    const figures = new Map(sampleReport().figures);
    figures.delete('proactive.fees.amount' as FieldId);
    const read_ = read(reportCsv({ ...sampleReport(), figures })).figures;
    expect(read_.has('proactive.fees.amount' as FieldId)).toBe(false);
    expect(read_.size).toBe(figures.size);
  });

  test('every figure stands in its cell', () => {
    const { figures } = read(reportCsv(sampleReport()));
    const [[, first] = []] = figures;
    expect(first?.address).toEqual({ kind: 'sheet', grid: 'a', row: 13, column: 4 });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1", "''"])(
    '%j is no formula in any spreadsheet, and reads as it was',
    (unit) => {
      const report = { ...sampleReport(), unit };
      const line = reportCsv(report).split('unit,,机关名称,,')[1]!;
      expect(line).toMatch(/^"?'/);
      expect(read(reportCsv(report)).unit).toBe(unit);
    },
  );

  test('a negative change is a number', () => {
    const report = withFigure(randomReport(1, { year: 2020 }), 'proactive.licensing.itemsChange', -4);
    expect(linesOf(report).find((line) => line.startsWith('proactive.licensing.itemsChange'))).toMatch(
      /,-4$/,
    );
    expect(json(read(reportCsv(report)))).toEqual(json(report));
  });

  test('any report with any texts reads as the same report', () => {
    const start = fc.constantFrom(
      '',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '"',
      "'",
      ',',
      ';',
      ' ',
      '＝',
      '\ufeff',
    );
    const text = fc
      .tuple(start, fc.string({ unit: 'binary-ascii' }), start, fc.string({ unit: 'grapheme' }), start)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 2019, max: 2026 }),
        fc.array(text, { minLength: 9, maxLength: 9 }),
        (seed, year, [unit = '', address = '', postcode = '', telephone = '', email = '', ...parts]) => {
          const [preface = '', overview = '', problems = '', others = ''] = parts;
          const report: Report = {
            ...randomReport(seed, { year }),
            unit,
            contact: { address, postcode, telephone, email },
            parts: { preface, overview, problems, others },
          };
          expect(json(read(reportCsv(report)))).toEqual(json(report));
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  test.each([
    ['semicolons', (lines: string) => lines.replace(/,/g, ';')],
    ['tabs', (lines: string) => lines.replace(/,/g, '\t')],
    ['line feeds', (lines: string) => lines.replace(/\r\n/g, '\n')],
    ['a line that names the separator', (lines: string) => `sep=,\r\n${lines}`],
    ['empty cells and lines behind', (lines: string) => `${lines.replace(/\r\n/g, ',,\r\n')},,,,\r\n`],
  ])('saved again with %s', (_, change) => {
    const report = { ...sampleReport(), parts: { preface: '', overview: '', problems: '', others: '' } };
    expect(json(read(change(linesOf(report).join('\r\n'))))).toEqual(json(report));
  });

  test('saved again in GBK', () => {
    const report = sampleReport();
    const found = readCsv(gbkBytes(linesOf(report).join('\r\n')), 'a.csv');
    expect('report' in found && json(found.report)).toEqual(json(report));
  });

  describe('what is wrong is named with line and column', () => {
    const refused = (change: (lines: string[]) => string[]): object => {
      try {
        read(change(linesOf(sampleReport())).join('\r\n'));
      } catch (thrown) {
        if (!(thrown instanceof UserError)) throw thrown;
        for (const messages of Object.values(MESSAGES))
          expect(describeError(thrown, messages).sentence).not.toMatch(/undefined/);
        return { code: thrown.code, ...thrown.details };
      }
      return {};
    };
    const csv = (line: number, column: number, problem: string) => ({
      code: 'report/csv',
      line,
      column,
      problem,
    });
    const line = (index: number, text: string) => (lines: string[]) =>
      lines.map((each, at) => (at === index ? text : each));

    test.each([
      ['a word for a figure', line(20, 'requests.received.natural,,,,三件'), csv(21, 5, 'number')],
      ['an id of no figure', line(20, 'requests.nothing,,,,3'), csv(21, 1, 'field')],
      ['an id that pollutes', line(20, '__proto__,,,,3'), csv(21, 1, 'field')],
      ['a line twice', line(20, 'unit,,,,二'), csv(21, 1, 'twice')],
      ['no kind of body', line(3, 'kind,,,,学校'), csv(4, 5, 'kind')],
      [
        'quotes that are never closed',
        line(212, 'disputes.suitAfterReview.total,,,,"0'),
        csv(213, 5, 'quotes'),
      ],
      [
        'the year out of range',
        line(2, 'year,,,,1999'),
        { code: 'report/year', year: '1999', first: 2019, last: 2099 },
      ],
      [
        'neither year nor edition',
        (lines) => lines.filter((_, at) => at !== 2 && at !== 4),
        csv(1, 5, 'report'),
      ],
      ['no edition', line(4, 'edition,,,,1999'), { code: 'report/edition', year: 2024 }],
    ])('%s', (_, change, expected) => expect(refused(change)).toEqual(expected));
  });
});

describe('a sheet that was saved as .csv', () => {
  const rows = ['本年新收,3,"1,234"', '"危及“三安全""一稳定”",０,-2.5', '"两\n行",/,007'];

  test('is a grid as a spreadsheet shows it', () => {
    const grid = gridOf(bytesOf(rows.join('\r\n')), 'C:\\下载\\表三.v2.csv');
    expect(grid).toMatchObject({ kind: 'sheet', name: '表三.v2', rowCount: 3, columnCount: 3, merges: [] });
    const value = (row: number) => [0, 1, 2].map((column) => cellAt(grid, row, column)?.value);
    expect([0, 1, 2].map(value)).toEqual([
      ['本年新收', 3, '1,234'],
      ['危及“三安全"一稳定”', '０', -2.5],
      ['两\n行', '/', '007'],
    ]);
  });

  test.each([
    ['semicolons', bytesOf('本年新收;3;"1;2"\n其他;0;4')],
    ['tabs', bytesOf('本年新收\t3\t"1;2"\n其他\t0\t4')],
    ['GBK', gbkBytes('本年新收,3,1;2\r\n其他,0,4\r\n')],
  ])('with %s', (_, bytes) => {
    const grid = gridOf(bytes);
    expect([0, 1, 2].map((column) => cellAt(grid, 0, column)?.value)).toEqual(['本年新收', 3, '1;2']);
    expect(cellAt(grid, 1, 2)?.value).toBe(4);
  });

  test('formulas in it are words', () => {
    const grid = gridOf(bytesOf('=1+1,2'));
    expect(cellAt(grid, 0, 0)).toEqual({ value: '=1+1', text: '=1+1', formula: null });
  });

  test('malformed quotes are letters', () => {
    const grid = gridOf(bytesOf('"甲"乙,丙"丁\n戊'));
    expect([0, 1].map((column) => cellAt(grid, 0, column)?.value)).toEqual(['甲乙', '丙"丁']);
    expect(cellAt(grid, 1, 0)?.value).toBe('戊');
  });

  test('is known by its name', async () => {
    expect((await readFile(bytesOf('本年新收,3'), '表三.csv')).kind).toBe('workbook');
    expect((await readFile(bytesOf(reportCsv(sampleReport())), 'a.CSV')).kind).toBe('report');
  });
});
