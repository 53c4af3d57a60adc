/** A return that the desk keeps, checked once more: what choosing or putting a file to a member needs without the file. */
import { checkReport } from '../../checks';
import type { Locale } from '../../messages';
import { RULE_WORDS } from '../../messages/ruleWords';
import type { Desk, Return, ReviewedFile } from '../types';
import { issuesOf, reportOfReturn } from './found';
import { previousReturns } from '../current';

/** The return as if its file had just been read, for a member; places in the file are not known any more. */
export function readAgain(each: Return, member: number, desk: Desk, locale: Locale): ReviewedFile {
  const previous = previousReturns(desk)[member];
  const report = reportOfReturn(each);
  const reorganised = desk.members.some(({ id, lastName }) => id === member && lastName !== '');
  const result = checkReport(report, RULE_WORDS[locale], {
    previous: previous ? reportOfReturn(previous) : null,
    reorganised,
  });
  const { unit, year, kind, edition, figures, parts, fingerprint, state, publishedOn } = each;
  return {
    kind: 'return',
    file: each.file,
    digest: each.digest,
    report: {
      unit,
      year,
      kind,
      edition,
      figures,
      parts,
      fingerprint,
      state,
      missing: [],
      publishedOn,
      issues: issuesOf(report, result, locale),
    },
    member,
    matchedBy: 'person',
    candidates: [],
  };
}
