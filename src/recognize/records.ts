/** What our workbook keeps beside the report: explained findings, bound sentences and severities, as lines of 校验. */
import { ACCEPTANCE_COLUMNS, BOUND_COLUMNS, RULE_IDS, RULES, SENTENCE_IDS, SENTENCE_PARTS } from '../form';
import type { RuleId, Severity } from '../form';
import { cellAt } from '../grid';
import type { Grid, Rectangle } from '../grid';
import { WORKBOOK } from '../messages';
import type { Acceptance, BoundSentence } from '../report';

/** The texts of an area, row by row. */
function linesOf(grid: Grid, area: Rectangle): string[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => {
      const value = cellAt(grid, area.row + row, area.column + column)?.value ?? null;
      return value === null ? '' : String(value).trim();
    }),
  );
}

/** Explained findings; a line without the id of its finding is no explanation of anything. */
export function readAcceptances(grid: Grid, area: Rectangle): Acceptance[] {
  return linesOf(grid, area).flatMap((line) => {
    const entry = (column: (typeof ACCEPTANCE_COLUMNS)[number]) =>
      line[ACCEPTANCE_COLUMNS.indexOf(column)] ?? '';
    const acceptance: Acceptance = {
      finding: entry('finding'),
      message: entry('message'),
      reason: entry('reason'),
      by: entry('by'),
      on: entry('on'),
      basis: entry('basis'),
    };
    return acceptance.finding === '' ? [] : [acceptance];
  });
}

/** Sentences that follow the figures; a line that names none, or no part of the text, is left alone. */
export function readBound(grid: Grid, area: Rectangle): BoundSentence[] {
  return linesOf(grid, area).flatMap((line) => {
    const entry = (column: (typeof BOUND_COLUMNS)[number]) => line[BOUND_COLUMNS.indexOf(column)] ?? '';
    const sentence = SENTENCE_IDS.find((id) => id === entry('sentence'));
    const part = Object.values(SENTENCE_PARTS).find((id) => id === entry('part'));
    const text = entry('text');
    return sentence && part && text !== '' ? [{ sentence, part, text }] : [];
  });
}

const NAMES = Object.entries(WORKBOOK.severityNames) as [Severity, string][];

/** Severities that differ from the catalogue; a word that is none of the three changes nothing. */
export function readSeverities(grid: Grid, area: Rectangle): Partial<Record<RuleId, Severity>> {
  const lines = new Map(linesOf(grid, area).map(([rule = '', severity = '']) => [rule, severity]));
  return Object.fromEntries(
    RULE_IDS.flatMap((id) => {
      const named = NAMES.find(([, name]) => name === lines.get(id))?.[0];
      return named && named !== RULES[id].severity ? [[id, named] as const] : [];
    }),
  );
}
