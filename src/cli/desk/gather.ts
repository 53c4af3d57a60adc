/** From paths to a desk: members, last year's reports, every file read and checked once, received as a round. */
import { resolve } from 'node:path';
import { DEFAULT_LETTER_WORDS } from '../../desk/letters/words';
import { settleTyped } from '../../desk/decide';
import { membersFromFiles } from '../../desk/members/fromFiles';
import { matchMember } from '../../desk/members/match';
import { checkedWith, foundBeside, matched, newlyCompared, withFound } from '../../desk/receive/previous';
import { keepPrevious, newDesk, receive, withMembers, yearOfMost } from '../../desk/receive/receive';
import { previousReturns } from '../../desk/current';
import type { DeskRemark } from '../../desk/remarks';
import { atOnce } from '../../desk/steps';
import type { Desk, Member, ReviewedFile, ReviewOutcome, UnreadReturn } from '../../desk/types';
import { isOfDesk } from '../../desk/usable';
import { editionForYear } from '../../form';
import { UserError } from '../../messages';
import type { Locale } from '../../messages';
import { READABLE_ENDINGS } from '../../readers';
import { listInputs } from '../inputs';
import type { CommandContext } from '../io';
import { line } from '../lines';
import { ERROR_SIGN } from '../errorOutput';
import { passedOverText, SIGNS } from '../output';
import { barOn } from './bar';
import { FollowedDesk } from './followed';
import type { Followed } from './followed';
import { findMembers } from './inputs';
import { Journal } from './journal';
import { returnJson, returnText, sayRemarks, unreadJson } from './lines';
import type { OpenDesk } from './opening';
import { findPrevious } from './previous';
import { reviewFiles } from './round';
import type { Detail, Reviewed, RoundSetting } from './setting';

export interface Asked {
  readonly paths: readonly string[];
  /** The desk that goes on, or null for a new one. */
  readonly opened: OpenDesk | null;
  readonly members: string | undefined;
  readonly previous: string | undefined;
  readonly year: number | null;
  readonly due: string | null;
  readonly json: boolean;
  /** Each file is told as it is read. */
  readonly tells: boolean;
  /** Texts and causes are kept: something will be written of them. */
  readonly keeps: boolean;
  /** Review workbooks that this call reads or writes: no reports. */
  readonly own: readonly string[];
  /** What will be written: beside it stands what an interrupted call has done. Null for nothing to go on with. */
  readonly output: string | null;
  readonly today: string;
}

export interface Gathered {
  readonly desk: Desk;
  /** Causes of severity error in a file of this round, and files that could not be read. */
  readonly wrong: boolean;
  readonly unread: boolean;
  /** Nothing is left to go on with. */
  readonly finish: () => Promise<void>;
}

/** What the sums and the list need of a file, and nothing else: so that thousands take little room. */
function slim(outcome: ReviewOutcome): ReviewOutcome {
  if (outcome.kind === 'unread') return outcome;
  const parts = { preface: '', overview: '', problems: '', others: '' };
  return { ...outcome, report: { ...outcome.report, parts, missing: [], issues: [] } };
}

const isSame = (one: string, other: string, cwd: string): boolean =>
  resolve(cwd, one) === resolve(cwd, other);

/** Members of a list beside those of the desk: who is there already stays as it is. */
function joined(members: readonly Member[], listed: readonly Member[]): readonly Member[] {
  let last = members.reduce((most, { id }) => Math.max(most, id), 0);
  const added = listed.flatMap((each) => {
    const { member, candidates } = matchMember({ unit: each.name, kind: null, file: '' }, members);
    if (
      member !== null ||
      candidates.some((id) => members.some((own) => own.id === id && own.name === each.name))
    )
      return [];
    last++;
    return [{ ...each, id: last }];
  });
  return [...members, ...added];
}

/** Files that the desk has; last year's may come again as this year's by mistake, which is to be told. */
const digestsOf = (desk: Desk | undefined): string[] =>
  desk?.returns.flatMap(({ choice, digest }) => (choice === 'previous' ? [] : digest)) ?? [];

/** Reads, checks and receives; tells each file where that is asked for. Throws `UserError` for what the call itself lacks. */
export async function gather(asked: Asked, context: CommandContext): Promise<Gathered> {
  const { io, messages } = context;
  const say = (remarks: readonly DeskRemark[]) => sayRemarks(remarks, context);
  const settled = asked.opened && settleTyped(asked.opened.desk);
  if (asked.opened && settled) say([...asked.opened.remarks, ...settled.remarks]);
  const listed = asked.members === undefined ? null : await findMembers(asked.members, io, messages);
  if (listed) say(listed.remarks);
  const before = settled?.desk.members ?? [];
  const given = listed ? (before.length > 0 ? joined(before, listed.members) : listed.members) : before;
  const place = { cwd: io.cwd, ...(io.threadFile === undefined ? {} : { threadFile: io.threadFile }) };
  const base: RoundSetting = {
    ...place,
    locale: messages.locale,
    json: asked.json,
    members: given,
    previous: {},
    localDemands: settled?.desk.localDemands ?? [],
    known: [],
  };
  const last = asked.previous === undefined ? null : await findPrevious(asked.previous, base, context);
  for (const { file, reason } of last?.unread ?? [])
    io.stderr.write(line(`${ERROR_SIGN} ${file}\u3000${reason}`));
  const members = last?.members ?? given;
  const before0 = settled ? previousReturns(settled.desk) : {};
  const fromLast = (last?.files ?? []).flatMap(({ member, report }) =>
    member === null ? [] : [[member, report] as const],
  );
  const setting: RoundSetting = {
    ...base,
    members,
    previous: { ...before0, ...Object.fromEntries(fromLast) },
    // Programs are told everything of every file.
    known: asked.json ? [] : digestsOf(settled?.desk),
  };
  const { inputs: listedInputs, passedOver } = await listInputs(
    asked.paths,
    io.cwd,
    messages.command.kinds(READABLE_ENDINGS),
  );
  // The review workbook may stand in the folder of the reports.
  const inputs = listedInputs.filter(({ file }) => asked.own.every((own) => !isSame(file, own, io.cwd)));
  const journal = asked.output === null ? null : await Journal.open(asked.output, io.cwd, setting);
  if (journal && journal.size > 0)
    io.stderr.write(line(`${SIGNS.info} ${messages.command.review.resumed(journal.size)}`));
  const guessed = asked.year ?? settled?.desk.year ?? null;
  const round = new Round(asked, setting, settled?.desk ?? null, inputs.length, context);
  const bar = barOn(io);
  let done = 0;
  for await (const { file, reviewed } of reviewFiles(inputs, setting, context, journal)) {
    done++;
    bar.clear();
    round.take(file, reviewed);
    bar.show(messages.command.review.progress(done, inputs.length, file));
  }
  bar.clear();
  round.end();
  for (const each of [...(last?.passedOver ?? []), ...passedOver])
    if (!asked.json) io.stderr.write(passedOverText(each, messages));
  const year = guessed ?? yearOfMost(round.outcomes);
  if (year === null)
    throw new UserError(
      round.outcomes.some(({ kind }) => kind === 'return') ? 'desk/no-year' : 'desk/no-reports',
    );
  const all = settled || listed ? members : membersFromFiles(round.outcomes, members);
  const files = round.outcomes.map((each) =>
    each.kind === 'return' ? (matched([each], all)[0] ?? each) : each,
  );
  const start = withMembers(
    settled?.desk ?? newDesk({ year, members: all, due: asked.due, letterWords: DEFAULT_LETTER_WORDS }),
    all,
  );
  const dated = asked.due === null ? start : { ...start, due: asked.due };
  const compared = last ? keepPrevious(dated, last.files, asked.today) : dated;
  const { desk: received, remarks } = receive(compared, files, asked.today);
  const desk =
    last && asked.keeps
      ? checkedBeside(dated, received, setting.previous, round.outcomes, messages.locale)
      : received;
  say(remarks);
  return { desk, wrong: round.wrong, unread: round.unread, finish: async () => journal?.close() };
}

/** So many files are held back at most while nobody knows the year that they are judged by. */
const MOST_HELD = 200;

/** What reports that are there already have wrong beside those of last year that came with this round. */
function checkedBeside(
  before: Desk,
  after: Desk,
  previous: RoundSetting['previous'],
  outcomes: readonly ReviewOutcome[],
  locale: Locale,
): Desk {
  const checked = checkedWith(outcomes, previous);
  return withFound(after, atOnce(foundBeside(after, newlyCompared(before, after), checked, locale)));
}

/** The files of a round as they come: told, and kept as far as they are needed. */
class Round {
  readonly outcomes: ReviewOutcome[] = [];
  wrong = false;
  unread = false;
  private followed: FollowedDesk | null = null;
  private form: Pick<Desk, 'year' | 'edition'> | null = null;
  /** What is to be told once the year is known, in the order of the files. */
  private held: (() => void)[] = [];
  private readonly years = new Map<number, number>();

  constructor(
    private readonly asked: Asked,
    private readonly setting: RoundSetting,
    private readonly desk: Desk | null,
    private readonly all: number,
    private readonly context: CommandContext,
  ) {
    const year = asked.year ?? desk?.year ?? null;
    if (year !== null) this.open(year);
  }

  take(file: string, reviewed: Reviewed): void {
    const { json, tells, keeps } = this.asked;
    if (reviewed.kind === 'known') {
      if (tells && !json)
        this.context.io.stdout.write(line(this.context.messages.command.review.known(file)));
      return;
    }
    const { outcome } = reviewed;
    this.outcomes.push(keeps ? outcome : slim(outcome));
    if (outcome.kind === 'unread') this.unread = true;
    else
      this.wrong ||= outcome.report.issues.some(
        ({ severity, explained }) => severity === 'error' && explained === '',
      );
    if (!tells) return;
    const tell = () =>
      outcome.kind === 'unread' ? this.tellUnread(outcome) : this.tell(outcome, reviewed.detail);
    if (this.form) {
      tell();
      return;
    }
    this.held.push(tell);
    this.look(outcome);
  }

  /** Nothing more comes: what was held back is told. */
  end(): void {
    if (!this.form) this.open(yearOfMost(this.outcomes));
  }

  /** Without `--year` the year is that of most files: known once more than half of them have it, and taken from the first many. */
  private look(outcome: ReviewOutcome): void {
    const year = outcome.kind === 'return' ? outcome.report.year : null;
    const count = year === null ? 0 : (this.years.get(year) ?? 0) + 1;
    if (year !== null) this.years.set(year, count);
    if (count * 2 > this.all) this.open(year);
    else if (this.held.length >= MOST_HELD) this.open(yearOfMost(this.outcomes));
  }

  private open(year: number | null): void {
    if (year !== null && editionForYear(year)) {
      const { members } = this.setting;
      const start =
        this.desk ?? newDesk({ year, members, due: this.asked.due, letterWords: DEFAULT_LETTER_WORDS });
      this.form = start;
      this.followed = new FollowedDesk(withMembers(start, members), this.asked.today);
    }
    const held = this.held;
    this.held = [];
    for (const tell of held) tell();
  }

  private tellUnread(outcome: UnreadReturn): void {
    const { io } = this.context;
    if (this.asked.json) io.stdout.write(unreadJson(outcome));
    else io.stderr.write(line(`${ERROR_SIGN} ${outcome.file}\u3000${outcome.reason}`));
  }

  /** How a file stands; without a list its body is a member as soon as it sends a report of the year. */
  private standingOf(outcome: ReviewedFile): Followed {
    const found = this.followed?.follow(outcome) ?? {
      arrival: { how: 'first', round: 1, since: null },
      state: 'received',
    };
    if (this.hasList) return found;
    return this.form && !isOfDesk(outcome.report, this.form)
      ? { arrival: { how: 'otherYear', round: 0, since: null }, state: 'missing' }
      : { ...found, arrival: { ...found.arrival, round: Math.max(found.arrival.round, 1) } };
  }

  private tell(outcome: ReviewedFile, detail: Detail | null): void {
    const { io, messages } = this.context;
    const { arrival, state } = this.standingOf(outcome);
    if (!this.asked.json) {
      io.stdout.write(returnText(outcome, arrival, messages, this.hasList));
      return;
    }
    if (!detail) return;
    const { unit, year, state: checkState } = outcome.report;
    const known = this.followed?.nameOf(outcome.member) ?? null;
    io.stdout.write(
      returnJson(
        {
          file: outcome.file,
          unit,
          // Without a list every body that names itself is a member.
          member: known ?? (this.hasList || unit === '' ? null : unit),
          matchedBy: outcome.matchedBy ?? (this.hasList || unit === '' ? null : 'name'),
          year,
          round: arrival.round,
          checkState,
          state,
          since: arrival.since,
        },
        detail,
      ),
    );
  }

  private get hasList(): boolean {
    return this.desk !== null || this.asked.members !== undefined;
  }
}
