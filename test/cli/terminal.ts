/** Runs the command in a folder of its own and collects what it writes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandIo } from '../../src/cli/io';
import { run } from '../../src/cli/run';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Terminal {
  readonly folder: string;
  nianbao(...argv: string[]): Promise<Outcome>;
  write(file: string, content: string | Uint8Array): void;
  read(file: string): Buffer;
  files(): string[];
  close(): void;
}

/** `more` gives what else a command is to have, for the folder that it runs in. */
export function openTerminal(more: (folder: string) => Partial<CommandIo> = () => ({})): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-cli-'));
  const given = more(folder);
  return {
    folder,
    async nianbao(...argv) {
      let out = '';
      let err = '';
      const stdout = { write: (text: string) => (out += text) };
      const stderr = { write: (text: string) => (err += text) };
      return { code: await run(argv, { ...given, stdout, stderr, cwd: folder }), out, err };
    },
    write: (file, content) => writeFileSync(join(folder, file), content),
    read: (file) => readFileSync(join(folder, file)),
    files: () => readdirSync(folder).sort(),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
