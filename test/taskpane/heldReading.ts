/** Readings of files that end when the test says so, in the order that it wants. */
import { act, waitFor } from '@testing-library/react';
import { editionById } from '../../src/form';
import { UserError } from '../../src/messages';
import type { ErrorCode } from '../../src/messages';
import type { Report } from '../../src/report';
import type { Services } from '../../src/taskpane/services/services';

type Read = Services['read'];
interface Held {
  readonly give: (read: Awaited<ReturnType<Read>>) => void;
  readonly fail: (error: UserError) => void;
}

export interface HeldReading {
  readonly read: Read;
  /** Waits until the file is being read. */
  readonly begun: (file: string) => Promise<void>;
  /** The reading ends with this report. */
  readonly ends: (file: string, report: Report) => Promise<void>;
  readonly fails: (file: string, code: ErrorCode) => Promise<void>;
}

export function heldReading(): HeldReading {
  const held = new Map<string, Held>();
  const taken = (file: string): Held => {
    const reading = held.get(file);
    if (!reading) throw new Error(`${file} is not being read`);
    held.delete(file);
    return reading;
  };
  const settle = (end: () => void) =>
    act(async () => {
      end();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    });
  return {
    read: ({ name }) => new Promise((give, fail) => held.set(name, { give, fail })),
    begun: (file) => waitFor(() => expect([...held.keys()]).toContain(file)),
    ends: (file, report) => settle(() => taken(file).give({ report, edition: editionById(report.edition)! })),
    fails: (file, code) => settle(() => taken(file).fail(new UserError(code, { file }))),
  };
}
