/** Insertion, reading and checking in the embedded workbook: round trips, request bytes, milliseconds (medians of 5). */
import { checkReport } from '../../src/checks';
import { openWorkbook } from '../../src/excel';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { loadOthers } from '../../src/preview/page/others';
import { recognize, recognizeWorkbook } from '../../src/recognize';
import { bootEmbedded } from '../support/embedded';
import { sampleReport } from '../support/reports';

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const RUNS = 5;
const median = (values: number[]): number =>
  values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

export async function bench(): Promise<BenchRow[]> {
  const { host } = await bootEmbedded();
  const edition = editionById('2021')!;
  const times: Record<'plan' | 'insert' | 'read' | 'check' | 'sheets' | 'again' | 'labels', number[]> = {
    plan: [],
    insert: [],
    read: [],
    check: [],
    sheets: [],
    again: [],
    labels: [],
  };
  const rounds = { insert: 0, insertBytes: 0, read: 0, readBytes: 0, sheets: 0, again: 0, againBytes: 0 };
  const timed = async <Value>(list: number[], run: () => Value | Promise<Value>): Promise<Value> => {
    const start = performance.now();
    const value = await run();
    list.push(performance.now() - start);
    return value;
  };
  for (let run = 0; run < RUNS; run++) {
    await host.reset();
    const workbook = openWorkbook();
    const plan = await timed(times.plan, () => planReport(edition, { report: sampleReport() }));
    host.forgetRounds();
    await timed(times.insert, () => workbook.insert(() => plan, 'ask', 'insert'));
    Object.assign(rounds, { insert: host.rounds, insertBytes: host.bytes });
    await host.settle();
    host.forgetRounds();
    const read = await timed(times.read, () => workbook.read());
    Object.assign(rounds, { read: host.rounds, readBytes: host.bytes });
    await timed(times.check, () => checkReport(recognizeWorkbook(read), RULE_WORDS['zh-CN']));
    await loadOthers(host);
    host.forgetRounds();
    await timed(times.sheets, () => workbook.readSheets(true));
    Object.assign(rounds, { sheets: host.rounds });
    host.forgetRounds();
    const { workbook: sheets } = await timed(times.again, () => workbook.readSheets(false));
    Object.assign(rounds, { again: host.rounds, againBytes: host.bytes });
    await timed(times.labels, () => checkReport(recognize(sheets).report, RULE_WORDS['zh-CN']));
  }
  return [
    { name: 'plan the whole workbook', value: median(times.plan), unit: 'ms' },
    { name: 'insert: round trips', value: rounds.insert, unit: '' },
    { name: 'insert: request', value: rounds.insertBytes, unit: 'bytes' },
    { name: 'insert: time in the embedded workbook', value: median(times.insert), unit: 'ms' },
    { name: 'read: round trips', value: rounds.read, unit: '' },
    { name: 'read: request', value: rounds.readBytes, unit: 'bytes' },
    { name: 'read: time in the embedded workbook', value: median(times.read), unit: 'ms' },
    { name: 'recognise and check', value: median(times.check), unit: 'ms' },
    { name: 'tables made elsewhere, first: round trips', value: rounds.sheets, unit: '' },
    {
      name: 'tables made elsewhere, first: time in the embedded workbook',
      value: median(times.sheets),
      unit: 'ms',
    },
    { name: 'tables made elsewhere, after an edit: round trips', value: rounds.again, unit: '' },
    { name: 'tables made elsewhere, after an edit: request', value: rounds.againBytes, unit: 'bytes' },
    { name: 'tables made elsewhere, after an edit: time', value: median(times.again), unit: 'ms' },
    { name: 'recognise them by labels and check', value: median(times.labels), unit: 'ms' },
  ];
}
