/** nianbao convert: a report from one file format to another. */
import { extname } from 'node:path';
import type { Command } from 'commander';
import { editionById } from '../../form';
import { planReport } from '../../layout';
import { UserError } from '../../messages';
import type { Report } from '../../report';
import { reportCsv } from '../../writers/csv';
import { reportJson } from '../../writers/json';
import { writeXlsx } from '../../writers/xlsx';
import { readInput, refuseExisting, writeOutput } from '../files';
import type { CommandContext } from '../io';
import { readReport } from '../reports';

type WriteReport = (report: Report) => Uint8Array | Promise<Uint8Array>;

function workbook(report: Report): Uint8Array {
  const edition = editionById(report.edition);
  if (!edition) throw new UserError('report/edition', { year: report.year ?? report.edition });
  return writeXlsx(planReport(edition, { report }));
}

/** The writer of Word documents is large: it is started only when it is needed. */
async function document(report: Report): Promise<Uint8Array> {
  const { writeDocx } = await import(/* webpackMode: "eager" */ '../../writers/docx');
  return writeDocx(report);
}

const WRITERS: Readonly<Record<string, WriteReport>> = {
  '.xlsx': workbook,
  '.docx': document,
  '.csv': (report) => new TextEncoder().encode(reportCsv(report)),
  '.json': (report) => new TextEncoder().encode(`${JSON.stringify(reportJson(report), null, 2)}\n`),
};

async function convert(
  input: string,
  output: string,
  force: boolean,
  { io, messages }: CommandContext,
): Promise<void> {
  const write = WRITERS[extname(output).toLowerCase()];
  if (!write) {
    const kinds = messages.command.kinds(Object.keys(WRITERS));
    throw new UserError('file/output-kind', { file: output, kinds });
  }
  await refuseExisting(output, io.cwd, force);
  const report = await readReport(await readInput(input, io.cwd), input, messages, io);
  await writeOutput(output, io.cwd, await write(report), force);
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
    .option('--force', words.options.force)
    .action((input: string, output: string, { force = false }: { force?: boolean }) =>
      convert(input, output, force, context),
    );
}
