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
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.max(...sizes)).toBeLessThan(12);
  });
});

/** Styles that mammoth does not know by itself. */
const STYLE_MAP = ['Title', '联系方式', '表格文字', '表格项目']
  .map((name) => `p[style-name='${name}'] => p`)
  .concat("r[style-name='Heading 2 Char'] => em");

describe('another reader of Word documents', () => {
  test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
    'mammoth finds every merge and figure of edition %s, and nothing to complain of',
    async (_, edition) => {
      const report = randomReport(8, { year: edition.years[0], limit: 2_000 });
      const buffer = Buffer.from(await writeDocx(report));
      const { value: html, messages } = await convertToHtml({ buffer }, { styleMap: STYLE_MAP });
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

  test('text, headings and tables look as their styles say: nothing is formatted by hand', async () => {
    const xml = (await parts)['word/document.xml']!;
    for (const tag of ['w:rFonts', 'w:sz', 'w:spacing', 'w:ind', 'w:jc'])
      expect([tag, all(xml, 'w:p').filter((each) => each.includes(`<${tag} `))]).toEqual([tag, []]);
    const styles = [...xml.matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(([, id]) => id);
    expect([...new Set(styles)].sort()).toEqual([
      'Contact',
      'Heading1',
      'Heading2Char',
      'TableLabel',
      'TableText',
      'Title',
    ]);
  });

  test('a paragraph of text has no style but that of all text; a heading before a sentence has its own', async () => {
    const text = paragraphs((await parts)['word/document.xml']!).find((each) =>
      textOf(each).startsWith('（一）主动公开'),
    )!;
    expect(text).not.toContain('<w:pPr>');
    expect(all(text, 'w:r').map((run) => attribute(run, 'w:rStyle', 'w:val'))).toEqual([
      'Heading2Char',
      undefined,
    ]);
  });

  test('every row of a table is as low as its text, where a merge goes on, too', async () => {
    const [, requests = ''] = all((await parts)['word/document.xml']!, 'w:tbl');
    const going = all(requests, 'w:tc').filter((cell) => cell.includes('<w:vMerge w:val="continue"/>'));
    expect(going.length).toBeGreaterThan(30);
    for (const cell of going)
      expect(cell).toMatch(/<w:p><w:pPr><w:pStyle w:val="TableText"\/>(?:<w:keepNext\/>)?<\/w:pPr><\/w:p>/);
    expect(requests.match(/<w:keepNext\/>/g)).toHaveLength(
      all(requests, 'w:tc').length - all(all(requests, 'w:tr').at(-1)!, 'w:tc').length,
    );
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
      expect(attribute(xml, 'w:pStyle', 'w:val')).toBe('Footer');
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

describe('with 落款', () => {
  const signed = { year: 2025, month: 1, day: 9 };
  const write = async (unit: string) => {
    const files = unzipSync(await writeDocx({ ...sampleReport(), unit }, { signed }));
    const looks = strFromU8(files['word/styles.xml']!);
    const indent = (id: string) =>
      attribute(new RegExp(`w:styleId="${id}">.*?</w:style>`).exec(looks)![0], 'w:ind', 'w:right');
    const lines = paragraphs(strFromU8(files['word/document.xml']!)).slice(-3);
    return { lines, looks, places: [indent('Signature'), indent('Date')] };
  };

  test('an empty line, the body and the day below the text, right', async () => {
    const { lines, looks } = await write('金山镇人民政府');
    expect(lines).toEqual([
      '<w:p><w:pPr><w:keepNext/></w:pPr></w:p>',
      '<w:p><w:pPr><w:pStyle w:val="Signature"/></w:pPr><w:r><w:t xml:space="preserve">金山镇人民政府</w:t></w:r></w:p>',
      '<w:p><w:pPr><w:pStyle w:val="Date"/></w:pPr><w:r><w:t xml:space="preserve">2025年1月9日</w:t></w:r></w:p>',
    ]);
    expect(looks).toContain(
      '<w:style w:type="paragraph" w:styleId="Date"><w:name w:val="Date"/><w:basedOn w:val="Normal"/><w:qFormat/>' +
        '<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' +
        '<w:ind w:right="315" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="right"/></w:pPr></w:style>',
    );
  });

  // A character is 315 twips; 2025年1月9日 is six of them.
  test.each([
    ['a body as long as the day', '六个字的机关', ['630', '0']],
    ['a longer one: the day begins two further right', '河湾县人民政府办公室', ['630', '1260']],
    ['a shorter one: the day ends two before the margin', '某某局', ['2205', '630']],
    ['one of more than a line', '某'.repeat(40), ['630', '6300']],
  ])('%s', async (_, unit, places) => {
    expect((await write(unit)).places).toEqual(places);
  });

  test('without a body the day alone', async () => {
    const { lines } = await write(' ');
    expect(lines.slice(1).map(textOf)).toEqual(['', '2025年1月9日']);
  });

  test.each([
    ['the body and a day are no text', '金山镇人民政府', '2025年1月9日', '没有。'],
    ['another body is', '金山镇党政办公室', '2025年1月9日', '没有。\n金山镇党政办公室\n2025年1月9日'],
    ['what is no day is', '金山镇人民政府', '2025年2月30日', '没有。\n金山镇人民政府\n2025年2月30日'],
  ])('read back: %s', async (_, body, day, others) => {
    const sample = sampleReport();
    const parts = { ...sample.parts, others: `没有。\n${body}\n${day}` };
    const document = await writeDocx({ ...sample, parts });
    const { report } = recognize({ grids: readDocx(document, 'a.docx') });
    expect(report.parts.others).toBe(others);
    expect(report.partPlaces.others).toHaveLength(others.split('\n').length);
  });

  test('in front of the page with 图解', async () => {
    const picture = { ...reportPicture(sampleReport(), []), png: new Uint8Array([1]) };
    const files = unzipSync(await writeDocx(sampleReport(), { signed, picture }));
    const [date, last] = paragraphs(strFromU8(files['word/document.xml']!)).slice(-2);
    expect(textOf(date!)).toBe('2025年1月9日');
    expect(last).toContain('<w:drawing>');
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
