/** What nianbao review does: every file read and checked, received as a round, the desk and its letters written whole. */
import { extname } from 'node:path';
import { deskFindings } from '../../desk/findings';
import { rollUp } from '../../desk/rollup';
import { lostRemarks } from '../../desk/kept/lost';
import { planDesk } from '../../desk/sheets';
import { UserError } from '../../messages';
import { RULE_WORDS } from '../../messages/ruleWords';
import { ENDING } from '../../writers/endings';
import { writeXlsx } from '../../writers/xlsx';
import { gather } from '../desk/gather';
import { refuseLetters, writeLetters } from '../desk/letters';
import { countsTwice, findingsText, sayRemarks, summaryJson, summaryOf, summaryText } from '../desk/lines';
import { openDesk } from '../desk/opening';
import { dayOption, todayOf, yearOption } from '../desk/options';
import { receivePublished } from '../desk/published';
import { EXIT } from '../io';
import type { CommandContext, ExitCode } from '../io';
import { line } from '../lines';
import { refuseExisting, writeOutput } from '../writing';

export interface ReviewFlags {
  readonly members?: string;
  readonly previous?: string;
  readonly published?: string;
  readonly into?: string;
  readonly output?: string;
  readonly letters?: string;
  readonly due?: string;
  readonly year?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Throws `UserError` for what the call itself lacks; of a file that cannot be read it is told. */
export async function review(
  paths: readonly string[],
  flags: ReviewFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { io, messages } = context;
  const { into, letters, json = false, force = false } = flags;
  const [year, due, today] = [yearOption(flags.year), dayOption(flags.due), todayOf(io)];
  const output = flags.output ?? into ?? null;
  if (output !== null) {
    if (extname(output).toLowerCase() !== ENDING.workbook)
      throw new UserError('file/output-kind', { file: output, kinds: ENDING.workbook });
    await refuseExisting(output, io.cwd, force || flags.output === undefined);
  }
  if (letters !== undefined) await refuseLetters(letters, force, context);
  const opened = into === undefined ? null : await openDesk(into, year, force, context);
  const { members, previous, published } = flags;
  const keeps = output !== null || letters !== undefined;
  const gathered = await gather(
    {
      paths,
      opened,
      members,
      previous,
      year,
      due,
      json,
      tells: true,
      keeps,
      own: [output, into].flatMap((file) => file ?? []),
      output,
      today,
    },
    context,
  );
  const desk =
    published === undefined ? gathered.desk : await receivePublished(published, gathered.desk, json, context);
  if (output !== null) {
    const plan = planDesk(desk, opened ? { kept: opened.kept } : {});
    if (opened) sayRemarks(lostRemarks(plan, opened.kept), context);
    await writeOutput(output, io.cwd, writeXlsx(plan), force || output === into);
  }
  const written = letters === undefined ? [] : await writeLetters(letters, desk, force, context);
  await gathered.finish();
  const summary = summaryOf(desk, rollUp(desk));
  const findings = deskFindings(desk, RULE_WORDS[messages.locale]);
  io.stdout.write(
    json ? summaryJson(summary) : summaryText(summary, messages) + findingsText(findings, messages),
  );
  if (!json)
    for (const file of [...(output === null ? [] : [output]), ...written])
      io.stdout.write(line(messages.command.written(file)));
  if (gathered.unread) return EXIT.misuse;
  return gathered.wrong || countsTwice(findings) ? EXIT.findings : EXIT.clean;
}
