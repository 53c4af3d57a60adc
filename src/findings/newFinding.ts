/** A finding of a rule, with the rule's own severity and nothing that is not given. */
import { severityOf } from '../form';
import type { Finding } from './finding';

type Given = Pick<Finding, 'id' | 'rule' | 'message'> & Partial<Finding>;

export function newFinding(given: Given): Finding {
  return {
    severity: severityOf(given.rule),
    table: null,
    excerpt: null,
    fields: [],
    addresses: [],
    expected: null,
    actual: null,
    difference: null,
    suggestions: [],
    ...given,
  };
}
