/** What 图解 says, before anything is drawn: every number with its name, in the words of the edition. */
import { editionById, fieldOf, tableOf } from '../../form';
import type { Edition, Field, FieldId, FlowColumn } from '../../form';
import { PICTURE } from '../../messages/official/picture';
import { editionOf } from '../../report';
import type { Report } from '../../report';
import { withoutControls } from '../../text';
import { headersOf } from '../page/headers';
import { notesOf } from './notes';
import { readingOf, together } from './reading';
import type { ApplicantGroup, Facts, FlowFacts, Measure, TileFacts, Told } from './said';
import { comparableFields, earlierReports } from './years';

/** The column of totals: its figures are sums of the others. */
function totalColumn(edition: Edition): FlowColumn {
  const column = edition.flow.find(({ received }) => fieldOf(edition, received).sumOf.length > 0);
  if (!column) throw new Error(`edition ${edition.id} has no column of totals`);
  return column;
}

function tellerOf(report: Report, edition: Edition) {
  const tell = (label: string, fields: readonly FieldId[]): Told => ({
    label,
    ...together(fields.map((id) => readingOf(report, edition, id))),
  });
  return { tell, row: (id: FieldId) => tell(fieldOf(edition, id).rowName, [id]) };
}

function flowFacts(report: Report, edition: Edition): FlowFacts {
  const { tell, row } = tellerOf(report, edition);
  const { received, carriedIn, handled, carriedOut } = totalColumn(edition);
  return {
    sources: [row(received), row(carriedIn)],
    outcomes: edition.outcomes.map(({ label, fields }) => tell(label, fields)),
    handled: row(handled),
    carriedOut: row(carriedOut),
  };
}

/** The header that some columns have in common, or nothing. */
function groupLabel(edition: Edition, { received }: FlowColumn): string {
  const table = tableOf(edition, fieldOf(edition, received).table);
  const cell = table.cells.find(({ field }) => field === received);
  const headers = cell ? headersOf(table, cell).filter(({ kind }) => kind === 'header') : [];
  const shared = headers.find(({ columnSpan }) => columnSpan > 1 && columnSpan < edition.flow.length);
  return shared?.text ?? '';
}

function applicantGroups(report: Report, edition: Edition): ApplicantGroup[] {
  const { tell } = tellerOf(report, edition);
  const total = totalColumn(edition);
  const groups: { label: string; bars: Told[] }[] = [];
  for (const column of edition.flow) {
    if (column === total) continue;
    const label = groupLabel(edition, column);
    const bar = tell(column.label, [column.received]);
    const last = groups.at(-1);
    if (last && label !== '' && last.label === label) last.bars.push(bar);
    else groups.push({ label, bars: [bar] });
  }
  return groups;
}

/** This year's quantities and, for those that the earlier forms have too, the same of the years before. */
function measuresOf(reports: readonly Report[], edition: Edition): Measure[] {
  const { received, handled, carriedOut } = totalColumn(edition);
  const { compared } = PICTURE;
  const quantities: readonly (readonly [string, readonly FieldId[]])[] = [
    [compared.received, [received]],
    [compared.handled, [handled]],
    [compared.carriedOut, [carriedOut]],
    ...edition.disputes.map(({ label, fields }) => [label, fields] as const),
  ];
  const years = reports.map((report) => ({
    report,
    own: editionById(report.edition) ?? edition,
    comparable: comparableFields(report, edition),
  }));
  return quantities.map(([label, fields]) => ({
    label,
    values: years.map(({ report, own, comparable }) =>
      fields.every((id) => comparable.has(id))
        ? together(fields.map((id) => readingOf(report, own, id)))
        : null,
    ),
  }));
}

/** Figures of 表二 by their rows. */
function proactiveFacts(report: Report, edition: Edition): TileFacts[] {
  const { tell } = tellerOf(report, edition);
  const rows = new Map<string, Field[]>();
  for (const field of edition.fields)
    if (field.table === 'proactive') rows.set(field.rowLabel, [...(rows.get(field.rowLabel) ?? []), field]);
  return [...rows].map(([label, fields]) => ({
    label,
    figures: fields.map(({ id, columnLabel }) => tell(columnLabel, [id])),
  }));
}

/** Everything that the picture of a report tells; throws `report/edition` for an unknown edition. */
export function factsOf(report: Report, earlier: readonly Report[]): Facts {
  const edition = editionOf(report);
  const { used } = earlierReports(report, earlier);
  const reports = [...used].reverse().concat(report);
  const years = used.length === 0 ? [] : reports.flatMap(({ year }) => (year === null ? [] : [year]));
  const told = {
    flow: flowFacts(report, edition),
    applicants: applicantGroups(report, edition),
    disputes: edition.disputes.map(({ label, fields }) => tellerOf(report, edition).tell(label, fields)),
    measures: years.length === 0 ? [] : measuresOf(reports, edition),
    proactive: proactiveFacts(report, edition),
  };
  return {
    ...told,
    unit: withoutControls(report.unit).trim(),
    year: report.year,
    years,
    notes: notesOf(told),
    tables: edition.tables,
  };
}
