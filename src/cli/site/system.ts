/** What installing asks of the computer beside files: programs of Windows that are run, and what is started. */
import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { CommandIo } from '../io';
import { installedFolder } from './places';

/** Programs of Windows that are asked; they stand in its own folder, and are looked for nowhere else. */
export type Tool = 'certutil' | 'icacls' | 'reg' | 'whoami';

export interface Ran {
  readonly code: number;
  readonly out: string;
}

export interface System {
  /** As `process.platform`. */
  readonly platform: string;
  /** The folder of what is installed for this user. */
  readonly home: string;
  /** Runs a program of Windows to its end; never throws. */
  run(tool: Tool, args: readonly string[]): Promise<Ran>;
  /** Starts a program that goes on without this one, and without a window. */
  start(program: string, args: readonly string[]): void;
}

/** Longer than a person needs to read a question of Windows and to answer it. */
const PATIENCE = 10 * 60_000;

const toolFile = (tool: Tool): string =>
  join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', `${tool}.exe`);

const THIS: System = {
  platform: process.platform,
  home: installedFolder(process.platform, process.env),
  run: (tool, args) =>
    new Promise((resolve) => {
      execFile(toolFile(tool), args, { windowsHide: true, timeout: PATIENCE }, (error, out) => {
        const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
        resolve({ code, out });
      });
    }),
  start: (program, args) =>
    void spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true }).unref(),
};

/** The system of a call: that of the machine, unless the call brings another. */
export const systemOf = ({ system = THIS }: Pick<CommandIo, 'system'>): System => system;
