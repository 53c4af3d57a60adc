/** Every figure of the document against the workbook's. */
import type { Edition, TableId } from '../../form';
import type { Address } from '../../grid';
import type { ProofWords } from '../../messages/proof';
import type { Figure, Report } from '../../report';
import type { Difference } from './types';

const placeOf = (figure: Figure | undefined): readonly Address[] => (figure?.address ? [figure.address] : []);

/** Blank and 0 count the same and look different; anything else that differs is an error. */
function differs(own: Figure, found: Figure): Difference['severity'] | undefined {
  if (found.spelling === 'unreadable') return own.text.trim() === found.text.trim() ? undefined : 'error';
  if (own.spelling === 'unreadable' || (own.value ?? 0) !== (found.value ?? 0)) return 'error';
  return own.value === found.value ? undefined : 'info';
}

/** A figure in words: the number, what is written in its place, or that there is nothing. */
const shown = (figure: Figure, { blank }: ProofWords): string =>
  figure.value?.toString() ?? (figure.text.trim() || blank);

const partOf = (edition: Edition, table: TableId): number =>
  edition.parts.findIndex((part) => part.table === table);

/** The figures that one of the two lacks, a table at a time, with where the other has the first of them. */
function missing(
  edition: Edition,
  lacking: 'workbook' | 'document',
  { workbook, document }: Readonly<Record<'workbook' | 'document', Report>>,
  words: ProofWords,
): Difference[] {
  const [whose, other] = lacking === 'document' ? [document, workbook] : [workbook, document];
  // What both lack is told of the document alone.
  const absent = edition.fields.filter(
    ({ id }) => !whose.figures.has(id) && (lacking === 'document' || other.figures.has(id)),
  );
  return edition.tables.flatMap(({ id, name }): Difference[] => {
    const own = absent.filter(({ table }) => table === id);
    if (own.length === 0) return [];
    const all = own.length === edition.fields.filter(({ table }) => table === id).length;
    const rows = [...new Set(own.map(({ rowLabel }) => rowLabel))];
    const holder = words.holders[lacking];
    const places = own.slice(0, 1).flatMap((field) => placeOf(other.figures.get(field.id)));
    return [
      {
        id: lacking === 'document' ? `missing:${id}` : `missing:${id}.workbook`,
        kind: 'missing',
        severity: 'error',
        message: all ? words.noTable(holder, name) : words.noFigures(holder, name, own.length, rows),
        part: partOf(edition, id),
        inWorkbook: lacking === 'document' ? places : [],
        inDocument: lacking === 'document' ? [] : places,
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
  const both = { workbook, document };
  const differences = found.flatMap((field): Difference[] => {
    const own = workbook.figures.get(field.id);
    const figure = document.figures.get(field.id);
    const severity = own && figure && differs(own, figure);
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
    differences: [
      ...differences,
      ...missing(edition, 'workbook', both, words),
      ...missing(edition, 'document', both, words),
    ],
    compared: found.filter(({ id }) => workbook.figures.has(id)).length,
  };
}
