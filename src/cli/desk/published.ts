/** Saved pages of publication: held against what was accepted, and the day of publication taken from them. */
import { checkPublished, datedBy } from '../../desk/published';
import { publishedPaper } from '../../desk/letters/circular';
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
  const check = checkPublished(desk, outcomes);
  const nameOf = (id: number): string => memberOf(desk, id)?.name ?? '';
  for (const page of check.pages) {
    const member = nameOf(page.member);
    const { file, publishedOn, same, day, otherYear, figures, texts, unread } = page;
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
    for (const { file, candidates, reason } of check.unplaced)
      io.stdout.write(line(`${SIGNS.info} ${file}\u3000${reason ?? words.unplaced(candidates.map(nameOf))}`));
    if (check.without.length > 0)
      io.stdout.write(
        line(`${SIGNS.info} ${words.without(messages.command.names(check.without.map(nameOf)))}`),
      );
    io.stdout.write(line(publishedPaper(desk, check).paragraphs[0] ?? ''));
  }
  return datedBy(desk, check);
}
