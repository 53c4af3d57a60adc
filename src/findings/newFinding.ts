/** A finding of a rule, with the rule's own severity and nothing that is not given. */
import { RULES } from '../form';
import type { RuleId } from '../form';
import type { Finding } from './finding';

type Given<Id extends RuleId> = Pick<Finding<Id>, 'id' | 'rule' | 'message'> & Partial<Finding>;

/** A finding with the severity of its rule, and nothing where nothing is given. */
export function newFinding<Id extends RuleId>(given: Given<Id>): Finding<Id> {
  return {
    severity: RULES[given.rule].severity,
    table: null,
    excerpt: null,
    fields: [],
    addresses: [],
    expected: null,
    actual: null,
    difference: null,
    suggestions: [],
    follows: null,
    ...given,
  };
}

/** Rule and subject without the ordinal, which shifts when findings before it go. */
export const matterOf = ({ id }: Finding): string => id.replace(/#\d+$/, '');
