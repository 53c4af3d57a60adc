/** Struck-out and raised runs of a cell, and cells whose own font is struck out, in every place that holds them. */
import { readXlsx } from '../../../src/readers/xlsx';
import { MAIN, prefixed, readCell, workbookBytes } from './parts';

const run = (text: string, look = '') =>
  `<r>${look && `<rPr>${look}<sz val="11"/></rPr>`}<t xml:space="preserve">${text}</t></r>`;
const STRUCK = '<strike/>';
const RAISED = '<vertAlign val="superscript"/>';
const LOWERED = '<vertAlign val="subscript"/>';

/** Fonts 0 (plain) and 1 (struck out), in the cell styles 0 and 1; style 2 says that it is not struck out. */
const STYLES = {
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/></font><font><strike/><sz val="11"/></font><font><strike val="0"/></font></fonts>
<cellStyleXfs count="1"><xf fontId="1"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1" applyFont="1"/><xf fontId="2"/></cellXfs>
<dxfs count="1"><dxf><font><strike/></font></dxf></dxfs></styleSheet>`,
};
const strings = (...items: string[]) => ({
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`,
});
const sharedCell = (item: string, style: number) =>
  readCell(`<c r="A1" s="${style}" t="s"><v>0</v></c>`, { ...STYLES, ...strings(item) })?.text;
const inlineCell = (item: string, style: number) =>
  readCell(`<c r="A1" s="${style}" t="inlineStr"><is>${item}</is></c>`, STYLES)?.text;

test.each([
  ['a raised mark behind', run('74') + run('1', RAISED), '74'],
  ['a raised mark before', run('1', RAISED) + run('74', '<b/>'), '74'],
  ['a lowered mark', run('74') + run('注', LOWERED), '74'],
  ['a mark in pieces', run('74') + run('[', RAISED) + run('1', RAISED) + run(']', RAISED), '74'],
  ['on the line again', run('7') + run('4', '<vertAlign val="baseline"/>'), '74'],
  ['a power', run('12m') + run('2', RAISED), '12m2'],
  ['an index', run('CO') + run('2', LOWERED) + run('排放', '<b/>'), 'CO2排放'],
  ['longer than any mark', run('74') + run('含上年结转的七件在内', RAISED), '74含上年结转的七件在内'],
  ['all raised', run('7', RAISED) + run('4', RAISED), '74'],
  ['struck out before', run('4', STRUCK) + run('74'), '74'],
  ['struck out behind', run('74') + run('9', '<strike val="1"/>'), '74'],
  ['struck out between', run('一、') + run('旧', STRUCK) + run('新收', '<b/>'), '一、新收'],
  ['struck out no more', run('7') + run('4', '<strike val="0"/>'), '74'],
  ['a struck mark behind a raised one', run('74') + run('1', RAISED + STRUCK) + run('2', RAISED), '74'],
  ['all struck out', run('7', STRUCK) + run('4', STRUCK), undefined],
  ['all but a raised mark struck out', run('74', STRUCK) + run('1', RAISED), '1'],
  ['an escape', run('_x0037_') + run('4', '<b/>'), '74'],
  ['no runs', '<t>74</t>', '74'],
])('%s', (_, item, text) => {
  expect(sharedCell(item, 0)).toBe(text);
  expect(inlineCell(item, 0)).toBe(text);
  expect(sharedCell(item, 2)).toBe(text);
});

test.each([
  ['text', '<t>74</t>', undefined],
  ['runs that say nothing', run('7') + run('4'), undefined],
  ['a run with its own font', run('4') + run('74', '<b/>'), '74'],
  ['a run with its own font, struck out', run('4') + run('74', STRUCK), undefined],
])('in a cell that is struck out: %s', (_, item, text) => {
  expect(sharedCell(item, 1)).toBe(text);
  expect(inlineCell(item, 1)).toBe(text);
});

test.each([
  ['a number', '<c r="A1" s="1"><v>9</v></c>'],
  ['a number with a point', '<c r="A1" s="1"><v>9.5</v></c>'],
  ['a formula', '<c r="A1" s="1"><f>1+8</f><v>9</v></c>'],
  ['a formula with a text', '<c r="A1" s="1" t="str"><f>"9"</f><v>9</v></c>'],
  ['a formula without a result', '<c r="A1" s="1"><f>1+8</f></c>'],
  ['text in the cell', '<c r="A1" s="1" t="inlineStr"><is><t>9</t></is></c>'],
  ['nothing', '<c r="A1" s="1"/>'],
])('what is struck out as a whole is deleted: %s', (_, cell) => {
  expect(readCell(cell, STYLES)).toBeUndefined();
  const bytes = workbookBytes(
    `<sheetData><row r="1">${cell}<c r="B1"><v>1</v></c></row></sheetData>`,
    STYLES,
  );
  for (const each of [bytes, prefixed(bytes)])
    expect(
      readXlsx(each, '测试.xlsx').grids.map(({ cells }) => [...cells.values()].map(({ text }) => text)),
    ).toEqual([['1']]);
});
