/** A report as the text that converters make of it: one cell a line, labels spelled as real reports spell them. */
import { editionById, tableOf } from '../../src/form';
import type { FormTable } from '../../src/form';
import { DOCUMENT } from '../../src/messages';
import type { Report } from '../../src/report';
import { printedRows } from '../../src/writers/printed';
import type { Random } from './random';

type Spelling = (label: string, random: Random) => string;

const betweenLetters =
  (mark: string): Spelling =>
  (label, random) =>
    [...label].map((letter) => (random.chance(0.15) ? letter + mark : letter)).join('');

/** Variants of statute §9; each leaves the label the same to a reader. */
export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  official: (label) => label,
  fullWidthStop: (label) => label.replace(/^(\d)\./, '$1．'),
  comma: (label) => label.replace(/^(\d)\./, '$1、'),
  spacedStop: (label) => label.replace(/^(\d)\./, '$1 . '),
  halfBrackets: (label) => label.replace(/（/g, '(').replace(/）/g, ')'),
  straightQuotes: (label) => label.replace(/[“”]/g, '"'),
  noQuotes: (label) => label.replace(/[“”]/g, ''),
  spaces: betweenLetters(' '),
  wideSpaces: betweenLetters('\u3000'),
  brokenLines: betweenLetters('\n'),
  noNumber: (label) => label.replace(/^\d\./, ''),
  shortName: (label) => label.replace('行政规范性', '规范性'),
  traditional: (label) => label.replace(/总计/, '總計').replace(/数量/, '數量').replace(/处理/g, '處理'),
};

/** What stands between the rows of a table besides the rows. */
const NOISE = ['', '', '', '\t', '- 3 -\n', '（续表）\n', '三、本年度办理结果\n'];

function tableLines(table: FormTable, report: Report, spelling: Spelling, random: Random): string[] {
  return printedRows(table, report).flatMap((row, index) => [
    ...row.map((cell) => `\t${cell.field === null ? spelling(cell.print, random) : cell.print}`),
    '',
    ...(index > table.headerRows && random.chance(0.2) ? [random.pick(NOISE)] : []),
  ]);
}

/** The whole report, one cell a line, in the given spelling. */
export function asLines(report: Report, spelling: Spelling, random: Random): string {
  const edition = editionById(report.edition);
  if (!edition) throw new Error(`no edition ${report.edition}`);
  const lines = edition.parts.flatMap((part) => [
    part.heading,
    ...(part.text === null ? [] : report.parts[part.text].split('\n')),
    ...(part.table === null ? [] : tableLines(tableOf(edition, part.table), report, spelling, random)),
    '',
  ]);
  return [...DOCUMENT.titleLines(report.unit, report.year), '', DOCUMENT.preface(report), ...lines].join(
    '\n',
  );
}
