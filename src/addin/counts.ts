/** How much a check has found that still counts: what was explained does not. */
import { isOpen } from '../checks';
import type { Finding } from '../checks';

export interface OpenCounts {
  readonly errors: number;
  readonly warnings: number;
}

export function countOpen(findings: readonly Finding[]): OpenCounts {
  const open = findings.filter(isOpen);
  return {
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
  };
}
