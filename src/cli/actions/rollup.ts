/** What nianbao rollup does: a review workbook, or reports as they are, summed up in one file. */
import { extname } from 'node:path';
import { settleTyped } from '../../desk/decide';
import { deskFindings } from '../../desk/findings';
import type { DeskFinding } from '../../desk/findings';
import { reconcile } from '../../desk/reconcile';
import { reconciliationSheetOf } from '../../desk/reconciliation';
import { lostRemarks } from '../../desk/kept/lost';
import type { Kept } from '../../desk/kept/types';
import { plainReturn } from '../../desk/receive/reviewFile';
import { rollUp } from '../../desk/rollup';
import { planDesk } from '../../desk/sheets';
import type { DeskExtras } from '../../desk/sheets';
import type { Desk, RollUp } from '../../desk/types';
import { editionById } from '../../form';
import { UserError } from '../../messages';
import { RULE_WORDS } from '../../messages/ruleWords';
import { newReport, requireEdition, statedFigures } from '../../report';
import type { Report } from '../../report';
import { ENDING } from '../../writers/endings';
import { reportJson } from '../../writers/json';
import { writeXlsx } from '../../writers/xlsx';
import { gather } from '../desk/gather';
import { findDesk, refuseInPart } from '../desk/inputs';
import { countsTwice, findingsText, sayRemarks, summaryOf, summaryText } from '../desk/lines';
import { todayOf, yearOption } from '../desk/options';
import { EXIT } from '../io';
import type { CommandContext, ExitCode } from '../io';
import { line } from '../lines';
import { findingJson, SIGNS } from '../output';
import { readNamed } from '../reports';
import { refuseExisting, writeOutput } from '../writing';

export interface RollUpFlags {
  readonly members?: string;
  readonly against?: string;
  readonly year?: string;
  readonly output: string;
  readonly force?: boolean;
}

interface Total {
  readonly desk: Desk;
  readonly sums: RollUp;
  readonly extras: DeskExtras;
  readonly findings: readonly DeskFinding[];
  /** Of the review workbook that was summed up, what goes into another. */
  readonly kept?: () => Kept;
}

/** The sums as a report: what is missing of them is blank where nothing was summed up. */
function totalReport({ desk, sums }: Total): Report {
  const edition = editionById(desk.edition) ?? requireEdition(desk.year);
  const figures = sums.counted.length === 0 ? {} : sums.totals;
  return newReport(edition, { year: desk.year, figures: statedFigures(edition, figures) });
}

type Write = (total: Total, context: CommandContext) => string | Uint8Array | Promise<Uint8Array>;

async function wordDocument(total: Total): Promise<Uint8Array> {
  const { writeDocx } = await import('../../writers/docx');
  // What is not complete is no document to publish.
  return writeDocx(totalReport(total), { draft: !total.sums.complete });
}

const FORMATS: Readonly<Record<string, Write>> = {
  [ENDING.workbook]: ({ desk, extras, kept }, context) => {
    if (!kept) return writeXlsx(planDesk(desk, extras));
    const found = kept();
    const plan = planDesk(desk, { ...extras, kept: found });
    sayRemarks([...found.remarks, ...lostRemarks(plan, found)], context);
    return writeXlsx(plan);
  },
  [ENDING.word]: wordDocument,
  [ENDING.json]: (total) => {
    const { due, received, missing, wrongYear, unlisted, complete } = summaryOf(total.desk, total.sums);
    const members = { due, received, missing, wrongYear, unlisted };
    const findings = total.findings.map(findingJson);
    return `${JSON.stringify({ ...reportJson(totalReport(total)), complete, members, findings }, null, 2)}\n`;
  },
};

/** The one review workbook that is named, or undefined where reports are. */
async function deskAmong(
  paths: readonly string[],
  context: CommandContext,
): Promise<Pick<Total, 'desk' | 'kept'> | undefined> {
  const [only, ...more] = paths;
  if (only === undefined || more.length > 0 || extname(only).toLowerCase() !== ENDING.workbook)
    return undefined;
  const found = await findDesk(only, context.io, context.messages).catch(() => undefined);
  if (!found) return undefined;
  refuseInPart(found.remarks, only, context.messages);
  const { desk, remarks } = settleTyped(found.desk);
  sayRemarks([...found.remarks, ...remarks], context);
  return { desk, kept: found.kept };
}

/** Throws `UserError` for what the call itself lacks, and where the total to compare with cannot be read. */
export async function rollup(
  paths: readonly string[],
  { members, against, output, force = false, ...flags }: RollUpFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, messages } = context;
  const write = FORMATS[extname(output).toLowerCase()];
  if (!write)
    throw new UserError('file/output-kind', {
      file: output,
      kinds: messages.command.kinds(Object.keys(FORMATS)),
    });
  await refuseExisting(output, io.cwd, force);
  const year = yearOption(flags.year);
  const own = against === undefined ? null : (await readNamed(against, messages, io)).report;
  const stored = await deskAmong(paths, context);
  const gathered = stored
    ? null
    : await gather(
        {
          paths,
          opened: null,
          members,
          previous: undefined,
          year,
          due: null,
          json: false,
          tells: false,
          keeps: output.toLowerCase().endsWith(ENDING.workbook),
          own: [output],
          output: null,
          today: todayOf(io),
        },
        context,
      );
  const desk = (stored ?? gathered)?.desk;
  if (!desk) throw new UserError('desk/no-year');
  const sums = rollUp(desk);
  const found = own && reconcile(desk, plainReturn(own, messages.locale));
  const findings = deskFindings(
    desk,
    RULE_WORDS[messages.locale],
    found && own ? { report: own, found } : null,
  );
  const total: Total = {
    desk,
    sums,
    findings,
    ...(stored?.kept && { kept: stored.kept }),
    extras: found && own ? { reconciliation: reconciliationSheetOf(desk, found, own.unit) } : {},
  };
  await writeOutput(output, io.cwd, await write(total, context), force);
  io.stdout.write(summaryText(summaryOf(desk, sums), messages) + findingsText(findings, messages));
  if (found && total.extras.reconciliation) {
    const { hint, lines } = total.extras.reconciliation;
    const differs = findings.some(({ difference }) => difference !== null);
    io.stdout.write(line(differs ? `${SIGNS.error} A-sum\u3000${hint}` : hint));
    // What is told of members without a total stands above.
    for (const { difference, cause, member, amount } of lines.filter(({ rule }) => rule !== 'A-nested'))
      io.stdout.write(
        line(`  ${[difference, cause, member, amount ?? ''].filter((part) => part !== '').join('　')}`),
      );
  }
  io.stdout.write(line(messages.command.written(output)));
  if (gathered?.unread) return EXIT.misuse;
  const isOther = found && (found.refused !== null || found.cells.length > 0);
  return isOther || countsTwice(findings) ? EXIT.findings : EXIT.clean;
}
