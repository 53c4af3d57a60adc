/** A report as title, headings, paragraphs and tables, and what is printed in a cell: what every document starts from. */
import { EDITIONS, editionById } from '../../src/form';
import type { FieldId, FormCell, FormTable } from '../../src/form';
import type { Figure, Report } from '../../src/report';
import {
  emptyParts,
  paragraphsOf,
  partBlocks,
  partParagraphs,
  portionBlocks,
  runsOf,
  titleBlock,
  WHOLE,
} from '../../src/writers/outline';
import type { Block, Portion } from '../../src/writers/outline';
import { isCentred, printedRows, printFigure, printNumber, sizeOf } from '../../src/writers/printed';
import { sampleReport } from '../support/reports';
import { SMALL_FIGURES, SMALL_TABLE } from '../support/smallTable';

const report: Report = {
  ...sampleReport(),
  unit: '某局',
  parts: { preface: '开头。', overview: '一。\n（一）二', problems: ' \n\u3000', others: '三' },
};
const edition = editionById('2021')!;
const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

test.each([
  ['', []],
  [' \n\t\n\u3000', []],
  ['一\n二', ['一', '二']],
  ['一\r\n二\r三\u2028四\u2029五', ['一', '二', '三', '四', '五']],
  ['  一 二  \n\n\u3000\u3000三\u3000', ['一 二', '三']],
  ['一\u0000\u200b\n\u0007\n二', ['一', '二']],
])('paragraphs of %j', (text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
});

describe('the heading of a paragraph', () => {
  const body = (text: string) => ({ text, font: 'body' });
  const heading = (text: string) => ({ text, font: 'subheading' });
  const longest = `（一）${'题'.repeat(26)}。`;

  test.each([
    ['an ordinary one', '本年度公开。另外。', [body('本年度公开。另外。')]],
    ['a number inside', '见（一）题。', [body('见（一）题。')]],
    ['a heading and a text', '（一）题。文。字', [heading('（一）题。'), body('文。字')]],
    ['a heading alone', '（十二）题。', [heading('（十二）题。')]],
    ['a heading without its end', '(二)题', [heading('(二)题')]],
    ['a heading of 30 characters', `${longest}文`, [heading(longest), body('文')]],
    ['a sentence of 31 characters', `（一）题${longest.slice(3)}文`, [body(`（一）题${longest.slice(3)}文`)]],
  ])('%s', (_, paragraph, runs) => {
    expect(runsOf(paragraph)).toEqual(runs);
  });
});

describe('a paragraph of its own', () => {
  const kindOf = (overview: string) => {
    const blocks = portionBlocks(
      { ...report, parts: { ...report.parts, overview } },
      { kind: 'part', index: 0 },
    );
    return blocks.slice(1).map(({ kind }) => kind);
  };

  test.each([
    ['with a title', '（一）主动公开情况', 'heading'],
    ['with a title and a full stop', '（一）主动公开情况。', 'heading'],
    ['with a title in two halves', '（二）健全制度，加强培训', 'heading'],
    ['that says something in clauses', '（二）健全制度，加强培训。', 'paragraph'],
    ['that says something with a number', '（三）全年公开196条。', 'paragraph'],
    ['with a sentence behind its title', '（一）主动公开情况。按目录公开。', 'paragraph'],
    [
      'that counts within a sentence',
      '（一）、（二）两项都按期完成并且报送了有关部门和单位以及上级机关备案',
      'paragraph',
    ],
  ])('%s', (_, text, kind) => {
    expect(kindOf(text)).toEqual([kind]);
  });
});

describe('the title', () => {
  test.each([
    ['one line of 20 places', '某某某某部', ['某某某某部2024年政府信息公开工作年度报告']],
    ['figures and letters count half', 'ABCDEFGHIJ', ['ABCDEFGHIJ2024年政府信息公开工作年度报告']],
    [
      'what is wider breaks behind the body',
      '某某某某部A',
      ['某某某某部A', '2024年政府信息公开工作年度报告'],
    ],
    ['letters of the west are narrow up to ÿ', 'ÿÿÿÿÿÿÿÿÿÿ', ['ÿÿÿÿÿÿÿÿÿÿ2024年政府信息公开工作年度报告']],
    ['and wide from Ā on', 'ĀĀĀĀĀA', ['ĀĀĀĀĀA', '2024年政府信息公开工作年度报告']],
    ['without spaces around the name', ' 某\u0000局 ', ['某局2024年政府信息公开工作年度报告']],
    ['without a name', ' ', ['2024年政府信息公开工作年度报告']],
  ])('%s', (_, unit, lines) => {
    expect(titleBlock({ ...report, unit })).toEqual({ kind: 'title', lines });
  });
});

describe('the preface', () => {
  test('is what was written', () => {
    expect(partParagraphs(report, 'preface')).toEqual(['开头。']);
  });

  test('is the standard one where nothing was', () => {
    const blank = { ...report, unit: ' 某局 ', parts: { ...report.parts, preface: ' \n' } };
    expect(partParagraphs(blank, 'preface')).toEqual([
      '本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。如对本报告有疑问，请与某局联系（地址：示例县金山镇示例路1号；邮编：000000；电话：0000-0000000；电子邮箱：gongkai@example.invalid）。',
    ]);
  });

  test('no other part has standard sentences', () => {
    expect(partParagraphs(report, 'problems')).toEqual([]);
    expect(partParagraphs(report, 'overview')).toEqual(['一。', '（一）二']);
  });
});

describe('blocks', () => {
  const said = (block: Block): string => {
    if (block.kind === 'table') return block.table.name;
    if (block.kind === 'title') return `# ${block.lines.join('|')}`;
    if (block.kind === 'heading') return `${'#'.repeat(block.level + 1)} ${block.text}`;
    return block.runs.map(({ text }) => text).join('|');
  };
  const TITLE = '# 某局2024年政府信息公开工作年度报告';

  test.each<[Portion, readonly string[]]>([
    [{ kind: 'opening' }, [TITLE, '开头。']],
    [{ kind: 'part', index: 0 }, ['## 一、总体情况', '一。', '### （一）二']],
    [{ kind: 'part', index: 1 }, ['## 二、主动公开政府信息情况', '表二']],
    [{ kind: 'part', index: 4 }, ['## 五、存在的主要问题及改进情况']],
    [{ kind: 'part', index: 6 }, []],
    [{ kind: 'table', table: 'disputes' }, ['表四']],
    [
      WHOLE,
      [
        TITLE,
        '开头。',
        '## 一、总体情况',
        '一。',
        '### （一）二',
        '## 二、主动公开政府信息情况',
        '表二',
        '## 三、收到和处理政府信息公开申请情况',
        '表三',
        '## 四、政府信息公开行政复议、行政诉讼情况',
        '表四',
        '## 五、存在的主要问题及改进情况',
        '## 六、其他需要报告的事项',
        '三',
      ],
    ],
  ])('of %j', (portion, blocks) => {
    expect(portionBlocks(report, portion).map(said)).toEqual(blocks);
  });

  test('of a part with a text', () => {
    expect(partBlocks(report, edition.parts[0]!)).toEqual([
      { kind: 'heading', level: 1, text: '一、总体情况' },
      { kind: 'paragraph', runs: [{ text: '一。', font: 'body' }] },
      { kind: 'heading', level: 2, text: '（一）二' },
    ]);
  });

  test('an edition that nobody knows has none', () => {
    expect(() => portionBlocks({ ...report, edition: '1999' }, WHOLE)).toThrow('report/edition');
  });

  test('parts that wait for a text', () => {
    expect(emptyParts(report, edition).map(({ heading }) => heading)).toEqual([HEADINGS[4]]);
    const blank = { ...report, parts: { preface: '', overview: '', problems: '', others: '' } };
    expect(emptyParts(blank, edition).map(({ heading }) => heading)).toEqual([
      HEADINGS[0],
      HEADINGS[4],
      HEADINGS[5],
    ]);
  });

  test('the parts of each edition are six', () => {
    expect(EDITIONS.map(({ parts }) => parts.length)).toEqual([6, 6]);
  });
});

describe('a number', () => {
  test.each([
    [1234567.5, '1234567.5'],
    [-3, '-3'],
    [-0, '0'],
    [0.1 + 0.2, '0.3'],
    [123456789012345, '123456789012345'],
    [1e-7, '0.0000001'],
  ])('%d is printed as %s', (value, text) => {
    expect(printNumber(value)).toBe(text);
  });

  const figure = (value: number | null, text: string, spelling: Figure['spelling']): Figure => ({
    value,
    text,
    spelling,
    address: null,
    computed: false,
  });

  test.each([
    ['as it was typed', figure(12.5, '12.50', 'text'), '12.50'],
    ['0 as it was typed', figure(0, '0', 'text'), '0'],
    ['decimals under 1 as they were typed', figure(0.5, '0.50', 'text'), '0.50'],
    ['less than nothing as it was typed', figure(-10, '-10.0', 'text'), '-10.0'],
    ['without zeros in front', figure(7, '007', 'text'), '7'],
    ['without a sign that says nothing', figure(7, '+7', 'text'), '7'],
    ['without a point that says nothing', figure(7, '7.', 'text'), '7'],
    ['with the zero before its point', figure(0.5, '.5', 'text'), '0.5'],
    ['without what stands before it', figure(7, '共7', 'text'), '7'],
    ['without its unit', figure(7, '7件', 'text'), '7'],
    ['in digits where it was none', figure(12.5, '12.50', 'number'), '12.5'],
    ['nothing where it is blank', figure(null, '—', 'blank'), ''],
    ['what was written where it is no number', figure(null, ' 见\n附件\u0000 ', 'unreadable'), '见附件'],
    ['nothing where there is none', undefined, ''],
  ] as const)('a figure: %s', (_, own, print) => {
    expect(printFigure(own)).toBe(print);
  });
});

describe('the cells of a table', () => {
  test('stand by rows and columns, with their share of the width', () => {
    const shuffled: FormTable = { ...SMALL_TABLE, cells: [...SMALL_TABLE.cells].reverse() };
    expect(
      printedRows(shuffled, { figures: SMALL_FIGURES, blankAsZero: new Set() }).map((row) =>
        row.map(({ column, print, width }) => [column, print, width]),
      ),
    ).toEqual([
      [
        [0, '事项', 50],
        [2, '件数', 50],
      ],
      [
        [0, '许可', 20],
        [1, '办<结', 30],
        [2, '3', 50],
      ],
      [
        [1, '未办', 30],
        [2, '', 50],
      ],
    ]);
  });

  const cell = (given: Partial<FormCell>): FormCell => ({
    row: 1,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    text: '',
    field: null,
    kind: 'label',
    ...given,
  });

  test.each([
    ['a label from the left', cell({}), 1, false],
    ['a label over columns from the left', cell({ columnSpan: 3 }), 1, false],
    ['a label of several rows in the middle', cell({ rowSpan: 2 }), 1, true],
    ['a label without header rows in the middle', cell({}), 0, true],
    ['a header in the middle', cell({ kind: 'header' }), 1, true],
    ['a band in the middle', cell({ kind: 'band' }), 1, true],
    ['a figure in the middle', cell({ kind: 'figure' }), 1, true],
  ])('%s', (_, own, headerRows, centred) => {
    expect(isCentred(own, { ...SMALL_TABLE, headerRows })).toBe(centred);
  });

  const sized = (kind: FormCell['kind'], print: string, width: number) =>
    sizeOf({ ...cell({ kind, field: kind === 'figure' ? ('a' as FieldId) : null }), print, width });

  test.each([
    ['wording', 'label', '很长很长很长很长很长很长很长很长', 1, 10.5],
    ['a figure with room', 'figure', '123', 8, 10.5],
    ['no figure', 'figure', '', 8, 10.5],
    ['four digits in a fifteenth of the width', 'figure', '1234', 6.67, 10],
    ['six digits there', 'figure', '123456', 6.67, 6.5],
    ['ten digits there', 'figure', '1234567890', 6.67, 5],
    ['eight digits in 8 %', 'figure', '12345678', 8, 6],
  ] as const)('%s is set in a size that fits', (_, kind, print, width, size) => {
    expect(sized(kind, print, width)).toBe(size);
  });
});
