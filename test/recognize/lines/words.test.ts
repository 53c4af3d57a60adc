/** Words of a text: headers of a table, the label of a row, figures glued to it, columns of somebody's own. */
import { editionById } from '../../../src/form';
import type { Edition, TableId } from '../../../src/form';
import { headersAmong } from '../../../src/recognize/lines/headerWords';
import { labelAmong, unglueFor } from '../../../src/recognize/lines/rowLabels';
import { rowsOf } from '../../../src/recognize/lines/rows';
import { isConstant, surplusOf } from '../../../src/recognize/lines/surplus';
import { shapeOf } from '../../../src/recognize/seen/shape';
import { linesOf, tokens } from '../../support/gridOf';
import { APPLICANT_HEADERS } from '../../support/requestHeaders';

const edition = editionById('2021') as Edition;
const shape = (id: TableId) => shapeOf(edition.tables.find((table) => table.id === id)!);
const [PROACTIVE, REQUESTS, DISPUTES] = [shape('proactive'), shape('requests'), shape('disputes')];

describe('headers among words', () => {
  const found = (of: typeof PROACTIVE, ...words: string[]) => {
    const run = headersAmong(tokens(...words), of);
    return (
      run && {
        group: run.group,
        order: run.order,
        isOrderOpen: run.isOrderOpen,
        matched: run.matched.map(({ header, from, end, text, isSure }) =>
          [header.text, from, end, text, isSure].join(' '),
        ),
      }
    );
  };
  const plain = { order: undefined, isOrderOpen: false };

  test('one a word, of the group that they head', () => {
    expect(found(PROACTIVE, '信息内容', '本年制发件数', '本年废止件数', '现行有效件数')).toEqual({
      ...plain,
      group: 0,
      matched: [
        '信息内容 0 1 信息内容 true',
        '本年制发件数 1 2 本年制发件数 true',
        '本年废止件数 2 3 本年废止件数 true',
        '现行有效件数 3 4 现行有效件数 true',
      ],
    });
    expect(found(PROACTIVE, '第二十条第（八）项', '信息内容', '本年收费金额（单位：万元）')).toEqual({
      ...plain,
      group: 3,
      matched: [
        '信息内容 1 2 信息内容 true',
        '本年收费金额（单位：万元） 2 3 本年收费金额（单位：万元） true',
      ],
    });
  });

  test('broken over several words, glued together in one, spelled with spaces or only alike', () => {
    expect(found(PROACTIVE, '信息', '内容', '本年制', '发', '件数')?.matched).toEqual([
      '信息内容 0 2 信息内容 true',
      '本年制发件数 2 5 本年制发件数 true',
    ]);
    expect(found(PROACTIVE, '信息内容本年制发件数本年废止件数', '现行有效件数')?.matched).toEqual([
      '信息内容 0 1 信息内容 true',
      '本年制发件数 0 1 本年制发件数 true',
      '本年废止件数 0 1 本年废止件数 true',
      '现行有效件数 1 2 现行有效件数 true',
    ]);
    expect(
      found(PROACTIVE, '信 息 内 容', '本年制发件数（件）', '本年废止', '现行有效件数')?.matched,
    ).toEqual([
      '信息内容 0 1 信 息 内 容 true',
      '本年制发件数 1 2 本年制发件数（件） false',
      '本年废止件数 2 3 本年废止 false',
      '现行有效件数 3 4 现行有效件数 true',
    ]);
  });

  test.each([
    ['no words', []],
    ['the label of a row', ['行政许可']],
    ['words of something else', ['今年', '做了', '许多事']],
    ['one header of several', ['本年制发件数']],
    ['headers that are only alike', ['本年制发', '本年废止']],
    ['empty words', ['。', '、']],
  ])('%s are none', (_, words) => expect(found(PROACTIVE, ...words)).toBeUndefined());

  test('all headers of a group, one of them in full', () => {
    expect(found(PROACTIVE, '信息内容', '本年处理决定')).toMatchObject({ group: 1, matched: { length: 2 } });
  });

  test('总计 with a number is the label of a row', () => {
    expect(found(REQUESTS, '自然人', '（七）总计')).toBeUndefined();
    expect(found(REQUESTS, '自然人', '总计')?.matched).toEqual([
      '自然人 0 1 自然人 true',
      '总计 1 2 总计 true',
    ]);
  });

  test('row by row and column by column', () => {
    const rows = [
      '行政复议',
      '行政诉讼',
      '结果维持',
      '总计',
      '未经复议直接起诉',
      '复议后起诉',
      '结果维持',
      '总计',
    ];
    expect(found(DISPUTES, ...rows)).toMatchObject({ ...plain, group: 0, matched: { length: 8 } });
    const columns = [
      '行政复议',
      '结果维持',
      '总计',
      '行政诉讼',
      '未经复议直接起诉',
      '总计',
      '复议后起诉',
      '总计',
    ];
    expect(found(DISPUTES, ...columns)).toMatchObject({ ...plain, matched: { length: 8 } });
  });

  test('in another order, where each column has its own header once', () => {
    const words = ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数'];
    expect(found(PROACTIVE, ...words)).toEqual({
      group: 0,
      order: [2, 0, 1],
      isOrderOpen: false,
      matched: [
        '现行有效件数 1 2 现行有效件数 true',
        '本年制发件数 2 3 本年制发件数 true',
        '本年废止件数 3 4 本年废止件数 true',
      ],
    });
  });

  test('in another order that does not tell where each column stands', () => {
    expect(found(PROACTIVE, '信息内容', '现行有效件数', '本年制发件数')).toMatchObject({
      order: undefined,
      isOrderOpen: true,
    });
    const twice = [
      '信息内容',
      '现行有效件数',
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      '本年制发件数',
    ];
    expect(found(PROACTIVE, ...twice)).toMatchObject({ ...plain, group: 0 });
  });

  test('the last hundred and sixty of many words, with their places among all', () => {
    const text = Array.from({ length: 200 }, () => '别的话');
    const words = ['信息内容', '本年制发件数'];
    expect(found(PROACTIVE, ...text, ...words)?.matched).toEqual([
      '信息内容 200 201 信息内容 true',
      '本年制发件数 201 202 本年制发件数 true',
    ]);
    expect(found(PROACTIVE, ...words, ...text)).toBeUndefined();
  });
});

describe('the label that the last words are', () => {
  const found = (...words: string[]) => {
    const label = labelAmong(tokens(...words), REQUESTS);
    return label && [REQUESTS.rows[label.index]?.text, label.score, label.text, label.from];
  };

  test.each<[string, string[], ReturnType<typeof found>]>([
    ['one word', ['（七）总计'], ['（七）总计', 4, '（七）总计', 0]],
    ['behind other words', ['（六）其他处理', '（七）总计'], ['（七）总计', 4, '（七）总计', 1]],
    [
      'broken over several',
      ['一、本年新收政府', '信息公开', '申请数量'],
      ['一、本年新收政府信息公开申请数量', 4, '一、本年新收政府信息公开申请数量', 0],
    ],
    ['without its number', ['总计'], ['（七）总计', 3, '总计', 0]],
    ['with its number in a word before', ['2.', '重复申请'], ['2.重复申请', 4, '2.重复申请', 0]],
    ['alike in one word', ['8.属于行政查询的事项'], ['8.属于行政查询事项', 1, '8.属于行政查询的事项', 0]],
    ['not the last word', ['（七）总计', '别的话'], undefined],
    ['no words', [], undefined],
  ])('%s', (_, words, expected) => expect(found(...words)).toEqual(expected));

  test('no more than sixty words and a hundred and twenty letters are joined', () => {
    const letters = [...'一、本年新收政府信息公开申请数量'];
    expect(found(...letters)?.[3]).toBe(0);
    const spaced = letters.flatMap((letter) => [letter, ...Array.from({ length: 4 }, () => '·')]);
    expect(found(...spaced)?.[1]).toBe(2);
    expect(found('一、本年新收政府信息公开', `${' '.repeat(120)}申请数量`)).toBeUndefined();
  });
});

describe('figures glued to the end of a label', () => {
  const cut = (of: typeof PROACTIVE, text: string, ...before: string[]) =>
    unglueFor(of)(tokens(...before), tokens(text)[0]!)?.map(
      ({ kind, text: part, address }) => `${kind} ${part} ${address.column}`,
    );

  test.each<[string, string, string[] | undefined]>([
    ['one figure', '行政许可12', ['words 行政许可 0', 'figure 12 1']],
    ['with a unit', '行政许可12件', ['words 行政许可 0', 'figure 12件 1']],
    ['with decimals', '行政事业性收费1.25万元', ['words 行政事业性收费 0', 'figure 1.25万元 1']],
    ['with a blank', '规章3/0', ['words 规章 0', 'figure 3 1', 'figure / 1', 'figure 0 1']],
    ['full width', '规章３００', ['words 规章 0', 'figure ３００ 1']],
    ['behind a space', '行政许可 12', ['words 行政许可 0', 'figure 12 1']],
    ['behind words of something else', '做了事12', undefined],
    ['behind nothing', '12', undefined],
    ['none', '行政许可', undefined],
    [
      'behind the headers',
      '信息内容本年处理决定数量行政许可7',
      ['words 信息内容本年处理决定数量 0', 'words 行政许可 0', 'figure 7 1'],
    ],
    [
      'of two rows in one word',
      '行政处罚3行政强制4',
      ['words 行政处罚 0', 'figure 3 1', 'words 行政强制 0', 'figure 4 1'],
    ],
  ])('%s', (_, text, expected) => expect(cut(PROACTIVE, text)).toEqual(expected));

  test.each<[string, string, string[], string[] | undefined]>([
    [
      'of a label that is broken over words',
      '申请数量12',
      ['一、本年新收政府信息公开'],
      ['words 申请数量 0', 'figure 12 1'],
    ],
    [
      'of a row behind the name of its group',
      '（三）不予公开1.属于国家秘密3000003',
      [],
      ['words （三）不予公开 0', 'words 1.属于国家秘密 0', 'figure 3000003 1'],
    ],
    [
      'of rows whose labels begin with numbers',
      '2.重复申请00000003.要求提供公开出版物0000000',
      [],
      ['words 2.重复申请 0', 'figure 0000000 1', 'words 3.要求提供公开出版物 0', 'figure 0000000 1'],
    ],
  ])('%s', (_, text, before, expected) => expect(cut(REQUESTS, text, ...before)).toEqual(expected));

  test('of a row without a label: behind its last header', () => {
    expect(cut(DISPUTES, '尚未审结总计000000000000000')).toEqual([
      'words 尚未审结总计 0',
      'figure 000000000000000 1',
    ]);
    expect(cut(DISPUTES, '无关的话000000000000000')).toBeUndefined();
  });
});

describe('rows of a table in the lines of a text', () => {
  const rows = (of: typeof PROACTIVE, ...lines: string[]) =>
    rowsOf(linesOf(...lines), of).map(({ row, label, rest, before, headers, under }) => ({
      row: row?.text,
      label: label?.text,
      rest: rest
        .filter(({ kind }) => kind !== 'break')
        .map(({ text }) => text)
        .join(' '),
      before: before.map(({ text }) => text).join(' '),
      headers: headers?.matched.length ?? 0,
      under: under?.matched.length ?? 0,
    }));

  test('each with its label, its cells, the words before it and the headers it stands under', () => {
    const lines = [
      '第二十条第（一）项',
      '信息内容 本年制发件数 本年废止件数',
      '',
      '规章 1 2 3',
      '行政规范性文件 4 5 6',
    ];
    expect(
      rows(PROACTIVE, lines[0]!, '信息内容', '本年制发件数', '本年废止件数', lines[3]!, lines[4]!),
    ).toEqual([
      {
        row: '规章',
        label: '规章',
        rest: '1 2 3',
        before: '第二十条第（一）项 信息内容 本年制发件数 本年废止件数',
        headers: 3,
        under: 3,
      },
      { row: '行政规范性文件', label: '行政规范性文件', rest: '4 5 6', before: '', headers: 0, under: 3 },
    ]);
  });

  test('headers of another group are not those of a row', () => {
    const found = rows(PROACTIVE, '信息内容', '本年制发件数', '规章 1 2 3', '行政许可 7');
    expect(found.map(({ row, under }) => [row, under])).toEqual([
      ['规章', 2],
      ['行政许可', 0],
    ]);
  });

  test('a row of somebody’s own keeps its last word as its label', () => {
    expect(rows(PROACTIVE, '另外', '其他决定 9')).toEqual([
      { row: undefined, label: '其他决定', rest: '9', before: '另外', headers: 0, under: 0 },
    ]);
  });

  test('a label that is alike, in several words', () => {
    expect(rows(REQUESTS, '三、本年度办理结果', '（一）予以', '公开 1 0 0 0 0 0 1')).toEqual([
      {
        row: '（一）予以公开',
        label: '（一）予以公开',
        rest: '1 0 0 0 0 0 1',
        before: '三、本年度办理结果',
        headers: 0,
        under: 0,
      },
    ]);
  });

  test('a row without a label stands under at least four of its headers', () => {
    expect(rows(DISPUTES, '行政复议', '行政诉讼', '结果维持', '结果纠正', '1 2')).toEqual([
      {
        row: '',
        label: undefined,
        rest: '1 2',
        before: '行政复议 行政诉讼 结果维持 结果纠正',
        headers: 4,
        under: 4,
      },
    ]);
    expect(rows(DISPUTES, '行政复议', '行政诉讼', '结果维持', '1 2')).toMatchObject([
      { row: undefined, headers: 3 },
    ]);
  });

  describe('a word amid the figures of a row', () => {
    const received = '一、本年新收政府信息公开申请数量';
    const rest = (...lines: string[]) => rows(REQUESTS, ...lines).map((line) => [line.row, line.rest]);

    test('is the unreadable figure that it is', () => {
      expect(rest(received, '3', '见附件', '0', '0', '0', '0', '3')).toEqual([
        [received, '3 见附件 0 0 0 0 3'],
      ]);
      expect(rest(received, '3', '0', '0', '0', '0', '0', '见附件')).toEqual([
        [received, '3 0 0 0 0 0 见附件'],
      ]);
    });

    test.each([
      ['of more than twelve letters', [received, '3', '这一格请见后面所附的附件表', '0', '0', '0', '0', '3']],
      ['that is a printed label', [received, '3', '三、本年度办理结果', '0', '0', '0', '0', '3']],
      ['that is a printed header', [received, '3', '商业企业', '0', '0', '0', '0', '3']],
      ['with a number', [received, '3', '9.见附件', '0', '0', '0', '0', '3']],
      ['with too few figures behind it', [received, '3', '见附件', '0', '0', '0', '3']],
      ['with another word', [received, '3', '见', '附件', '0', '0', '0', '0', '3']],
      ['behind a whole row', [received, '3', '0', '0', '0', '0', '0', '3', '见附件', '0']],
    ])('%s is not', (_, lines) => {
      const found = rest(...lines);
      expect(found).toHaveLength(2);
      expect(found[1]?.[0]).toBeUndefined();
    });
  });
});

describe('rows that all have more figures than the form has columns', () => {
  const [row] = REQUESTS.rows;
  const surplus = (figures: readonly (readonly string[])[], words: readonly string[] = []) => {
    const before = tokens(...words);
    const rows = figures.map((cells) => ({ row: row!, rest: tokens(...cells) }));
    const { more, places, headers, isEmpty, isSure } = surplusOf(
      rows,
      before,
      headersAmong(before, REQUESTS),
      edition.relations,
    );
    return { more, places: [...places], headers: headers.map(({ text }) => text), isEmpty, isSure };
  };
  const NONE = { more: 0, places: [], headers: [], isEmpty: true, isSure: true };
  const cells = (text: string) => text.split(' ').map((each) => (each === '_' ? '' : each));

  test.each<[string, string[], Partial<typeof NONE> | Record<string, unknown>]>([
    ['none', ['1 2 0 0 0 0 3', '1 0 0 0 0 0 1'], NONE],
    ['no rows', [], NONE],
    ['fewer', ['1 2 0 0 0 3'], NONE],
    ['in one row of three', ['1 2 0 0 0 0 3', '1 0 0 0 0 0 1', '1 1 0 0 0 0 0 2'], NONE],
    [
      'in four rows of five',
      ['1 2 3 0 0 0 0 3', '1 2 3 0 0 0 0 3', '1 2 3 0 0 0 0 3', '1 2 3 0 0 0 0 3', '1 2 0 0 0 0 3'],
      { more: 1, places: [2], headers: [], isEmpty: false, isSure: false },
    ],
    [
      'a column in which nothing stands',
      ['1 _ 2 0 0 0 0 3', '1 _ 0 0 0 0 0 1'],
      { ...NONE, more: 1, places: [1] },
    ],
    ['two of them', ['_ 1 2 0 0 0 0 3 _'], { ...NONE, more: 2, places: [0, 8] }],
    ['four more are too many', ['1 2 0 0 0 0 3 9 9 9 9'], NONE],
    [
      'three more, told by the total',
      ['1 2 0 0 0 0 3 9 9 9'],
      { more: 3, places: [7, 8, 9], headers: [], isEmpty: false, isSure: false },
    ],
    [
      'a row of zeros tells nothing: the last column',
      ['0 0 0 0 0 0 0 0'],
      { more: 1, places: [7], headers: [], isEmpty: false, isSure: false },
    ],
    [
      'several ways that read the same',
      ['1 1 0 0 0 0 0 2', '2 2 0 0 0 0 0 4'],
      { more: 1, places: [2], headers: [], isEmpty: false, isSure: false },
    ],
    [
      'several ways that read differently: the last column',
      ['1 2 2 1 0 0 0 5'],
      { more: 1, places: [7], headers: [], isEmpty: false, isSure: false },
    ],
  ])('%s', (_, rows, expected) => expect(surplus(rows.map(cells))).toEqual(expected));

  test('told by a header between its neighbours, which the totals bear out', () => {
    const words = [...APPLICANT_HEADERS.slice(0, 5), '个体户', ...APPLICANT_HEADERS.slice(5)];
    expect(surplus([cells('1 0 2 9 0 0 0 3')], words)).toEqual({
      more: 1,
      places: [3],
      headers: ['个体户'],
      isEmpty: false,
      isSure: true,
    });
  });

  test('told by a header that the totals do not bear out', () => {
    const words = [...APPLICANT_HEADERS.slice(0, 5), '个体户', ...APPLICANT_HEADERS.slice(5)];
    expect(surplus([cells('1 0 9 2 0 0 0 3')], words)).toEqual({
      more: 1,
      places: [3],
      headers: ['个体户'],
      isEmpty: false,
      isSure: false,
    });
  });

  test('told by a header between two rows of headers, where the totals bear it out', () => {
    const words = [...APPLICANT_HEADERS.slice(0, 3), '核对', ...APPLICANT_HEADERS.slice(3)];
    const told = { more: 1, headers: ['核对'], isEmpty: false, isSure: true };
    expect(surplus([cells('1 0 2 0 0 0 3 9')], words)).toEqual({ ...told, places: [7] });
    expect(surplus([cells('1 9 0 2 0 0 0 3')], words)).toEqual({ ...told, places: [1] });
  });

  test('more headers than columns tell nothing', () => {
    const words = [...APPLICANT_HEADERS.slice(0, 5), '个体户', ...APPLICANT_HEADERS.slice(5), '小计'];
    expect(surplus([cells('1 0 2 9 0 0 0 3')], words)).toMatchObject({
      places: [3],
      headers: [],
      isSure: false,
    });
  });

  test.each([
    [10, 8, true],
    [10, 7, false],
    [1, 1, true],
    [1, 0, false],
    [0, 0, true],
  ])('of %d rows %d are nearly all: %s', (count, having, expected) =>
    expect(
      isConstant(
        Array.from({ length: count }, (_, at) => at),
        (at) => at < having,
      ),
    ).toBe(expected),
  );
});
