/** Files that leave the pane: how each is named and made. The writers load when the first is asked for. */
import { editionById } from '../form';
import { reportTitle } from '../messages';
import type { Report } from '../report';
import { WHOLE } from '../writers/outline';
import type { Portion } from '../writers/outline';

export interface Delivery {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface DeliveryOptions {
  /** The whole report where nothing else is said. */
  readonly portion?: Portion;
  /** 草稿 across every page. */
  readonly draft?: boolean;
}

interface Kind {
  readonly ending: string;
  readonly make: (report: Report, options: DeliveryOptions) => Promise<Uint8Array | string>;
}

export const KINDS = {
  word: {
    ending: '.docx',
    make: async (report, options) => (await import('../writers/docx')).writeDocx(report, options),
  },
  page: {
    ending: '.html',
    make: async (report, options) => (await import('../writers/page')).webPage(report, options),
  },
  json: {
    ending: '.json',
    make: async (report) =>
      `${JSON.stringify((await import('../writers/json')).reportJson(report), null, 2)}\n`,
  },
} as const satisfies Readonly<Record<string, Kind>>;
export type DeliveryKind = keyof typeof KINDS;

/** Characters that Windows refuses in a file name. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu;

/** What a portion is called beside the report; empty for the whole. */
function portionName({ edition }: Report, portion: Portion): string {
  if (portion.kind === 'part') return editionById(edition)?.parts[portion.index]?.heading ?? '';
  if (portion.kind !== 'table') return '';
  return editionById(edition)?.tables.find(({ id }) => id === portion.table)?.name ?? '';
}

/** e.g. 金山镇人民政府2024年政府信息公开工作年度报告（四、政府信息公开行政复议、行政诉讼情况）.docx */
export function deliveryName(report: Report, portion: Portion, ending: string): string {
  const part = portionName(report, portion);
  const name = `${reportTitle(report.unit, report.year)}${part && `（${part}）`}`;
  return `${name.replace(REFUSED, '').trim()}${ending}`;
}

/** Makes a file; throws as its writer does. */
export async function makeDelivery(
  kind: DeliveryKind,
  report: Report,
  options: DeliveryOptions = {},
): Promise<Delivery> {
  const { ending, make }: Kind = KINDS[kind];
  const written = await make(report, options);
  return {
    file: deliveryName(report, options.portion ?? WHOLE, ending),
    bytes: typeof written === 'string' ? new TextEncoder().encode(written) : written,
  };
}
