/** What undoing an insertion would lose: it is told, nothing is undone, and the sheets can be kept under other names. */
import { openWorkbook } from '../../src/excel';
import { definedNames, emptiedWorkbook, insertSample, samplePlan, sheetNames, TABLE } from '../support/excel';

const embedded = emptiedWorkbook();
const OURS = samplePlan().sheets.map(({ name }) => name);
const NOTHING = {
  cells: '',
  references: '',
  unseen: '',
  comments: 0,
  notes: 0,
  tables: 0,
  charts: 0,
  shapes: 0,
  pivotTables: 0,
};
type Person = ReturnType<typeof embedded>['host']['person'];

test.each<[string, (person: Person) => Promise<unknown> | void, object]>([
  ['a note beside the table', (person) => person.type(TABLE, 'L3', '待核'), { cells: '三、依申请公开!L3' }],
  ['a figure', (person) => person.type(TABLE, 'D5', 12), { cells: '三、依申请公开!D5' }],
  ['an emptied figure', (person) => person.clear(TABLE, 'D5'), { cells: '三、依申请公开!D5' }],
  ['a figure in place of a formula', (person) => person.type(TABLE, 'J5', 7), { cells: '三、依申请公开!J5' }],
  ['a comment', (person) => person.remark('comment', TABLE, 'D5', '待核'), { comments: 1 }],
  ['a table', (person) => person.draw('table', '封面', 'D2:E4', '备用'), { tables: 1 }],
  ['a chart', (person) => person.draw('chart', '封面', 'D2:E4', '图'), { charts: 1 }],
  ['a picture', (person) => person.draw('shape', '封面', 'D2:E4', '图'), { shapes: 1 }],
  [
    'a formula of another sheet',
    (person) => person.type('Sheet1', 'A1', `='${TABLE}'!D5`),
    { references: 'Sheet1!A1' },
  ],
  [
    'a link of another sheet',
    (person) => person.type('Sheet1', 'A1', `=HYPERLINK("#'${TABLE}'!D5","查看")`),
    { references: 'Sheet1!A1' },
  ],
  [
    'a formula of another sheet, by a name',
    (person) => person.type('Sheet1', 'B2', '=表三_本年新收_自然人*2'),
    { references: 'Sheet1!B2' },
  ],
  ['a name', (person) => person.defineName('我的数', `='${TABLE}'!$D$5`), { references: '我的数' }],
])('%s', async (_, edit, lost) => {
  const workbook = await insertSample();
  await edit(embedded().host.person);
  await embedded().host.settle();
  await expect(workbook.undo()).rejects.toMatchObject({
    code: 'undo/would-lose',
    details: { ...NOTHING, ...lost },
  });
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...OURS]);
  expect((await workbook.history()).undo).toEqual(['insert']);
});

test('many cells: the first are named, all are counted', async () => {
  const workbook = await insertSample();
  await embedded().host.person.paste(
    TABLE,
    'L3',
    Array.from({ length: 9 }, (_, row) => [`行${row}`]),
  );
  await expect(workbook.undo()).rejects.toMatchObject({
    details: {
      cells:
        '三、依申请公开!L3、三、依申请公开!L4、三、依申请公开!L5、三、依申请公开!L6、三、依申请公开!L7、三、依申请公开!L8…（9）',
    },
  });
});

test('kept as （旧）: nothing on the sheets changes, the names are free, and what was set aside comes back', async () => {
  const { person } = embedded().host;
  const workbook = await insertSample();
  await person.type(TABLE, 'D5', 12);
  await workbook.insert(samplePlan, 'replace', 'insert');
  await person.type(TABLE, 'D5', 99);
  await expect(workbook.undo()).rejects.toMatchObject({ code: 'undo/would-lose' });
  expect(await workbook.undo('keep-as-old')).toBe('insert');
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...OURS, ...OURS.map((name) => `${name}（旧2）`)]);
  const { host } = embedded();
  await host.settle();
  expect(host.cell(TABLE, 'D5').value).toBe(12);
  expect(host.cell(`${TABLE}（旧2）`, 'D5').value).toBe(99);
  expect((await definedNames(embedded())).get('表三_本年新收_自然人')).toBe("='三、依申请公开'!$D$5");
  expect(await workbook.history()).toEqual({ undo: ['insert'], redo: [] });
});

test.each(['before', 'after', { actions: 12 }] as const)(
  'an undo that fails (%j) is gone on with: the workbook is never between',
  async (when) => {
    const workbook = await insertSample();
    // history, three looks at what would be lost, the inventory, what is there, then the writing
    embedded().host.failNext({ skip: 6, code: 'GeneralException', when });
    expect(await workbook.undo()).toBe('insert');
    expect(await sheetNames(embedded())).toEqual(['Sheet1']);
    expect((await definedNames(embedded())).size).toBe(0);
    expect(await workbook.history()).toEqual({ undo: [], redo: ['insert'] });
  },
);

test('where the structure is protected nothing is undone, and it is said', async () => {
  const workbook = await insertSample();
  embedded().host.person.protectWorkbook();
  await expect(workbook.undo()).rejects.toMatchObject({ code: 'excel/protected' });
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...OURS]);
  expect((await workbook.history()).undo).toEqual(['insert']);
});

test('a sheet that is hidden or very hidden is not selected: it is said', async () => {
  const { person } = embedded().host;
  const workbook = await insertSample();
  const cell = { kind: 'sheet', grid: TABLE, row: 4, column: 3 } as const;
  await person.hideSheet(TABLE);
  await expect(workbook.select([cell])).rejects.toMatchObject({
    code: 'excel/hidden-sheet',
    details: { sheet: TABLE },
  });
  await person.veryHideSheet(TABLE);
  await expect(openWorkbook().select([cell])).rejects.toMatchObject({ code: 'excel/very-hidden-sheet' });
});

test('a link finds the old sheet that comes back under its name: nothing is lost', async () => {
  const workbook = await insertSample();
  const { person } = embedded().host;
  await person.type('Sheet1', 'A1', `=HYPERLINK("#'${TABLE}'!D5","查看")`);
  await workbook.insert(samplePlan, 'replace', 'insert');
  expect(await workbook.undo()).toBe('insert');
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...OURS]);
});

test('a formula that was typed since the replacement is lost, old sheet or not', async () => {
  const workbook = await insertSample();
  await workbook.insert(samplePlan, 'replace', 'insert');
  await embedded().host.person.type('Sheet1', 'A1', `='${TABLE}'!D5`);
  await expect(workbook.undo()).rejects.toMatchObject({ details: { ...NOTHING, references: 'Sheet1!A1' } });
});
