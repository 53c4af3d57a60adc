/** nianbao convert: a report, or a part of it, from one file format to another. */
import { extname } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../messages';
import { editionOf } from '../../report';
import { readEarlier } from '../earlier';
import { readInput, refuseExisting, writeOutput } from '../files';
import { FORMATS } from '../formats';
import type { Format, Wish } from '../formats';
import type { CommandContext } from '../io';
import { SIGNS } from '../output';
import { portionNamed } from '../portion';
import { readReport } from '../reports';

interface Options {
  readonly force?: boolean;
  readonly part?: string;
  readonly draft?: boolean;
  readonly picture?: boolean;
  readonly previous?: readonly string[];
}

/** Earlier reports have their place in 图解 only: who gives them asks for it. */
const wantsPicture = ({ picture, previous }: Options): boolean =>
  picture === true || (previous?.length ?? 0) > 0;

function wishesOf(options: Options): Wish[] {
  const wished: Readonly<Record<Wish, boolean>> = {
    part: options.part !== undefined,
    draft: options.draft === true,
    picture: wantsPicture(options),
  };
  return (Object.keys(wished) as Wish[]).filter((wish) => wished[wish]);
}

function formatOf(output: string, options: Options, { messages }: CommandContext): Format {
  const format = FORMATS[extname(output).toLowerCase()];
  const wishes = wishesOf(options);
  const meets = ({ grants }: Format) => wishes.every((wish) => grants.includes(wish));
  if (format && meets(format)) return format;
  const kinds = Object.entries(FORMATS).flatMap(([ending, each]) => (meets(each) ? [ending] : []));
  const cannotDraw = format && wishes.includes('picture') && !format.grants.includes('picture');
  const code = cannotDraw ? 'export/picture-kind' : 'file/output-kind';
  throw new UserError(code, { file: output, kinds: messages.command.kinds(kinds) });
}

async function convert(
  input: string,
  output: string,
  options: Options,
  context: CommandContext,
): Promise<void> {
  const { io, messages } = context;
  const { force = false, part, draft = false, previous = [] } = options;
  const format = formatOf(output, options, context);
  await refuseExisting(output, io.cwd, force);
  const report = await readReport(await readInput(input, io.cwd), input, messages, io);
  const edition = editionOf(report);
  const { earlier, remarks } = await readEarlier(report, previous, context);
  const told = [...format.remarks.flatMap((remark) => remark(report, edition, context)), ...remarks];
  for (const remark of told) io.stderr.write(`${SIGNS.warning} ${remark}\n`);
  const portion = part === undefined ? {} : { portion: portionNamed(part, edition) };
  const picture = wantsPicture(options);
  const written = await format.write(report, { edition, draft, picture, earlier, ...portion });
  await writeOutput(output, io.cwd, written, force);
  io.stdout.write(`${messages.command.written(output)}\n`);
}

const another = (file: string, before: readonly string[]): string[] => [...before, file];

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
    .option('--picture', words.convert.picture)
    .option(...words.convert.previous, another, [])
    .option('--force', words.options.force)
    .action((input: string, output: string, options: Options) => convert(input, output, options, context));
}
