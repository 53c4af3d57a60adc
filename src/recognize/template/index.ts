/**
 * Our template as it stands on its sheets. A defined name is a hint: a table is read by its names where these stand at
 * its labels, and else by the labels, wherever they are. What has no name is looked for as in a workbook made elsewhere.
 */
import { editionById, EDITIONS, fieldsById, PROPERTY, TEXT_PARTS } from '../../form';
import type { Edition, FieldId, FormTable } from '../../form';
import type { Grid, Workbook } from '../../grid';
import { UserError } from '../../messages';
import type { Figure, Oddity, Report } from '../../report';
import { recognizeGrids } from '../grids';
import { hiddenOddities } from '../hidden';
import { lostParts, readControls, readNamed } from '../workbook';
import { hasCover } from './cover';
import { copiesElsewhere } from './elsewhere';
import { sheetsOfReport } from './find';
import type { Template } from './find';
import { nameOddities } from './moved';
import { homeOf, standingPlaces } from './standing';

/** Of its own sheet a table is read where so much of it is there. */
const MOSTLY = 0.5;

interface Settled {
  readonly figures: ReadonlyMap<FieldId, Figure>;
  readonly oddities: readonly Oddity[];
  /** False where the sheets of the workbook were looked through, and copies were chosen among. */
  readonly isAtHome: boolean;
}

function tryLabels(grids: readonly Grid[], editions: readonly Edition[]): Report | undefined {
  try {
    return recognizeGrids(grids, editions).report;
  } catch (thrown) {
    if (thrown instanceof UserError && thrown.code === 'report/not-found') return undefined;
    throw thrown;
  }
}

/** A report as `make` makes it, made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What a report has of a table. */
function tableOfReport(report: Report | undefined, edition: Edition, table: FormTable) {
  const fields = fieldsById(edition);
  return {
    figures: new Map(
      [...(report?.edition === edition.id ? report.figures : [])].filter(
        ([id]) => fields.get(id)?.table === table.id,
      ),
    ),
    oddities: (report?.oddities ?? []).filter((odd) => odd.table === table.id),
  };
}

const missing = (edition: Edition, table: FormTable): Oddity => ({
  kind: 'table-missing',
  table: table.id,
  address: null,
  text: '',
  expected: table.name,
  fields: edition.fields.filter((field) => field.table === table.id).map(({ id }) => id),
});

/** A table by its labels: on the sheet of its names where it is still there, else on any. */
function byLabels(
  workbook: Workbook,
  template: Template,
  table: FormTable,
  all: () => Report | undefined,
): Settled {
  const { edition, suffix } = template;
  const home = homeOf(workbook, template, table);
  const atHome = tableOfReport(home && tryLabels([home], [edition]), edition, table);
  const count = edition.fields.filter((field) => field.table === table.id).length;
  const isAtHome = atHome.figures.size >= count * MOSTLY;
  const { figures, oddities } = isAtHome ? atHome : tableOfReport(all(), edition, table);
  if (figures.size === 0) return { figures, oddities: [missing(edition, table)], isAtHome };
  const hadNames = home !== undefined || hasCover(workbook, suffix);
  const lost = hadNames ? nameOddities(workbook, template, table, figures) : [];
  return { figures, oddities: [...oddities, ...lost], isAtHome };
}

/** Unit, year and texts that have no name any more, from what stands around the tables. */
function withLost(workbook: Workbook, suffix: string, report: Report, all: () => Report | undefined): Report {
  const isLost = new Set<string>(lostParts(workbook, suffix));
  const isCovered = hasCover(workbook, suffix);
  if (!isCovered) isLost.add('preface');
  const found = isLost.size > 0 ? all() : undefined;
  if (!found) return report;
  const pick = <Value>(own: Readonly<Record<(typeof TEXT_PARTS)[number], Value>>, other: typeof own) =>
    Object.fromEntries(
      TEXT_PARTS.map((part) => [part, (isLost.has(part) ? other : own)[part]]),
    ) as typeof own;
  const { unit, year, contact } = isCovered ? report : found;
  return {
    ...report,
    unit,
    year,
    contact,
    parts: pick(report.parts, found.parts),
    partPlaces: pick(report.partPlaces, found.partPlaces),
  };
}

/** Reads a workbook with names of ours. `isOurs`: it is our workbook, not only a table of it. */
export function recognizeTemplate(
  workbook: Workbook,
  found: Template,
): { readonly report: Report; readonly isOurs: boolean } {
  const { suffix } = found;
  const grids = sheetsOfReport(workbook, suffix);
  const recorded = editionById(workbook.properties.get(PROPERTY.edition) ?? '');
  const all = once(() => tryLabels(grids, recorded ? [recorded] : EDITIONS));
  const isWhole = ({ edition }: Template): boolean =>
    edition.tables.every((table) => standingPlaces(workbook, { edition, suffix }, table));
  const told = recorded || isWhole(found) ? undefined : editionById(all()?.edition ?? '');
  const template: Template = { edition: told ?? found.edition, suffix };
  const { edition } = template;
  const named = readNamed(workbook, template);
  const copiesOf = (report: Report, tables: readonly FormTable[]): Oddity[] =>
    copiesElsewhere(workbook, grids, report, edition, tables, (some) => tryLabels(some, [edition]));
  const isOurs = hasCover(workbook, suffix);
  if (isOurs && isWhole(template) && lostParts(workbook, suffix).length === 0)
    return {
      report: { ...named, oddities: [...named.oddities, ...copiesOf(named, edition.tables)] },
      isOurs,
    };
  const figures = new Map<FieldId, Figure>();
  const oddities: Oddity[] = [];
  const atHome: FormTable[] = [];
  for (const table of edition.tables) {
    const read = standingPlaces(workbook, template, table)
      ? byNames(named, workbook, edition, table)
      : byLabels(workbook, template, table, all);
    for (const [id, figure] of read.figures) figures.set(id, figure);
    oddities.push(...read.oddities);
    if (read.isAtHome) atHome.push(table);
  }
  const whole = withLost(workbook, suffix, { ...named, figures }, all);
  const controls = readControls(workbook, template, figures);
  const report: Report = { ...whole, controls, oddities: [...oddities, ...copiesOf(whole, atHome)] };
  return { report, isOurs };
}

/** A table by its names. */
function byNames(named: Report, workbook: Workbook, edition: Edition, table: FormTable): Settled {
  const { figures } = tableOfReport(named, edition, table);
  return { figures, oddities: hiddenOddities(edition, workbook.grids, figures), isAtHome: true };
}
