/**
 * From bytes to findings, container by container, against what others take for merely reading the same files: CPU time, each
 * way in a process of its own, in turns. NIANBAO_BENCH_FILES is the number of files.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleForNode } from './bundle.cjs';
import { median, short } from './table';
import type { Table } from './table';
import { containers } from './whole/containers';
import type { Container } from './whole/containers';
import { countFrom } from './workbooks';

const WHOLE = join(__dirname, 'whole');
const STAGES = ['reading', 'recognising', 'rules', 'output'] as const;
const ROUNDS = 3;
const SECONDS = 4;
const MOST_TO_READING = 1;

type Stages = Readonly<Partial<Record<(typeof STAGES)[number], number>>>;

/** Who merely reads a container, and how many times as fast our whole way is to be. */
const PEERS: Readonly<Record<string, readonly (readonly [peer: string, target?: number])[]>> = {
  'workbook made elsewhere': [['exceljs', 2], ['SheetJS']],
  'our template': [['exceljs', 5], ['SheetJS']],
  'Word document': [['mammoth']],
  'older workbook': [['SheetJS']],
  OpenDocument: [['SheetJS']],
};

const run = promisify(execFile);

async function time(module: string, way: string, folder: string): Promise<Stages> {
  const argv = [join(WHOLE, 'time.cjs'), module, way, folder, String(SECONDS)];
  return JSON.parse((await run(process.execPath, argv)).stdout) as Stages;
}

const totalOf = (stages: Stages): number => STAGES.reduce((sum, stage) => sum + (stages[stage] ?? 0), 0);

/** Of each way the round in the middle. */
async function inTurns(folder: string, bundle: string, peers: readonly string[]): Promise<Stages[]> {
  const ways = [[bundle, 'ours'], ...peers.map((peer) => [join(WHOLE, 'peers.cjs'), peer])] as const;
  const rounds = ways.map((): Stages[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, [module = '', way = '']] of ways.entries())
      rounds[at]?.push(await time(module, way, folder));
  return rounds.map((each) => {
    const middle = median(each.map(totalOf));
    return each.find((stages) => totalOf(stages) === middle) ?? {};
  });
}

const verdict = (ratio: number, target: number | undefined): string =>
  target === undefined ? '' : `≥ ${target} ×${ratio < target ? ', too slow' : ''}`;

export async function bench(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const bundle = join(folder, 'ours', 'ours.cjs');
    await bundleForNode(join(WHOLE, 'ours.ts'), bundle);
    const rows: [name: string, ...cells: string[]][] = [];
    const took = new Map<string, number>();
    const measure = async ({ name, ending, files }: Container): Promise<void> => {
      const place = join(folder, name);
      mkdirSync(place);
      files.forEach((bytes, at) => writeFileSync(join(place, `${at}${ending}`), bytes));
      const peers = PEERS[name] ?? [];
      const [own = {}, ...others] = await inTurns(
        place,
        bundle,
        peers.map(([peer]) => peer),
      );
      const total = totalOf(own);
      took.set(name, total);
      const toReading = (own.recognising ?? 0) / (own.reading ?? NaN);
      const share = `${short(toReading)} ×${toReading > MOST_TO_READING ? ', too slow' : ''}`;
      const shares = STAGES.map((stage) => short(own[stage] ?? 0));
      rows.push([`${name} (${ending})`, short(total), ...shares, share, '', '']);
      peers.forEach(([peer, target], at) => {
        const reading = totalOf(others[at] ?? {});
        const ratio = reading / total;
        rows.push([
          `  ${peer} reads it`,
          short(reading),
          '',
          '',
          '',
          '',
          '',
          `${short(ratio)} ×`,
          verdict(ratio, target),
        ]);
      });
    };
    for (const container of await containers(countFrom('NIANBAO_BENCH_FILES', 100))) await measure(container);
    const ratio = (took.get('workbook made elsewhere') ?? NaN) / (took.get('Word document') ?? NaN);
    rows.push([
      'a workbook made elsewhere to a Word document',
      '',
      '',
      '',
      '',
      '',
      '',
      `${short(ratio)} ×`,
      verdict(ratio, 1),
    ]);
    return {
      title: `from bytes to findings, milliseconds of CPU a file; medians of ${ROUNDS} rounds`,
      columns: ['all', ...STAGES, 'to reading', 'ours is', 'to be'],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
