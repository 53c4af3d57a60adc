/** Each sheet of the sample's workbook as it lies on the screen and on paper: colour, widths, heights, panes, page. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { rectangleName } from '../../src/grid';
import { planPrevious, planReport } from '../../src/layout';
import type { PlanSheet } from '../../src/layout';
import { literalReport } from '../support/literalTables';
import { plannedSheet } from '../support/planned';
import { sampleReport } from '../support/reports';

const edition = editionById('2021') as Edition;
const plan = planReport(edition, { report: sampleReport() });
const plan2019 = planReport(editionById('2019') as Edition, { report: literalReport('2019') });
const previous = planPrevious(edition, sampleReport(), false);

const numbers = (text: string) => text.split(' ').map(Number);
/** 20×3 stands for 20 20 20; - for a row whose height fits its text. */
const heights = (text: string) =>
  text.split(' ').flatMap((run) => {
    const [height, times = '1'] = run.split('×');
    return Array.from({ length: Number(times) }, () => (height === '-' ? null : Number(height)));
  });

const COVER = plannedSheet(plan, '封面');
const OVERVIEW = plannedSheet(plan, '一、总体情况');
const PROACTIVE = plannedSheet(plan, '二、主动公开');
const REQUESTS = plannedSheet(plan, '三、依申请公开');
const DISPUTES = plannedSheet(plan, '四、复议诉讼');
const CHECKS = plannedSheet(plan, '校验');
const PREVIOUS = plannedSheet(previous, '上年数据');

test.each<[string, PlanSheet, string, string]>([
  ['封面', COVER, '#7F7F7F', '120 560 250'],
  ['a part of text', OVERVIEW, '#548235', '588 170'],
  ['表二', PROACTIVE, '#2F5597', '258 167 167 167'],
  ['表三 with its 核对 column', REQUESTS, '#2F5597', '46 68 220 61 61 61 61 61 61 61 86'],
  ['表四', DISPUTES, '#2F5597', '57 57 57 57 57 57 57 57 57 57 57 57 57 57 57'],
  ['校验 with its list of severities', CHECKS, '#C00000', '40 50 190 250 70 70 70 90 56 24 96 70'],
  ['上年数据', PREVIOUS, '#7F7F7F', '57 57 57 57 57 57 57 57 57 57 57 57 57 57 57'],
])('%s: colour of its tab, widths of its columns in pixels', (_, sheet, color, widths) => {
  expect([sheet.tabColor, sheet.columnWidths]).toEqual([color, numbers(widths)]);
});

test.each<[string, PlanSheet, string]>([
  ['封面, where 前言 has room for some lines', COVER, '42 8 26×8 103 26'],
  ['a part of text, where paragraphs fit by themselves', OVERVIEW, '30 31'],
  ['表二', PROACTIVE, '30 23×14 - 30'],
  [
    '表三, where long labels need two lines or three',
    REQUESTS,
    '30.75 23.25×2 39.75 23.25×3 39.75 23.25×15 39.75 56.25×2 23.25×3 - 30×2 24×2 30',
  ],
  [
    '表三 of 2019, without the rows of the form of 2021',
    plannedSheet(plan2019, '三、依申请公开'),
    '35.25 27×2 46.5 27×3 46.5 27×15 46.5 27×3 - 30×2 24×2 30',
  ],
  ['表四, whose row of figures is as high as a line', DISPUTES, '30 23×2 39 23 - 30 24×2 30'],
  ['校验, where long subjects need two lines', CHECKS, '30 26 31 - 20×17 34 20×15 34×3 20×9 - 26 -×42 26'],
  [
    '上年数据, whose cells are merged so that no row fits by itself but that of figures',
    PREVIOUS,
    '30 23×4 30 55×2 39×3 30 23×14 30 23×2 39 23×3 39 23×15 39×2 55 23×3 30 23×2 39 - 30 39×2 23 30 23×3',
  ],
])('%s: heights of the rows in points', (_, sheet, expected) => {
  expect(sheet.rowHeights).toEqual(heights(expected));
});

test.each<[string, PlanSheet, number, number]>([
  ['封面 scrolls whole', COVER, 0, 0],
  ['a part of text keeps its heading', OVERVIEW, 2, 0],
  ['表二 keeps its heading: it has headers all the way down', PROACTIVE, 1, 1],
  ['表三 keeps headers and labels', REQUESTS, 4, 3],
  ['表四 keeps headers', DISPUTES, 4, 0],
  ['校验 keeps its headers', CHECKS, 4, 0],
  ['上年数据 scrolls whole', PREVIOUS, 0, 0],
])('%s in sight', (_, sheet, rows, columns) => {
  expect(sheet.freeze).toEqual({ rows, columns });
});

const MARGINS = { top: 37, left: 28, bottom: 35, right: 26 };
const ONE_PAGE = { wide: 1, tall: 1 };
const AS_MANY_AS_NEEDED = { wide: 1, tall: 0 };

test.each([
  ['封面', COVER, 'portrait', 'A1:B12', 0, ONE_PAGE],
  ['a part of text without its count of characters', OVERVIEW, 'portrait', 'A1:A32', 0, AS_MANY_AS_NEEDED],
  ['表二', PROACTIVE, 'portrait', 'A1:D15', 1, ONE_PAGE],
  ['表三 without its checks', REQUESTS, 'portrait', 'A1:J29', 4, ONE_PAGE],
  ['表四 across the page', DISPUTES, 'landscape', 'A1:O5', 4, ONE_PAGE],
  ['校验 without its list of severities', CHECKS, 'landscape', 'A1:I49', 4, AS_MANY_AS_NEEDED],
  ['上年数据', PREVIOUS, 'landscape', 'A1:O68', 0, AS_MANY_AS_NEEDED],
] as const)('%s is printed with the margins of GB/T 9704', (_, sheet, orientation, area, titleRows, fit) => {
  const { area: printed, ...print } = sheet.print;
  expect(rectangleName(printed)).toBe(area);
  expect(print).toEqual({ orientation, titleRows, fit, margins: MARGINS });
});

test.each<[string, PlanSheet, string]>([
  ['封面', COVER, 'A1:B1'],
  ['a part of text: its hint alone', OVERVIEW, 'B3:B8'],
  ['表二', PROACTIVE, 'A1:D1 A2:D2 A6:D6 B7:D7 B8:D8 A9:D9 B10:D10 B11:D11 B12:D12 A13:D13 B14:D14 B15:D15'],
  [
    '表三',
    REQUESTS,
    'A1:J1 A2:C4 D2:J2 D3:D4 E3:I3 J3:J4 A5:C5 A6:C6 A7:A28 B7:C7 B8:C8 B9:B16 B17:B19 B20:B24 B25:B27 B28:C28 ' +
      'A29:C29 K2:K4 A31:C31 A32:C32 A33:C33 A34:C34 A35:C35',
  ],
  ['校验', CHECKS, 'A1:I1 A3:I3 A2:I2 C51:H51 C94:E94'],
  [
    '上年数据',
    PREVIOUS,
    'A1:O1 A2:C2 D2:O2 A3:C3 D3:O3 A4:C4 D4:O4 A5:C5 D5:O5 A6:O6 B7:O7 B8:O8 B9:O9 B10:O10 ' +
      'B11:O11 A12:O12 A13:O13 A14:F14 G14:I14 J14:L14 M14:O14 A15:F15 G15:I15 J15:L15 M15:O15 ' +
      'A16:F16 G16:I16 J16:L16 M16:O16 A17:O17 A18:F18 G18:O18 A19:F19 G19:O19 A20:O20 A21:F21 ' +
      'G21:O21 A22:F22 G22:O22 A23:F23 G23:O23 A24:O24 A25:F25 G25:O25 A26:F26 G26:O26 A27:O27 ' +
      'A28:H30 I28:O28 I29:I30 J29:N29 O29:O30 A31:H31 A32:H32 A33:A54 B33:H33 B34:H34 B35:C42 ' +
      'D35:H35 D36:H36 D37:H37 D38:H38 D39:H39 D40:H40 D41:H41 D42:H42 B43:C45 D43:H43 D44:H44 ' +
      'D45:H45 B46:C50 D46:H46 D47:H47 D48:H48 D49:H49 D50:H50 B51:C53 D51:H51 D52:H52 D53:H53 ' +
      'B54:H54 A55:H55 A56:O56 A57:E57 F57:O57 A58:A59 B58:B59 C58:C59 D58:D59 E58:E59 F58:J58 ' +
      'K58:O58 A61:O61 B62:O62 B63:O63 B64:O64 A65:O65 B66:O66 B67:O67 B68:O68',
  ],
])('%s: what is merged', (_, { merges }, expected) => {
  expect(merges.map((area) => rectangleName(area)).join(' ')).toBe(expected);
});

test('sheets of text and 上年数据 check nothing and colour nothing', () => {
  const texts = ['一、总体情况', '五、问题改进', '六、其他事项'].map((name) => plannedSheet(plan, name));
  expect([...texts, PREVIOUS].map(({ validations, highlights }) => [validations, highlights])).toEqual(
    Array.from({ length: 4 }, () => [[], []]),
  );
});

test('each sheet is listed from the top left to the bottom right', () => {
  for (const { cells } of [...plan.sheets, ...previous.sheets]) {
    const order = cells.map(({ row, column }) => row * 1000 + column);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(new Set(order).size).toBe(order.length);
  }
});
