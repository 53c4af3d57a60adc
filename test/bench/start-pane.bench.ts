/**
 * From the beginning of the navigation until the pane can be used, against a stand-in for Microsoft's React template: the same
 * office.js, browser and workbook, one after the other, each page in a context of its own. Run `npm run build` before.
 */
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { SITE } from '../e2e/site';
import { sampleReport } from '../support/reports';
import { median, missing, READY, startBench } from './pane/site';
import { buildTemplate } from './pane/template.cjs';
import type { Row } from './table';

/** NIANBAO_BENCH_RUNS says otherwise. */
const RUNS = Number(process.env['NIANBAO_BENCH_RUNS'] ?? 15);

export async function bench(): Promise<Row[]> {
  const lacking = missing();
  if (lacking !== undefined) {
    console.warn(`  ${lacking}: nothing is measured`);
    return [];
  }
  const template = await buildTemplate();
  const { insert, show, close } = await startBench(template);
  try {
    const once = async (folder: string, ready: string): Promise<number> => {
      const shown = await show(folder, 'taskpane.html', ready);
      await shown.close();
      return shown.milliseconds;
    };
    // The first page of a browser is slower, whichever it is.
    await once(template, 'button');
    const times = {
      template: [] as number[],
      empty: [] as number[],
      beside: [] as number[],
      report: [] as number[],
    };
    for (let run = 0; run < RUNS; run++) {
      times.template.push(await once(template, 'button'));
      times.empty.push(await once(SITE, READY.empty));
    }
    await insert(planReport(editionById('2021')!, { report: sampleReport() }));
    for (let run = 0; run < RUNS; run++) {
      times.beside.push(await once(template, 'button'));
      times.report.push(await once(SITE, READY.report));
    }
    return [
      { name: 'Microsoft’s template (stand-in), ready', value: median(times.template), unit: 'ms' },
      {
        name: 'pane, empty workbook, ready (at most 1)',
        value: median(times.empty) / median(times.template),
        unit: '× that',
      },
      { name: 'the template again', value: median(times.beside), unit: 'ms' },
      {
        name: 'pane, report read and checked',
        value: median(times.report) / median(times.beside),
        unit: '× that',
      },
    ];
  } finally {
    await close();
  }
}
