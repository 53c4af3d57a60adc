/** The lines of one table, laid out as a table: headers, labels and figures, each with its place; what was odd of it. */
import { editionById } from '../../../src/form';
import type { Edition, FormTable } from '../../../src/form';
import { lineView, tableLines } from '../../../src/recognize/lines';
import { headingLines } from '../../../src/recognize/around/headings';
import type { View } from '../../../src/recognize/seen/view';
import { linesOf } from '../../support/gridOf';
import { REQUEST_HEADERS } from '../../support/requestHeaders';

const edition = editionById('2021') as Edition;
const table = (id: string): FormTable => edition.tables.find((each) => each.id === id)!;
const laid = (id: string, ...lines: string[]): View | undefined =>
  lineView(linesOf(...lines), table(id), edition);

/** A line for each row: text, kind where it is no words, column where it does not follow, width. */
const draw = (view: View | undefined) =>
  view?.rows.map((row) =>
    view
      .cellsIn(row)
      .map(({ text, kind, column, columnCount }) =>
        [
          `${column}${columnCount > 1 ? `-${column + columnCount - 1}` : ''}`,
          { words: '', number: '#', blank: '/', nothing: '_' }[kind] + text,
        ].join(' '),
      )
      .join(' | '),
  );
const odd = (view: View | undefined) =>
  view?.oddities?.map(({ kind, address, text, expected, fields }) => [
    kind,
    address?.row,
    text,
    expected,
    fields.length,
  ]);

describe('one cell a line', () => {
  const lines = [
    '第二十条第（一）项',
    '信息内容',
    '本年制发件数',
    '本年废止件数',
    '现行有效件数',
    '规章',
    '1',
    '/',
    '3',
  ];

  test('as the form prints it', () => {
    const view = laid('proactive', ...lines);
    expect(draw(view)).toEqual([
      '0 信息内容 | 1 本年制发件数 | 2 本年废止件数 | 3 现行有效件数',
      '0 规章 | 1 #1 | 2 // | 3 #3',
    ]);
    expect(odd(view)).toEqual([]);
    expect(view?.together?.size).toBe(0);
    expect([view?.addressOf(0, 2), view?.addressOf(1, 0), view?.addressOf(1, 3)]).toEqual([
      { kind: 'text', grid: '文本', row: 3, column: 0 },
      { kind: 'text', grid: '文本', row: 5, column: 0 },
      { kind: 'text', grid: '文本', row: 8, column: 0 },
    ]);
    expect(view?.grid).toMatchObject({ kind: 'text', name: '文本', rowCount: 2, columnCount: 4, merges: [] });
  });

  test('a header of several rows stands over its columns', () => {
    expect(
      draw(laid('requests', ...REQUEST_HEADERS, '（七）总计', '1', '0', '0', '0', '0', '0', '1')),
    ).toEqual([
      '1-7 申请人情况',
      '1 自然人 | 2-6 法人或其他组织 | 7 总计',
      '2 商业企业 | 3 科研机构 | 4 社会公益组织 | 5 法律服务机构 | 6 其他',
      '0 （七）总计 | 1 #1 | 2 #0 | 3 #0 | 4 #0 | 5 #0 | 6 #0 | 7 #1',
    ]);
  });

  test('a table without labels begins with its first column', () => {
    const header = [
      '行政复议',
      '行政诉讼',
      '结果维持',
      '结果纠正',
      '其他结果',
      '尚未审结',
      '总计',
      '未经复议直接起诉',
      '复议后起诉',
    ];
    const figures = Array.from({ length: 15 }, (_, at) => String(at));
    const drawn = draw(laid('disputes', ...header, ...figures));
    expect(drawn?.slice(0, 2)).toEqual([
      '0-4 行政复议 | 5-14 行政诉讼',
      '0 结果维持 | 1 结果纠正 | 2 其他结果 | 3 尚未审结 | 4 总计 | 5-9 未经复议直接起诉 | 10-14 复议后起诉',
    ]);
    expect(drawn?.at(-1)).toMatch(/^0 #0 \| 1 #1 \| .* \| 14 #14$/);
  });

  test('columns in another order stand as their headers do, in one row', () => {
    const view = laid(
      'proactive',
      '信息内容',
      '现行有效件数',
      '本年制发件数',
      '本年废止件数',
      '规章',
      '3',
      '1',
      '2',
    );
    expect(draw(view)).toEqual([
      '1 现行有效件数 | 2 本年制发件数 | 3 本年废止件数',
      '0 规章 | 1 #3 | 2 #1 | 3 #2',
    ]);
    expect(odd(view)).toEqual([]);
  });

  test('headers in an order that tells nothing: the order of the form, which is told once', () => {
    const view = laid(
      'proactive',
      '信息内容',
      '现行有效件数',
      '本年制发件数',
      '规章',
      '1',
      '2',
      '3',
      '行政规范性文件',
      '4',
      '5',
      '6',
    );
    expect(odd(view)).toEqual([['guessed-by-order', 4, '', '', 6]]);
  });

  test('a row of somebody’s own stays a row', () => {
    const view = laid('proactive', '规章', '1', '2', '3', '其他决定', '8', '9');
    expect(draw(view)).toEqual(['0 规章 | 1 #1 | 2 #2 | 3 #3', '0 其他决定 | 1 #8 | 2 #9']);
  });

  test('a label without figures is not laid out; without any there is no table', () => {
    expect(draw(laid('proactive', '规章', '1', '2', '3', '行政许可'))).toEqual([
      '0 规章 | 1 #1 | 2 #2 | 3 #3',
    ]);
    expect(laid('proactive', '行政许可')).toBeUndefined();
    expect(laid('proactive')).toBeUndefined();
  });

  test('a word amid figures is a word', () => {
    const received = '一、本年新收政府信息公开申请数量';
    expect(draw(laid('requests', received, '3', '见附件', '0', '0', '0', '0', '3'))).toEqual([
      `0 ${received} | 1 #3 | 2 /见附件 | 3 #0 | 4 #0 | 5 #0 | 6 #0 | 7 #3`,
    ]);
  });
});

describe('fewer figures than columns', () => {
  test('digits to be divided stand over all columns, with their pieces', () => {
    const view = laid('requests', '（七）总计', '71000', '0071');
    expect(draw(view)).toEqual(['0 （七）总计 | 1-7 #71000 0071']);
    expect(view?.together?.get(0)?.map(({ text, address }) => [text, address.row])).toEqual([
      ['71000', 1],
      ['0071', 2],
    ]);
  });

  test('as many as the headers over them name stand under these', () => {
    const header = ['信息内容', '本年制发件数', '现行有效件数'];
    const view = laid('proactive', ...header, '规章', '1', '3', '', '行政规范性文件', '4', '6');
    expect(draw(view)?.slice(1)).toEqual(['0 规章 | 1 #1 | 3 #3', '0 行政规范性文件 | 1 #4 | 3 #6']);
    expect(view?.together?.size).toBe(0);
  });

  test('not where one begins with a zero, or only one column is named', () => {
    const header = ['信息内容', '本年制发件数', '现行有效件数'];
    expect(laid('proactive', ...header, '规章', '01', '3')?.together?.size).toBe(1);
    expect(laid('proactive', '信息内容', '本年制发件数', '规章', '13')?.together?.size).toBe(1);
  });

  test('under headers in an order that tells nothing are no row', () => {
    const header = ['信息内容', '现行有效件数', '本年制发件数'];
    expect(laid('proactive', ...header, '规章', '12')?.together?.size).toBe(0);
  });

  test('in columns of another order are no row', () => {
    const header = ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'];
    expect(draw(laid('proactive', ...header, '规章', '12'))).toEqual([
      '1 现行有效件数 | 2 本年制发件数 | 3 本年废止件数',
    ]);
  });
});

describe('more figures than columns', () => {
  const row = (label: string, figures: string) => [label, ...figures.split(' ')];

  test('in every row: the column that is not the form’s is left out and told with its header', () => {
    const view = laid(
      'requests',
      ...REQUEST_HEADERS,
      '个体户',
      ...row('（七）总计', '1 0 0 0 0 0 9 1'),
      '',
      ...row('（一）予以公开', '2 0 0 0 0 0 9 2'),
    );
    expect(draw(view)?.slice(-2)).toEqual([
      '0 （七）总计 | 1 #1 | 2 #0 | 3 #0 | 4 #0 | 5 #0 | 6 #0 | 7 #1',
      '0 （一）予以公开 | 1 #2 | 2 #0 | 3 #0 | 4 #0 | 5 #0 | 6 #0 | 7 #2',
    ]);
    expect(odd(view)).toEqual([['column-extra', 9, '个体户', '', 0]]);
  });

  test('without a header it is a guess, told with the first figure', () => {
    const view = laid('requests', ...row('（七）总计', '1 0 0 0 0 0 9 1'));
    expect(odd(view)).toEqual([['column-guessed', 1, '', '', 175]]);
  });

  test('a column in which nothing stands is left out without a word', () => {
    const view = laid('requests', '（七）总计\t1\t\t2\t0\t0\t0\t0\t3');
    expect(draw(view)).toEqual(['0 （七）总计 | 1 #1 | 2 #2 | 3 #0 | 4 #0 | 5 #0 | 6 #0 | 7 #3']);
    expect(odd(view)).toEqual([]);
  });

  test('in one row: its first figures, and that is told where they do not tie', () => {
    const rows = [
      '（七）总计 1 0 0 0 0 0 1',
      '（一）予以公开 2 0 0 0 0 0 2',
      '2.重复申请 3 0 0 0 0 0 3',
      '4.无正当理由大量反复申请 0 0 0 0 0 0 0',
    ];
    const tied = laid('requests', ...rows, '（二）部分公开 4 0 0 0 0 0 4 9');
    expect(draw(tied)?.at(-1)).toBe('0 （二）部分公开 | 1 #4 | 2 #0 | 3 #0 | 4 #0 | 5 #0 | 6 #0 | 7 #4');
    expect(odd(tied)).toEqual([]);
    const untied = laid('requests', ...rows, '（二）部分公开 9 4 0 0 0 0 0 4');
    expect(draw(untied)?.at(-1)).toBe('0 （二）部分公开 | 1 #9 | 2 #4 | 3 #0 | 4 #0 | 5 #0 | 6 #0 | 7 #0');
    expect(odd(untied)).toEqual([
      ['figures-extra', 4, '9 4 0 0 0 0 0 4', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 7],
    ]);
  });

  test('where no relation can bear them out that is told', () => {
    const rows = ['规章 1 2 3', '行政规范性文件 1 2 3 4'];
    expect(odd(laid('proactive', ...rows))).toEqual([['figures-extra', 1, '1 2 3 4', '行政规范性文件', 3]]);
  });

  test('a row as long as the form among longer ones is told', () => {
    const longer = ['（一）予以公开', '2.重复申请', '4.无正当理由大量反复申请', '（二）部分公开'].map(
      (label) => `${label} 1 0 0 0 0 0 9 1`,
    );
    const view = laid('requests', ...longer, '（七）总计 1 0 0 0 0 0 1');
    expect(odd(view)?.map(([kind, at]) => [kind, at])).toEqual([
      ['column-guessed', 0],
      ['figures-extra', 4],
    ]);
  });
});

test.each([
  ['of two widths', ['信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '规章\t1\t2\t3\t4']],
  ['separated by spaces', ['信息内容  本年制发件数  本年废止件数  现行有效件数', '规章 1 2 3']],
  ['without a header', ['规章\t1\t2\t3', '行政规范性文件\t4\t5\t6']],
])('lines %s are read row by row', (_, lines) =>
  expect(laid('proactive', ...lines)?.together?.size).toBeDefined(),
);

describe('the lines of each table', () => {
  const lines = linesOf(
    '一、总体情况',
    '做了事。',
    '二、主动公开政府信息情况',
    '规章 1 2 3',
    '行政许可 4',
    '三、收到和处理政府信息公开申请情况',
    '（七）总计 0',
    '五、政府信息公开工作存在的主要问题及改进情况',
    '没有。',
  );
  const of = (id: string) =>
    tableLines(
      lines,
      headingLines(lines.map(({ text }, at) => [at, text] as const)),
      edition,
    )(table(id)).map(({ text }) => text);

  test('are those under the heading of its part', () => {
    expect(of('proactive')).toEqual(['规章 1 2 3', '行政许可 4']);
    expect(of('requests')).toEqual(['（七）总计 0']);
  });

  test('a table whose part has no heading shares the lines of the part before', () => {
    expect(of('disputes')).toEqual(['（七）总计 0']);
  });

  test('a thousand of them', () => {
    const many = linesOf(...Array.from({ length: 1_005 }, (_, at) => `第${at}行`));
    expect(tableLines(many, [], edition)(table('requests'))).toHaveLength(1_000);
    expect(tableLines(many, [], edition)({ ...table('requests'), id: 'none' as never })).toEqual([]);
  });
});
