import { bench } from './support';

const { run, codeOf } = bench();

test.each<[string, Excel.DataValidationRule, string]>([
  ['whole numbers', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'WholeNumber'],
  ['decimals', { decimal: { formula1: 0, formula2: 1.5, operator: 'Between' } }, 'Decimal'],
  ['lists', { list: { inCellDropDown: true, source: '是,否' } }, 'List'],
  ['formulas', { custom: { formula: '=A1>0' } }, 'Custom'],
  ['lengths of text', { textLength: { formula1: 10, operator: 'LessThan' } }, 'TextLength'],
])('%s are read back', async (_, rule, type) => {
  const seen = await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    range.dataValidation.rule = rule;
    range.dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: '填写有误',
      message: '请填写非负整数',
    };
    range.dataValidation.prompt = { showPrompt: true, title: '', message: '填写数字' };
    range.dataValidation.ignoreBlanks = false;
    const validation = sheet
      .getRange('B2')
      .dataValidation.load('rule, type, errorAlert, prompt, ignoreBlanks');
    await context.sync();
    return validation.toJSON();
  });
  expect(seen).toMatchObject({
    type,
    rule,
    errorAlert: { showAlert: true, style: 'Warning', title: '填写有误', message: '请填写非负整数' },
    prompt: { showPrompt: true, title: '', message: '填写数字' },
    ignoreBlanks: false,
  });
});

test('a later rule replaces the part it covers, and clearing takes it away', async () => {
  const types = await run(async (context, sheet) => {
    const part = sheet.getRange('A1');
    sheet.getRange('A1:A3').dataValidation.rule = { custom: { formula: '=A1>0' } };
    part.dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    const first = part.dataValidation.load('type');
    const both = sheet.getRange('A1:A2').dataValidation.load('type');
    await context.sync();
    const seen: string[] = [first.type, both.type];
    sheet.getRange('A1:A3').dataValidation.clear();
    first.load('type');
    await context.sync();
    return [...seen, first.type];
  });
  expect(types).toEqual(['List', 'Inconsistent', 'None']);
});

test('kinds beyond these are not modelled', async () => {
  const rule = { time: { formula1: '10:00', operator: 'GreaterThan' } } as Excel.DataValidationRule;
  expect(await codeOf((_, sheet) => (sheet.getRange('A1').dataValidation.rule = rule))).toBe(
    'EmbeddedHostNotModelled',
  );
});
