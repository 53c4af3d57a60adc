/** Characters that nobody can see leave with no text; those that break a line break none of ours. */
import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../src/report';
import { copyOf, reportPicture, reportText, tablePicture, webPage, writeDocx } from '../../src/writers';
import { filledWith } from '../support/filledWith';
import { literalReport } from '../support/literalTables';

const TITLE = '2024年政府信息公开工作年度报告';
const wordXml = async (report: Report, part: string) => strFromU8(unzipSync(await writeDocx(report))[part]!);

describe('what nobody can see is dropped, whole characters of two halves stay', () => {
  const report = filledWith('\u0000\u0008\u000b\u001f\u007f\u0085\u200b\ufeff\ufffe\uffff\ud800𠮷\udc00');
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  const UNSEEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

  test.each<[string, () => string | Promise<string>, readonly string[]]>([
    [
      'a web page',
      () => webPage(report),
      [
        `<title>局𠮷办${TITLE}</title>`,
        `<span>局𠮷办${TITLE}</span>`,
        '<h3>（二）标𠮷题</h3>',
        '>数𠮷字</td>',
        '址𠮷路',
      ],
    ],
    ['the clipboard', () => copyOf(report).html, ['>局𠮷办2024年', '>（二）标𠮷题<', '>数𠮷字<', '址𠮷路']],
    ['a text', () => reportText(report), [`局𠮷办${TITLE}\n`, '\n（二）标𠮷题\n', '\t数𠮷字\t', '址𠮷路']],
    [
      'the picture of a table',
      () => tablePicture(report, 'disputes').svg,
      ['<title>局𠮷办2024年 四', '其他结果 数𠮷字，', '>数𠮷字</text>'],
    ],
    ['图解', () => reportPicture(report, []).svg, ['<title>局𠮷办2024年', '>局𠮷办']],
    [
      'a Word document',
      () => wordXml(report, 'word/document.xml'),
      ['>局𠮷办', '>（二）标𠮷题<', '>数𠮷字<', '址𠮷路'],
    ],
    [
      'what a Word document says of itself',
      () => wordXml(report, 'docProps/core.xml'),
      [`<dc:title>局𠮷办${TITLE}</dc:title>`, '<dc:creator>局𠮷办</dc:creator>'],
    ],
  ])('in %s', async (_, write, texts) => {
    const written = await write();
    for (const text of texts) expect(written).toContain(text);
    expect(written).not.toMatch(UNSEEN);
  });
});

describe('a line end in a name, an address or a figure ends nothing', () => {
  const report = { ...filledWith('\r\n一\u2028二\u2029三\t'), parts: literalReport('2021').parts };

  test('neither the title, nor the standard sentence, nor the row', () => {
    const lines = reportText(report).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '局一二三 办',
      '2024年政府信息公开工作年度报告',
      '本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。如对本报告有疑问，请与局一二三 办联系（地址：址一二三 路）。',
    ]);
    expect(lines).toContain('11\t12\t数一二三 字\t14\t50\t21\t22\t23\t24\t90\t31\t32\t33\t34\t130');
  });

  test('on a web page neither', () => {
    const html = webPage(report);
    expect(html).toContain('<p>本年度报告中所列数据的统计期限自2024年1月1日起，');
    expect(html).toContain('（地址：址一二三 路）。</p>');
    expect(html).toContain('>数一二三 字</td>');
  });
});
