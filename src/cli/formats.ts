/** Formats that the command writes, by the ending of the file. */
import { checkReport } from '../checks';
import { countOpen } from '../findings';
import type { Edition } from '../form';
import { planReport } from '../layout';
import { UserError } from '../messages';
import { RULE_WORDS } from '../messages/ruleWords';
import type { Report } from '../report';
import type { Day } from '../text';
import { reportCsv, reportPicture, reportText, tablePicture, webPage } from '../writers';
import type { Portion } from '../writers';
import { ENDING } from '../writers/endings';
import { reportJson } from '../writers/json';
import { emptyParts } from '../writers/outline';
import { writeXlsx } from '../writers/xlsx';
import type { CommandContext } from './io';

export interface Writing {
  readonly edition: Edition;
  readonly portion?: Portion;
  readonly draft: boolean;
  /** 成文日期 of the 落款; none without it. */
  readonly signed?: Day;
  /** 图解 is asked for beside the text. */
  readonly picture: boolean;
  /** Reports of the years before, for 图解. */
  readonly earlier: readonly Report[];
}
type WriteReport = (report: Report, writing: Writing) => string | Uint8Array | Promise<Uint8Array>;

/** What can be asked of a format, and what somebody who publishes it should know. */
export type Wish = 'part' | 'draft' | 'signed' | 'picture';
type Remark = (report: Report, edition: Edition, context: CommandContext) => string[];

export interface Format {
  readonly write: WriteReport;
  readonly grants: readonly Wish[];
  readonly remarks: readonly Remark[];
}

/** The writer of Word documents is large: it is started only when it is needed. */
async function wordDocument(report: Report, writing: Writing): Promise<Uint8Array> {
  const { writeDocx } = await import('../writers/docx');
  const { portion, draft, signed } = writing;
  return writeDocx(report, { draft, ...(portion && { portion }), ...(signed && { signed }) });
}

function page(report: Report, { portion, draft, picture, earlier }: Writing): string {
  return webPage(report, {
    draft,
    ...(portion && { portion }),
    ...(picture && { picture: reportPicture(report, earlier) }),
  });
}

/** 图解, or the table of a part as it is printed. */
function drawing(report: Report, { portion, edition, earlier }: Writing): string {
  if (!portion) return reportPicture(report, earlier).svg;
  const part = portion.kind === 'part' ? edition.parts[portion.index] : undefined;
  const table = portion.kind === 'table' ? portion.table : part?.table;
  if (table) return tablePicture(report, table).svg;
  const parts = edition.tables.map(({ name }) => name).join(' ');
  throw new UserError('report/part', { part: part?.heading ?? '0', parts });
}

const stillOpen: Remark = (report, _, { messages }) => {
  const { findings } = checkReport(report, RULE_WORDS[messages.locale]);
  const { errors } = countOpen(findings);
  return errors > 0 ? [messages.command.convert.stillOpen(errors)] : [];
};

const withoutText: Remark = (report, edition, { messages: { command } }) => {
  const empty = emptyParts(report, edition).map(({ heading }) => heading);
  return empty.length > 0 ? [command.convert.empty(command.names(empty))] : [];
};

const DOCUMENT = [stillOpen, withoutText];
/** What `convert` writes, by ending with its dot. */
export const FORMATS: Readonly<Record<string, Format>> = {
  [ENDING.workbook]: {
    write: (report, { edition }) => writeXlsx(planReport(edition, { report })),
    grants: [],
    remarks: [],
  },
  [ENDING.word]: { write: wordDocument, grants: ['part', 'draft', 'signed'], remarks: DOCUMENT },
  [ENDING.page]: { write: page, grants: ['part', 'draft', 'picture'], remarks: DOCUMENT },
  [ENDING.text]: {
    write: (report, { portion }) => reportText(report, portion),
    grants: ['part'],
    remarks: DOCUMENT,
  },
  [ENDING.csv]: { write: (report) => reportCsv(report), grants: [], remarks: [] },
  [ENDING.picture]: { write: drawing, grants: ['part', 'picture'], remarks: [stillOpen] },
  [ENDING.json]: {
    write: (report) => `${JSON.stringify(reportJson(report), null, 2)}\n`,
    grants: [],
    remarks: [],
  },
};
