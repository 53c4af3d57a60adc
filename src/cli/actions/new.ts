/** What nianbao new does: a workbook from the template, for a body and a year. */
import { extname } from 'node:path';
import { BODY_KIND_NAMES, BODY_KINDS } from '../../form';
import type { BodyKind } from '../../form';
import { planReport } from '../../layout';
import type { Plan } from '../../layout';
import { UserError } from '../../messages';
import type { CommandMessages } from '../../messages/command';
import { newReport, requireEdition, requireYear } from '../../report';
import type { Report } from '../../report';
import { ENDING } from '../../writers/endings';
import { writeXlsx } from '../../writers/xlsx';
import { todayOf } from '../desk/options';
import type { CommandContext, CommandIo } from '../io';
import { line } from '../lines';
import { SIGNS } from '../output';
import { writeOutput } from '../writing';

export interface NewOptions {
  readonly unit: string;
  readonly year: string;
  readonly kind?: string;
  readonly typedTotals?: boolean;
  readonly local?: string;
  readonly ledger?: boolean;
  readonly output: string;
  readonly force?: boolean;
}

function unitFrom(text: string): string {
  const unit = text.replace(/\s+/g, ' ').trim();
  if (unit === '') throw new UserError('report/unit');
  return unit;
}

const yearFrom = (text: string): number => requireYear(/^\d{4}$/.test(text) ? Number(text) : NaN, text);

/** By its official name, in brackets of either width, or by its key. */
function kindFrom(text: string, { command }: CommandMessages): BodyKind {
  const wide = text.trim().replace(/\(/g, '（').replace(/\)/g, '）');
  const kind = BODY_KINDS.find((each) => each === text || BODY_KIND_NAMES[each] === wide);
  if (kind) return kind;
  throw new UserError('report/kind', { kind: text, kinds: command.names(Object.values(BODY_KIND_NAMES)) });
}

/** What the sheet 本地要求 of a workbook asks; says so where it asks nothing. */
async function demandsOf(
  file: string | undefined,
  { io, messages }: CommandContext,
): Promise<Report['localDemands']> {
  if (file === undefined) return [];
  // The readers load only where something is read.
  const { findDesk } = await import('../desk/inputs');
  const { readNamed } = await import('../reports');
  // A supervisor hands down what stands in the review workbook, or in any template.
  const found = await findDesk(file, io, messages).catch(() => undefined);
  const { localDemands } = found?.desk ?? (await readNamed(file, messages, io)).report;
  if (localDemands.length === 0)
    io.stderr.write(line(`${SIGNS.warning} ${messages.command.make.noLocal(file)}`));
  return localDemands;
}

/** With an empty ledger; throws `ledger/edition` for a year before that of its outcomes. */
async function planWithLedger(report: Report, year: number, io: CommandIo): Promise<Plan> {
  const { ledgerEditionOf } = await import('../ledger/counted');
  const { planCounted } = await import('../../ledger/planCounted');
  return planCounted(report, ledgerEditionOf(year), todayOf(io));
}

/** Writes an empty workbook; throws `UserError` where a file is in the way or a value is missing. */
export async function make(options: NewOptions, { io, messages }: CommandContext): Promise<void> {
  const { output, force = false, typedTotals = false } = options;
  const unit = unitFrom(options.unit);
  const year = yearFrom(options.year);
  const edition = requireEdition(year);
  const kind = options.kind === undefined ? null : kindFrom(options.kind, messages);
  if (extname(output).toLowerCase() !== ENDING.workbook)
    throw new UserError('file/output-kind', { file: output, kinds: ENDING.workbook });
  const localDemands = await demandsOf(options.local, { io, messages });
  const report = newReport(edition, { unit, year, kind, localDemands });
  const plan = options.ledger
    ? await planWithLedger(report, year, io)
    : planReport(edition, { report, typedTotals });
  await writeOutput(output, io.cwd, writeXlsx(plan), force);
  io.stdout.write(line(messages.command.written(output)));
}
