/** What every sheet of a plan is made from. */
import { fieldOf, sumOfParts } from '../form';
import type { Edition, Field, FieldId } from '../form';
import { countOf, newReport } from '../report';
import type { Figure, Report } from '../report';
import type { CellValue } from '../grid';
import { placeFields, reportTables } from './places';
import type { Place, TablePlaces } from './places';

export interface PlanOptions {
  /** Appended to sheet and defined names; empty for the first report in a workbook. */
  readonly suffix?: string;
  /** Totals are numbers to type instead of formulas. */
  readonly typedTotals?: boolean;
  /** Figures and texts to fill in. */
  readonly report?: Report;
  /** Figures that are counted elsewhere in the workbook, with what they make; those of the report give way. */
  readonly countedBy?: (field: FieldId) => Computed | undefined;
}

/** A formula with its equals sign, and what it makes in this plan. */
export interface Computed {
  readonly formula: string;
  readonly value: number;
}

export interface PlanContext extends TablePlaces {
  readonly edition: Edition;
  readonly suffix: string;
  readonly report: Report;
  readonly places: ReadonlyMap<FieldId, Place>;
  /** Sums that are formulas in this plan. */
  readonly computed: ReadonlySet<FieldId>;
  /** Figures that are counted elsewhere: they are filled in, as typed ones are. */
  readonly counted: ReadonlyMap<FieldId, Computed>;
  readonly placeOf: (field: FieldId) => Place;
  /** What people have typed into a cell that is no formula; null where it is not filled in. */
  readonly contentOf: (field: FieldId) => CellValue;
  /** The number a field has in the finished workbook; blank and text count as 0. */
  readonly valueOf: (field: FieldId) => number;
  /** Every figure is computed from elsewhere: nothing is typed in, and so nothing is ever unfinished. Absent in a report. */
  readonly formulaOf?: (field: FieldId) => Computed;
}

/** A total stays typed where the source states something else than the sum: a mistake must not be computed away. */
function isComputed(field: Field, report: Report, valueOf: (id: FieldId) => number): boolean {
  if (field.sumOf.length === 0) return false;
  const stated = report.figures.get(field.id);
  if (!stated || stated.spelling === 'blank' || stated.computed) return true;
  return stated.value === sumOfParts(field, valueOf);
}

/** A figure as it goes into its cell: a mark for nothing stays, because it is filled in. */
function contentIn(figure: Figure | undefined): CellValue {
  if (!figure || figure.value !== null) return figure?.value ?? null;
  return figure.spelling === 'unreadable' || figure.text.trim() !== '' ? figure.text : null;
}

function countedFields({ fields }: Edition, { countedBy }: PlanOptions): ReadonlyMap<FieldId, Computed> {
  return new Map(
    fields.flatMap(({ id }) => {
      const found = countedBy?.(id);
      return found ? [[id, found] as const] : [];
    }),
  );
}

/** What all sheets of one plan share. */
export function planContext(edition: Edition, report: Report, options: PlanOptions): PlanContext {
  const suffix = options.suffix ?? '';
  const tables = reportTables(edition, suffix);
  const places = placeFields(edition, tables);
  const computed = new Set<FieldId>();
  const counted = countedFields(edition, options);
  const values = new Map([...counted].map(([id, { value }]) => [id, value] as const));
  // A sum of what is counted is none that a source states.
  const isOfCounted = ({ sumOf }: Field): boolean =>
    sumOf.some((id) => counted.has(id) || isOfCounted(fieldOf(edition, id)));
  const valueOf = (id: FieldId): number => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const field = fieldOf(edition, id);
    const makes = options.typedTotals !== true && (isOfCounted(field) || isComputed(field, report, valueOf));
    if (makes) computed.add(id);
    const value = makes ? sumOfParts(field, valueOf) : (countOf(report, id) ?? 0);
    values.set(id, value);
    return value;
  };
  for (const field of edition.fields) valueOf(field.id);
  const contentOf = (field: FieldId): CellValue =>
    counted.get(field)?.value ?? contentIn(report.figures.get(field));
  const placeOf = placesIn(places, edition);
  return { ...tables, edition, suffix, report, places, computed, counted, placeOf, contentOf, valueOf };
}

const placesIn =
  (places: ReadonlyMap<FieldId, Place>, { id }: Edition) =>
  (field: FieldId): Place => {
    const place = places.get(field);
    if (!place) throw new Error(`field ${field} is printed nowhere in edition ${id}`);
    return place;
  };

/** What the sheets of tables share whose figures are all computed from elsewhere. */
export function computedContext(
  edition: Edition,
  tables: TablePlaces,
  formulaOf: (field: FieldId) => Computed,
): PlanContext {
  const places = placeFields(edition, tables);
  const valueOf = (field: FieldId): number => formulaOf(field).value;
  return {
    ...tables,
    edition,
    suffix: '',
    report: newReport(edition),
    places,
    computed: new Set(),
    counted: new Map(),
    placeOf: placesIn(places, edition),
    contentOf: valueOf,
    valueOf,
    formulaOf,
  };
}
