/** An insertion that Excel breaks off, and one that is undone: what was in the workbook before stays, whatever it is called. */
import { openWorkbook } from '../../src/excel';
import type { Existing } from '../../src/excel';
import { asUserError, describeError } from '../../src/messages';
import { zhCN } from '../../src/messages/zh-CN';
import { definedNames, emptiedWorkbook, insertSample, samplePlan, sheetNames, TABLE } from '../support/excel';

const embedded = emptiedWorkbook();
const OURS = samplePlan().sheets.map(({ name }) => name);

/** The sample with a figure that was typed since, and its names. */
async function filledIn() {
  const workbook = await insertSample();
  await embedded().host.person.type(TABLE, 'D5', 9);
  return { workbook, names: await definedNames(embedded()), properties: await customProperties() };
}

async function customProperties(): Promise<ReadonlyMap<string, unknown>> {
  return embedded().Excel.run(async (context) => {
    const properties = context.workbook.properties.custom.load('items/key,items/value');
    await context.sync();
    return new Map(properties.items.map(({ key, value }) => [key, value as unknown]));
  });
}

// The old sheets have their own names still, in part and no longer.
test.each<[number, Existing]>([
  [1, 'replace'],
  [4, 'replace'],
  [30, 'replace'],
  [1, 'rename'],
  [900, 'rename'],
])('one that fails at write %i of %s leaves the sheets that were there', async (count, existing) => {
  const { host } = embedded();
  const { workbook, names, properties } = await filledIn();
  host.failAfter(count);
  await expect(workbook.insert(samplePlan, existing, 'insert')).rejects.toMatchObject({
    code: 'template/failed',
  });
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...OURS]);
  await host.settle();
  expect(host.cell(TABLE, 'D5').value).toBe(9);
  expect(await definedNames(embedded())).toEqual(names);
  expect(await customProperties()).toEqual(properties);
});

test('undo of a replacement brings sheets, names and properties back, hidden ones hidden', async () => {
  const { host } = embedded();
  const { workbook, names, properties } = await filledIn();
  await host.person.hideSheet('校验');
  await workbook.insert(
    (suffix) => ({ ...samplePlan(suffix), properties: { 'nianbao.edition': '2019' } }),
    'replace',
    'insert',
  );
  expect((await customProperties()).get('nianbao.edition')).toBe('2019');
  await workbook.undo();
  expect(await sheetNames(embedded())).toEqual([
    'Sheet1',
    ...OURS.map((name) => (name === '校验' ? '[校验]' : name)),
  ]);
  expect(await definedNames(embedded())).toEqual(names);
  expect(await customProperties()).toEqual(properties);
});

test('a sheet that got another name since is kept by undo', async () => {
  const workbook = await insertSample();
  await embedded().host.person.renameSheet(TABLE, '留作他用');
  await workbook.undo();
  expect(await sheetNames(embedded())).toEqual(['Sheet1', '留作他用']);
});

test('undo of a replacement whose old sheets were deleted leaves nothing of it', async () => {
  const { host } = embedded();
  const { workbook } = await filledIn();
  await workbook.insert(samplePlan, 'replace', 'insert');
  await host.person.deleteSheet(`${TABLE}（旧）`);
  await workbook.undo();
  expect(await sheetNames(embedded())).toEqual(['Sheet1', ...OURS.filter((name) => name !== TABLE)]);
});

test('sheets that were set aside twice keep both names', async () => {
  const { workbook } = await filledIn();
  await workbook.insert(samplePlan, 'replace', 'insert');
  const { setAside } = await workbook.insert(samplePlan, 'replace', 'insert');
  expect(setAside[0]).toBe('封面（旧2）');
  expect(await sheetNames(embedded())).toEqual([
    'Sheet1',
    ...OURS.map((name) => `[${name}（旧）]`),
    ...OURS.map((name) => `[${name}（旧2）]`),
    ...OURS,
  ]);
});

test('names alone are in the way, too, and are told', async () => {
  await embedded().Excel.run(async (context) => {
    context.workbook.names.add('表三_本年新收_自然人', '=Sheet1!$A$1');
    await context.sync();
  });
  await expect(openWorkbook().insert(samplePlan, 'ask', 'insert')).rejects.toMatchObject({
    code: 'template/sheets-exist',
    details: { sheets: '“表三_本年新收_自然人”' },
  });
});

describe('when taking back fails, too', () => {
  /** An insertion that breaks off after so many actions; so many of the requests after it fail before they do anything. */
  const insertion = async (actions: number, failing: number, existing: Existing = 'rename') => {
    const { workbook } = await filledIn();
    const { host } = embedded();
    host.failNext({ skip: 1, code: 'GeneralException', when: { actions } });
    for (let next = 0; next < failing; next++) host.failNext({ skip: 2 + next, code: 'GeneralException' });
    return workbook.insert(samplePlan, existing, 'insert');
  };

  test('it is tried again', async () => {
    await expect(insertion(900, 2)).rejects.toMatchObject({ code: 'template/failed' });
    expect(await sheetNames(embedded())).toEqual(['Sheet1', ...OURS]);
  });

  test('nothing is told to be left where nothing was written', async () => {
    await expect(insertion(0, 3)).rejects.toMatchObject({ code: 'template/failed' });
    expect(await sheetNames(embedded())).toEqual(['Sheet1', ...OURS]);
  });

  test('what is left is told by name', async () => {
    await expect(insertion(12, 3)).rejects.toMatchObject({
      code: 'template/not-restored',
      details: {
        sheets:
          '“封面 (2)”、“一、总体情况 (2)”、“二、主动公开 (2)”、“三、依申请公开 (2)”、“四、复议诉讼 (2)”、“五、问题改进 (2)”、“六、其他事项 (2)”',
      },
    });
  });

  test('all that may be left is told where nothing can be read', async () => {
    await expect(insertion(60, 4)).rejects.toMatchObject({
      code: 'template/not-restored',
      details: { sheets: OURS.map((name) => `“${name} (2)”`).join('、'), old: '' },
    });
  });

  test('people’s own sheets that were set aside are told apart, so that nobody deletes them', async () => {
    const left = await insertion(12, 3, 'replace').catch((thrown: unknown) => asUserError(thrown));
    expect(left).toMatchObject({
      code: 'template/not-restored',
      details: { sheets: '', old: '“封面（旧）”、“一、总体情况（旧）”、“二、主动公开（旧）”' },
    });
  });

  test('where nothing can be read, too', async () => {
    const left = await insertion(60, 4, 'replace').catch((thrown: unknown) => asUserError(thrown));
    expect(left).toMatchObject({
      code: 'template/not-restored',
      details: {
        sheets: OURS.map((name) => `“${name}”`).join('、'),
        old: OURS.map((name) => `“${name}（旧）”`).join('、'),
      },
    });
    expect(describeError(asUserError(left), zhCN)).toEqual({
      sentence: `这一步没有完成，也没有完全恢复：${OURS.map((name) => `“${name}”`).join('、')}可能留在工作簿里；原来的工作表可能已改名并隐藏：${OURS.map((name) => `“${name}（旧）”`).join('、')}。`,
      next: '不保存就关闭工作簿，可以回到上次保存的内容。继续使用前，先取消隐藏原来的工作表，确认哪些已填写，再删除多余的。',
    });
  });
});
