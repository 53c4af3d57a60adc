/** Published pages that were brought, as they were read: they are held against the desk as it stands each time it is shown. */
import type { ReviewOutcome } from '../../desk/types';

export interface BroughtPages {
  /** In the order in which they came; of a file that came again the last. */
  readonly outcomes: readonly ReviewOutcome[];
  /** Names of files of other kinds. */
  readonly passedOver: readonly string[];
}

const NONE: BroughtPages = { outcomes: [], passedOver: [] };

export class PublishedPages {
  private brought = NONE;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): BroughtPages => this.brought;

  private put(change: Partial<BroughtPages>): void {
    this.brought = { ...this.brought, ...change };
    this.listeners.forEach((listener) => listener());
  }

  readonly passOver = (passedOver: readonly string[]): void => this.put({ passedOver });

  readonly add = (outcomes: readonly ReviewOutcome[]): void => {
    const files = new Set(outcomes.map(({ file }) => file));
    this.put({ outcomes: [...this.brought.outcomes.filter(({ file }) => !files.has(file)), ...outcomes] });
  };

  /** Somebody says whose a page is; it is returned as it then stands. */
  readonly place = (file: string, member: number): readonly ReviewOutcome[] => {
    const outcomes = this.brought.outcomes.map((each): ReviewOutcome =>
      each.kind === 'return' && each.file === file ? { ...each, member, matchedBy: 'person' } : each,
    );
    this.put({ outcomes });
    return outcomes.filter((each) => each.file === file);
  };

  readonly clear = (): void => this.put(NONE);
}
