import { strFromU8, unzipSync } from 'fflate';
import { convertToHtml } from 'mammoth';
import { EDITIONS } from '../../src/form';
import type { Report } from '../../src/report';
import { readDocx } from '../../src/readers';
import { recognize } from '../../src/recognize';
import { reportPicture, writeDocx } from '../../src/writers';
import { printFigure } from '../../src/writers/printed';
import { htmlTables } from '../support/htmlTable';
import { randomReport, sampleReport } from '../support/reports';
import { all, attribute, expectedRows, rowsOf, textOf } from '../support/wordTable';

type Parts = Readonly<Record<string, string>>;

async function partsOf(report: Report): Promise<Parts> {
  const files = unzipSync(await writeDocx(report));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const paragraphs = (xml: string) => all(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''), 'w:p');

describe('tables', () => {
  test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
    'of edition %s as printed',
    async (_, edition) => {
      const report = randomReport(5, { year: edition.years[0] });
      const xml = (await partsOf(report))['word/document.xml']!;
      expect(all(xml, 'w:tbl').map(rowsOf)).toEqual(
        edition.tables.map((table) => expectedRows(table, report)),
      );
    },
  );

  test('fill the text area; header rows repeat; no row splits', async () => {
    const xml = (await partsOf(sampleReport()))['word/document.xml']!;
    const [, requests = ''] = all(xml, 'w:tbl');
    const widths = [...requests.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(Math.abs(widths.reduce((sum, width) => sum + width) - 8844)).toBeLessThan(10);
    expect(requests.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(requests.match(/<w:cantSplit\/>/g)).toHaveLength(28);
  });

  test('a figure too long for its column is set smaller', async () => {
    const report = randomReport(1, { limit: 100_000_000 });
    const xml = (await partsOf(report))['word/document.xml']!;
    const [, , disputes = ''] = all(xml, 'w:tbl');
    const sizes = [...disputes.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map((match) => Number(match[1]));
    expect(Math.max(...sizes)).toBe(21);
    expect(Math.min(...sizes)).toBeLessThan(12);
  });
});

describe('another reader of Word documents', () => {
  test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
    'mammoth finds every merge and figure of edition %s, and nothing to complain of',
    async (_, edition) => {
      const report = randomReport(8, { year: edition.years[0], limit: 2_000 });
      const buffer = Buffer.from(await writeDocx(report));
      const { value: html, messages } = await convertToHtml(
        { buffer },
        { styleMap: "p[style-name='Title'] => h1" },
      );
      expect(messages).toEqual([]);
      expect(htmlTables(html)).toEqual(
        edition.tables.map(({ cells }) =>
          cells.map(({ row, column, rowSpan, columnSpan, text, field }) => ({
            row,
            column,
            rowSpan,
            columnSpan,
            text: field === null ? text : printFigure(report.figures.get(field)),
          })),
        ),
      );
    },
  );
});

describe('page by GB/T 9704-2012', () => {
  const parts = partsOf(sampleReport());

  test('A4 with margins of 37, 28, 35 and 26 mm', async () => {
    const xml = (await parts)['word/document.xml']!;
    const margin = (side: string) =>
      Math.round((Number(attribute(xml, 'w:pgMar', `w:${side}`)) / 1440) * 25.4);
    expect(['top', 'left', 'bottom', 'right'].map(margin)).toEqual([37, 28, 35, 26]);
    expect(attribute(xml, 'w:pgSz', 'w:w')).toBe('11906');
    expect(attribute(xml, 'w:pgSz', 'w:h')).toBe('16838');
  });

  test('every run names its East-Asian font', async () => {
    const xml = (await parts)['word/document.xml']!;
    const fonts = all(xml, 'w:r').map((run) => attribute(run, 'w:rFonts', 'w:eastAsia'));
    expect(new Set(fonts)).toEqual(new Set(['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']));
  });

  test('text in 16 pt on lines of exactly 28.95 pt, indented two characters', async () => {
    const text = paragraphs((await parts)['word/document.xml']!).find((each) =>
      textOf(each).startsWith('（一）主动公开'),
    )!;
    expect(attribute(text, 'w:spacing', 'w:line')).toBe('579');
    expect(attribute(text, 'w:spacing', 'w:lineRule')).toBe('exact');
    expect(attribute(text, 'w:ind', 'w:firstLineChars')).toBe('200');
    expect(all(text, 'w:r').map((run) => attribute(run, 'w:rFonts', 'w:eastAsia'))).toEqual([
      '楷体_GB2312',
      '仿宋_GB2312',
    ]);
    expect(attribute(text, 'w:sz', 'w:val')).toBe('32');
  });

  test('page numbers between dashes, right on odd pages and left on even ones', async () => {
    const { 'word/settings.xml': settings, ...rest } = await parts;
    expect(settings).toContain('<w:evenAndOddHeaders/>');
    const footers = Object.entries(rest)
      .filter(([name]) => /footer\d+\.xml$/.test(name))
      .map(([, xml]) => xml);
    expect(footers.map((xml) => attribute(xml, 'w:jc', 'w:val')).sort()).toEqual(['left', 'right']);
    for (const xml of footers) {
      expect(textOf(xml)).toBe('—  —');
      expect(xml).toContain('PAGE');
      expect(attribute(xml, 'w:sz', 'w:val')).toBe('28');
    }
  });

  test('properties: title and body, language', async () => {
    const core = (await parts)['docProps/core.xml']!;
    expect(all(core, 'dc:title')[0]).toContain('金山镇人民政府2024年政府信息公开工作年度报告');
    expect(all(core, 'dc:creator')[0]).toContain('金山镇人民政府');
    expect(core).not.toContain('Un-named');
    expect((await parts)['word/styles.xml']).toContain('w:eastAsia="zh-CN"');
  });
});

describe('text', () => {
  test('markup is text and control characters are dropped', async () => {
    const sample = sampleReport();
    const overview = '一<w:p/>&"\u0000\u0008二\ud800\u2028三';
    const xml = (await partsOf({ ...sample, parts: { ...sample.parts, overview } }))['word/document.xml']!;
    expect(paragraphs(xml).map(textOf)).toEqual(
      expect.arrayContaining(['一&lt;w:p/&gt;&amp;&quot;二', '三']),
    );
  });

  test('an empty part leaves its heading with nothing under it; an empty preface is the standard one', async () => {
    const parts = { preface: '', overview: '', problems: '', others: '' };
    const report = { ...sampleReport(), unit: '', parts };
    const files = await partsOf(report);
    const [title, space, preface, ...rest] = paragraphs(files['word/document.xml']!).map(textOf);
    expect([title, space]).toEqual(['2024年政府信息公开工作年度报告', '']);
    expect(preface).toMatch(/^本年度报告中所列数据的统计期限自2024年1月1日起/);
    expect(rest).toHaveLength(6);
    expect(files['docProps/core.xml']).not.toContain('Un-named');
  });
});

describe('with 图解', () => {
  // The pixels are any: what is tested here is where they go.
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const report = { ...sampleReport(), unit: '某局“一”<二>' };
  const picture = { ...reportPicture(report, []), png };
  const files = writeDocx(report, { picture }).then(unzipSync);

  test('the drawing and its pixels, on a page of their own, with what they say', async () => {
    const parts = await files;
    const xml = strFromU8(parts['word/document.xml']!);
    const last = paragraphs(xml).at(-1)!;
    expect(last).toContain('<w:pageBreakBefore/>');
    expect(last).toContain(`descr="${picture.description}"`);
    expect(last).toContain('title="某局“一”&lt;二&gt;2024年政府信息公开工作年度报告图解"');
    const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
    expect(media.map(([name]) => name.replace(/.*\./, '')).sort()).toEqual(['png', 'svg']);
    for (const [name, bytes] of media)
      expect(bytes).toEqual(name.endsWith('png') ? png : new TextEncoder().encode(picture.svg));
  });

  test('as wide as the text and lower than it', async () => {
    const xml = strFromU8((await files)['word/document.xml']!);
    const millimetres = (name: string) => Number(attribute(xml, 'wp:extent', name)) / 36_000;
    expect(millimetres('cx')).toBeLessThanOrEqual(156.1);
    expect(millimetres('cx')).toBeGreaterThan(145);
    expect(millimetres('cy')).toBeLessThan(225 - 7);
  });

  test('reads back the same: a picture is no text of the report', async () => {
    const partsRead = async (options: Parameters<typeof writeDocx>[1]) =>
      recognize({ grids: readDocx(await writeDocx(report, options), 'a.docx') }).report.parts;
    expect(await partsRead({ picture })).toEqual(await partsRead({}));
  });
});
