/** What pictures are made of: marks as SVG, labels, headings, colours. */
import { headed, baseline, label } from '../../../src/writers/picture/section';
import { at, pictureOf } from '../../../src/writers/picture/marks';
import { COLOR, colorAt, FONT_NAMES, SHEET, SIZE } from '../../../src/writers/picture/style';

test('a picture with one mark of each kind', () => {
  const picture = pictureOf({
    width: 100.004,
    height: 50.5,
    title: '题<&"',
    description: '述<&"',
    fonts: ['仿宋_GB2312', 'Noto Sans', 'sans-serif'],
    marks: [
      { kind: 'text', text: '甲<', x: 1.005, y: 2, size: 12.5, fill: '#000000' },
      { kind: 'text', text: '乙', x: 1, y: 2, size: 9, anchor: 'end', bold: true, fill: '"' },
      { kind: 'text', text: '丙', x: 1, y: 2, size: 9, bold: false, fill: '#111111' },
      { kind: 'box', x: 0.128, y: 1, width: 2, height: 3, fill: 'none', stroke: '#000000' },
      { kind: 'box', x: 0, y: 1, width: 2, height: 3, fill: '#FFFFFF' },
      { kind: 'area', path: 'M0 0Z', fill: '#123456', opacity: 0.4 },
      { kind: 'area', path: 'M0 0Z', fill: '#123456' },
      { kind: 'line', path: 'M0 0H5', stroke: '#654321', width: 0.75 },
      { kind: 'line', path: 'M0 0H5', stroke: '#654321' },
    ],
  });
  expect(picture).toEqual({
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50.5" viewBox="0 0 100 50.5" role="img" lang="zh-CN" xml:lang="zh-CN" font-family="'仿宋_GB2312','Noto Sans',sans-serif">
<title>题&lt;&amp;&quot;</title>
<desc>述&lt;&amp;&quot;</desc>
<rect width="100%" height="100%" fill="#FFFFFF"/>
<text x="1" y="2" font-size="12.5" fill="#000000">甲&lt;</text>
<text x="1" y="2" font-size="9" text-anchor="end" font-weight="bold" fill="&quot;">乙</text>
<text x="1" y="2" font-size="9" fill="#111111">丙</text>
<rect x="0.13" y="1" width="2" height="3" fill="none" stroke="#000000"/>
<rect x="0" y="1" width="2" height="3" fill="#FFFFFF"/>
<path d="M0 0Z" fill="#123456" fill-opacity="0.4"/>
<path d="M0 0Z" fill="#123456"/>
<path d="M0 0H5" fill="none" stroke="#654321" stroke-width="0.75"/>
<path d="M0 0H5" fill="none" stroke="#654321"/>
</svg>
`,
    width: 100.004,
    height: 50.5,
    title: '题<&"',
    description: '述<&"',
  });
});

test.each([
  [0, '0'],
  [1.234, '1.23'],
  [1.236, '1.24'],
  [-0.456, '-0.46'],
  [100, '100'],
])('a coordinate %d is written %s', (value, text) => {
  expect(at(value)).toBe(text);
});

describe('a label', () => {
  test.each([
    [
      'as it is where it fits',
      { text: '甲', x: 1, y: 2 },
      15,
      { kind: 'text', text: '甲', x: 1, y: 2, size: 15, fill: '#1A1A1A' },
    ],
    [
      'smaller where it does not',
      { text: '甲乙', x: 1, y: 2 },
      15,
      { kind: 'text', text: '甲乙', x: 1, y: 2, size: 7.5, fill: '#1A1A1A' },
    ],
    [
      'with a size and a colour of its own',
      { text: '甲', x: 1, y: 2, size: 20, fill: '#595959', bold: true },
      30,
      { kind: 'text', text: '甲', x: 1, y: 2, size: 20, fill: '#595959', bold: true },
    ],
  ] as const)('stands %s', (_, mark, room, expected) => {
    expect(label(mark, room)).toEqual(expected);
  });

  test('looks centred a little above its baseline', () => {
    expect([baseline(100, 10), baseline(0, 25)]).toEqual([103.6, 9]);
  });
});

test('a section under its heading', () => {
  const section = headed('题', {
    height: 50,
    draw: (top) => [{ kind: 'line', path: `M0 ${top}`, stroke: '#000000' }],
  });
  expect(section.height).toBe(88);
  expect(section.draw(100)).toEqual([
    { kind: 'box', x: 48, y: 104, width: 5, height: 18, fill: '#1F4E79' },
    { fill: '#1F4E79', text: '题', x: 62, y: 119, size: 17, bold: true, kind: 'text' },
    { kind: 'line', path: 'M48 128H746', stroke: '#B8C4D0' },
    { kind: 'line', path: 'M0 138', stroke: '#000000' },
  ]);
});

test('a colour comes again where there are more numbers than colours', () => {
  expect([0, 1, 2, 5].map((index) => colorAt(['#1', '#2'], index))).toEqual(['#1', '#2', '#1', '#2']);
  expect(colorAt([], 0)).toBe('#1A1A1A');
});

test('the sheet, its letters and its colours', () => {
  expect({ SHEET, SIZE, COLOR, FONT_NAMES }).toEqual({
    SHEET: { width: 794, height: 1123, margin: 48 },
    SIZE: { title: 28, unit: 22, heading: 17, number: 17, label: 15, small: 13, note: 12.5 },
    COLOR: {
      text: '#1A1A1A',
      quiet: '#595959',
      accent: '#1F4E79',
      rule: '#B8C4D0',
      tile: '#F3F6F9',
      received: '#1F4E79',
      carried: '#2E2E2E',
      trunk: '#44546A',
      bar: '#2F6EA5',
      years: ['#7C94AE', '#4A7299', '#1F4E79'],
      outcomes: ['#005A9C', '#3E97D0', '#8C2D04', '#D9731A', '#0A5C3E', '#B0719B'],
    },
    FONT_NAMES: [
      'Microsoft YaHei',
      'PingFang SC',
      'Noto Sans CJK SC',
      'Source Han Sans SC',
      'SimHei',
      'sans-serif',
    ],
  });
});
