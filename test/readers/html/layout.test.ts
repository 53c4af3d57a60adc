/** Tables inside tables of a page: which of them hold data, and which are there for the layout. */
import { readPage } from '../../support/webDocument';
import { textsOf } from '../../support/wordDocument';

const inner = '<table><tr><td>1</td><td>2</td></tr></table>';
const row = (first: string) => `<tr><td>${first}</td><td>乙</td><td>丙</td><td>丁</td></tr>`;

test('three rows of four cells are data: the table inside follows', () => {
  const table = `<table>${row('甲')}${row('甲')}${row(`外${inner}`)}</table>`;
  expect(textsOf(readPage(table))).toEqual([
    ['第1个表格', '甲', '乙', '丙', '丁', '甲', '乙', '丙', '丁', '外', '乙', '丙', '丁'],
    ['第2个表格', '1', '2'],
  ]);
});

test('two such rows around a table are layout', () => {
  expect(textsOf(readPage(`<table>${row('甲')}${row(`外${inner}`)}</table>`))).toEqual([
    ['正文', '甲', '乙', '丙', '丁', '外'],
    ['第1个表格', '1', '2'],
    ['正文', '乙', '丙', '丁'],
  ]);
});

test('rows of three cells around a table are layout, however many', () => {
  const three = '<tr><td>甲</td><td>乙</td><td>丙</td></tr>';
  expect(textsOf(readPage(`<table>${three}${three}${three}<tr><td>${inner}</td></tr></table>`))).toEqual([
    ['正文', '甲', '乙', '丙', '甲', '乙', '丙', '甲', '乙', '丙'],
    ['第1个表格', '1', '2'],
  ]);
});

test('a table of few cells without another inside is data', () => {
  expect(textsOf(readPage('<table><tr><td>甲</td><td>1</td></tr></table>'))).toEqual([
    ['第1个表格', '甲', '1'],
  ]);
});

test('a layout within a layout', () => {
  const outer = `<table><tr><td>外<table><tr><td>中${inner}</td><td>旁</td></tr></table></td></tr></table>`;
  expect(textsOf(readPage(outer))).toEqual([
    ['正文', '外', '中'],
    ['第1个表格', '1', '2'],
    ['正文', '旁'],
  ]);
});

test('a frame of one cell inside a cell is its text, with the table that it frames', () => {
  const frame = `<table><tr><td>框${inner}</td></tr></table>`;
  const table = `<table>${row('甲')}${row('甲')}${row(`外${frame}`)}</table>`;
  expect(textsOf(readPage(table)).slice(1)).toEqual([['第2个表格', '1', '2']]);
  expect(textsOf(readPage(table))[0]).toContain('外\n框');
});
