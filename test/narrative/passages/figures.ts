/** 表三 from its rows, so that a report of the tests takes a few lines. */

type Applicant = 'natural' | 'business' | 'research' | 'nonprofit' | 'legal' | 'otherOrg';
type Row = Readonly<Partial<Record<Applicant, number>>>;

/** Rows that are no result, which the row of results handled does not count. */
const NO_RESULT = new Set(['received', 'carriedIn', 'carriedOut']);

/** Figures of 表三 from its rows by kind of applicant; the column 总计 and the row （七）总计 are added. */
export function requestFigures(rows: Readonly<Record<string, Row>>): Record<string, number> {
  const figures: Record<string, number> = {};
  const count = (row: string, column: string, value: number): void => {
    const field = `requests.${row}.${column}`;
    figures[field] = (figures[field] ?? 0) + value;
  };
  for (const [row, counts] of Object.entries(rows)) {
    for (const [applicant, value] of Object.entries(counts)) {
      for (const column of [applicant, 'total']) {
        count(row, column, value);
        if (!NO_RESULT.has(row)) count('handled', column, value);
      }
    }
  }
  return figures;
}
