import { RULE_ROWS } from '../support/ruleTable';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
});
afterEach(() => terminal.close());
const lines = (text: string) => text.trimEnd().split('\n');

const SIGNS = { error: '✗', warning: '!', info: '·' };

describe('nianbao rules', () => {
  test('every rule in three lines: sign, id, title; what it says; what it rests on', async () => {
    const { code, out, err } = await terminal.nianbao('rules');
    expect([code, err]).toEqual([0, '']);
    expect(lines(out).slice(0, 3)).toEqual([
      '✗ T3-balance  一＋二＝三＋四',
      '    表三每一列里，本年新收加上年结转，等于办理结果总计加结转下年度。收到的申请，或者办结，或者结转。',
      '    依据：国办公开办函〔2021〕30号，表三左上角印明：第一项加第二项之和，等于第三项加第四项之和。',
    ]);
    expect(lines(out)).toHaveLength(3 * RULE_ROWS.length);
    const heads = lines(out).filter((_, index) => index % 3 === 0);
    expect(heads.map((line) => line.replace(/ {2}.*/, ''))).toEqual(
      RULE_ROWS.map(([id, [severity]]) => `${SIGNS[severity]} ${id}`),
    );
  });

  test('JSON: one line a rule', async () => {
    const { code, out } = await terminal.nianbao('rules', '--json');
    expect(code).toBe(0);
    const told = lines(out).map((line) => JSON.parse(line) as Readonly<Record<string, string>>);
    expect(told.map(({ id, severity }) => [id, severity])).toEqual(
      RULE_ROWS.map(([id, [severity]]) => [id, severity]),
    );
    expect(told[4]).toEqual({
      id: 'T4-total',
      severity: 'error',
      title: '各项结果之和＝总计',
      plain:
        '表四的行政复议、未经复议直接起诉、复议后起诉三块里，维持、纠正、其他结果、尚未审结相加，各等于本块总计。',
      basis: '由国办公开办函〔2021〕30号表四的结构得出：总计是四种结果的合计。',
    });
  });
});

describe('nianbao explain', () => {
  test.each(['Y-carry', 'y-CARRY'])('%s', async (rule) => {
    const { code, out, err } = await terminal.nianbao('explain', rule);
    expect([code, err]).toEqual([0, '']);
    expect(lines(out)).toEqual([
      'Y-carry\u3000上年结转＝上年报告的结转下年度（不符）',
      '表三每一列的上年结转，等于上一年度报告同一列的结转下年度继续办理。机构有合并、分设的只作提醒。',
      '依据：没有条文明确规定；由两个项目的名称得出，实务中已公布的相邻年度报告都符合。',
      '例（相符）：上年报告结转下年度3，本年报告上年结转3。',
      '例（不符）：上年报告结转下年度3，本年报告上年结转2，差1。',
    ]);
  });

  test('in English', async () => {
    const { out } = await terminal.nianbao('explain', 'Y-jump', '--lang', 'en');
    expect(lines(out)[0]).toMatch(/^Y-jump {2}\S.* \(note\)$/);
    expect(lines(out).slice(3)).toEqual([
      'Example that holds: Licences (行政许可): 40 last year, 60 this year.',
      'Example that breaks: Fees: 12.5 (万元) last year, 131250 (in fact 元) this year.',
    ]);
  });

  test('a rule on members together', async () => {
    const { code, out, err } = await terminal.nianbao('explain', 'A-nested');
    expect([code, err]).toEqual([0, '']);
    expect(lines(out)).toEqual([
      'A-nested\u3000成员互不包含（不符）',
      '计入汇总的成员，不能同时包含在另一个计入的县区汇总里，否则数字重复计算。',
      '依据：国办公开办函〔2021〕30号二（二）关于汇总的要求。',
      '例（相符）：东区汇总计入，东区水务局不计入。',
      '例（不符）：东区汇总和东区水务局都计入。',
    ]);
  });

  test.each([
    ['T3-balanc', '✗ 没有规则 T3-balanc。 相近的有：T3-balance。\n'],
    ['carry', '✗ 没有规则 carry。 相近的有：Y-carry。\n'],
    ['t4-totals', '✗ 没有规则 t4-totals。 相近的有：T4-total。\n'],
    ['N-', '✗ 没有规则 N-。 全部规则见 nianbao rules。\n'],
    ['完全不同的东西', '✗ 没有规则 完全不同的东西。 全部规则见 nianbao rules。\n'],
  ])('%s is no rule: exit 2', async (rule, sentence) => {
    expect(await terminal.nianbao('explain', rule)).toEqual({ code: 2, out: '', err: sentence });
  });

  test('without a rule: exit 2', async () => {
    const { code, err } = await terminal.nianbao('explain');
    expect([code, err]).toEqual([2, '✗ 缺少参数 规则。 用法见 nianbao explain --help。\n']);
  });
});
