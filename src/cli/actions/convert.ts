/** What nianbao convert does: a report, or a part of it, from one file format to another. */
import { extname } from 'node:path';
import { UserError } from '../../messages';
import { editionOf } from '../../report';
import { readDay } from '../../text';
import type { Day } from '../../text';
import { readEarlier } from '../earlier';
import { FORMATS } from '../formats';
import type { Format, Wish } from '../formats';
import type { CommandContext } from '../io';
import { line } from '../lines';
import { SIGNS } from '../output';
import { portionNamed } from '../portion';
import { readNamed } from '../reports';
import { refuseExisting, writeOutput } from '../writing';

export interface ConvertOptions {
  readonly force?: boolean;
  readonly part?: string;
  readonly draft?: boolean;
  /** 成文日期, as it was typed. */
  readonly signed?: string;
  readonly picture?: boolean;
  readonly previous?: readonly string[];
}

/** Earlier reports have their place in 图解 only: who gives them asks for it. */
const wantsPicture = ({ picture, previous }: ConvertOptions): boolean =>
  picture === true || (previous?.length ?? 0) > 0;

function wishesOf(options: ConvertOptions): Wish[] {
  const wished: Readonly<Record<Wish, boolean>> = {
    part: options.part !== undefined,
    draft: options.draft === true,
    signed: options.signed !== undefined,
    picture: wantsPicture(options),
  };
  return (Object.keys(wished) as Wish[]).filter((wish) => wished[wish]);
}

function formatOf(output: string, options: ConvertOptions, { messages }: CommandContext): Format {
  const format = FORMATS[extname(output).toLowerCase()];
  const wishes = wishesOf(options);
  const meets = ({ grants }: Format) => wishes.every((wish) => grants.includes(wish));
  if (format && meets(format)) return format;
  const kinds = Object.entries(FORMATS).flatMap(([ending, each]) => (meets(each) ? [ending] : []));
  const cannotDraw = format && wishes.includes('picture') && !format.grants.includes('picture');
  const code = cannotDraw ? 'export/picture-kind' : 'file/output-kind';
  throw new UserError(code, { file: output, kinds: messages.command.kinds(kinds) });
}

function dayNamed(date: string): Day {
  const day = readDay(date);
  if (!day) throw new UserError('export/date', { date });
  return day;
}

/** Writes the report of `input` to `output`, in the format of its ending. Throws `UserError`. */
export async function convert(
  input: string,
  output: string,
  options: ConvertOptions,
  context: CommandContext,
): Promise<void> {
  const { io, messages } = context;
  const { force = false, part, draft = false, previous = [] } = options;
  const format = formatOf(output, options, context);
  const signed = options.signed === undefined ? {} : { signed: dayNamed(options.signed) };
  await refuseExisting(output, io.cwd, force);
  const { report } = await readNamed(input, messages, io);
  const edition = editionOf(report);
  const { earlier, remarks } = await readEarlier(report, previous, context);
  const told = [...format.remarks.flatMap((remark) => remark(report, edition, context)), ...remarks];
  for (const remark of told) io.stderr.write(line(`${SIGNS.warning} ${remark}`));
  const portion = part === undefined ? {} : { portion: portionNamed(part, edition) };
  const picture = wantsPicture(options);
  const written = await format.write(report, { edition, draft, picture, earlier, ...portion, ...signed });
  await writeOutput(output, io.cwd, written, force);
  io.stdout.write(line(messages.command.written(output)));
}
