/** The findings as they stand on the screen: they do not move while they are being read. */
import type { Finding } from '../../findings';

export interface ShownFinding {
  readonly finding: Finding;
  /** No longer found: struck through until it leaves. */
  readonly mended: boolean;
}

/** The list as a fresh check orders it. */
export function showAfresh(findings: readonly Finding[]): readonly ShownFinding[] {
  return findings.map((finding) => ({ finding, mended: false }));
}

/** Findings keep their places, mended ones stay struck through, new ones go to the end. */
export function showInPlace(
  shown: readonly ShownFinding[],
  findings: readonly Finding[],
): readonly ShownFinding[] {
  const fresh = new Map(findings.map((finding) => [finding.id, finding]));
  const kept = shown.map(({ finding }) => {
    const again = fresh.get(finding.id);
    fresh.delete(finding.id);
    return again ? { finding: again, mended: false } : { finding, mended: true };
  });
  return [...kept, ...showAfresh([...fresh.values()])];
}

/** What is left when those that were mended go. */
export function withoutMended(shown: readonly ShownFinding[]): readonly ShownFinding[] {
  return shown.filter(({ mended }) => !mended);
}
