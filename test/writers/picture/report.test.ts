/** What 图解 draws and tells: the report's own numbers, and what does not fit together. */
import { EDITIONS } from '../../../src/form';
import { XmlScanner } from '../../../src/ooxml';
import { newReport, statedFigure, statedFigures } from '../../../src/report';
import type { Report } from '../../../src/report';
import { reportPicture } from '../../../src/writers';
import { COLOR } from '../../../src/writers/picture/style';
import { PICTURED } from '../../support/pictured';
import { randomReport, sampleReport, withFigure } from '../../support/reports';
import { elementText, labelsOf, rectanglesOf } from '../../support/svg';
import { unfinishedReportOf as reportOf } from '../../support/years';
import type { Values } from '../../support/years';

const FILLED: Values = { ...PICTURED, 'proactive.normativeDocuments.inForce': 7 };
const filled = (values: Values = {}, year = 2024) => reportOf(year, { ...FILLED, ...values });
const textsOf = (svg: string) => labelsOf(svg).map(({ text }) => text);
/** The number that stands right of a name in one line. */
function beside(svg: string, name: string): string | undefined {
  const labels = labelsOf(svg);
  const found = labels.find(({ text }) => text === name);
  return labels.find(
    ({ left, bottom }) => found && left > found.left && Math.abs(bottom - found.bottom) < 0.5,
  )?.text;
}
const unreadable = (report: Report, field: string): Report => ({
  ...report,
  figures: new Map(
    [...report.figures].map(([id, figure]) => [
      id,
      id === field ? { ...statedFigure(null), spelling: 'unreadable', text: '三十' } : figure,
    ]),
  ),
});

test('tells everything that it shows, in the order in which it is read', () => {
  const { title, description } = reportPicture(filled(), []);
  expect(title).toBe('青石镇人民政府2024年政府信息公开工作年度报告图解');
  expect(description).toBe(
    [
      '本年新收40件、上年结转4件，共44件。',
      '办理结果40件：予以公开20件、部分公开5件、不予公开10件、无法提供5件、不予处理0件、其他处理0件。结转下年度4件。',
      '本年新收的申请人：自然人30件；法人或其他组织中，商业企业10件、科研机构0件、社会公益组织0件、法律服务机构0件、其他0件。',
      '行政复议3件、行政诉讼3件。',
      '主动公开：规章，本年制发件数 0，本年废止件数 0，现行有效件数 0；',
      '行政规范性文件，本年制发件数 0，本年废止件数 0，现行有效件数 7；',
      '行政许可，本年处理决定数量 0；行政处罚，本年处理决定数量 0；行政强制，本年处理决定数量 0；',
      '行政事业性收费，本年收费金额（单位：万元） 12.5。',
    ].join(''),
  );
});

test.each(EDITIONS.flatMap(({ years: [year] }) => [1, 2, 3].map((seed) => [year, seed] as const)))(
  'no number is shown that the description lacks: %i, seed %i',
  (year, seed) => {
    const unit = '白杨局';
    const report = randomReport(seed, { year, unit, limit: 900 });
    const earlier = year > 2019 ? [randomReport(seed + 1, { year: year - 1, unit })] : [];
    const { svg, description } = reportPicture(report, earlier);
    const numbers = textsOf(svg).filter((text) => /^\d[\d.,]*件?$/.test(text));
    expect(numbers.length).toBeGreaterThan(16);
    const told = new Set(description.match(/\d[\d,]*(?:\.\d+)?/g));
    expect(numbers.filter((text) => !told.has(text.replace('件', '')))).toEqual([]);
  },
);

describe('in proportion', () => {
  test('bars of the flow are as thick as their numbers ask, on both sides alike', () => {
    const { svg } = reportPicture(filled(), []);
    const heights = rectanglesOf(svg)
      .filter(({ left, right, fill }) => right - left === 14 && fill !== COLOR.trunk)
      .map(({ top, bottom }) => bottom - top);
    const unit = heights[0]! / 40;
    const values = [40, 4, 20, 5, 10, 5, 4];
    expect(heights).toHaveLength(values.length);
    heights.forEach((height, index) => expect(height / unit).toBeCloseTo(values[index]!, 1));
  });

  test('bars of applicants', () => {
    const { svg } = reportPicture(filled(), []);
    const widths = rectanglesOf(svg).flatMap(({ fill, left, right }) =>
      fill === COLOR.bar ? [right - left] : [],
    );
    expect(widths[0]! / widths[1]!).toBeCloseTo(3, 1);
  });

  test('columns of three years, requests and disputes in one proportion', () => {
    const earlier = [
      filled({ 'requests.received.total': 20 }, 2023),
      filled({ 'requests.received.total': 80 }, 2022),
    ];
    const { svg, description } = reportPicture(filled(), earlier);
    const colors: readonly string[] = COLOR.years;
    const columns = rectanglesOf(svg).filter(
      ({ fill, left, right }) => colors.includes(fill) && right - left > 14 && right - left < 60,
    );
    const heights = columns.map(({ top, bottom }) => bottom - top);
    expect(columns.slice(0, 3).map(({ fill }) => fill)).toEqual(colors);
    expect(heights[0]! / heights[1]!).toBeCloseTo(4, 1);
    expect(heights[0]! / heights[2]!).toBeCloseTo(2, 1);
    expect(heights[0]! / Math.max(...heights.slice(9))).toBeCloseTo(80 / 3, 1);
    expect(description).toContain(
      '2022年、2023年、2024年依次为：新收80件、20件、40件；办理40件、40件、40件；',
    );
  });
});

describe('what does not fit together is said and drawn as it is', () => {
  test('both sides of the flow', () => {
    const { svg, description } = reportPicture(filled({ 'requests.carriedOut.total': 3 }), []);
    expect(textsOf(svg)).toContain('44件 ≠ 43件');
    expect(beside(svg, '结转下年度')).toBe('3件');
    const note = '本年新收与上年结转合计44件，办理结果与结转下年度合计43件，相差1件。';
    expect(description).toContain(note);
    expect(textsOf(svg)).toContain(`注：${note}`);
    const halves = rectanglesOf(svg).filter(({ fill }) => fill === COLOR.trunk);
    const [left = 0, right = 0] = halves.map(({ top, bottom }) => bottom - top);
    expect(left / right).toBeCloseTo(44 / 43, 3);
  });

  test('outcomes and their total', () => {
    const { svg, description } = reportPicture(filled({ 'requests.granted.total': 21 }), []);
    expect(description).toContain('各类办理结果合计41件，所填总计为40件，相差1件。');
    expect(beside(svg, '办理结果')).toBe('40件');
    expect(textsOf(svg)).toContain('共44件');
  });

  test('applicants and their total', () => {
    const { description } = reportPicture(filled({ 'requests.received.legal': 2 }), []);
    expect(description).toContain('各类申请人合计42件，所填总计为40件，相差2件。');
  });

  test('nothing is said of a report that ties', () => {
    expect(reportPicture(filled(), []).svg).not.toMatch(/相差|注：|≠/);
  });
});

describe('what is not stated is not 0', () => {
  const unfilled = newReport(EDITIONS[0]!, {
    unit: '青石镇',
    year: 2024,
    figures: statedFigures(EDITIONS[0]!, {}),
  });
  const blank = (fields: readonly string[]) => filled(Object.fromEntries(fields.map((id) => [id, null])));

  test('a blank figure', () => {
    const { svg, description } = reportPicture(blank(['requests.carriedOut.total']), []);
    expect(beside(svg, '结转下年度')).toBe('0件');
    expect(description).toContain('没有填写的总计按各项之和列出。');
    const parts = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'];
    const whole = reportPicture(blank(parts.map((part) => `requests.carriedOut.${part}`)), []);
    expect(beside(whole.svg, '结转下年度')).toBe('未填');
    expect(whole.description).toContain('结转下年度未填');
  });

  test('a group with a blank row is the sum of the others, which is said', () => {
    const parts = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'];
    const { svg, description } = reportPicture(
      blank(parts.map((part) => `requests.denied.stateSecret.${part}`)),
      [],
    );
    expect(beside(svg, '不予公开')).toBe('9件');
    expect(description).toContain('没有填写的数字在合计中按0计算。');
  });

  test('a blank figure of 表二 and one that is no number', () => {
    const spoiled = unreadable(blank(['proactive.fees.amount']), 'proactive.licensing.decisions');
    const { svg, description } = reportPicture(spoiled, []);
    expect(description).toContain('行政事业性收费，本年收费金额（单位：万元） 未填');
    expect(description).toContain('行政许可，本年处理决定数量 不是数字');
    expect(description).toContain('填写的内容不是数字的，没有画出，也没有计入合计。');
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['未填', '不是数字']));
    expect(svg).not.toContain('三十');
  });

  test('both sources of the flow: no sum is made of nothing', () => {
    const keys = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'];
    const fields = ['received', 'carriedIn'].flatMap((row) => keys.map((key) => `requests.${row}.${key}`));
    const { svg, description } = reportPicture(blank(fields), []);
    expect(description.startsWith('本年新收未填、上年结转未填。办理结果40件：')).toBe(true);
    expect(textsOf(svg).filter((text) => /^共|≠/.test(text))).toEqual([]);
    expect(description).not.toContain('相差');
  });

  test('zeros beside blanks: labels without bars, and no sentence that would be too much said', () => {
    const { svg } = reportPicture(withFigure(unfilled, 'requests.received.total', 0), []);
    expect([beside(svg, '予以公开'), beside(svg, '办理结果')]).toEqual(['未填', '未填']);
    expect(textsOf(svg)).toContain('共0件');
    expect(svg).not.toMatch(/NaN|Infinity|fill-opacity/);
  });

  test('figures that were not found have a sentence in place of the flow, and no 0', () => {
    const { svg, description } = reportPicture({ ...unfilled, figures: new Map() }, []);
    expect(textsOf(svg)).toContain('政府信息公开申请的数量没有读到。');
    expect(description).toContain('行政复议没有找到、行政诉讼没有找到。');
    expect(description).toContain('没有找到的数字没有画出，也没有计入合计。');
    expect(description).not.toMatch(/0|没有填写/);
  });

  test('one that was not read: no sum with it, and no difference that would follow from it', () => {
    const source = reportPicture(unreadable(filled(), 'requests.received.total'), []);
    expect(source.description.startsWith('本年新收不是数字、上年结转4件。办理结果40件：')).toBe(true);
    expect(textsOf(source.svg).filter((text) => /^共|≠/.test(text))).toEqual([]);
    const total = reportPicture(unreadable(filled(), 'requests.handled.total'), []);
    expect(beside(total.svg, '办理结果')).toBe('不是数字');
    expect(textsOf(total.svg).filter((text) => /^共|≠/.test(text))).toEqual(['共44件']);
    const row = reportPicture(unreadable(filled(), 'requests.denied.stateSecret.total'), []);
    expect(beside(row.svg, '不予公开')).toBe('不是数字');
    for (const { description } of [source, total, row]) expect(description).not.toContain('相差');
  });

  test('a report without figures has a sentence in place of the flow', () => {
    const { svg, description, height } = reportPicture(unfilled, []);
    expect(textsOf(svg)).toContain('政府信息公开申请的数量尚未填写。');
    expect(svg).not.toMatch(/<path d="[^"]*C/);
    expect(description).not.toMatch(/0/);
    expect(height).toBeLessThan(800);
  });
});

test('no applications at all: a calm sentence in place of flow and applicants', () => {
  const { svg, description } = reportPicture(reportOf(2024), []);
  const sentence = '本年度没有收到政府信息公开申请，也没有上年结转的申请。';
  expect(textsOf(svg)).toContain(sentence);
  expect(textsOf(svg)).not.toContain('自然人');
  expect(description.startsWith(`${sentence}行政复议0件、行政诉讼0件。`)).toBe(true);
});

test('zeros are quiet and without a band', () => {
  const { svg } = reportPicture(filled(), []);
  const quiet = labelsOf(svg).find(({ text }) => text === '其他处理')!;
  expect(quiet.fill).toBe(COLOR.quiet);
  expect(labelsOf(svg).find(({ text }) => text === '予以公开')!.fill).toBe(COLOR.text);
  expect(svg.match(/fill-opacity/g)).toHaveLength(7);
});

test('a small number beside a very large one has a line and its label', () => {
  const values = { 'requests.granted.total': 10_000_000, 'requests.handled.total': 10_000_020 };
  const { svg } = reportPicture(filled({ ...values, 'requests.received.total': 10_000_020 }), []);
  const bars = rectanglesOf(svg).filter(({ left, right }) => right - left === 14);
  expect(Math.min(...bars.map(({ top, bottom }) => bottom - top))).toBeCloseTo(1, 1);
  expect(beside(svg, '部分公开')).toBe('5件');
  expect(beside(svg, '予以公开')).toBe('10,000,000件');
});

describe('as a file', () => {
  test('stands alone: well formed, named, in Chinese, nothing from elsewhere', () => {
    const { svg, title, description } = reportPicture(randomReport(5), []);
    const scanner = new XmlScanner(svg);
    const names = new Set<string>();
    for (let token = scanner.next(); token !== 'done'; token = scanner.next())
      if (token === 'start') names.add(scanner.name);
    expect([...names].sort()).toEqual(['desc', 'path', 'rect', 'svg', 'text', 'title']);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" lang="zh-CN"/);
    expect(elementText(svg, 'title')).toBe(title);
    expect(elementText(svg, 'desc')).toBe(description);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|url\(|https?:|<style|\son\w+=/);
  });

  test('markup in the name of a body is text, control characters are dropped', () => {
    const unit = '<script>&"局\u0000\u0008\u2028\ud800';
    const { svg, title } = reportPicture({ ...sampleReport(), unit }, []);
    expect(textsOf(svg)[0]).toBe('<script>&"局');
    expect(title.startsWith('<script>&"局2024年')).toBe(true);
    for (const dropped of ['<script', '\u0000', '\u0008', '\u2028', '\ud800'])
      expect(svg.includes(dropped)).toBe(false);
  });

  test('a report without a name and a year has a title all the same', () => {
    const { title, svg } = reportPicture({ ...sampleReport(), unit: ' ', year: null }, [sampleReport()]);
    expect(title).toBe('政府信息公开工作年度报告图解');
    expect(textsOf(svg)).toContain('数据来源：年度报告表二、表三、表四。');
  });
});

test('a long name breaks into lines of about one length', () => {
  const unit = '某某省某某市某某新区高新技术产业开发区管理委员会综合行政执法局政务公开办公室二科';
  const [first, second, title] = labelsOf(reportPicture({ ...sampleReport(), unit }, []).svg);
  expect(first!.text + second!.text).toBe(unit);
  expect(Math.abs(first!.text.length - second!.text.length)).toBeLessThanOrEqual(2);
  expect(title!.text).toBe('2024年政府信息公开工作年度报告图解');
});

test('a form with much in 表二 leaves it out, and names the tables that are shown', () => {
  const { svg, description } = reportPicture(randomReport(8, { year: 2020 }), []);
  expect(textsOf(svg)).not.toContain('主动公开情况');
  expect(description).not.toContain('主动公开');
  expect(textsOf(svg).at(-1)).toContain('数据来源：年度报告表三、表四，统计期限为2020年');
});

test('the same report gives the same picture', () => {
  expect(reportPicture(randomReport(4), []).svg).toBe(reportPicture(randomReport(4), []).svg);
  expect(reportPicture(withFigure(randomReport(4), 'requests.granted.total', 99), []).svg).not.toBe(
    reportPicture(randomReport(4), []).svg,
  );
});
