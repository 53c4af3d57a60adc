import { EDITIONS } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { PROOF_WORDS } from '../../src/messages/proof';
import { readDocx } from '../../src/readers/docx';
import { readHtml } from '../../src/readers/html';
import { recognize } from '../../src/recognize';
import type { Report } from '../../src/report';
import { proofread } from '../../src/review/proof';
import { reportHtml, webPage, writeDocx } from '../../src/writers';
import { randomReport, sampleReport, withFigure } from '../support/reports';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fromPage = (html: string): Report => recognize({ grids: readHtml(bytesOf(html), 'a.html') }).report;
const compare = (workbook: Report, document: Report) =>
  proofread(workbook, document, PROOF_WORDS['zh-CN'], RULE_WORDS['zh-CN']);
/** Sign and sentence of each difference. */
const told = (workbook: Report, document: Report) =>
  compare(workbook, document).differences.map(({ severity, message }) => `${severity} ${message}`);

const sample = sampleReport();
const withTexts = (parts: Partial<Report['parts']>): Report => ({
  ...sample,
  parts: { ...sample.parts, ...parts },
});

describe('a document as it left the workbook is the same', () => {
  const cases = EDITIONS.flatMap(({ id, years: [year] }) =>
    [1, 2, 3].map((seed) => [id, seed, year] as const),
  );

  test.each(cases)('edition %s, report %i', async (_, seed, year) => {
    const report = randomReport(seed, { year, limit: 400 });
    const word = recognize({ grids: readDocx(await writeDocx(report), 'a.docx') }).report;
    for (const document of [word, fromPage(webPage(report)), fromPage(reportHtml(report))]) {
      const { differences, figures, paragraphs } = compare(report, document);
      expect(differences.filter(({ kind }) => kind !== 'claim')).toEqual([]);
      expect(figures).toBe(EDITIONS.find(({ id }) => id === report.edition)!.fields.length);
      expect(paragraphs).toBeGreaterThan(3);
    }
  });
});

test('a figure that was changed by hand, with both places', () => {
  const document = fromPage(webPage(withFigure(sample, 'requests.received.natural', 4)));
  const address = { kind: 'sheet', grid: '三、依申请公开', row: 3, column: 3 } as const;
  const received = sample.figures.get('requests.received.natural' as never)!;
  const workbook = {
    ...sample,
    figures: new Map([...sample.figures, ['requests.received.natural' as never, { ...received, address }]]),
  };
  const [difference, ...others] = compare(workbook, document).differences;
  expect(others).toEqual([]);
  expect(difference).toEqual({
    id: 'figure:requests.received.natural',
    kind: 'figure',
    severity: 'error',
    message: '本年新收·自然人：工作簿3，成稿4',
    part: 2,
    inWorkbook: [address],
    inDocument: [{ kind: 'table', grid: '第2个表格', row: 3, column: 3 }],
  });
});

test('blank and 0 count the same and are told quietly', () => {
  const document = fromPage(webPage(withFigure(sample, 'disputes.review.upheld', null)));
  expect(told(sample, document)).toEqual(['info 行政复议·结果维持：工作簿0，成稿空白']);
});

test('a table that is gone is told once, rows that are gone with their labels', () => {
  const html = webPage(sample);
  const without = html.replace(/<table aria-labelledby="part-4"[^>]*>.*?<\/table>/s, '');
  expect(told(sample, fromPage(without))).toEqual(['error 成稿里没有找到表四']);
  const shorter = html.replace(/<tr><th[^>]*>二、上年结转.*?<\/tr>/s, '');
  expect(told(sample, fromPage(shorter))).toEqual([
    'error 成稿的表三缺7格：二、上年结转政府信息公开申请数量',
  ]);
});

test('another body, year', () => {
  const document = fromPage(webPage({ ...sample, unit: '银山镇人民政府', year: 2023 }));
  expect(told({ ...sample, unit: '金山镇人民政府' }, document).slice(0, 2)).toEqual([
    'error 机关名称：工作簿“金山镇人民政府”，成稿“银山镇人民政府”',
    'error 年度：工作簿2024，成稿2023',
  ]);
});

describe('texts', () => {
  const before = withTexts({ overview: '一是学习条例。\n本年举办培训4期，参加120人。\n三是抓好落实。' });
  const after = (overview: string) => told(before, fromPage(webPage(withTexts({ overview }))));

  test('spaces and widths of letters do not count', () => {
    expect(after('一是学习条例。\n本年举办培训 ４ 期，参加120人。\n三是抓好落实。')).toEqual([]);
  });

  test('another number: a warning with both wordings', () => {
    expect(after('一是学习条例。\n本年举办培训5期，参加120人。\n三是抓好落实。')).toEqual([
      'warning 文字不同：工作簿“本年举办培训4期，参加12…”，成稿“本年举办培训5期，参加12…”',
    ]);
  });

  test('other words only, a new paragraph, one that is gone', () => {
    expect(after('一是学习好条例。\n本年举办培训4期，参加120人。\n另外，公开栏已更新。')).toEqual([
      'info 文字不同：工作簿“一是学习条例。”，成稿“一是学习好条例。”',
      'info 成稿多出一段：“另外，公开栏已更新。”',
      'info 成稿没有这一段：“三是抓好落实。”',
    ]);
  });
});

test('what neither of the two says is no difference', () => {
  const parts = { ...sampleReport().parts, problems: '', others: '' };
  const report = { ...sampleReport(), parts };
  expect(compare(report, report).differences).toEqual([]);
});

test('what the text of the document claims is held against the figures of the workbook', () => {
  const text = (count: number) => `2024年，收到政府信息公开申请${count}件。`;
  const workbook = withTexts({ overview: text(3) });
  const document = fromPage(webPage(withTexts({ overview: text(5) })));
  const [claim] = compare(workbook, document).differences;
  expect(claim).toMatchObject({
    kind: 'claim',
    severity: 'error',
    part: 0,
    inDocument: [{ kind: 'text', row: expect.any(Number) as number }],
  });
  expect(claim!.message).toMatch(/收到政府信息公开申请5件”，表三为3件$/);
});

test('words that are not there in English', () => {
  const document = fromPage(webPage(withFigure(sample, 'requests.received.natural', 4)));
  const { differences } = proofread(sample, document, PROOF_WORDS['en-US'], RULE_WORDS['en-US']);
  expect(differences[0]!.message).toMatch(/workbook 3, document 4$/);
});
