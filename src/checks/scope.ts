/** T2-scope: figures on 规章 are 0 unless the body may make 规章 (立法法), by its kind or, where that is not known, its name. */
import { BODY_KIND_NAMES, fieldOf, regulationsOf, tellsRegulations } from '../form';
import { bodyName, countOf } from '../report';
import type { Report } from '../report';
import type { RuleFamily } from '../findings';
import { addressesOf, newFinding } from '../findings';

/** Whom the finding speaks about: the kind where it tells, else the body by its name. */
const subjectOf = ({ kind, unit }: Report): string => (tellsRegulations(kind) ? BODY_KIND_NAMES[kind] : unit);

/** One finding on all figures that should be 0. */
export const checkScope: RuleFamily<'scope'> = (report, { edition, words }) => {
  const makes = regulationsOf(report.kind, bodyName(report));
  const stated = edition.regulations.flatMap((id) => {
    const value = countOf(report, id);
    return value === null || value === 0 ? [] : [{ id, value }];
  });
  const fields = stated.map(({ id }) => id);
  const [first] = fields;
  if (makes === 'may' || first === undefined) return [];
  const { rowLabel, table } = fieldOf(edition, first);
  const figures = stated.map(({ id, value }) => ({ column: fieldOf(edition, id).columnLabel, value }));
  return [
    newFinding({
      id: 'T2-scope:regulations',
      rule: 'T2-scope',
      table,
      message: words.rules['T2-scope'][makes]({ row: rowLabel, body: subjectOf(report), figures }),
      fields,
      addresses: addressesOf(report, fields),
      expected: 0,
    }),
  ];
};
