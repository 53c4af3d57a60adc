/** What came of a file against the report that is in it: a figure is read right, or a finding names it. */
import type { Finding } from '../../../src/findings';
import { RULES } from '../../../src/form';
import type { FieldId } from '../../../src/form';
import { countOf } from '../../../src/report';
import type { Report } from '../../../src/report';
import type { Checked, Refused } from '../../support/wholeWay';

export interface Verdict {
  readonly right: number;
  /** Other than in the report, and named by a finding. */
  readonly said: readonly string[];
  /** How many of those only a rule on the figures names, which blames who typed them. */
  readonly blamed: number;
  /** Other than in the report without a word. */
  readonly silent: readonly string[];
}

/** Families that say how a figure was found and spelled. */
const ON_READING: ReadonlySet<string> = new Set(['form', 'values']);

/** A file that is refused says so of every figure. */
export function verdictOn(read: Checked | Refused, report: Report): Verdict {
  const ids = [...report.figures.keys()];
  if ('refused' in read)
    return { right: 0, said: ids.map((id) => `${id}: ${read.refused}`), blamed: 0, silent: [] };
  const namedBy = (findings: readonly Finding[]) => new Set(findings.flatMap(({ fields }) => fields));
  const named = namedBy(read.findings);
  const namedAsRead = namedBy(read.findings.filter(({ rule }) => ON_READING.has(RULES[rule].family)));
  // What another edition does not have cannot be named; that it is another one is said of the whole report.
  const isOtherEdition =
    read.report.edition !== report.edition && read.findings.some(({ id }) => id === 'V-form:edition');
  // What is blank and counts nothing is listed as not filled in.
  const missing = new Set(read.missing.flatMap(({ fields }) => fields));
  const isSaid = (id: FieldId) =>
    named.has(id) || missing.has(id) || (isOtherEdition && !read.report.figures.has(id));
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
    blamed: wrong.filter((id) => named.has(id) && !namedAsRead.has(id)).length,
    silent: wrong.filter((id) => !isSaid(id)).map(told),
  };
}
