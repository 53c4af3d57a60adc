/** What came of a file against the report that is in it: a figure is read right, or a finding names it. */
import type { FieldId } from '../../../src/form';
import { countOf } from '../../../src/report';
import type { Report } from '../../../src/report';
import type { Checked, Refused } from '../../support/wholeWay';

export interface Verdict {
  readonly right: number;
  /** Other than in the report, and named by a finding. */
  readonly said: readonly string[];
  /** Other than in the report without a word. */
  readonly silent: readonly string[];
}

/** A file that is refused says so of every figure. */
export function verdictOn(read: Checked | Refused, report: Report): Verdict {
  const ids = [...report.figures.keys()];
  if ('refused' in read) return { right: 0, said: ids.map((id) => `${id}: ${read.refused}`), silent: [] };
  const named = new Set<FieldId>(read.findings.flatMap(({ fields }) => fields));
  // What another edition does not have cannot be named; that it is another one is said of the whole report.
  const isOtherEdition =
    read.report.edition !== report.edition && read.findings.some(({ id }) => id === 'V-form:edition');
  const isSaid = (id: FieldId) => named.has(id) || (isOtherEdition && !read.report.figures.has(id));
  const isRight = (id: FieldId) => {
    const figure = read.report.figures.get(id);
    return (
      figure !== undefined &&
      figure.spelling !== 'unreadable' &&
      countOf(read.report, id) === countOf(report, id)
    );
  };
  const wrong = ids.filter((id) => !isRight(id));
  const told = (id: FieldId) =>
    `${id}: ${read.report.figures.get(id)?.text ?? 'absent'} for ${countOf(report, id)}`;
  return {
    right: ids.length - wrong.length,
    said: wrong.filter(isSaid).map(told),
    silent: wrong.filter((id) => !isSaid(id)).map(told),
  };
}
