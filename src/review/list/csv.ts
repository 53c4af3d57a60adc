/** The findings of one or many reports as lines for any spreadsheet or program. */
import type { FindingListWords } from '../../messages/findingList';
import { csvText, textCell } from '../../writers/csvText';
import type { FindingList } from './list';

/** A line for the columns, then one for each finding, all reports alike. */
export function findingsCsv(lists: readonly FindingList[], words: FindingListWords): string {
  const { columns, severities } = words;
  const headers = [
    columns.unit,
    columns.year,
    columns.part,
    columns.severity,
    columns.message,
    columns.places,
    columns.suggestion,
    columns.explained,
    columns.rule,
  ];
  const lines = lists.flatMap(({ unit, year, lines: own }) =>
    own.map((line) =>
      [
        unit,
        String(year ?? ''),
        line.part,
        severities[line.severity],
        line.message,
        line.places,
        line.suggestion,
        line.explained,
        line.rule,
      ].map(textCell),
    ),
  );
  return csvText([headers, ...lines]);
}
