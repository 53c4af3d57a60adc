/** The Word document of findings, piece by piece: its headings, its sentence and its table. */
import { strFromU8, unzipSync } from 'fflate';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import { findingsDocument } from '../../src/review/list/document';
import type { FindingList } from '../../src/review/list/list';
import { listOf as list, listedFinding as line } from '../support/listed';
import { all, rowsOf } from '../support/wordTable';

const words = FINDING_LIST_WORDS['zh-CN'];

async function written(...lists: FindingList[]) {
  const files = unzipSync(await findingsDocument(lists, words));
  return {
    body: /<w:body>(.*)<w:sectPr>/s.exec(strFromU8(files['word/document.xml']!))![1]!,
    core: strFromU8(files['docProps/core.xml']!),
  };
}

test('a report with one finding, letter by letter', async () => {
  const { body, core } = await written(list([line()]));
  const [start, header, band, own] = body.split(/(?=<w:tr>)/);
  expect(start).toBe(
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:ind w:firstLine="0" w:firstLineChars="0"/>' +
      '<w:jc w:val="center"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="黑体" w:cs="黑体" w:eastAsia="黑体" w:hAnsi="黑体" w:hint="eastAsia"/>' +
      '<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>' +
      '<w:t xml:space="preserve">某局2024年政府信息公开工作年度报告检查结果</w:t></w:r></w:p><w:p><w:pPr>' +
      '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/>' +
      '</w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="仿宋_GB2312" w:cs="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/>' +
      '<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t xml:space="preserve">1处不符，0处提醒。</w:t></w:r>' +
      '</w:p><w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="8844"/><w:tblBorders>' +
      '<w:top w:val="single" w:color="auto" w:sz="4"/><w:left w:val="single" w:color="auto" w:sz="4"/>' +
      '<w:bottom w:val="single" w:color="auto" w:sz="4"/>' +
      '<w:right w:val="single" w:color="auto" w:sz="4"/>' +
      '<w:insideH w:val="single" w:color="auto" w:sz="4"/>' +
      '<w:insideV w:val="single" w:color="auto" w:sz="4"/></w:tblBorders><w:tblLayout w:type="fixed"/>' +
      '<w:tblCellMar><w:top w:type="dxa" w:w="40"/><w:left w:type="dxa" w:w="80"/>' +
      '<w:bottom w:type="dxa" w:w="40"/><w:right w:type="dxa" w:w="80"/></w:tblCellMar></w:tblPr>' +
      '<w:tblGrid><w:gridCol w:w="531"/><w:gridCol w:w="796"/><w:gridCol w:w="3714"/>' +
      '<w:gridCol w:w="1769"/><w:gridCol w:w="2034"/></w:tblGrid>',
  );
  expect(header).toBe(
    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="531"/>' +
      '<w:gridSpan w:val="1"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>' +
      '<w:spacing w:line="320" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="黑体" w:cs="黑体" w:eastAsia="黑体" w:hAnsi="黑体" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">序号</w:t></w:r></w:p>' +
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="796"/><w:gridSpan w:val="1"/>' +
      '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/>' +
      '<w:jc w:val="center"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="黑体" w:cs="黑体" w:eastAsia="黑体" w:hAnsi="黑体" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">级别</w:t></w:r></w:p>' +
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3714"/><w:gridSpan w:val="1"/>' +
      '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/>' +
      '<w:jc w:val="left"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="黑体" w:cs="黑体" w:eastAsia="黑体" w:hAnsi="黑体" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">问题</w:t></w:r></w:p>' +
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1769"/><w:gridSpan w:val="1"/>' +
      '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/>' +
      '<w:jc w:val="left"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="黑体" w:cs="黑体" w:eastAsia="黑体" w:hAnsi="黑体" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">位置</w:t></w:r></w:p>' +
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2034"/><w:gridSpan w:val="1"/>' +
      '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/>' +
      '<w:jc w:val="left"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="黑体" w:cs="黑体" w:eastAsia="黑体" w:hAnsi="黑体" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">建议</w:t></w:r></w:p>' +
      '</w:tc></w:tr>',
  );
  expect(band).toBe(
    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="8844"/>' +
      '<w:gridSpan w:val="5"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>' +
      '<w:spacing w:line="320" w:lineRule="exact"/><w:jc w:val="left"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="黑体" w:cs="黑体" w:eastAsia="黑体" w:hAnsi="黑体" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">甲部</w:t></w:r></w:p>' +
      '</w:tc></w:tr>',
  );
  expect(own).toBe(
    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="531"/>' +
      '<w:gridSpan w:val="1"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>' +
      '<w:spacing w:line="320" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="仿宋_GB2312" w:cs="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">1</w:t></w:r></w:p>' +
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="796"/><w:gridSpan w:val="1"/>' +
      '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/>' +
      '<w:jc w:val="center"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="仿宋_GB2312" w:cs="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">不符</w:t></w:r></w:p>' +
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3714"/><w:gridSpan w:val="1"/>' +
      '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/>' +
      '<w:jc w:val="left"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="仿宋_GB2312" w:cs="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">问题</w:t></w:r></w:p>' +
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="1769"/><w:gridSpan w:val="1"/>' +
      '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/>' +
      '<w:jc w:val="left"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="仿宋_GB2312" w:cs="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">位置</w:t></w:r></w:p>' +
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2034"/><w:gridSpan w:val="1"/>' +
      '<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:spacing w:line="320" w:lineRule="exact"/>' +
      '<w:jc w:val="left"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="仿宋_GB2312" w:cs="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/>' +
      '<w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr><w:t xml:space="preserve">建议\u3000说明</w:t></w:r></w:p>' +
      '</w:tc></w:tr></w:tbl><w:p/>',
  );
  expect(core).toContain('<dc:title>某局2024年政府信息公开工作年度报告检查结果</dc:title><cp:revision>');
});

test('a report without findings has its sentence and no table', async () => {
  const { body } = await written(list([]));
  expect(body).toBe(
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:ind w:firstLine="0" w:firstLineChars="0"/>' +
      '<w:jc w:val="center"/></w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="黑体" w:cs="黑体" w:eastAsia="黑体" w:hAnsi="黑体" w:hint="eastAsia"/>' +
      '<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>' +
      '<w:t xml:space="preserve">某局2024年政府信息公开工作年度报告检查结果</w:t></w:r></w:p><w:p><w:pPr>' +
      '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLine="640" w:firstLineChars="200"/>' +
      '</w:pPr><w:r><w:rPr>' +
      '<w:rFonts w:ascii="仿宋_GB2312" w:cs="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:hint="eastAsia"/>' +
      '<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr><w:t xml:space="preserve">全部相符（9项检查）。</w:t></w:r>' +
      '</w:p><w:p/>',
  );
});

test('a band stands where another part begins; what is empty leaves no gap', async () => {
  const { body } = await written(
    list([
      line({ explained: '' }),
      line({ suggestion: '', severity: 'warning' }),
      line({ part: '乙部', suggestion: '', explained: '', severity: 'info' }),
      line(),
    ]),
  );
  expect(rowsOf(all(body, 'w:tbl')[0]!).map((row) => row.map(({ text }) => text))).toEqual([
    ['序号', '级别', '问题', '位置', '建议'],
    ['甲部'],
    ['1', '不符', '问题', '位置', '建议'],
    ['2', '提醒', '问题', '位置', '说明'],
    ['乙部'],
    ['3', '提示', '问题', '位置', ''],
    ['甲部'],
    ['4', '不符', '问题', '位置', '建议\u3000说明'],
  ]);
});

test('several reports in one document, each with its own title and numbers', async () => {
  const { body, core } = await written(list([line()]), list([line()], { unit: '乙局', year: null }));
  expect(
    all(body, 'w:p')
      .filter((each) => each.includes('"Heading1"'))
      .map((each) => each.replace(/<[^>]*>/g, '')),
  ).toEqual(['某局2024年政府信息公开工作年度报告检查结果', '乙局政府信息公开工作年度报告检查结果']);
  expect(all(body, 'w:tbl').map((table) => rowsOf(table)[2]![0]!.text)).toEqual(['1', '1']);
  expect(core).toContain('<dc:title>检查结果</dc:title>');
});

test('no report at all is an empty document', async () => {
  const { body, core } = await written();
  expect(body).toBe('<w:p/>');
  expect(core).toContain('<dc:title>检查结果</dc:title>');
});
