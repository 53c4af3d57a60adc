/** nianbao convert: a report, or a part of it, from one file format to another. */
import { extname } from 'node:path';
import type { Command } from 'commander';
import { checkReport, isOpen } from '../../checks';
import { editionById } from '../../form';
import type { Edition } from '../../form';
import { planReport } from '../../layout';
import { UserError } from '../../messages';
import type { Report } from '../../report';
import { reportText, webPage } from '../../writers';
import type { Portion } from '../../writers';
import { reportJson } from '../../writers/json';
import { emptyParts } from '../../writers/outline';
import { writeXlsx } from '../../writers/xlsx';
import { portionNamed } from '../portion';
import { readInput, refuseExisting, writeOutput } from '../files';
import type { CommandContext } from '../io';
import { SIGNS } from '../output';
import { readReport } from '../reports';

interface Writing {
  readonly edition: Edition;
  readonly portion?: Portion;
  readonly draft: boolean;
}
type WriteReport = (report: Report, writing: Writing) => string | Uint8Array | Promise<Uint8Array>;

interface Format {
  readonly write: WriteReport;
  /** Goes to readers, not to programs: can be one part only, and tells what is not right yet. */
  readonly isDocument: boolean;
}

/** The writer of Word documents is large: it is started only when it is needed. */
async function wordDocument(report: Report, writing: Writing): Promise<Uint8Array> {
  const { writeDocx } = await import('../../writers/docx');
  return writeDocx(report, writing);
}

const FORMATS: Readonly<Record<string, Format>> = {
  '.xlsx': { write: (report, { edition }) => writeXlsx(planReport(edition, { report })), isDocument: false },
  '.docx': { write: wordDocument, isDocument: true },
  '.html': { write: webPage, isDocument: true },
  '.txt': { write: (report, { portion }) => reportText(report, portion), isDocument: true },
  '.json': { write: (report) => `${JSON.stringify(reportJson(report), null, 2)}\n`, isDocument: false },
};

interface Options {
  readonly force?: boolean;
  readonly part?: string;
  readonly draft?: boolean;
}

function formatOf(output: string, { part, draft }: Options, { messages }: CommandContext): Format {
  const format = FORMATS[extname(output).toLowerCase()];
  const asked = part !== undefined || draft === true;
  if (format && (format.isDocument || !asked)) return format;
  const kinds = Object.entries(FORMATS).flatMap(([ending, { isDocument }]) =>
    asked && !isDocument ? [] : [ending],
  );
  throw new UserError('file/output-kind', { file: output, kinds: messages.command.kinds(kinds) });
}

/** What somebody who publishes this should know. */
function remarks(report: Report, edition: Edition, { messages }: CommandContext): string[] {
  const { convert } = messages.command;
  const errors = checkReport(report, messages).findings.filter(
    (finding) => finding.severity === 'error' && isOpen(finding),
  ).length;
  const empty = emptyParts(report, edition).map(({ heading }) => heading);
  return [
    ...(errors > 0 ? [convert.stillOpen(errors)] : []),
    ...(empty.length > 0 ? [convert.empty(messages.command.names(empty))] : []),
  ];
}

async function convert(
  input: string,
  output: string,
  options: Options,
  context: CommandContext,
): Promise<void> {
  const { io, messages } = context;
  const { force = false, part, draft = false } = options;
  const format = formatOf(output, options, context);
  await refuseExisting(output, io.cwd, force);
  const report = await readReport(await readInput(input, io.cwd), input, messages, io);
  const edition = editionById(report.edition);
  if (!edition) throw new UserError('report/edition', { year: report.year ?? report.edition });
  const writing = { edition, draft, ...(part !== undefined && { portion: portionNamed(part, edition) }) };
  if (format.isDocument)
    for (const remark of remarks(report, edition, context)) io.stderr.write(`${SIGNS.warning} ${remark}\n`);
  const written = await format.write(report, writing);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  await writeOutput(output, io.cwd, bytes, force);
  io.stdout.write(`${messages.command.written(output)}\n`);
}

/** Adds the command to the program. */
export function addConvert(program: Command, context: CommandContext): void {
  const words = context.messages.command;
  program
    .command('convert')
    .description(words.convert.about)
    .usage(words.convert.usage)
    .argument(...words.convert.input)
    .argument(...words.convert.output)
    .option(...words.convert.part)
    .option('--draft', words.convert.draft)
    .option('--force', words.options.force)
    .action((input: string, output: string, options: Options) => convert(input, output, options, context));
}
