/** Digits without separators: every way to read a row, which of them go together, and what is told of each row. */
import type { FieldId, Relation } from '../../../src/form';
import { readFigure } from '../../../src/report';
import { holds, isZero, relationsWithin } from '../../../src/recognize/seen/relations';
import { chooseTogether } from '../../../src/recognize/runs/choose';
import { divideRuns } from '../../../src/recognize/runs/divide';
import { splitsOf } from '../../../src/recognize/runs/splits';
import type { Shape, ShapeRow } from '../../../src/recognize/seen/shape';

const field = (id: string) => id as FieldId;
const relation = (...terms: readonly (readonly [string, 1 | -1])[]): Relation =>
  ({ terms: terms.map(([id, coefficient]) => ({ field: field(id), coefficient })) }) as unknown as Relation;
/** The last figure is the sum of the others. */
const total = (count: number) => [
  Array.from({ length: count }, (_, at) => ({ at, coefficient: at === count - 1 ? -1 : 1 }) as const),
];

describe('the relations within a row', () => {
  const fields = ['a', 'b', 'c'].map(field);
  const relations = [
    relation(['c', -1], ['a', 1], ['b', 1]),
    relation(['a', 1], ['z', -1]),
    relation(['a', 1], ['b', -1]),
  ];

  test('are those whose every term is in it, by places', () => {
    expect(relationsWithin(fields, relations)).toEqual([
      [
        { at: 2, coefficient: -1 },
        { at: 0, coefficient: 1 },
        { at: 1, coefficient: 1 },
      ],
      [
        { at: 0, coefficient: 1 },
        { at: 1, coefficient: -1 },
      ],
    ]);
    expect(relationsWithin(fields, relations)).toBe(relationsWithin(fields, relations));
    expect(relationsWithin(fields, [])).toEqual([]);
  });

  test.each([
    [[1, 2, 3], true],
    [[1, 2, 4], false],
    [[0.1, 0.2, 0.3], true],
    [[0, 0], true],
    [[1], false],
  ])('a + b = c of %j: %s', (values, expected) => expect(holds(total(3)[0]!, values)).toBe(expected));

  test.each([
    [0, true],
    [1e-9, true],
    [-1e-9, true],
    [1, false],
    [-1, false],
  ])('%d is nothing: %s', (sum, expected) => expect(isZero(sum)).toBe(expected));
});

describe('every way to read digits as the figures of a row', () => {
  const ways = (texts: readonly string[], count: number, relations = total(count)) =>
    splitsOf(texts, count, relations)?.map((split) => split.texts.join(' '));

  test.each<[string, string[], number, string[]]>([
    ['one way', ['325'], 3, ['3 2 5']],
    ['several ways', ['11112'], 3, ['11 1 12', '1 11 12']],
    ['a total of two digits', ['9312'], 3, ['9 3 12']],
    ['digits of any width', ['９３１２'], 3, ['9 3 12']],
    ['pieces that are figures', ['3', '2', '5'], 3, ['3 2 5']],
    ['pieces that are several figures', ['32', '5'], 3, ['3 2 5']],
    ['a blank is nothing', ['3', '/', '3'], 3, ['3 / 3']],
    ['a figure with a unit stays whole', ['12件', '315'], 3, ['12件 3 15']],
    ['a figure with decimals stays whole', ['1.5', '2', '3.5'], 3, ['1.5 2 3.5']],
    ['zeros', ['000'], 3, ['0 0 0']],
    ['no figure begins with a zero', ['0077'], 4, ['0 0 7 7']],
    ['what does not tie', ['326'], 3, []],
    ['too few digits', ['32'], 3, []],
    ['too many zeros', ['0000'], 3, []],
    ['more pieces than figures', ['1', '1', '1', '1'], 3, []],
    ['a part larger than its total', ['913'], 3, []],
    ['a total of nine digits', ['1000000000100000000'], 3, ['100000000 0 100000000']],
    ['a total of ten digits', ['100000000001000000000'], 3, []],
  ])('%s', (_, texts, count, expected) => expect(ways(texts, count)).toEqual(expected));

  test('with the values, and the piece each figure stands in', () => {
    expect(splitsOf(['1', '23件', '024'], 4, total(4))).toEqual([
      { texts: ['1', '23件', '0', '24'], values: [1, 23, 0, 24], pieces: [0, 1, 2, 2] },
    ]);
  });

  test('several relations hold at once', () => {
    const both = [
      [
        { at: 0, coefficient: 1 },
        { at: 1, coefficient: -1 },
      ],
      [
        { at: 1, coefficient: 1 },
        { at: 2, coefficient: 1 },
        { at: 3, coefficient: -1 },
      ],
    ] as const;
    expect(ways(['1111112'], 4, both as never)).toEqual(['11 11 1 12']);
  });

  test('terms of both signs before the total leave its parts open', () => {
    const mixed = [
      [
        { at: 0, coefficient: 1 },
        { at: 1, coefficient: -1 },
        { at: 2, coefficient: -1 },
      ],
    ] as const;
    expect(ways(['12111'], 3, mixed as never)).toEqual(['12 11 1', '12 1 11']);
  });

  test.each<[string, string[], number, string[] | undefined]>([
    ['can only be one thing', ['0012'], 3, ['0 0 12']],
    ['may be fewer figures', ['12'], 2, []],
    ['may be fewer figures, with zeros', ['100'], 3, []],
    ['has as many pieces as figures', ['12', '3'], 2, ['12 3']],
    ['has a blank among them', ['/', '3', '00'], 4, ['/ 3 0 0']],
    ['has a piece that is no figure', ['1', '见附件', '3'], 3, undefined],
  ])('without relations: what %s', (_, texts, count, expected) =>
    expect(ways(texts, count, [])).toEqual(expected),
  );

  test('a relation that leaves a figure out does not cover the row', () => {
    const part = [total(3)[0]!];
    expect(ways(['3251'], 4, part)).toEqual([]);
    expect(ways(['3', '2', '5', '1'], 4, part)).toEqual(['3 2 5 1']);
  });

  test('too many ways to try are none', () => {
    const open = [
      Array.from({ length: 30 }, (_, at) => ({ at, coefficient: at % 2 === 0 ? 1 : -1 }) as const),
    ];
    expect(splitsOf(['1'.repeat(60)], 30, open)).toBeUndefined();
  });
});

describe('which ways to read several rows go together', () => {
  const row = (name: string, options: readonly (readonly number[])[]) => ({
    fields: ['a', 'b'].map((column) => field(`${name}.${column}`)),
    options,
  });
  const downTo = (...names: readonly string[]) =>
    ['a', 'b'].map((column) =>
      relation(...names.map((name, at) => [`${name}.${column}`, at === names.length - 1 ? -1 : 1] as const)),
    );
  const known = (values: Readonly<Record<string, number>>) => (id: FieldId) => values[id];
  const BOTH = [
    [1, 11],
    [11, 1],
  ] as const;

  test('what a known row decides', () => {
    const rows = [row('x', BOTH)];
    expect(chooseTogether(rows, downTo('x', 'sum'), known({ 'sum.a': 11, 'sum.b': 1 }))).toEqual([[1]]);
    expect(chooseTogether(rows, downTo('x', 'sum'), known({ 'sum.a': 1, 'sum.b': 11 }))).toEqual([[0]]);
  });

  test('a relation with a figure that nobody knows says nothing', () => {
    expect(chooseTogether([row('x', BOTH)], downTo('x', 'sum'), known({ 'sum.b': 1 }))).toEqual([[1]]);
    expect(chooseTogether([row('x', BOTH)], downTo('x', 'sum'), known({}))).toEqual([[0, 1]]);
  });

  test('a relation that no option satisfies says nothing', () => {
    const relations = downTo('x', 'sum');
    expect(chooseTogether([row('x', BOTH)], relations, known({ 'sum.a': 5, 'sum.b': 1 }))).toEqual([[1]]);
    expect(chooseTogether([row('x', BOTH)], relations, known({ 'sum.a': 5, 'sum.b': 5 }))).toEqual([[0, 1]]);
  });

  test('relations that no options satisfy together say nothing', () => {
    const contrary = known({ 'sum.a': 11, 'sum.b': 11 });
    expect(chooseTogether([row('x', BOTH)], downTo('x', 'sum'), contrary)).toEqual([[0, 1]]);
  });

  test('several open rows decide each other', () => {
    const rows = [
      row('x', BOTH),
      row('y', [
        [2, 0],
        [0, 2],
      ]),
      row('sum', [
        [13, 1],
        [5, 5],
      ]),
    ];
    expect(chooseTogether(rows, downTo('x', 'y', 'sum'), known({}))).toEqual([[1], [0], [0]]);
  });

  test('what is only possible in pairs stays open', () => {
    const rows = [row('x', BOTH), row('y', BOTH)];
    expect(chooseTogether(rows, downTo('x', 'y', 'sum'), known({ 'sum.a': 12, 'sum.b': 12 }))).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test('an option that fits each relation and no solution is left out', () => {
    const rows = [
      row('x', [
        [0, 0],
        [1, 2],
        [2, 1],
      ]),
      row('y', [
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ];
    expect(chooseTogether(rows, downTo('x', 'y', 'sum'), known({ 'sum.a': 2, 'sum.b': 2 }))).toEqual([
      [0],
      [2],
    ]);
  });

  test('no rows, no relations', () => {
    expect(chooseTogether([], [], known({}))).toEqual([]);
    expect(chooseTogether([row('x', BOTH)], [], known({}))).toEqual([[0, 1]]);
  });
});

describe('the rows of a table whose digits stand together', () => {
  const label = { number: '', core: '', bare: '', pairs: [] };
  const shapeRow = (name: string, text = name): ShapeRow => ({
    text,
    label,
    group: 0,
    fields: ['a', 'b', 't'].map((column) => field(`${name}.${column}`)),
    flattened: [],
    gap: 0,
    width: 3,
  });
  const x = shapeRow('x', '甲行');
  const y = shapeRow('y', '');
  const shape = {
    table: { id: 'requests', name: '表三' },
    rows: [x, y],
    groups: [],
    headers: [],
  } as unknown as Shape;
  const at = (row: number) => ({ kind: 'text', grid: '文本', row, column: 0 }) as const;
  const tie = ['x', 'y'].map((name) => relation([`${name}.a`, 1], [`${name}.b`, 1], [`${name}.t`, -1]));

  test('are read with the place of each piece, or not, and either is told', () => {
    const { figures, oddities } = divideRuns(
      [
        {
          row: x,
          pieces: [
            { text: '32', address: at(4) },
            { text: '5', address: at(5) },
          ],
        },
        { row: y, pieces: [{ text: '326', address: at(7) }] },
      ],
      shape,
      tie,
      new Map(),
    );
    expect([...figures]).toEqual([
      ['x.a', { value: 3, text: '3', spelling: 'number', computed: false, address: at(4) }],
      ['x.b', { value: 2, text: '2', spelling: 'number', computed: false, address: at(4) }],
      ['x.t', { value: 5, text: '5', spelling: 'number', computed: false, address: at(5) }],
    ]);
    expect(oddities).toEqual([
      {
        kind: 'digits-split',
        table: 'requests',
        address: at(4),
        text: '32 5',
        expected: '甲行',
        fields: ['x.a', 'x.b', 'x.t'],
      },
      {
        kind: 'digits-unsplit',
        table: 'requests',
        address: at(7),
        text: '326',
        expected: '表三',
        fields: ['y.a', 'y.b', 'y.t'],
      },
    ]);
  });

  test('are decided by the other figures of the table; a blank one counts as nothing', () => {
    const down = [relation(['x.a', 1], ['k.a', 1], ['s.a', -1])];
    const run = { row: x, pieces: [{ text: '11112', address: at(4) }] };
    const figure = (value: number | null, text = String(value ?? '')) =>
      readFigure({ value: value ?? text, text, formula: null }, null);
    const read = (k: ReturnType<typeof figure>) =>
      [
        ...divideRuns(
          [run],
          shape,
          [...tie, ...down],
          new Map([
            [field('k.a'), k],
            [field('s.a'), figure(11)],
          ]),
        ).figures.values(),
      ].map(({ value }) => value);
    expect(read(figure(null, '/'))).toEqual([11, 1, 12]);
    expect(read(figure(10))).toEqual([1, 11, 12]);
    expect(read(figure(null, '见附件'))).toEqual([]);
  });

  test('no rows, nothing told', () => {
    const { figures, oddities } = divideRuns([], shape, tie, new Map());
    expect([figures.size, oddities]).toEqual([0, []]);
  });
});
