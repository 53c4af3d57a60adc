/** Text whose cells are separated by commas or semicolons, or stand all in one line. */
import { gridOfText } from '../../src/readers/text';

const linesOf = (text: string) => [...gridOfText(text).cells.values()].map((cell) => cell.text);

const ROWS = ['甲,1,2,3', '乙,4,5,6', '丙,7,,9', '丁,1,/,12'];

test('commas become tabs where four lines have figures between them', () => {
  expect(linesOf(ROWS.join('\n'))).toEqual(['甲\t1\t2\t3', '乙\t4\t5\t6', '丙\t7\t\t9', '丁\t1\t/\t12']);
  expect(linesOf(ROWS.join('\n').replaceAll(',', ';'))).toEqual([
    '甲\t1\t2\t3',
    '乙\t4\t5\t6',
    '丙\t7\t\t9',
    '丁\t1\t/\t12',
  ]);
  expect(linesOf(ROWS.slice(0, 3).join('\n'))).toEqual(ROWS.slice(0, 3));
});

test('quotes and ="3" show what they hold; headers are cells, too', () => {
  const text = [...ROWS, '"戊,己","1,234",="5",6', '表头,"甲","乙",丙'].join('\n');
  expect(linesOf(text).slice(4)).toEqual(['戊,己\t1,234\t5\t6', '表头\t甲\t乙\t丙']);
  expect(linesOf('甲\t="3"\t="4"\n="乙"\t5')).toEqual(['甲\t3\t4', '乙\t5']);
});

test('sentences stay as they are, and so do quotes that do not close', () => {
  const sentences = ['2024年,我们新收12件,办结12件。', '"没有结束,1,2,3', `${'长'.repeat(90)},1,2`];
  expect(linesOf([...ROWS, ...sentences].join('\n')).slice(4)).toEqual(sentences);
  const prose = Array.from({ length: 9 }, (_, at) => `第${at}项,办理${at}件,其中3件`);
  expect(linesOf(prose.join('\n'))).toEqual(prose);
});

test('a table in one line with bars is a cell a line', () => {
  const cells = Array.from({ length: 45 }, (_, at) => String(at));
  expect(linesOf(cells.join(' | '))).toEqual(cells);
  expect(linesOf(cells.slice(0, 20).join(' | '))).toEqual([cells.slice(0, 20).join(' | ')]);
});
