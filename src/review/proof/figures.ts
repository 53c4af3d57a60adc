/** Every figure of the document against the workbook's. */
import type { Edition, Field, TableId } from '../../form';
import type { Address } from '../../grid';
import type { ProofWords } from '../../messages/proof';
import type { Figure, Report } from '../../report';
import type { Difference } from './types';

const placeOf = (figure: Figure | undefined): readonly Address[] => (figure?.address ? [figure.address] : []);

/** Blank and 0 count the same and look different; anything else that differs is an error, and so is what was not found. */
function differs(own: Figure | undefined, found: Figure): Difference['severity'] | undefined {
  if (found.spelling === 'unreadable') return own?.text.trim() === found.text.trim() ? undefined : 'error';
  if (!own || own.spelling === 'unreadable' || (own.value ?? 0) !== (found.value ?? 0)) return 'error';
  return own.value === found.value ? undefined : 'info';
}

/** A figure in words: the number, what is written in its place, that there is nothing, or that it was not found. */
const shown = (figure: Figure | undefined, { blank, notFound }: ProofWords): string =>
  figure ? (figure.value?.toString() ?? (figure.text.trim() || blank)) : notFound;

const partOf = (edition: Edition, table: TableId): number =>
  edition.parts.findIndex((part) => part.table === table);

function missing(
  edition: Edition,
  absent: readonly Field[],
  workbook: Report,
  words: ProofWords,
): Difference[] {
  return edition.tables.flatMap(({ id, name }): Difference[] => {
    const own = absent.filter(({ table }) => table === id);
    if (own.length === 0) return [];
    const all = own.length === edition.fields.filter(({ table }) => table === id).length;
    const rows = [...new Set(own.map(({ rowLabel }) => rowLabel))];
    return [
      {
        id: `missing:${id}`,
        kind: 'missing',
        severity: 'error',
        message: all ? words.noTable(name) : words.noFigures(name, own.length, rows),
        part: partOf(edition, id),
        inWorkbook: own.slice(0, 1).flatMap((field) => placeOf(workbook.figures.get(field.id))),
        inDocument: [],
      },
    ];
  });
}

/** Differences of the fields that both editions have; absent fields are told a table at a time. */
export function figureDifferences(
  workbook: Report,
  document: Report,
  edition: Edition,
  words: ProofWords,
): { readonly differences: Difference[]; readonly compared: number } {
  const found = edition.fields.filter(({ id }) => document.figures.has(id));
  const absent = edition.fields.filter(({ id }) => !document.figures.has(id));
  const differences = found.flatMap((field): Difference[] => {
    const own = workbook.figures.get(field.id);
    const figure = document.figures.get(field.id);
    const severity = figure && differs(own, figure);
    if (!severity) return [];
    return [
      {
        id: `figure:${field.id}`,
        kind: 'figure',
        severity,
        message: words.figure(
          `${field.rowName}·${field.columnLabel}`,
          shown(own, words),
          shown(figure, words),
        ),
        part: partOf(edition, field.table),
        inWorkbook: placeOf(own),
        inDocument: placeOf(figure),
      },
    ];
  });
  return {
    differences: [...differences, ...missing(edition, absent, workbook, words)],
    compared: found.length,
  };
}
