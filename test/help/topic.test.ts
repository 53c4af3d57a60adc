/** The help as data: both languages alike, deadlines as the notice names them, every rule once. */
import { helpTopic } from '../../src/help';
import { HELP_SECTIONS, HELP_TOPICS } from '../../src/messages/help';
import type { HelpBlock, HelpSectionWords } from '../../src/messages/help';
import { HELP_WORDS } from '../../src/messages/helpCatalogue';
import { RULE_ROWS } from '../support/ruleTable';

const zh = HELP_WORDS['zh-CN'];
const en = HELP_WORDS['en-US'];
const CHINESE = /[\u4e00-\u9fff]/;

/** What a block is, without its words; what is not translated stays in. */
function shapeOf(block: HelpBlock): unknown {
  if ('steps' in block) return ['steps', block.steps.length];
  if ('list' in block) return ['list', block.list.length];
  if ('table' in block) return ['table', block.table.head.length, block.table.rows.length];
  if ('picture' in block) return ['picture', block.picture];
  if ('text' in block) return ['text'];
  return block;
}

/** All that a block says. */
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(wordsOf);

describe.each(HELP_TOPICS)('%s', (topic) => {
  const sections = (words: typeof zh) =>
    words.topics[topic].sections as Readonly<Record<string, HelpSectionWords>>;

  test('has the same sections and blocks in both languages, in the order of the contents', () => {
    expect(Object.keys(sections(zh))).toEqual([...HELP_SECTIONS[topic]]);
    expect(Object.keys(sections(en))).toEqual([...HELP_SECTIONS[topic]]);
    for (const id of HELP_SECTIONS[topic])
      expect(sections(en)[id]!.blocks.map(shapeOf)).toEqual(sections(zh)[id]!.blocks.map(shapeOf));
  });

  test('says something in each section, in its own language', () => {
    for (const id of HELP_SECTIONS[topic]) {
      const [own, other] = [sections(zh)[id]!, sections(en)[id]!];
      expect(own.title).toMatch(CHINESE);
      expect(other.title).toMatch(/[A-Za-z]/);
      expect(own.blocks.length).toBeGreaterThan(0);
      for (const words of own.blocks.flatMap(wordsOf)) expect(words.trim()).not.toBe('');
      for (const block of other.blocks)
        if ('text' in block) expect(block.text.replace(/[（(][^（）()]*[）)]/g, '')).toMatch(/[a-z]{3}/);
    }
  });
});

test('every rule stands in the catalogue once', () => {
  const blocks = helpTopic('rules', zh, null).sections.flatMap((section) => section.blocks);
  const ids = blocks.flatMap((block) => (block.kind === 'rules' ? block.rules.map(({ id }) => id) : []));
  expect([...ids].sort()).toEqual(RULE_ROWS.map(([id]) => id).sort());
});

describe('deadlines', () => {
  const table = (section: string, today: { year: number; month: number; day: number } | null) => {
    const found = helpTopic('deadlines', zh, today).sections.find(({ id }) => id === section)!;
    const block = found.blocks.find(({ kind }) => kind === 'table');
    if (block?.kind !== 'table') throw new Error('no table');
    return block.table;
  };

  test('by kind of body, where nobody knows the day', () => {
    expect(table('due', null)).toEqual({
      head: ['机关类型', '公布期限'],
      rows: [
        ['政府部门', '次年1月31日前'],
        ['乡镇（街道）', '次年1月31日前'],
        ['政府办公厅（室）', '次年1月31日前'],
        ['县（市、区）汇总', '次年2月20日前'],
        ['设区的市（自治州）汇总', '次年3月10日前'],
        ['省（自治区、直辖市）汇总', '次年3月31日前'],
        ['垂直管理系统', '次年3月31日前'],
      ],
    });
  });

  test('with what is left of this year', () => {
    const { head, rows } = table('due', { year: 2026, month: 2, day: 20 });
    expect(head).toEqual(['机关类型', '公布期限', '还有']);
    expect(rows.map(([, due, left]) => `${due} ${left}`)).toEqual([
      '2026年1月31日 已过',
      '2026年1月31日 已过',
      '2026年1月31日 已过',
      '2026年2月20日 今天截止',
      '2026年3月10日 18天',
      '2026年3月31日 39天',
      '2026年3月31日 39天',
    ]);
  });

  test('from the day after the last one on, those of the next report', () => {
    const told = (month: number, day: number) =>
      table('due', { year: 2026, month, day }).rows.map(([, due, left]) => `${due} ${left}`);
    expect(told(3, 31).slice(-1)).toEqual(['2026年3月31日 今天截止']);
    expect(told(4, 1)[0]).toBe('2027年1月31日 305天');
    expect(told(12, 31).slice(0, 4)).toEqual([
      '2027年1月31日 31天',
      '2027年1月31日 31天',
      '2027年1月31日 31天',
      '2027年2月20日 51天',
    ]);
  });

  test('by year, which day of the week', () => {
    const { head, rows } = table('years', null);
    expect(head).toEqual(['报告年度', '1月31日', '2月20日', '3月10日', '3月31日']);
    expect(rows).toHaveLength(10);
    expect(rows[0]).toEqual(['2025年度', '周六', '周五', '周二', '周二']);
    // A leap year: from March on a day later.
    expect(rows[2]).toEqual(['2027年度', '周一', '周日', '周五', '周五']);
    expect(rows[9]).toEqual(['2034年度', '周三', '周二', '周六', '周六']);
  });
});
