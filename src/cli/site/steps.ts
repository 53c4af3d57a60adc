/** Installing and removing are steps, one after the other; each may find that there is nothing to do. */
import type { SiteStep } from '../../messages/siteErrors';
import { codeOf } from '../files';

export interface Step<Name extends SiteStep = SiteStep> {
  readonly name: Name;
  /** False where it was so already. Throws `UnfinishedStep`, or what the file system throws. */
  act(): Promise<boolean>;
}

/** A step that could not be done; `reason` is what the system said, for whoever is asked for help. */
export class UnfinishedStep extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'UnfinishedStep';
  }
}

/** What the system said, of anything that a step throws. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof UnfinishedStep ? thrown.reason : codeOf(thrown);
