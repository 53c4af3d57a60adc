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
import type { Table } from './table';

/** NIANBAO_BENCH_RUNS says otherwise. */
const RUNS = Number(process.env['NIANBAO_BENCH_RUNS'] ?? 15);

const TEMPLATE = 'Microsoft’s template (stand-in), ready';

export async function bench(): Promise<Table | []> {
  const lacking = missing();
  if (lacking !== undefined) {
    console.warn(`  ${lacking}: nothing is measured`);
    return [];
  }
  const template = await buildTemplate();
  const { insert, show, close } = await startBench(template);
  try {
    const times = new Map<string, { readonly took: number[]; readonly work: number[] }>();
    const once = async (name: string, folder: string, ready: string): Promise<void> => {
      const shown = await show(folder, 'taskpane.html', ready);
      const { took, work } = times.get(name) ?? { took: [], work: [] };
      took.push(shown.milliseconds);
      work.push(await shown.work());
      times.set(name, { took, work });
      await shown.close();
    };
    // The first page of a browser is slower, whichever it is.
    await once('warm', template, 'button');
    times.clear();
    for (let run = 0; run < RUNS; run++) {
      await once(TEMPLATE, template, 'button');
      await once('pane, drawn', SITE, READY.drawn);
      await once('pane, empty workbook read', SITE, READY.empty);
    }
    await insert(planReport(editionById('2021')!, { report: sampleReport() }));
    for (let run = 0; run < RUNS; run++) await once('pane, report read and checked', SITE, READY.report);
    const base = times.get(TEMPLATE);
    const [first, most] = [median(base?.took ?? []), median(base?.work ?? [])];
    return {
      title: 'from the beginning of the navigation; medians',
      columns: ['ms', '× template', 'work, ms', '× template'],
      rows: [...times].map(([name, { took, work }]) => {
        const [time, worked] = [median(took), median(work)];
        return [
          name,
          time.toFixed(0),
          (time / first).toFixed(2),
          worked.toFixed(0),
          (worked / most).toFixed(2),
        ] as const;
      }),
    };
  } finally {
    await close();
  }
}
