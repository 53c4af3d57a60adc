import { cellAt } from '../../src/grid';
import type { Grid } from '../../src/grid';
import { readText } from '../../src/readers/text';

const WORDS = '一、总体情况';
const GB18030 = [0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6];
const lines = (grid: Grid) => [...grid.cells.values()].map(({ value }) => value);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((letter, index) => view.setUint16(2 * index, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(WORDS)],
    ['UTF-8 with a mark', utf8(`\ufeff${WORDS}`)],
    ['UTF-16, little end first', utf16(`\ufeff${WORDS}`, true)],
    ['UTF-16, big end first', utf16(`\ufeff${WORDS}`, false)],
    ['GB18030', new Uint8Array(GB18030)],
  ])('%s', (_, bytes) => {
    expect(lines(readText(bytes, 'a.txt'))).toEqual([WORDS]);
  });
});

describe('lines become rows', () => {
  test('as they stand, counted from 0, empty ones absent', () => {
    const grid = readText(utf8('第一行\r\n\r\n\t\n  \n 第五行 \n\n'), 'a.txt');
    expect(grid).toMatchObject({ kind: 'text', name: '文本', rowCount: 5, columnCount: 1, merges: [] });
    expect(cellAt(grid, 0, 0)).toEqual({ value: '第一行', text: '第一行', formula: null });
    expect(cellAt(grid, 1, 0)).toBeUndefined();
    expect(cellAt(grid, 2, 0)?.value).toBe('\t');
    expect(cellAt(grid, 3, 0)).toBeUndefined();
    expect(cellAt(grid, 4, 0)?.value).toBe(' 第五行 ');
  });

  test('whatever ends a line', () => {
    expect(lines(readText(utf8('一\r二\n三\r\n四\f五\u2028六'), 'a.txt'))).toEqual([
      '一',
      '二',
      '三',
      '四',
      '五',
      '六',
    ]);
  });

  test('an empty file is an empty grid', () => {
    expect(readText(new Uint8Array(), 'a.txt')).toMatchObject({ rowCount: 0, columnCount: 0 });
  });
});
