/** Files that leave the pane: how each is named and made. The writers load when the first is asked for. */
import type { OpenReport } from '../../addin';
import { editionById } from '../../form';
import type { Plan } from '../../layout';
import { DOCUMENT, reportTitle } from '../../messages';
import type { Locale } from '../../messages';
import { FINDING_LIST_WORDS } from '../../messages/findingList';
import type { FindingListWords } from '../../messages/findingList';
import type { Report } from '../../report';
import type { FindingList } from '../../review/list/list';
import { withoutControls } from '../../text';
import type { Day } from '../../text';
import { ENDING, REFUSED_IN_NAMES } from '../../writers/endings';
import { WHOLE } from '../../writers/outline';
import type { Portion } from '../../writers/outline';

export interface Delivery {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface DeliveryOptions {
  /** The whole report where nothing else is said. */
  readonly portion?: Portion;
  /** 草稿 across every page. */
  readonly draft?: boolean;
  /** 落款 with this day, in a Word document. */
  readonly signed?: Day;
}

interface Kind {
  readonly ending: string;
  readonly make: (report: Report, options: DeliveryOptions) => Promise<Uint8Array | string>;
}

export const KINDS = {
  word: {
    ending: ENDING.word,
    make: async (report, options) => (await import('../../writers/docx')).writeDocx(report, options),
  },
  page: {
    ending: ENDING.page,
    make: async (report, options) => (await import('../../writers/page')).webPage(report, options),
  },
  csv: {
    ending: ENDING.csv,
    make: async (report) => (await import('../../writers/csv')).reportCsv(report),
  },
  json: {
    ending: ENDING.json,
    make: async (report) =>
      `${JSON.stringify((await import('../../writers/json')).reportJson(report), null, 2)}\n`,
  },
} as const satisfies Readonly<Record<string, Kind>>;
export type DeliveryKind = keyof typeof KINDS;

/** Dots in front hide a file. */
const IN_FRONT = /^[.\s]+/;

/** What a portion is called beside the report; empty for the whole. */
function portionName({ edition }: Report, portion: Portion): string {
  if (portion.kind === 'part') return editionById(edition)?.parts[portion.index]?.heading ?? '';
  if (portion.kind !== 'table') return '';
  return editionById(edition)?.tables.find(({ id }) => id === portion.table)?.name ?? '';
}

/** A name that every file system takes: no signs that it refuses, no dots or spaces in front. */
export const fileName = (name: string, ending: string): string =>
  `${withoutControls(name).replace(REFUSED_IN_NAMES, '').replace(IN_FRONT, '')}${ending}`;

/** Texts as UTF-8. */
export const bytesOf = (written: Uint8Array | string): Uint8Array =>
  typeof written === 'string' ? new TextEncoder().encode(written) : written;

/** e.g. 金山镇人民政府2024年政府信息公开工作年度报告（四、政府信息公开行政复议、行政诉讼情况）; no marks: the whole, final. */
export const reportName = ({ unit, year }: Report, ...marks: readonly string[]): string =>
  `${reportTitle(unit, year)}${marks.map((mark) => `（${mark}）`).join('')}`;

/** Makes a file; its name says which portion it is and that it is a draft. Throws as its writer does. */
export async function makeDelivery(
  kind: DeliveryKind,
  report: Report,
  options: DeliveryOptions = {},
): Promise<Delivery> {
  const { ending, make }: Kind = KINDS[kind];
  const portion = portionName(report, options.portion ?? WHOLE);
  const marks = [...(portion === '' ? [] : [portion]), ...(options.draft === true ? [DOCUMENT.draft] : [])];
  const name = reportName(report, ...marks);
  return { file: fileName(name, ending), bytes: bytesOf(await make(report, options)) };
}

interface FindingsKind {
  readonly ending: string;
  readonly make: (list: FindingList, words: FindingListWords) => Promise<Uint8Array | string>;
}

export const FINDINGS_KINDS = {
  word: {
    ending: ENDING.word,
    make: async (list, words) => (await import('../../review/list/document')).findingsDocument([list], words),
  },
  csv: {
    ending: ENDING.csv,
    make: async (list, words) => (await import('../../review/list/csv')).findingsCsv([list], words),
  },
} as const satisfies Readonly<Record<string, FindingsKind>>;
export type FindingsDeliveryKind = keyof typeof FINDINGS_KINDS;

type Checked = Pick<OpenReport, 'report' | 'result'>;

async function listOf({ report, result }: Checked, words: FindingListWords): Promise<FindingList> {
  return (await import('../../review/list/list')).findingList(report, result, words);
}

/** The findings of a report as a file of their own. */
export async function makeFindingsDelivery(
  kind: FindingsDeliveryKind,
  open: Checked,
  locale: Locale,
): Promise<Delivery> {
  const words = FINDING_LIST_WORDS[locale];
  const { ending, make }: FindingsKind = FINDINGS_KINDS[kind];
  const { unit, year } = open.report;
  const file = fileName(words.fileName(reportTitle(unit, year)), ending);
  return { file, bytes: bytesOf(await make(await listOf(open, words), words)) };
}

/** The findings of a report as a sheet for its workbook. */
export async function planOfFindings(open: Checked, locale: Locale): Promise<Plan> {
  const words = FINDING_LIST_WORDS[locale];
  const { planFindings } = await import('../../review/list/sheet');
  return planFindings([await listOf(open, words)], words);
}
