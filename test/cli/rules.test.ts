import { RULES } from '../../src/form';
import { COMMAND_MESSAGES } from '../../src/messages/command';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
});
afterEach(() => terminal.close());
const lines = (text: string) => text.trimEnd().split('\n');

describe('nianbao rules', () => {
  test('every rule in three lines: sign, id, title; what it says; what it rests on', async () => {
    const { code, out, err } = await terminal.nianbao('rules');
    expect([code, err]).toEqual([0, '']);
    expect(lines(out)).toHaveLength(3 * RULES.length);
    const { title, plain, basis } = COMMAND_MESSAGES['zh-CN'].rules['T3-balance'];
    expect(lines(out).slice(0, 3)).toEqual([`✗ T3-balance  ${title}`, `    ${plain}`, `    依据：${basis}`]);
  });

  test('JSON: one line a rule', async () => {
    const { code, out } = await terminal.nianbao('rules', '--json');
    expect(code).toBe(0);
    expect(lines(out).map((line) => JSON.parse(line) as unknown)).toEqual(
      RULES.map(({ id, severity }) => {
        const { title, plain, basis } = COMMAND_MESSAGES['zh-CN'].rules[id];
        return { id, severity, title, plain, basis };
      }),
    );
  });
});

describe('nianbao explain', () => {
  test.each(['Y-carry', 'y-CARRY'])('%s', async (rule) => {
    const { code, out, err } = await terminal.nianbao('explain', rule);
    const card = COMMAND_MESSAGES['zh-CN'].rules['Y-carry'];
    expect([code, err]).toEqual([0, '']);
    expect(lines(out)).toEqual([
      `Y-carry\u3000${card.title}（不符）`,
      card.plain,
      `依据：${card.basis}`,
      `相符：${card.holds}`,
      `不符：${card.breaks}`,
    ]);
  });

  test('in English', async () => {
    const { out } = await terminal.nianbao('explain', 'Y-jump', '--lang', 'en');
    expect(lines(out)[0]).toBe(`Y-jump  ${COMMAND_MESSAGES['en-US'].rules['Y-jump'].title} (information)`);
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
