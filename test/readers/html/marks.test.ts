/** Raised and lowered text: the number of a note is no part of a figure, a power is part of its unit. */
import { readPage } from '../../support/webDocument';
import { textsOf } from '../../support/wordDocument';

const inPage = (html: string) => textsOf(readPage(`<p>${html}</p>`))[0]?.slice(1);
const inCell = (html: string) =>
  textsOf(readPage(`<table><tr><td>${html}</td><td>1</td></tr></table>`))[0]?.[1];

test.each([
  ['behind a figure', '52<sup>1</sup>', '52'],
  ['before a figure', '<sup>1</sup>52', '52'],
  ['between digits', '5<sup>1</sup>2', '52'],
  ['behind a word', '予以公开<sup>[1]</sup>', '予以公开'],
  ['lowered', '52<sub>注</sub>', '52'],
  ['by style', '52<span style="vertical-align:super">1</span>', '52'],
  ['by style, lowered', '52<span style="vertical-align: sub">1</span>', '52'],
  [
    'set on the line by a style that raises it otherwise',
    '52<sup style="vertical-align:baseline">1</sup>',
    '52',
  ],
  ['in pieces', '52<sup><a href="#1"><b>[</b>1</a>]</sup>', '52'],
  ['above a word', '<ruby>公<rp>(</rp><rt>gōng</rt><rp>)</rp>开</ruby>', '公开'],
  ['a power', '12m<sup>2</sup>', '12m2'],
  ['an index', 'CO<sub>2</sub>', 'CO2'],
  ['a unit in Greek', 'µ<sup>2</sup>', 'µ2'],
  ['longer than any mark', '52<sup>含上年结转的七件在内</sup>', '52含上年结转的七件在内'],
  ['as long as a mark', '52<sup>见表后注释第一条</sup>', '52'],
])('%s', (_, html, text) => {
  expect(inPage(html)).toEqual([text]);
  expect(inCell(html)).toBe(text);
});

test('where all is raised, all is read', () => {
  expect(inCell('<sup>52</sup>')).toBe('52');
  expect(inCell('<span style="vertical-align:super">5<b>2</b></span>')).toBe('52');
  expect(inPage('<sup>注</sup>')).toEqual(['注']);
});

test('a cell or a paragraph that is set higher is none', () => {
  const cell = '<td style="vertical-align:super">52</td>';
  expect(textsOf(readPage(`<table><tr><td>甲</td>${cell}</tr></table>`))).toEqual([
    ['第1个表格', '甲', '52'],
  ]);
  expect(inCell('甲<p style="vertical-align:super">52</p>')).toBe('甲\n52');
});
