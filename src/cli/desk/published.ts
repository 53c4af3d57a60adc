/** Saved pages of publication: held against what was accepted, and the day of publication taken from them. */
import { publishOn } from '../../desk/decide';
import { checkPublished } from '../../desk/published';
import { memberOf } from '../../desk/current';
import type { Desk, ReviewOutcome } from '../../desk/types';
import { READABLE_ENDINGS } from '../../readers';
import { listInputs } from '../inputs';
import type { CommandContext } from '../io';
import { jsonLine, line } from '../lines';
import { SIGNS } from '../output';
import { reviewFiles } from './round';
import type { RoundSetting } from './setting';

/** The desk with the days of publication; what differs is told. */
export async function receivePublished(
  path: string,
  desk: Desk,
  json: boolean,
  context: CommandContext,
): Promise<Desk> {
  const { io, messages } = context;
  const words = messages.command.review.page;
  const setting: RoundSetting = {
    cwd: io.cwd,
    ...(io.threadFile === undefined ? {} : { threadFile: io.threadFile }),
    locale: messages.locale,
    json: false,
    members: desk.members,
    previous: {},
    known: [],
  };
  const { inputs } = await listInputs([path], io.cwd, messages.command.kinds(READABLE_ENDINGS));
  const outcomes: ReviewOutcome[] = [];
  for await (const { reviewed } of reviewFiles(inputs, setting, context, null))
    if (reviewed.kind === 'outcome') outcomes.push(reviewed.outcome);
  const { pages, unplaced, without } = checkPublished(desk, outcomes);
  let dated = desk;
  for (const page of pages) {
    const member = memberOf(desk, page.member)?.name ?? '';
    const { file, publishedOn, same, day, otherYear, figures, texts, unread } = page;
    if (publishedOn !== null && !otherYear) dated = publishOn(dated, page.member, publishedOn);
    if (json) io.stdout.write(jsonLine({ kind: 'published', ...page, member }));
    else if (otherYear)
      io.stdout.write(line(`${SIGNS.warning} ${file}\u3000${member}\u3000${words.otherYear}`));
    else
      io.stdout.write(
        line(
          `${same ? '✓' : SIGNS.error} ${file}\u3000${member}\u3000${same ? words.same : words.differs(figures.length, texts.length, unread.length)}\u3000${publishedOn ?? words.noDay}${day === null ? '' : `\u3000${words[day]}`}`,
        ),
      );
  }
  if (!json) {
    if (unplaced.length > 0)
      io.stdout.write(line(`${SIGNS.info} ${words.unplaced(messages.command.names(unplaced))}`));
    const names = without.map((id) => memberOf(desk, id)?.name ?? '');
    if (names.length > 0)
      io.stdout.write(line(`${SIGNS.info} ${words.without(messages.command.names(names))}`));
  }
  return dated;
}
