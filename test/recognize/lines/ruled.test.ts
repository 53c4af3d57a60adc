/** Pasted tables in a text: every cell in the column that it has in its sheet, merged headers over theirs. */
import { ruledView } from '../../../src/recognize/lines';
import { viewOf } from '../../../src/recognize/seen/view';
import type { View } from '../../../src/recognize/seen/view';
import { gridOfText } from '../../../src/readers/text';

const textOf = (...lines: string[]): View =>
  ruledView(viewOf(gridOfText(lines.join('\n').replaceAll('→', '\t'))));

/** A line for each row: columns, and rows where it is merged over several. */
const draw = (view: View): string[] =>
  view.rows.map((row) =>
    view
      .cellsIn(row)
      .map(({ text, column, columnCount, rowCount }) => {
        const columns = columnCount > 1 ? `${column}-${column + columnCount - 1}` : `${column}`;
        return `${columns}${rowCount > 1 ? `↓${rowCount}` : ''} ${text}`;
      })
      .join(' | '),
  );

const HEADERS = [
  '行次→申请人情况',
  '自然人→法人或其他组织→总计',
  '商业企业→科研机构→社会公益组织→法律服务机构→其他',
];
const DRAWN = [
  '0-1↓3 行次 | 2-8 申请人情况',
  '2↓2 自然人 | 3-7 法人或其他组织 | 8↓2 总计',
  '3 商业企业 | 4 科研机构 | 5 社会公益组织 | 6 法律服务机构 | 7 其他',
];

describe('headers without the places of merged cells', () => {
  test('stand over their columns, labels right before the figures', () => {
    const rows = ['三、本年度办理结果→（一）予以公开→1→2→3→4→5→6→21', '（二）部分公开→0→0→0→0→0→7→7'];
    expect(draw(textOf('说明', ...HEADERS, ...rows))).toEqual([
      '0 说明',
      ...DRAWN,
      '0 三、本年度办理结果 | 1 （一）予以公开 | 2 1 | 3 2 | 4 3 | 5 4 | 6 5 | 7 6 | 8 21',
      '1 （二）部分公开 | 2 0 | 3 0 | 4 0 | 5 0 | 6 0 | 7 7 | 8 7',
    ]);
  });

  test('a column before the others, and two in each other’s place', () => {
    const view = textOf(
      '行次→申请人情况',
      '总计→自然人→法人或其他组织',
      '科研机构→商业企业→社会公益组织→法律服务机构→其他',
      '（七）总计→21→1→2→3→4→5→6',
    );
    expect(draw(view).slice(1)).toEqual([
      '1↓2 总计 | 2↓2 自然人 | 3-7 法人或其他组织',
      '3 科研机构 | 4 商业企业 | 5 社会公益组织 | 6 法律服务机构 | 7 其他',
      '0 （七）总计 | 1 21 | 2 1 | 3 2 | 4 3 | 5 4 | 6 5 | 7 6',
    ]);
  });

  test('an empty column stays one', () => {
    const view = textOf(
      '行次→申请人情况',
      '自然人→法人或其他组织→→总计',
      '商业企业→科研机构→社会公益组织→法律服务机构→其他→',
      '（七）总计→1→2→3→4→5→6→→21',
    );
    expect(draw(view)).toEqual([
      '0↓3 行次 | 1-8 申请人情况',
      '1↓2 自然人 | 2-6 法人或其他组织 | 8↓2 总计',
      '2 商业企业 | 3 科研机构 | 4 社会公益组织 | 5 法律服务机构 | 6 其他',
      '0 （七）总计 | 1 1 | 2 2 | 3 3 | 4 4 | 5 5 | 6 6 | 8 21',
    ]);
  });

  test('years under each header', () => {
    const years = Array.from({ length: 7 }, () => '上年→本年').join('→');
    const view = textOf(
      '行次→申请人情况',
      ...HEADERS.slice(1),
      years,
      '（七）总计→1→2→3→4→5→6→7→8→9→10→11→12→13→14',
    );
    expect(draw(view).slice(1, 3)).toEqual([
      '1-2↓2 自然人 | 3-12 法人或其他组织 | 13-14↓2 总计',
      '3-4 商业企业 | 5-6 科研机构 | 7-8 社会公益组织 | 9-10 法律服务机构 | 11-12 其他',
    ]);
    expect(draw(view)[3]?.startsWith('1 上年 | 2 本年 | 3 上年')).toBe(true);
  });

  test('results of the same name under each of their headers, in whatever order these stand', () => {
    const results = '结果维持→结果纠正→其他结果→尚未审结→总计';
    const view = textOf(
      '行政诉讼→行政复议',
      `未经复议直接起诉→复议后起诉→${results}`,
      `${results}→${results}`,
      '1→2→3→4→10→0→0→0→5→5→6→0→0→0→6',
    );
    expect(draw(view).slice(0, 2)).toEqual([
      '0-9 行政诉讼 | 10-14 行政复议',
      '0-4 未经复议直接起诉 | 5-9 复议后起诉 | 10↓2 结果维持 | 11↓2 结果纠正 | 12↓2 其他结果 | 13↓2 尚未审结 | 14↓2 总计',
    ]);
  });

  test('which do not account for every column leave the lines as they are', () => {
    const lines = [...HEADERS, '（七）总计→1→2→3→4→5→6', '四、结转→0→0→0→0→0→0'];
    const view = textOf(...lines);
    expect(view.rows.map((row) => view.cellsIn(row).length)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('blocks beside each other', () => {
  test('each under its own headers, with what stands above it', () => {
    const view = textOf(
      '上年→→→本年',
      '信息内容→本年制发件数→→→信息内容→本年制发件数',
      '规章→1→→→规章→2',
      '行政规范性文件→3→→→行政规范性文件→4',
    );
    expect(draw(view)).toEqual([
      '0 上年 | 4 本年',
      '0 信息内容 | 1 本年制发件数 | 4 信息内容 | 5 本年制发件数',
      '0 规章 | 1 1 | 4 规章 | 5 2',
      '0 行政规范性文件 | 1 3 | 4 行政规范性文件 | 5 4',
    ]);
  });
});

describe('rows', () => {
  test('a mark for nothing or a word is a cell, and the figures behind it stay in their columns', () => {
    const view = textOf(...HEADERS, '一、甲→1→2→3→4→5→6→21', '二、乙→（无）→———→零→见附件→5→--→5');
    expect(draw(view).slice(3)).toEqual([
      '0 一、甲 | 1 1 | 2 2 | 3 3 | 4 4 | 5 5 | 6 6 | 7 21',
      '0 二、乙 | 1 （无） | 2 ——— | 3 零 | 4 见附件 | 5 5 | 6 -- | 7 5',
    ]);
  });

  test('without figures are rows, also with the word of a header', () => {
    const view = textOf(
      ...HEADERS,
      '1.重复申请→1→2→3→4→5→6→21',
      '3.其他→→→→→→→',
      '总计→→→→→→→',
      '四、结转→0→0→0→0→0→7→7',
    );
    expect(draw(view).slice(4)).toEqual([
      '0 3.其他',
      '0 总计',
      '0 四、结转 | 1 0 | 2 0 | 3 0 | 4 0 | 5 0 | 6 7 | 7 7',
    ]);
  });

  test('a year beside the label, and alone in the row below', () => {
    const view = textOf(...HEADERS, '一、甲→上年→1→2→3→4→5→6→21', '本年→0→0→0→0→0→7→7');
    expect(draw(view).slice(3)).toEqual([
      '0 一、甲 | 1 上年 | 2 1 | 3 2 | 4 3 | 5 4 | 6 5 | 7 6 | 8 21',
      '1 本年 | 2 0 | 3 0 | 4 0 | 5 0 | 6 0 | 7 7 | 8 7',
    ]);
  });

  test('with an empty cell for each place of a merged one stand as they are', () => {
    const view = textOf(
      '行次→→申请人情况→→→→→→',
      '→→自然人→法人或其他组织→→→→→总计',
      '→→→商业企业→科研机构→社会公益组织→法律服务机构→其他→',
      '三、本年度办理结果→（一）予以公开→1→2→3→4→5→6→21',
      '→（二）部分公开→0→0→0→0→0→7→7',
    );
    expect(draw(view).slice(2)).toEqual([
      '3 商业企业 | 4 科研机构 | 5 社会公益组织 | 6 法律服务机构 | 7 其他',
      '0 三、本年度办理结果 | 1 （一）予以公开 | 2 1 | 3 2 | 4 3 | 5 4 | 6 5 | 7 6 | 8 21',
      '1 （二）部分公开 | 2 0 | 3 0 | 4 0 | 5 0 | 6 0 | 7 7 | 8 7',
    ]);
  });

  test.each([
    ['bars', '|信息内容|本年制发件数|', '|规章|1|'],
    ['wide bars', '｜信息内容｜本年制发件数｜', '｜规章｜1｜'],
  ])('between %s', (_, header, row) => {
    expect(draw(textOf(header, row))).toEqual(['0 信息内容 | 1 本年制发件数', '0 规章 | 1 1']);
  });

  test('without a header of the form, or separated by spaces, are lines', () => {
    const lines = ['规章→1→2→3', '信息内容  本年制发件数', '规章  1'];
    expect(draw(textOf(...lines))).toEqual(['0 规章\t1\t2\t3', '0 信息内容  本年制发件数', '0 规章  1']);
  });
});
