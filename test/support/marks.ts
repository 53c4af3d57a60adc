/** Marks for tests. */
import type { Address } from '../../src/grid';
import type { Mark } from '../../src/review/marks';

export const atCell = (grid: string, row: number, column: number): Address => ({
  kind: 'sheet',
  grid,
  row,
  column,
});
export const mark = (targets: readonly Address[], more: Partial<Mark> = {}): Mark => ({
  severity: 'error',
  message: '新收3＋结转0≠总计5。',
  suggestion: '很可能是总计：5应为3。',
  places: '某处',
  targets,
  ...more,
});

/** Texts that would break out of XML, formulas and limits. */
export const HOSTILE: readonly string[] = [
  '</t></r><script>&amp;&#0;]]>"\'',
  '=HYPERLINK("http://x","y")',
  '+1-1@x',
  'a\u0000b\u0008c\u000bd\ufffe\uffff',
  '\ud83d',
  '😀👨‍👩‍👧𠮷',
  '_x0041_ _x000D_',
  'a\r\nb\rc\nd\te',
  '长'.repeat(40_000),
  `${'x'.repeat(32_766)}😀`,
  '',
  ' ',
];
