/** What findings quote from a report is text in their Word document, their sheet and their lines of CSV. */
import { strFromU8, unzipSync } from 'fflate';
import { FINDING_LIST_WORDS } from '../../src/messages/findingList';
import { openPackage } from '../../src/ooxml';
import { findingsCsv } from '../../src/review/list/csv';
import { findingsDocument } from '../../src/review/list/document';
import type { FindingList } from '../../src/review/list/list';
import { planFindings } from '../../src/review/list/sheet';
import { writeXlsx } from '../../src/writers/xlsx';

const words = FINDING_LIST_WORDS['zh-CN'];
const list = (text: string): FindingList => ({
  file: '',
  unit: `局${text}办`,
  year: 2024,
  kind: null,
  state: 'disagrees',
  missing: [],
  errors: 1,
  warnings: 0,
  checked: 9,
  unassessed: 0,
  lines: [
    {
      number: 1,
      follows: false,
      part: `分${text}部`,
      severity: 'error',
      message: `问${text}题`,
      places: `位${text}置`,
      target: { kind: 'sheet', grid: `表${text}三`, row: 3, column: 3 },
      suggestion: `建${text}议`,
      explained: `说${text}明`,
      rule: 'T3-balance',
    },
  ],
});
const AWKWARD = '<i>&"\'\u0000\u0008\u001f\ufffe\uffff\ud800𠮷';

test('in a Word document', async () => {
  const files = unzipSync(await findingsDocument([list(AWKWARD)], words));
  const texts = [...strFromU8(files['word/document.xml']!).matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)];
  expect(texts.map(([, text]) => text)).toEqual([
    '局&lt;i&gt;&amp;&quot;&apos;𠮷办2024年政府信息公开工作年度报告检查结果',
    '1处不符。',
    '序号',
    '级别',
    '问题',
    '位置',
    '建议',
    '分&lt;i&gt;&amp;&quot;&apos;𠮷部',
    '1',
    '不符',
    '问&lt;i&gt;&amp;&quot;&apos;𠮷题',
    '位&lt;i&gt;&amp;&quot;&apos;𠮷置',
    '建&lt;i&gt;&amp;&quot;&apos;𠮷议\u3000说&lt;i&gt;&amp;&quot;&apos;𠮷明',
  ]);
  expect(strFromU8(files['docProps/core.xml']!)).toContain(
    '<dc:title>局&lt;i&gt;&amp;&quot;&apos;𠮷办2024年政府信息公开工作年度报告检查结果</dc:title>',
  );
});

test('on a sheet', () => {
  const files = openPackage(writeXlsx(planFindings([list(AWKWARD)], words)));
  const strings = files.text('xl/sharedStrings.xml')!;
  for (const text of ['分', '问', '位', '建', '说'])
    expect(strings).toContain(`<t xml:space="preserve">${text}&lt;i&gt;&amp;"'𠮷`);
  expect(files.text('xl/worksheets/sheet1.xml')).toContain(
    `<f>HYPERLINK("#'表&lt;i&gt;&amp;""''𠮷三'!D4","查看")</f>`,
  );
});

test.each([
  ['a comma', ',', '"甲,乙"'],
  ['a quote', '"', '"甲""乙"'],
  ['a semicolon', ';', '"甲;乙"'],
  ['a tab', '\t', '"甲\t乙"'],
  ['a line end', '\n', '"甲\n乙"'],
  ['another line end', '\r', '"甲\r乙"'],
  ['a space in between', ' ', '甲 乙'],
])('as lines of CSV, with %s', (_, text, written) => {
  const csv = findingsCsv([{ ...list(''), unit: `甲${text}乙` }], words);
  expect(csv).toContain(`\r\n${written},2024,不符,,1,分部,不符,问题,位置,建议,说明,T3-balance\r\n`);
});

test.each([' 甲', '甲 '])('as lines of CSV the spaces of %j stay', (unit) => {
  expect(findingsCsv([{ ...list(''), unit }], words)).toContain(`\r\n"${unit}",2024,`);
});

test('as lines of CSV every column of text is quoted alike', () => {
  const [, line] = findingsCsv([list(',"')], words).split('\r\n');
  expect(line).toBe(
    '"局,""办",2024,不符,,1,"分,""部",不符,"问,""题","位,""置","建,""议","说,""明",T3-balance',
  );
});

test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', "'"])(
  'a spreadsheet runs nothing that begins with %j',
  (start) => {
    const csv = findingsCsv([{ ...list(''), unit: `${start}1` }], words);
    expect(csv).toMatch(/\r\n"?'[^2]1"?,2024,不符,,1,分部,/);
  },
);
