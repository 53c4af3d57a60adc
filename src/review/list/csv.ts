/** What was found in one or many reports as lines for any spreadsheet or program. */
import type { FindingListWords } from '../../messages/findingList';
import { csvText, textCell } from '../../writers/csvText';
import { isUnread, suggestionOf } from './list';
import type { FindingList, ListedFile, ListedFinding } from './list';

const COLUMNS = [
  'file',
  'unit',
  'year',
  'state',
  'missing',
  'number',
  'part',
  'severity',
  'message',
  'places',
  'suggestion',
  'explained',
  'rule',
] as const;
type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

const ofReport = ({ file, unit, year, state, missing }: FindingList, words: FindingListWords): Cells => ({
  file,
  unit,
  year: String(year ?? ''),
  state: words.states[state],
  missing: words.missing.join(missing),
});

const ofLine = (line: ListedFinding, words: FindingListWords): Cells => ({
  number: String(line.number),
  part: line.part,
  severity: words.severities[line.severity],
  message: line.message,
  places: line.places,
  suggestion: suggestionOf(line, line.number, words),
  explained: line.explained,
  rule: line.rule,
});

/** A file without findings has a line all the same; of one that could not be read it says why. */
function linesOf(listed: ListedFile, words: FindingListWords): readonly Cells[] {
  if (isUnread(listed)) {
    const { file, reason } = listed;
    return [{ file, state: words.states.unreadable, message: reason }];
  }
  const report = ofReport(listed, words);
  return listed.lines.length === 0
    ? [report]
    : listed.lines.map((line) => ({ ...report, ...ofLine(line, words) }));
}

/** A line for the columns, then one for each finding, all files alike; files are named where they have names. */
export function findingsCsv(files: readonly ListedFile[], words: FindingListWords): string {
  const named = files.some(({ file }) => file !== '');
  const columns = COLUMNS.filter((column) => column !== 'file' || named);
  const lines = files.flatMap((listed) => linesOf(listed, words));
  return csvText([
    columns.map((column) => words.columns[column]),
    ...lines.map((line) => columns.map((column) => textCell(line[column] ?? ''))),
  ]);
}
