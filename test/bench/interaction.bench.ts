/**
 * From an edit in the sheet to what the pane says of it: what the page itself works for it (the workbook is in another process)
 * and how long it takes, its pause of 150 ms for edits to settle included. Medians, the slowest first. Run `npm run build`
 * before.
 */
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { SITE } from '../e2e/site';
import { sampleReport } from '../support/reports';
import { median, missing, READY, startBench } from './pane/site';
import type { Table } from './table';

const RUNS = 3;
/** At most so many milliseconds of the page's own work. */
const TARGET = 100;

interface Edit {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** What is typed; what stood there is typed again after it. */
  readonly wrong: string | number;
  readonly view: '' | '?view=check' | '?view=export';
}

/** Sheets and cells of the template of 2021 with the sample in it. */
const REQUESTS = { sheet: '三、依申请公开', address: 'D5', wrong: 5 } as const;
const EDITS: readonly Edit[] = [
  { ...REQUESTS, name: '表三，新收，在“检查”', view: '?view=check' },
  { ...REQUESTS, name: '表三，新收，在“填报”', view: '' },
  { ...REQUESTS, name: '表三，新收，在“导出”', view: '?view=export' },
  { ...REQUESTS, name: '表三，结转，在“检查”', address: 'D29', wrong: 1, view: '?view=check' },
  { name: '表二，收费，在“检查”', sheet: '二、主动公开', address: 'B15', wrong: 35_000, view: '?view=check' },
  {
    name: '一，正文，在“检查”',
    sheet: '一、总体情况',
    address: 'A3',
    wrong: '2024年收到政府信息公开申请99件。',
    view: '?view=check',
  },
];

/** Resolves when the pane says something else. */
const CHANGED = `new Promise((resolve) => {
  const before = document.body.textContent;
  const watching = new MutationObserver(() => {
    if (document.body.textContent === before) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
  watching.observe(document.body, { childList: true, subtree: true, characterData: true });
})`;

export async function bench(): Promise<Table | []> {
  const lacking = missing();
  if (lacking !== undefined) {
    console.warn(`  ${lacking}: nothing is measured`);
    return [];
  }
  const { host, insert, show, close } = await startBench();
  try {
    await insert(planReport(editionById('2021')!, { report: sampleReport() }));
    const measured: { readonly name: string; readonly work: number; readonly took: number }[] = [];
    for (const { name, sheet, address, wrong, view } of EDITS) {
      const right = host.cell(sheet, address).value as string | number;
      const { page, work, close: leave } = await show(SITE, `taskpane.html${view}`, READY.report);
      await page.waitForTimeout(3000);
      const works: number[] = [];
      const takes: number[] = [];
      for (let run = 0; run < RUNS * 2; run++) {
        const [from, start] = [await work(), performance.now()];
        const changed = page.evaluate<void>(CHANGED);
        await host.person.type(sheet, address, run % 2 === 0 ? wrong : right);
        await changed;
        takes.push(performance.now() - start);
        works.push((await work()) - from);
        // What is struck through and swept, and what loads meanwhile, is no part of the next.
        await page.waitForTimeout(3000);
      }
      measured.push({ name, work: median(works), took: median(takes) });
      await leave();
    }
    measured.sort((one, other) => other.work - one.work);
    return {
      title: `an edit until the pane says what it means (own work: at most ${TARGET} ms)`,
      columns: ['own work, ms', 'took, ms'],
      rows: measured.map(({ name, work, took }) => [name, work.toFixed(1), took.toFixed(0)] as const),
    };
  } finally {
    await close();
  }
}
