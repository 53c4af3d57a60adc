/** One embedded workbook per test file, emptied before each test. */
import { checkReport } from '../../src/checks';
import type { Finding } from '../../src/findings';
import { openWorkbook } from '../../src/excel';
import type { ExcelWorkbook } from '../../src/excel';
import { editionById } from '../../src/form';
import type { Edition } from '../../src/form';
import { planReport } from '../../src/layout';
import type { Plan } from '../../src/layout';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import { recognizeWorkbook } from '../../src/recognize';
import type { Report } from '../../src/report';
import { bootEmbedded } from './embedded';
import type { Embedded } from './embedded';
import { sampleReport } from './reports';

export const edition = editionById('2021') as Edition;
export const TABLE = '三、依申请公开';

/** Registers the hooks; the value is there from the first test on. */
export function emptiedWorkbook(): () => Embedded {
  let embedded: Embedded | undefined;
  beforeAll(async () => {
    embedded = await bootEmbedded();
  }, 60_000);
  beforeEach(() => embedded?.host.reset());
  afterAll(() => embedded?.dispose());
  return () => embedded as Embedded;
}

export const samplePlan = (suffix = ''): Plan => planReport(edition, { suffix, report: sampleReport() });

export async function insertSample(plan: (suffix: string) => Plan = samplePlan): Promise<ExcelWorkbook> {
  const workbook = openWorkbook();
  await workbook.insert(plan, 'ask', 'insert');
  return workbook;
}

export async function readReport(workbook: ExcelWorkbook): Promise<Report> {
  return recognizeWorkbook(await workbook.read());
}

export async function findingsOf(workbook: ExcelWorkbook): Promise<readonly Finding[]> {
  return checkReport(await readReport(workbook), RULE_WORDS['zh-CN']).findings;
}

/** Sheets in order; hidden ones in brackets. */
export async function sheetNames({ Excel }: Embedded): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    return sheets.items.map(({ name, visibility }) => (visibility === 'Visible' ? name : `[${name}]`));
  });
}

/** Defined names with what they refer to. */
export async function definedNames({ Excel }: Embedded): Promise<ReadonlyMap<string, string>> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  });
}
