/** What formulas make of cells. */
import { Calculator } from '../../src/formula';
import { cellKey, parseRectangle } from '../../src/grid';
import type { CellValue, Grid } from '../../src/grid';

type Cells = Readonly<Record<string, CellValue | { readonly formula: string; readonly stored?: CellValue }>>;

function sheet(name: string, cells: Cells, parts: Partial<Grid> = {}): Grid {
  const made = Object.entries(cells).map(([place, given]) => {
    const { row, column } = parseRectangle(place)!;
    const isFormula = given !== null && typeof given === 'object';
    const value = isFormula ? (given.stored ?? null) : given;
    return [
      cellKey(row, column),
      { value, text: String(value ?? ''), formula: isFormula ? given.formula : null },
    ] as const;
  });
  return { kind: 'sheet', name, rowCount: 50, columnCount: 20, cells: new Map(made), merges: [], ...parts };
}

const CELLS: Cells = { A1: 1, A2: 2, A3: 3, B1: '4', B2: '甲', B3: true, C1: 0.1, C2: 0.2, D1: '#REF!' };
const OTHER = sheet("上 '年", { A1: 10, A2: 20 });

/** What a formula in Z9 makes of those cells. */
function made(formula: string, more: Cells = {}, recalculates = false) {
  const own = sheet('表', { ...CELLS, ...more, Z9: { formula } });
  return new Calculator([own, OTHER], recalculates).calculate(own, 8, 25)?.value;
}

test.each<[string, CellValue]>([
  ['=SUM(A1:A3)', 6],
  ['=sum( A1 , A2:A3 )', 6],
  ['=SUM($A$1:$A$3,10)', 16],
  ['=A1+A2-A3', 0],
  ['=A1-(A2-A3)', 2],
  ['=-A1+A2', 1],
  ['=+A1', 1],
  ['=A1*2+A3/2', 3.5],
  ['=50%', 0.5],
  ['=C1+C2', 0.3],
  ['=A1+B1', 5],
  ['=SUM(A1:B3)', 6],
  ['=SUM("4",A1)', 5],
  ['=E5', null],
  ['=SUM(E1:E9)', 0],
  ["='上 ''年'!A1+A1", 11],
  ["=SUM('上 ''年'!A1:A2)", 30],
  ['=IF(SUM(A1:A3)=0,"",SUM(A1:A3))', 6],
  ['=IF(E1="","",1)', ''],
  ['=IF(A1>A2,1)', false],
  ['=IF(AND(A1=1,OR(A2=5,A2=2),NOT(A3<3)),7,8)', 7],
  ['=IF(A1<>1,D1,5)', 5],
  ['=IFERROR(A1+A2,0)', 3],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1234,-2)', 1200],
  ['=ROUND(1.005,2)', 1.01],
  ['=ABS(A1-A3)', 2],
  ['=MAX(A1:A3)-MIN(A1:A3)', 2],
  ['=COUNT(A1:B3)', 3],
  ['=SUBTOTAL(9,A1:A3)', 6],
  ['=N(B2)+A1', 1],
  ['=A1&"件"', '1件'],
  ['=TRUE', true],
  ['=A1<=1', true],
  ['="a""b"', 'a"b'],
])('%s makes %j', (formula, value) => expect(made(formula)).toBe(value));

test.each([
  '=VLOOKUP(A1,A1:B3,2)',
  '=SUMIF(A1:A3,1)',
  '=SUM(A:A)',
  '=SUM(一季度:四季度!A1)',
  '=[1]表!A1',
  '=没有!A1',
  '=名称',
  '=A1+B2',
  '=A1/0',
  '=D1+A1',
  '=SUM(D1:D2)',
  '=IFERROR(D1,0)',
  '=A1:A3',
  '=SUM(A1:XFD1048576)',
  '=SUBTOTAL(109,A1:A3)',
  '=A1+',
  '=(A1',
  '=A1 A2',
  '=1^2',
  '=',
  '=Z9+1',
  `=${'('.repeat(100)}1${')'.repeat(100)}`,
  `=${'1+'.repeat(3000)}1`,
])('%s cannot be told', (formula) => expect(made(formula)).toBeUndefined());

test('formulas lead to one another, old results are calculated anew on the way', () => {
  const more: Cells = {
    E1: { formula: '=SUM(A1:A3)', stored: 5 },
    E2: { formula: '=VLOOKUP(1,A1:B2,2)', stored: 30 },
    E3: { formula: '=VLOOKUP(1,A1:B2,2)' },
    E4: { formula: '=VLOOKUP(1,A1:B2,2)', stored: 0 },
    F1: { formula: '=F2' },
    F2: { formula: '=F1' },
  };
  expect(made('=E1+1', more)).toBe(7);
  expect(made('=E2+1', more)).toBe(31);
  expect(made('=E3+1', more)).toBeUndefined();
  expect(made('=E4+1', more)).toBe(1);
  expect(made('=E4+1', more, true)).toBeUndefined();
  expect(made('=F1+1', more)).toBeUndefined();
});

test('a chain may be long, but not without end', () => {
  const chain = (length: number): Cells =>
    Object.fromEntries(
      Array.from({ length }, (_, at) => [`G${at + 1}`, at + 1 < length ? { formula: `=G${at + 2}+1` } : 1]),
    );
  expect(made('=G1', chain(40))).toBe(40);
  expect(made('=G1', chain(49))).toBe(49);
  const long = sheet('表', { ...chain(90), Z9: { formula: '=G1' } }, { rowCount: 100 });
  expect(new Calculator([long]).calculate(long, 8, 25)).toBeUndefined();
});

const LIST: Cells = {
  F1: '类别',
  F2: '自然人',
  F3: '自然人',
  F4: '商业企业',
  F5: ' 自然人',
  F7: 'ABC',
  G1: '收到',
  G2: 45658,
  G3: 46022.5,
  G4: 45700,
  G5: 46023,
  G6: '2025-03-01',
  G7: 45657,
};
test.each<[string, CellValue | undefined]>([
  ['=COUNTIFS(F1:F9,"自然人")', 2],
  ['=COUNTIFS($F$1:$F$200,"自然人",$G$1:$G$200,">="&DATE(2025,1,1))', 2],
  ['=COUNTIFS(F1:F200,"自然人",G1:G200,">="&DATE(2025,1,1),G1:G200,"<"&DATE(2025+1,1,1))', 2],
  ['=COUNTIFS(G1:G200,">="&DATE(2025,1,1),G1:G200,"<"&DATE(2026,1,1))', 3],
  ['=COUNTIFS(G1:G9,"<"&DATE(2025,1,1))', 1],
  ['=COUNTIFS(G1:G9,">45700")', 2],
  ['=COUNTIFS(G1:G9,"<=45700")', 3],
  ['=COUNTIFS(G1:G9,45700)', 1],
  ['=COUNTIFS(F1:F9,"abc")', 1],
  ['=COUNTIF(F1:F9,"自然人")-COUNTIF(F1:F9,"商业企业")', 1],
  ['=COUNTIFS(F1:F9,"无")', 0],
  // Not understood, or no formula that Excel takes.
  ['=COUNTIFS(F1:F9,"自*")', undefined],
  ['=COUNTIFS(F1:F9,"")', undefined],
  ['=COUNTIFS(F1:F9,"<>自然人")', undefined],
  ['=COUNTIFS(F1:F9,"自然人",G1:G8,">0")', undefined],
  ['=COUNTIFS(F1:F9,"自然人",G1:G9)', undefined],
  ['=COUNTIF(F1:F9,"自然人",G1:G9,">0")', undefined],
  ['=COUNTIFS()', undefined],
  ['=DATE(2025,3,1)', 45717],
  ['=DATE(2025,13,1)', undefined],
  ['=DATE("甲",1,1)', undefined],
])('%s counts rows', (formula, value) => {
  expect(made(formula, LIST)).toBe(value);
});

test('a cell that was not read is not empty', () => {
  const own = sheet('表', { A1: 1, C1: { formula: '=SUM(A1:B1)' }, C2: { formula: '=SUM(A1:B2)' } });
  const cut: Grid = { ...own, areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }] };
  expect(new Calculator([cut]).calculate(cut, 0, 2)?.value).toBe(1);
  expect(new Calculator([cut]).calculate(cut, 1, 2)).toBeUndefined();
});
