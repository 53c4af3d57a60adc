/** What the lines of 校验 show for a report with typed totals: the compiled formula's value beside the rule's finding. */
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planReport } from '../../src/layout';
import type { Report } from '../../src/report';

const FIRST_LINE = 4;
const RESULT_COLUMN = 7;

/** Ids of the relations whose line shows ✗, with what it shows. */
export function brokenLines(report: Report): [string, string][] {
  const edition = editionById(report.edition) as Edition;
  const check = planReport(edition, { report, typedTotals: true }).sheets.find(
    ({ name }) => name === '校验',
  )!;
  return edition.relations.flatMap(({ id }, index): [string, string][] => {
    const shown = check.cells.find(
      ({ row, column }) => row === FIRST_LINE + index && column === RESULT_COLUMN,
    );
    return shown?.value === '✓' ? [] : [[id, String(shown?.value)]];
  });
}
