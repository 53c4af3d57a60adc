/** T2-scope: figures on 规章 are 0 unless the body may make 规章 (立法法); nothing is said where the kind is unknown. */
import { BODY_KIND_NAMES, fieldOf, MAKES_REGULATIONS } from '../form';
import { countOf } from '../report';
import type { RuleFamily } from '../findings';
import { addressesOf, newFinding } from '../findings';

/** One finding on all figures that should be 0. */
export const checkScope: RuleFamily<'scope'> = (report, { edition, words }) => {
  const makes = report.kind === null ? 'may' : MAKES_REGULATIONS[report.kind];
  const stated = edition.regulations.flatMap((id) => {
    const value = countOf(report, id);
    return value === null || value === 0 ? [] : [{ id, value }];
  });
  const fields = stated.map(({ id }) => id);
  const [first] = fields;
  if (report.kind === null || makes === 'may' || first === undefined) return [];
  const { rowLabel, table } = fieldOf(edition, first);
  const figures = stated.map(({ id, value }) => ({ column: fieldOf(edition, id).columnLabel, value }));
  return [
    newFinding({
      id: 'T2-scope:regulations',
      rule: 'T2-scope',
      table,
      message: words.rules['T2-scope'][makes]({ row: rowLabel, kind: BODY_KIND_NAMES[report.kind], figures }),
      fields,
      addresses: addressesOf(report, fields),
      expected: 0,
    }),
  ];
};
