/**
 * Gnumeric as a second referee: it computes every formula anew and shows the result. Where it is not installed the tests that
 * need it are skipped aloud.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../src/layout';
import { writeXlsx } from '../../src/writers/xlsx';
import { parseCsv } from './libreoffice';
import { describeNeeding, programOf } from './needing';

const converter = programOf(['ssconvert']);

const TIME_LIMIT = 120_000;
/** Commas, each sheet a file, numbers with all their digits. */
const CSV = ['--export-type=Gnumeric_stf:stf_assistant', '--export-options=separator=, format=raw'];

/** A `describe` that needs Gnumeric. */
export function describeWithGnumeric(name: string, tests: () => void): void {
  describeNeeding(name, converter ? undefined : 'Gnumeric (ssconvert) is not installed', tests);
}

/** What Gnumeric computes for the workbook of a plan, whatever results that carries: the rows of each sheet. */
export function recalculatedSheets(plan: Plan): ReadonlyMap<string, string[][]> {
  if (!converter) throw new Error('Gnumeric is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-gnumeric-'));
  try {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, writeXlsx(plan));
    const out = join(folder, 'sheet-%n.csv');
    execFileSync(converter, ['--recalc', '--export-file-per-sheet', ...CSV, path, out], {
      stdio: 'ignore',
      timeout: TIME_LIMIT,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    return new Map(
      plan.sheets.map(({ name }, index) => [
        name,
        parseCsv(readFileSync(out.replace('%n', String(index)), 'utf8')),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
