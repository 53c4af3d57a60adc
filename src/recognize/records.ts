/**
 * What our workbook keeps beside the report: explained findings, bound sentences and severities, as lines of 校验, and the
 * lines of 本地要求.
 */
import {
  ACCEPTANCE_COLUMNS,
  BODY_KIND_NAMES,
  BODY_KINDS,
  BOUND_COLUMNS,
  LOCAL_COLUMNS,
  MOST_LOCAL_ROWS,
  RULE_IDS,
  RULES,
  SENTENCE_IDS,
  SENTENCE_PARTS,
  WRITTEN_PARTS,
} from '../form';
import type { BodyKind, Edition, LocalColumn, RuleId, Severity, WrittenPartId } from '../form';
import { cellAt, usedPart } from '../grid';
import type { Grid, Rectangle } from '../grid';
import { READ_BACK } from '../messages';
import type { Acceptance, BoundSentence, LocalDemand } from '../report';
import { labelForm, withoutControls } from '../text';

/** The texts of an area, row by row, as far as there is something. */
function linesOf(grid: Grid, named: Rectangle): string[][] {
  const area = usedPart(grid, named);
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

const NAMES = Object.entries(READ_BACK.severityNames) as [Severity, string][];

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

/** A part by its heading, or by its number: 六, 第六部分. */
function partNamed(name: string, { parts }: Edition): WrittenPartId | null {
  const [, number] = /^第?([一二三四五六七八九])(?:部分)?(?:[、.].*)?$/.exec(name) ?? [];
  const own = parts.find(({ heading }) => labelForm(heading) === name || heading.startsWith(`${number}、`));
  return WRITTEN_PARTS.find((part) => part === own?.text) ?? null;
}

const KINDS = new Map<string, BodyKind>(
  BODY_KINDS.map((kind) => [labelForm(BODY_KIND_NAMES[kind]).replace(/[,、]/g, ''), kind]),
);
const SHORTEST_KIND = Math.min(...[...KINDS.keys()].map((name) => name.length));

/** Kinds of body by their names, one behind the other with any mark between them; null where anything else stands there. */
function kindsNamed(names: string): readonly BodyKind[] | null {
  const found: BodyKind[] = [];
  let rest = names.replace(/[,、;/]/g, '');
  while (rest.length >= SHORTEST_KIND) {
    const [name, kind] = [...KINDS].find(([each]) => rest.startsWith(each)) ?? [];
    if (name === undefined || kind === undefined) return null;
    found.push(kind);
    rest = rest.slice(name.length);
  }
  return rest === '' ? found : null;
}

const ASKED = ['heading', 'phrase'] as const;

/** What a supervisor asks of the texts; a line without words asks nothing. What is not understood is null, so that it can be told. */
export function readLocalDemands(grid: Grid, area: Rectangle, edition: Edition): LocalDemand[] {
  const rowCount = Math.min(area.rowCount, MOST_LOCAL_ROWS);
  return linesOf(grid, { ...area, rowCount, columnCount: LOCAL_COLUMNS.length }).flatMap((line, row) => {
    const entry = (column: LocalColumn) => line[LOCAL_COLUMNS.indexOf(column)] ?? '';
    const words = withoutControls(entry('words').replace(/\s+/g, ' ')).trim();
    if (words === '') return [];
    const column = area.column + LOCAL_COLUMNS.indexOf('words');
    return [
      {
        part: partNamed(labelForm(entry('part')), edition),
        asked: ASKED.find((each) => READ_BACK.localAsked[each] === entry('asked')) ?? null,
        words,
        kinds: kindsNamed(labelForm(entry('kinds'))),
        address: { kind: 'sheet', grid: grid.name, row: area.row + row, column },
      },
    ];
  });
}
