/** Headings of a report, printed in their order in every document. */
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { copyOf, reportText, webPage, writeDocx } from '../../src/writers';
import { elements, textOf } from '../support/htmlTable';
import { literalReport } from '../support/literalTables';
import { all, textOf as wordText } from '../support/wordTable';

describe.each([
  [
    '2019',
    [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、政府信息公开工作存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ],
  ],
  [
    '2021',
    [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ],
  ],
] as const)('edition %s has its six headings in order', (edition, headings) => {
  const report = literalReport(edition);

  test('on the clipboard', () => {
    const { html, text } = copyOf(report);
    const printed = elements(parse(html), 'span').filter((span) =>
      span.attrs.some(({ value }) => value.startsWith("font-family:'黑体'")),
    );
    expect(printed.map(textOf)).toEqual(headings);
    expect(text.split('\n').filter((line) => /^[一二三四五六]、[^\t]*$/.test(line))).toEqual(headings);
  });

  test('part by part', () => {
    const parts = headings.map((_, index) => reportText(report, { kind: 'part', index }));
    expect(parts.map((text) => text.split('\n')[0])).toEqual(headings);
  });

  test('on a web page', () => {
    expect(elements(parse(webPage(report)), 'h2').map(textOf)).toEqual(headings);
  });

  test('in a Word document', async () => {
    const xml = strFromU8(unzipSync(await writeDocx(report))['word/document.xml']!);
    const printed = all(xml, 'w:p').filter((paragraph) => paragraph.includes('<w:pStyle w:val="Heading1"/>'));
    expect(printed.map(wordText)).toEqual(headings);
  });
});
