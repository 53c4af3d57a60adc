/** The Word document of findings, piece by piece: its headings, its sentence and its table. */
import { strFromU8, unzipSync } from 'fflate';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import { findingsDocument } from '../../src/review/list/document';
import type { ListedFile } from '../../src/review/list/list';
import { listOf as list, listedFinding as line } from '../support/listed';
import { all, rowsOf } from '../support/wordTable';

const words = FINDING_LIST_WORDS['zh-CN'];

const LINE = '<w:spacing w:before="0" w:after="0" w:line="320" w:lineRule="exact"/>';

async function written(...listed: ListedFile[]) {
  const files = unzipSync(await findingsDocument(listed, words));
  return {
    body: /<w:body>(.*)<w:sectPr>/s.exec(strFromU8(files['word/document.xml']!))![1]!,
    core: strFromU8(files['docProps/core.xml']!),
    styles: strFromU8(files['word/styles.xml']!),
  };
}

test('a report with one finding, letter by letter', async () => {
  const { body, core } = await written(list([line()]));
  const [start, header, band, own] = body.split(/(?=<w:tr>)/);
  const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const cell = (width: number, span: number, style: string, words: string) =>
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:gridSpan w:val="${span}"/><w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text(words)}</w:p></w:tc>`;
  expect(start).toBe(
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${text('某局2024年政府信息公开工作年度报告检查结果')}</w:p>` +
      `<w:p>${text('1处不符。')}</w:p>` +
      '<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="8844"/><w:tblBorders>' +
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
    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' +
      cell(531, 1, 'ListHeader', '序号') +
      cell(796, 1, 'ListHeader', '级别') +
      cell(3714, 1, 'ListBand', '问题') +
      cell(1769, 1, 'ListBand', '位置') +
      `${cell(2034, 1, 'ListBand', '建议')}</w:tr>`,
  );
  expect(band).toBe(`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(8844, 5, 'ListBand', '甲部')}</w:tr>`);
  expect(own).toBe(
    '<w:tr><w:trPr><w:cantSplit/></w:trPr>' +
      cell(531, 1, 'ListNumber', '1') +
      cell(796, 1, 'ListNumber', '不符') +
      cell(3714, 1, 'ListText', '问题') +
      cell(1769, 1, 'ListText', '位置') +
      `${cell(2034, 1, 'ListText', '建议\u3000说明')}</w:tr></w:tbl><w:p/>`,
  );
  expect(core).toContain('<dc:title>某局2024年政府信息公开工作年度报告检查结果</dc:title><cp:revision>');
});

test('a report without findings has its sentence and no table', async () => {
  const { body } = await written(list([]));
  expect(body).toBe(
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r>' +
      '<w:t xml:space="preserve">某局2024年政府信息公开工作年度报告检查结果</w:t></w:r></w:p>' +
      '<w:p><w:r><w:t xml:space="preserve">全部相符（9项核对）。</w:t></w:r></w:p><w:p/>',
  );
});

test.each([
  [
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:pageBreakBefore/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
  ],
  ['ListText', '清单文字', `${LINE}<w:jc w:val="left"/>`],
  ['ListNumber', '清单编号', LINE],
  ['ListHeader', '清单表头', LINE],
  ['ListBand', '清单部分', `${LINE}<w:jc w:val="left"/>`],
])('the style %s', async (id, name, look) => {
  const { styles } = await written(list([]));
  const [style] = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)!;
  expect(style).toContain(`<w:name w:val="${name}"/>`);
  expect(style).toContain(`${look}</w:pPr>`);
  expect(style.includes('w:ascii="黑体"')).toBe(['Heading1', 'ListHeader', 'ListBand'].includes(id));
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

test('what follows from a cause stands under it and has its number, whatever its own part', async () => {
  const { body } = await written(
    list([line(), line({ follows: true, part: '乙部', suggestion: '', explained: '' }), line()]),
  );
  expect(rowsOf(all(body, 'w:tbl')[0]!).map((row) => row.map(({ text }) => text))).toEqual([
    ['序号', '级别', '问题', '位置', '建议'],
    ['甲部'],
    ['1', '不符', '问题', '位置', '建议\u3000说明'],
    ['1', '不符', '问题', '位置', '第1项改正后即相符'],
    ['2', '不符', '问题', '位置', '建议\u3000说明'],
  ]);
});

test('files: each names its own, without its folder; those that could not be read stand on a last page', async () => {
  const { body, core } = await written(
    { file: '来文/坏.xlsx', reason: '来文/坏.xlsx 是空文件。' },
    list([], { file: '来文/乙区/甲.xlsx' }),
    list([], { file: '来文\\乙.docx', unit: '', year: null, state: 'unfinished', missing: ['表二'] }),
  );
  expect(all(body, 'w:p').map((each) => [/"Heading1"/.test(each), each.replace(/<[^>]*>/g, '')])).toEqual([
    [true, '某局2024年政府信息公开工作年度报告检查结果'],
    [false, '文件：甲.xlsx'],
    [false, '全部相符（9项核对）。'],
    [true, '政府信息公开工作年度报告检查结果'],
    [false, '文件：乙.docx'],
    [false, '未填完：表二。'],
    [true, '没有读出的文件'],
    ...['序号', '文件', '原因', '1', '来文/坏.xlsx', '来文/坏.xlsx 是空文件。', ''].map((text) => [
      false,
      text,
    ]),
  ]);
  expect(core).toContain('<dc:title>检查结果</dc:title>');
});

test('no report at all is an empty document', async () => {
  const { body, core } = await written();
  expect(body).toBe('<w:p/>');
  expect(core).toContain('<dc:title>检查结果</dc:title>');
});
