/**
 * Microsoft's Open XML SDK as a judge of .xlsx and .docx. It is one program of 82 MB and no part of `npm ci`: `.ci/run` puts
 * it into .cache/referees; OOXML_VALIDATOR_CLI names another place. Where it is not installed its tests are skipped aloud.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeNeeding } from './needing';

/** The judge takes any other name for Microsoft365 without a word. */
export const OFFICE_VERSIONS = [
  'Office2013',
  'Office2016',
  'Office2019',
  'Office2021',
  'Microsoft365',
] as const;
export type OfficeVersion = (typeof OFFICE_VERSIONS)[number];

const PROGRAM = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
const INSTALLED = join(
  ...['.cache', 'referees', 'node_modules', '@xarsh'],
  `ooxml-validator-${process.platform}-${process.arch}`,
  PROGRAM,
);
const judge = process.env['OOXML_VALIDATOR_CLI'] ?? INSTALLED;
const TIME_LIMIT = 60_000;
/** It takes one file a process, most of which is its start: this setting makes that a fifth shorter. */
const SETTINGS = { ...process.env, DOTNET_TieredPGO: '0' };
const AT_ONCE = 2;

/** A `describe` that needs the judge. */
export function describeWithJudge(name: string, tests: () => void): void {
  describeNeeding(name, existsSync(judge) ? undefined : 'the Open XML SDK is not installed', tests);
}

/** A file to judge, for a version of Office. */
export interface Case {
  /** With its ending. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly version: OfficeVersion;
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly path: string | null; readonly description: string }[];
}

const run = promisify(execFile);

async function judged(path: string, version: OfficeVersion): Promise<string[]> {
  const { stdout } = await run(judge, [path, version], { env: SETTINGS, timeout: TIME_LIMIT });
  const { ok, errors } = JSON.parse(stdout) as Verdict;
  if (ok !== (errors.length === 0)) throw new Error(`the judge contradicts itself: ${stdout}`);
  return errors.map((error) => `${error.path ?? ''}: ${error.description}`);
}

/** What the judge has against each file, as `file version part: words`; nothing where all are valid. */
export async function faultsOf(cases: readonly Case[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-judge-'));
  const left = cases.map((each, index) => ({ ...each, index }));
  const found: string[][] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { file, bytes, version, index } = next;
      const path = join(folder, `${index}-${file}`);
      writeFileSync(path, bytes);
      found[index] = (await judged(path, version)).map((fault) => `${file} ${version} ${fault}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found.flat();
}
