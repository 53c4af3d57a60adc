/** What a command may touch: two streams to write to and the folder that relative paths start from. */
import type { CommandMessages } from '../messages/command';
import type { System } from './site/system';

export interface CommandIo {
  readonly stdout: { write(text: string): unknown };
  /** `isTTY` on a terminal: a bar may be drawn there. */
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  /** The day it is, YYYY-MM-DD; the clock's where none is given. */
  readonly today?: string;
  readonly cwd: string;
  /** The file that threads are started from; without one everything is done in this thread. */
  readonly threadFile?: string;
  /** The computer that is installed on; this one where none is given. */
  readonly system?: System;
  /** Ends what goes on until it is ended. */
  readonly signal?: AbortSignal;
}

/** What every command is given. */
export interface CommandContext {
  readonly io: CommandIo;
  readonly messages: CommandMessages;
}

/** Exit codes: nothing to report, findings of severity error, unreadable input or bad usage. */
export const EXIT = { clean: 0, findings: 1, misuse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
