/** What a person typed is text wherever it stands in what leaves, never markup. */
import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../src/report';
import { copyOf, copyOfText, reportPicture, tablePicture, webPage, writeDocx } from '../../src/writers';
import { filledWith } from '../support/filledWith';

const TITLE = '2024年政府信息公开工作年度报告';
const MARKUP = '<i>&amp;"\'';
const QUOTED = "&lt;i&gt;&amp;amp;&quot;'";
const wordXml = async (report: Report, part: string) => strFromU8(unzipSync(await writeDocx(report))[part]!);
const picture = { svg: '<svg/>', width: 1, height: 1, title: `图${MARKUP}解`, description: `述${MARKUP}说` };

describe('markup in a text is text', () => {
  const report = filledWith(MARKUP);

  test.each([
    ['in the title', `<title>局${QUOTED}办${TITLE}</title>`],
    ['in the first heading', `<h1><span>局${QUOTED}办</span><span>${TITLE}</span></h1>`],
    ['in the contact', `（地址：址${QUOTED}路）。</p>`],
    ['in a heading of the text', `<h3>（二）标${QUOTED}题</h3>`],
    ['in a paragraph and its own heading', `<p><b>（一）题${QUOTED}目。</b>文${QUOTED}字</p>`],
    ['in a plain paragraph', `<p>事${QUOTED}项</p>`],
    ['in a cell', `<td headers="disputes-1-1 disputes-2-3">数${QUOTED}字</td>`],
    ['in the name of a picture', `<figure aria-label="图${QUOTED}解">`],
    ['in what a picture says', `<figcaption>述${QUOTED}说</figcaption>`],
  ])('of a web page, %s', (_, html) => {
    expect(webPage(report, { picture })).toContain(html);
  });

  test.each([
    ['the title', `>局${QUOTED}办</span>`],
    ['the contact', `（地址：址${QUOTED}路）。</span>`],
    ['a heading of the text', `>（二）标${QUOTED}题</span>`],
    ['the heading of a paragraph', `>（一）题${QUOTED}目。</span>`],
    ['the rest of it', `>文${QUOTED}字</span>`],
    ['a plain paragraph', `>事${QUOTED}项</span>`],
    ['a cell', `>数${QUOTED}字</span></p></td>`],
  ])('on the clipboard, in %s', (_, html) => {
    expect(copyOf(report).html).toContain(html);
  });

  test('on the clipboard, in a sentence', () => {
    expect(copyOfText(`一${MARKUP}句\n二句`)).toEqual({
      html: `<p>一${QUOTED}句</p><p>二句</p>`,
      text: `一${MARKUP}句\n二句`,
    });
  });

  test.each([
    ['title', `<title>局${QUOTED}办2024年 四、政府信息公开行政复议、行政诉讼情况</title>`],
    ['description', `<desc>行政复议：结果维持 11，结果纠正 12，其他结果 数${QUOTED}字，`],
    ['cell', `>数${QUOTED}字</text>`],
  ])('in the picture of a table, in its %s', (_, svg) => {
    expect(tablePicture(report, 'disputes').svg).toContain(svg);
  });

  test.each([
    ['title', `<title>局${QUOTED}办2024年政府信息公开工作年度报告图解</title>`],
    ['first line', `>局${QUOTED}办</text>`],
  ])('in 图解, in its %s', (_, svg) => {
    expect(reportPicture(report, []).svg).toContain(svg);
  });

  test.each([
    ['title', 'word/document.xml', `局&lt;i&gt;&amp;amp;&quot;&apos;办</w:t>`],
    ['cell', 'word/document.xml', `数&lt;i&gt;&amp;amp;&quot;&apos;字</w:t>`],
    ['paragraph', 'word/document.xml', `事&lt;i&gt;&amp;amp;&quot;&apos;项</w:t>`],
    [
      'title for lists of files',
      'docProps/core.xml',
      `<dc:title>局&lt;i&gt;&amp;amp;&quot;&apos;办${TITLE}</dc:title>`,
    ],
    ['author', 'docProps/core.xml', `<dc:creator>局&lt;i&gt;&amp;amp;&quot;&apos;办</dc:creator>`],
  ])('of a Word document, in its %s', async (_, part, xml) => {
    expect(await wordXml(report, part)).toContain(xml);
  });
});
