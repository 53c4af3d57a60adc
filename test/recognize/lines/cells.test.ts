/** How the lines of a text are cut into cells, and the cells into rows with their figures. */
import type { Grid } from '../../../src/grid';
import { figureCells, filledCells, firstRow, wholeCells } from '../../../src/recognize/lines/figureCells';
import { cellsOfLine, figuresTogether, textLines, tokensOf } from '../../../src/recognize/lines/lines';
import { segmentsOf } from '../../../src/recognize/lines/segments';
import type { ShapeRow } from '../../../src/recognize/seen/shape';
import { gridOf, linesOf, tokens } from '../../support/gridOf';

describe('the lines of the texts of a source', () => {
  const text = (name: string, rows: readonly string[]): Grid => gridOf(rows, { kind: 'text', name });

  test('in their order, each with its place; tables are none', () => {
    const table = gridOf(['表格里的字']);
    expect(textLines([text('甲', ['一', '二']), table, text('乙', ['三'])])).toEqual([
      { text: '一', address: { kind: 'text', grid: '甲', row: 0, column: 0 } },
      { text: '二', address: { kind: 'text', grid: '甲', row: 1, column: 0 } },
      { text: '三', address: { kind: 'text', grid: '乙', row: 0, column: 0 } },
    ]);
  });

  test('with the empty lines between them, none before the first and none behind the last', () => {
    const lines = textLines([text('甲', ['', '一', '', '', '二', ''])]);
    expect(lines.map((line) => [line.text, line.address.row])).toEqual([
      ['一', 1],
      ['', 2],
      ['', 3],
      ['二', 4],
    ]);
    expect(lines[1]).toEqual({ text: '', address: { kind: 'text', grid: '甲', row: 2, column: 0 } });
  });

  test('of many empty lines the last twenty', () => {
    const empty = Array.from({ length: 30 }, () => '');
    const rows = textLines([text('甲', ['一', ...empty, '二'])]).map(({ address }) => address.row);
    expect(rows).toHaveLength(22);
    expect(rows.slice(0, 3)).toEqual([0, 11, 12]);
    expect(rows.at(-1)).toBe(31);
  });

  test('twenty thousand of them', () => {
    const many = Array.from({ length: 20_005 }, (_, at) => `第${at}行`);
    const lines = textLines([text('甲', many), text('乙', ['末'])]);
    expect(lines).toHaveLength(20_000);
    expect(lines.at(-1)?.text).toBe('第19999行');
  });
});

describe('figures without spaces, with a / for a blank', () => {
  test.each([
    ['7/00', ['7', '/', '00']],
    ['12/00/012', ['12', '/', '00', '/', '012']],
    ['／３', ['／', '３']],
    ['3/', ['3', '/']],
    ['123', ['123']],
    ['１2', ['１2']],
    ['增/减', ['增/减']],
    ['1/2件', ['1/2件']],
    ['件1/2', ['件1/2']],
    ['', ['']],
  ])('%s', (text, pieces) => expect(figuresTogether(text)).toEqual(pieces));
});

describe('the cells of a line', () => {
  test.each([
    ['', []],
    ['  ', []],
    ['行政许可', ['行政许可']],
    [' 行政许可 ', ['行政许可']],
    ['规章 1 2 3', ['规章', '1', '2', '3']],
    ['3. 其他 0 0', ['3. 其他', '0', '0']],
    ['规章 / - 无', ['规章', '/', '-', '无']],
    ['规章 3/0 1', ['规章', '3/0', '1']],
    ['1 2', ['1', '2']],
    ['信息内容  本年制发件数   现行有效件数', ['信息内容', '本年制发件数', '现行有效件数']],
    ['信息 内容', ['信息 内容']],
    ['共 3 件 申请', ['共 3 件 申请']],
    ['\t3', ['3']],
    ['\t', ['']],
    ['甲\t', ['甲', '']],
    ['\t甲\t 1 ', ['', '甲', '1']],
    ['甲\t\t1', ['甲', '', '1']],
    ['|甲|1|', ['甲', '1']],
    [' | 甲 | 1 | ', ['甲', '1']],
    ['｜甲｜１｜', ['甲', '１']],
    ['甲|1', ['甲', '1']],
    ['甲||1', ['甲', '', '1']],
    ['||1|', ['', '1']],
    ['|---|:--:|', []],
    ['| + | - |', []],
    ['|甲|---|', ['甲', '---']],
    ['|---|甲|', ['---', '甲']],
  ])('%j', (line, cells) => expect(cellsOfLine(line)).toEqual(cells));

  test('a line of more than 2000 characters is a paragraph', () => {
    expect(cellsOfLine('字'.repeat(2000))).toHaveLength(1);
    expect(cellsOfLine('字'.repeat(2001))).toEqual([]);
  });
});

describe('the lines as a stream of cells', () => {
  const stream = (...lines: string[]) =>
    tokensOf(linesOf(...lines)).map(({ kind, text }) => `${kind} ${text}`);

  test.each<[string, string[], string[]]>([
    ['a cell a line', ['规章', '1', '/', '-'], ['words 规章', 'figure 1', 'figure /', 'figure -']],
    ['a row a line', ['规章\t1\t\t2'], ['words 规章', 'figure 1', 'blank ', 'figure 2', 'break ']],
    ['an empty line', ['规章', '', '1'], ['words 规章', 'break ', 'figure 1']],
    ['an empty cell', ['\t'], ['blank ']],
    ['a page number', ['- 3 -', '第3页', '— 4 —', '5－'], ['break ', 'break ', 'break ', 'break ']],
    ['a number alone', ['3', ' 12'], ['figure 3', 'figure 12']],
    ['digits with a / among them', ['7/00'], ['figure 7', 'figure /', 'figure 00']],
    ['a number before its label', ['3', '.其他'], ['words 3.其他']],
    ['a number before its label with a space', ['3', '. 其他'], ['words 3. 其他']],
    ['a number before a mark alone', ['3', '、', '其他'], ['words 3、', 'words 其他']],
    ['a figure before a word', ['3', '其他'], ['figure 3', 'words 其他']],
    ['a figure before a decimal', ['3', '.5'], ['figure 3', 'figure .5']],
    ['a figure of two digits before a mark', ['13', '.其他'], ['figure 13', 'words .其他']],
    ['a word before a mark', ['甲', '.其他'], ['words 甲', 'words .其他']],
  ])('%s', (_, lines, expected) => expect(stream(...lines)).toEqual(expected));

  test('each with its line and its place among the cells of the line', () => {
    expect(
      tokensOf(linesOf('规章', '甲 1 2', '')).map(({ address: { row, column } }) => [row, column]),
    ).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 0],
      [2, 0],
    ]);
  });

  test('a long line that ends in a dash is no page number', () => {
    expect(stream(`- 3${' '.repeat(40)}-`)).toEqual(['figure -', 'figure 3', 'figure -', 'break ']);
  });
});

describe('segments: words and what stands behind them', () => {
  const nothing = () => undefined;
  const cut = (...texts: string[]) =>
    segmentsOf(tokens(...texts), nothing).map(({ words, rest }) => [
      words.map(({ text }) => text).join('+'),
      rest.map(({ kind, text }) => (kind === 'break' ? '¶' : text || '_')).join(' '),
    ]);

  test.each<[string, string[], string[][]]>([
    [
      'words, then figures',
      ['甲', '1', '2', '乙', '3'],
      [
        ['甲', '1 2'],
        ['乙', '3'],
      ],
    ],
    ['a label in several words', ['甲', '乙', '1'], [['甲+乙', '1']]],
    ['an end of a row between words', ['甲', '¶', '乙', '1'], [['甲+乙', '1']]],
    [
      'an empty cell between words',
      ['甲', '', '乙', '1'],
      [
        ['甲', '_'],
        ['乙', '1'],
      ],
    ],
    ['an end of a row between figures', ['甲', '1', '¶', '2', '¶'], [['甲', '1 ¶ 2 ¶']]],
    ['figures before any word', ['1', '¶', '甲', '2'], [['甲', '2']]],
    ['no cells', [], []],
  ])('%s', (_, texts, expected) => expect(cut(...texts)).toEqual(expected));

  test('no more than five hundred cells behind one label', () => {
    const many = Array.from({ length: 510 }, () => '1');
    const [segment] = segmentsOf(tokens('甲', ...many), nothing);
    expect(segment?.rest).toHaveLength(500);
  });

  test('figures that are glued to a word are taken off it, given the words of the same label before it', () => {
    const seen: string[][] = [];
    const unglue = (before: readonly { text: string }[], { text }: { text: string }) => {
      seen.push([...before.map((each) => each.text), text]);
      return text === '乙7' ? tokens('乙', '7') : undefined;
    };
    const segments = segmentsOf(tokens('甲', '乙7', '丙', '1', '丁'), unglue);
    expect(segments.map(({ words, rest }) => [...words, ...rest].map(({ text }) => text))).toEqual([
      ['甲', '乙', '7'],
      ['丙', '1'],
      ['丁'],
    ]);
    expect(seen).toEqual([['甲'], ['甲', '乙7'], ['丙'], ['丁']]);
  });
});

describe('which cells behind a label are the figures of its row', () => {
  const row = (count: number, gap = 0, width = count + gap): ShapeRow => ({
    text: '甲',
    label: { number: '', core: '甲', bare: '甲', pairs: [] },
    flattened: [],
    group: 0,
    fields: Array.from({ length: count }, (_, at) => `f.${at}` as never),
    gap,
    width,
  });
  const texts = (cells: readonly { text: string }[] | undefined) =>
    cells?.map(({ text }) => text || '_').join(' ');

  test.each([
    [['1', '2', '¶', '3'], '1 2'],
    [['¶', '1', '2', '¶', '3'], '1 2'],
    [['1', '2'], '1 2'],
    [['¶', '¶'], ''],
    [[], ''],
  ])('the first row of %j', (rest, expected) => expect(texts(firstRow(tokens(...rest)))).toBe(expected));

  test('cells that hold something', () => {
    expect(texts(filledCells(tokens('1', '', '¶', '/')))).toBe('1 /');
  });

  test.each<[string, ShapeRow, number, string[], string | undefined]>([
    ['as many as the row has', row(2), 2, ['1', '2', '¶', '3'], '1 2'],
    ['empty ones among them', row(2), 2, ['', '2'], '_ 2'],
    ['too many', row(2), 2, ['1', '2', '3'], undefined],
    ['too few', row(2), 2, ['1'], undefined],
    ['behind places of a merged label', row(2, 2), 2, ['', '', '1', '2'], '1 2'],
    ['before places of a merged figure', row(2, 0, 4), 2, ['1', '2', '', ''], '1 2'],
    ['between both', row(1, 1, 3), 1, ['', '1', ''], '1'],
    ['behind places that are not empty', row(2, 2), 2, ['', '5', '1', '2'], undefined],
    ['before places that are not empty', row(2, 0, 3), 2, ['1', '2', '9'], undefined],
    ['one more than the form has, behind a merged label', row(2, 1), 3, ['', '1', '2', '3'], '1 2 3'],
  ])('whole: %s', (_, of, count, rest, expected) =>
    expect(texts(wholeCells(of, count, tokens(...rest)))).toBe(expected),
  );

  test.each<[string, number, string[], string | undefined]>([
    ['whole rows first', 2, ['', '2', '¶', '3'], '_ 2'],
    ['so many figures whatever stands between', 3, ['1', '¶', '2', '¶', '3', '¶'], '1 2 3'],
    ['an empty line for an empty cell', 3, ['¶', '1', '¶', '3'], '1  3'],
    ['an empty line before them is none of theirs', 3, ['¶', '¶', '3'], undefined],
    ['empty lines behind them are none of theirs', 3, ['1', '¶', '3', '¶', '¶'], '1  3'],
    ['too few with the empty lines', 4, ['1', '¶', '3', '¶'], undefined],
    ['nothing', 2, ['¶', '¶'], undefined],
  ])('%s', (_, count, rest, expected) =>
    expect(
      figureCells(row(count), count, tokens(...rest))
        ?.map(({ kind, text }) => (kind === 'blank' ? '_' : text))
        .join(' '),
    ).toBe(expected),
  );

  test('several cells of one line with the end of the row among them are no cells one a line', () => {
    const one = tokens('1', '¶', '3').map((token) => ({ ...token, address: { ...token.address, row: 4 } }));
    expect(figureCells(row(3), 3, one)).toBeUndefined();
  });
});
