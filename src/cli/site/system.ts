/** What installing asks of the computer beside files: programs of Windows, processes, the person in front of it. */
import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installedFolder } from './places';

/** Programs of Windows that are asked; they stand in its own folder, and are looked for nowhere else. */
export type Tool = 'certutil' | 'icacls' | 'reg' | 'whoami';

export interface Ran {
  /** Exit code; -1 where the program did not start or did not end by itself. */
  readonly code: number;
  readonly out: string;
}

export interface System {
  /** As `process.platform`. */
  readonly platform: string;
  /** The folder of what is installed for this user. */
  readonly home: string;
  /** What runs this command: the one-file program, or Node. */
  readonly executable: string;
  /** Whether that is the one-file program. */
  isOneFile(): Promise<boolean>;
  now(): Date;
  /** For how many tenths of a second is waited until a server that was started answers, and one that was ended does not. */
  readonly patience: number;
  /** Runs a program of Windows to its end; never throws. */
  run(tool: Tool, args: readonly string[]): Promise<Ran>;
  /** Starts a program that goes on without this one, and without a window. */
  start(program: string, args: readonly string[]): void;
  /** Ends a process; one that has ended already is none the worse. */
  stop(pid: number): void;
  /** Removes a folder with the program that is running, as soon as it has ended. */
  removeLater(folder: string): void;
  /** Waits until the person presses Enter; false where there is nobody to. */
  enter(): Promise<boolean>;
}

/** Longer than a person needs to read a question of Windows and to answer it. */
const PATIENCE = 10 * 60_000;
/** Seconds for which a folder is tried to be removed. */
const TRIES = 60;

const windowsFile = (name: string): string =>
  join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', `${name}.exe`);

const HIDDEN = { detached: true, stdio: 'ignore', windowsHide: true } as const;

const THIS: System = {
  platform: process.platform,
  home: installedFolder(process.platform, process.env),
  executable: process.execPath,
  // Node before 20.12 has no such module, and makes no such programs that carry files.
  isOneFile: () =>
    import('node:sea').then(
      ({ isSea }) => isSea(),
      () => false,
    ),
  now: () => new Date(),
  patience: 150,
  // Not hidden: Windows would hide its question, too.
  run: (tool, args) =>
    new Promise((resolve) => {
      execFile(windowsFile(tool), args, { timeout: PATIENCE }, (error, out) => {
        const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
        resolve({ code, out });
      });
    }),
  start: (program, args) => void spawn(program, args, HIDDEN).unref(),
  stop: (pid) => {
    try {
      process.kill(pid);
    } catch {
      // Whether it answers still is looked at next.
    }
  },
  removeLater: (folder) => {
    const gone = `rd /s /q "${folder}" 2>nul & if not exist "${folder}" exit`;
    const loop = `for /l %n in (1,1,${TRIES}) do (${gone} & ping -n 2 127.0.0.1 >nul)`;
    const options = {
      ...HIDDEN,
      windowsVerbatimArguments: true,
      cwd: windowsFile('').slice(0, -'.exe'.length),
    };
    spawn(windowsFile('cmd'), ['/d', '/s', '/c', `"${loop}"`], options).unref();
  },
  enter: () =>
    new Promise((resolve) => {
      const lines = createInterface({ input: process.stdin });
      let pressed = false;
      lines.once('line', () => {
        pressed = true;
        lines.close();
      });
      lines.once('close', () => resolve(pressed));
    }),
};

/** The system of a call: that of the machine, unless the call brings another. */
export const systemOf = ({ system = THIS }: { readonly system?: System }): System => system;
