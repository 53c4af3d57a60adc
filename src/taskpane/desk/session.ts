/**
 * What 审核 knows while the pane is open: the desk as the workbook says, a run that is under way, files that are held. The
 * workbook is the only place where anything lasts.
 */
import { deskChange } from '../../addin/desk/update';
import type { StepName } from '../../excel';
import { DESK, UserError } from '../../messages';
import type { Locale } from '../../messages';
import type { Held } from '../../desk/decide';
import type { Arrival, How } from '../../desk/receive/receive';
import type { ParsedMembers } from '../../desk/members/parse';
import type { ReviewSetting } from '../../desk/receive/reviewFile';
import { nestedRemarks } from '../../desk/nested';
import type { DeskRemark } from '../../desk/remarks';
import type { Desk, Member, ReviewedFile, ReviewOutcome } from '../../desk/types';
import { DESK_SHEETS } from '../../form';
import type { Workbook } from '../../grid';
import type { DeskPaneWords } from '../../messages/deskPane';
import { dayOf } from '../../text';
import type { Chosen } from '../services/reviewing/dropped';
import { Drafts } from '../shared/drafts';
import { Store } from '../shared/store';
import { sourceOf } from '../services/reading/source';
import type { ReviewSource } from '../services/reviewing';
import type { Services } from '../services/services';
import type { LaterTools } from '../state/actions';
import { latestOnly } from '../state/latest';
import { NOTHING, UNREAD } from './deskState';
import type { Beginning, DeskState, MemberWay } from './deskState';
import { PublishedPages } from './pages';
import { breath, inSlices } from './inSlices';
import { broughtBy, sortedOut, together } from './lastYear';
import type { Brought } from './lastYear';
import { listedBy, load, planOf, reportsOf } from './making';
import type { Deciding } from './making';

const UNDECIDED: ReadonlySet<How> = new Set<How>(['twice', 'unsure', 'unlisted']);

const SHEETS: readonly string[] = DESK_SHEETS.map((sheet) => DESK.sheets[sheet]);

export class DeskSession extends Store<DeskState> {
  readonly drafts = new Drafts();
  readonly pages = new PublishedPages();
  /** The files themselves by the digest of what they hold: bytes are read when they are needed. */
  private readonly held = new Map<string, File>();
  private readonly undecided = new Map<string, ReviewedFile>();
  private end: () => void = () => undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly services: Services,
    private readonly tools: LaterTools,
  ) {
    super(UNREAD);
  }

  private get words(): Promise<DeskPaneWords> {
    return import('../../messages/deskPane').then(({ DESK_PANE_WORDS }) => DESK_PANE_WORDS[this.locale()]);
  }

  readonly locale = (): Locale => this.tools.locale();

  private readonly readWorkbook = async (): Promise<{
    readonly workbook: Workbook;
    readonly desk: Desk | null;
    readonly remarks: readonly DeskRemark[];
  }> => {
    const workbook = await this.services.workbook.readNamed(SHEETS);
    const [{ readDesk }, { settleTyped }] = await Promise.all([load.stored(), load.decide()]);
    const read = readDesk(workbook);
    if (!read) return { workbook, desk: null, remarks: [] };
    const { desk, remarks } = settleTyped(read.desk);
    return { workbook, desk, remarks: [...read.remarks, ...remarks, ...nestedRemarks(desk)] };
  };

  private readonly readLatest = latestOnly(async () => {
    // What is being written is not read half-way.
    if (this.state.running?.phase === 'writing') return;
    const { desk, remarks } = await this.readWorkbook();
    this.set({ isRead: true, desk, remarks });
  });

  /** One step after another: what is decided while files are being written waits, and is not lost. */
  private inTurn(step: () => Promise<void>): Promise<void> {
    this.last = this.last.then(() => this.tools.attempt(step));
    return this.last;
  }

  /** Reads the desk of the workbook; what fails becomes the bar at the top. */
  readonly read = (): Promise<void> => this.tools.attemptReading(this.readLatest);

  /** Opens a file in a window of its own; the pane stays with the desk. */
  readonly openCopy = (make: () => Promise<Uint8Array>): Promise<void> =>
    this.tools.attempt(async () => this.services.workbook.openCopy(await make()));

  readonly openMember = (member: number): void => this.set({ member });

  /** Files are brought: the next round of a desk, or what the first one will be. */
  readonly bring = (chosen: Chosen): void => {
    if (this.state.running?.phase === 'reviewing') return;
    if (this.state.desk) {
      this.set({ passedOver: chosen.passedOver });
      if (chosen.sources.length > 0) void this.review(chosen.sources);
      return;
    }
    const names = new Set(chosen.sources.map(({ name }) => name));
    const { sources, passedOver } = this.state.chosen;
    this.set({
      chosen: {
        sources: [...sources.filter(({ name }) => !names.has(name)), ...chosen.sources],
        passedOver: [...new Set([...passedOver, ...chosen.passedOver])],
      },
    });
  };

  /** Files of last year are brought: kept to compare with, at once or with the first round. */
  readonly bringLast = ({ sources, passedOver }: Chosen): void => {
    if (this.state.running?.phase === 'reviewing') return;
    this.set({ passedOver });
    if (sources.length === 0) return;
    if (this.state.desk) void this.reviewLast(sources);
    else this.set({ chosenLast: sources });
  };

  readonly clear = (): void => this.set({ chosen: NOTHING, chosenLast: [] });

  /** A list of members, or a review workbook whose members are to report again. */
  readonly bringList = (file: File): Promise<void> =>
    this.tools.attemptReading(
      async () => {
        const list = await this.services.readList(await sourceOf(file));
        this.set({ list: { ...list, file: file.name } });
      },
      ([other]) => other && void this.bringList(other),
    );

  /** The first round: with a list, or with the names of the files. */
  readonly begin = (beginning: Beginning): Promise<void> =>
    this.inTurn(async () => {
      const { chosen, chosenLast } = this.state;
      const { sources, passedOver } = chosen;
      const { members: given, remarks: ofList } = await this.membersOf(beginning.members);
      this.set({ passedOver, lastYear: null });
      const last = await this.readLast(chosenLast, given);
      const { checkedWith, matched } = await load.lastYear();
      const asked = given.length > 0 ? given : last.members;
      const previous = reportsOf(matched(last.files, asked));
      const outcomes = await this.outcomesOf(sources, { locale: this.locale(), members: asked, previous });
      // Last year's review workbook may lie among the reports.
      const { desks, others } = await sortedOut(outcomes, sources, this.services.lastYear);
      const brought = together(last, broughtBy({ desks, others: [] }));
      if (others.length === 0 && brought.files.length === 0) return;
      this.set({ running: { phase: 'writing' } });
      try {
        const { newDesk, receive, yearOfMost } = await load.receive();
        const { DEFAULT_LETTER_WORDS: letterWords } = await load.words();
        const listed =
          beginning.members.kind === 'files'
            ? await listedBy(others, brought.files, brought.listed)
            : { members: given, outcomes: others };
        const before = yearOfMost(brought.files);
        const year =
          yearOfMost(others) ?? (before === null ? this.services.clock.now().getFullYear() - 1 : before + 1);
        const due = beginning.due === '' ? null : beginning.due;
        const empty = newDesk({ year, members: listed.members, due, letterWords });
        const compared = await this.keptWith(empty, brought);
        await breath();
        const { desk: received, arrivals, remarks } = receive(compared, listed.outcomes, this.today());
        const desk = await this.checkedBeside(empty, received, checkedWith(others, previous));
        this.keepUndecided(listed.outcomes, arrivals);
        // It is looked at while it is being written; what the workbook says afterwards counts.
        this.set({ desk, arrivals, told: [...ofList, ...remarks] });
        await breath();
        const plan = await planOf(desk);
        await breath();
        const outcome = await this.services.workbook.insert(() => plan, 'ask', 'review');
        this.set({ chosen: NOTHING, chosenLast: [], list: null });
        this.drafts.clear();
        this.pages.clear();
        await this.say('review', (await this.words).received(others.length), outcome);
      } finally {
        this.set({ running: null });
        await this.readLatest();
      }
    });

  /** Files of one more round. */
  private readonly review = (sources: readonly ReviewSource[]): Promise<void> =>
    this.inTurn(async () => {
      const before = await this.readWorkbook();
      if (!before.desk) throw new UserError('excel/missing');
      const { previousReturns } = await load.previous();
      const outcomes = await this.outcomesOf(sources, {
        locale: this.locale(),
        members: before.desk.members,
        localDemands: before.desk.localDemands,
        previous: previousReturns(before.desk),
      });
      if (outcomes.length === 0) return;
      const { desks, others } = await sortedOut(outcomes, sources, this.services.lastYear);
      this.set({ lastYear: null });
      const { receive } = await load.receive();
      await this.change('review', (await this.words).received(others.length), async (desk) => {
        const compared = await this.keptWith(desk, broughtBy({ desks, others: [] }));
        const { desk: after, arrivals, remarks: told } = receive(compared, others, this.today());
        this.keepUndecided(others, arrivals);
        this.set({ arrivals, told });
        return desks.length > 0 ? this.checkedBeside(desk, after) : after;
      });
    });

  /** Saved pages of publication: read as reports are, kept beside the desk; their days are written into it. */
  readonly bringPages = async ({ sources, passedOver }: Chosen): Promise<void> => {
    if (this.state.running?.phase === 'reviewing') return;
    this.pages.passOver(passedOver);
    if (sources.length === 0) return;
    await this.inTurn(async () => {
      const { desk } = await this.readWorkbook();
      if (!desk) throw new UserError('excel/missing');
      const { members } = desk;
      const outcomes = await this.outcomesOf(sources, { locale: this.locale(), members, previous: {} });
      this.pages.add(outcomes);
      await this.writeDays(desk, outcomes);
    });
  };

  /** A page of whom is not sure is of this member. */
  readonly placePage = (file: string, member: number): Promise<void> =>
    this.inTurn(async () => {
      const { desk } = await this.readWorkbook();
      if (!desk) throw new UserError('excel/missing');
      await this.writeDays(desk, this.pages.place(file, member));
    });

  /** Only days that are new are a step. */
  private async writeDays(now: Desk, outcomes: readonly ReviewOutcome[]): Promise<void> {
    const { checkPublished, datedBy, newlyDated } = await load.published();
    const count = newlyDated(now, checkPublished(now, outcomes));
    if (count === 0) return;
    await this.change('publish', (await this.words).pages.dated(count), (desk) =>
      datedBy(desk, checkPublished(desk, outcomes)),
    );
  }

  /** Files of last year for the desk that is there: what this year's reports have wrong beside them is found now. */
  private readonly reviewLast = (sources: readonly ReviewSource[]): Promise<void> =>
    this.inTurn(async () => {
      const { desk: before } = await this.readWorkbook();
      if (!before) throw new UserError('excel/missing');
      const brought = await this.readLast(sources, before.members);
      if (brought.files.length === 0 && brought.unread.length === 0) return;
      await this.change('review', (await this.words).lastYear(before.year - 1), async (desk) =>
        this.checkedBeside(desk, await this.keptWith(desk, brought)),
      );
    });

  /** Reports of last year that came among this year's are kept to compare with. */
  readonly keepLast = (): Promise<void> =>
    this.inTurn(async () => {
      const { keepAsPrevious, lastYearAmong } = await load.lastYear();
      const { desk: before } = this.state;
      if (!before) return;
      const { asLastYear } = await this.words;
      const text = asLastYear(lastYearAmong(before).length, before.year - 1);
      await this.change('decide', text, (desk) => this.checkedBeside(desk, keepAsPrevious(desk)));
    });

  /** Reads files of last year; where no members are given, they name them. */
  private async readLast(sources: readonly ReviewSource[], given: readonly Member[]): Promise<Brought> {
    if (sources.length === 0) return { files: [], listed: [], members: given, unread: [] };
    const setting = { locale: this.locale(), members: given, previous: {} };
    const outcomes = await this.outcomesOf(sources, setting);
    const brought = broughtBy(await sortedOut(outcomes, sources, this.services.lastYear));
    if (given.length > 0) return { ...brought, members: given };
    const [{ membersFromFiles }] = await load.members();
    return brought.listed.length > 0 ? brought : { ...brought, members: membersFromFiles(brought.files) };
  }

  /** A desk with what was brought of last year, which is told. */
  private async keptWith(desk: Desk, { files, unread }: Brought): Promise<Desk> {
    if (files.length === 0 && unread.length === 0) return desk;
    const [{ keepPrevious }, { matched }] = await Promise.all([load.receive(), load.lastYear()]);
    const own = matched(files, desk.members);
    const isUsed = ({ member, report }: ReviewedFile) => member !== null && report.year === desk.year - 1;
    const kept = new Set(own.filter(isUsed).map(({ member }) => member)).size;
    const unused = own.filter((each) => !isUsed(each)).map(({ file }) => file);
    this.set({ lastYear: { kept, unused: [...unread, ...unused] } });
    return keepPrevious(desk, own, this.today());
  }

  /** What this year's reports have wrong beside those of last year that came after them. */
  private async checkedBeside(
    before: Desk,
    after: Desk,
    checked: ReadonlySet<string> = new Set(),
  ): Promise<Desk> {
    const { foundBeside, newlyCompared, withFound } = await load.lastYear();
    const steps = foundBeside(after, newlyCompared(before, after), checked, this.locale());
    return withFound(after, (await inSlices(steps)) ?? []);
  }

  /** Ends a run; what is done is received. */
  readonly stop = (): void => this.end();

  private async outcomesOf(
    sources: readonly ReviewSource[],
    setting: ReviewSetting,
  ): Promise<readonly ReviewOutcome[]> {
    const all = sources.length;
    this.set({ running: { phase: 'reviewing', progress: { done: 0, all, file: '' } }, arrivals: null });
    const run = this.services.review(sources, setting, (progress) =>
      this.set({ running: { phase: 'reviewing', progress } }),
    );
    this.end = () => run.stop();
    try {
      const outcomes = await run.finished;
      const files = new Map(sources.map(({ name, file }) => [name, file]));
      for (const outcome of outcomes) {
        const held = files.get(outcome.file);
        if (held && outcome.digest !== '') this.held.set(outcome.digest, held);
      }
      return outcomes;
    } finally {
      this.end = () => undefined;
      this.set({ running: null });
    }
  }

  private async membersOf(way: MemberWay): Promise<ParsedMembers> {
    if (way.kind === 'files') return { members: [], remarks: [] };
    if (way.kind === 'file') return this.state.list ?? { members: [], remarks: [] };
    const [{ parseMembers }, { gridOfText }] = await Promise.all([load.parse(), load.text()]);
    const grids = way.kind === 'pasted' ? [gridOfText(way.text)] : await this.currentSheet();
    const parsed = parseMembers(grids);
    if (parsed.members.length > 0) return parsed;
    const { listNames } = await this.words;
    throw new UserError('desk/no-members', { file: listNames[way.kind] });
  }

  private async currentSheet() {
    const { workbook } = this.services;
    const active = await workbook.activeCell();
    return active ? (await workbook.readNamed([active.grid])).grids : [];
  }

  /**
   * Decides something of the desk as the workbook has it now, and writes what changes; of one member alone where it is named.
   * False where it could not be done.
   */
  readonly decide = async (
    text: (words: DeskPaneWords) => string,
    deciding: Deciding,
    member?: number,
  ): Promise<boolean> => {
    let done = false;
    await this.inTurn(async () => {
      const decisions = await load.decide();
      await this.change('decide', text(await this.words), (desk) => deciding(decisions, desk), member);
      done = true;
    });
    return done;
  };

  /** From the desk as it stands to another, in the cells that differ. */
  private async change(
    step: StepName,
    text: string,
    changed: (desk: Desk) => Desk | Promise<Desk>,
    member?: number,
  ): Promise<void> {
    this.set({ running: { phase: 'writing' } });
    try {
      const { workbook, desk: before } = await this.readWorkbook();
      if (!before) throw new UserError('excel/missing');
      const desk = await changed(before);
      // A round is looked at while it is being written; what somebody typed is not shown as kept before it is.
      if (step === 'review') this.set({ desk });
      await breath();
      const { currentReturn } = await load.previous();
      // Where another report stands for the member now, what is of all members follows.
      const isOther = member !== undefined && currentReturn(before, member) !== currentReturn(desk, member);
      const only = isOther ? undefined : member;
      const plan = await planOf(desk, only);
      const { update, missing } = deskChange(workbook, plan, only === undefined ? 'whole' : 'part');
      if (missing) await this.services.workbook.insert(() => missing, 'ask', step);
      const outcome = await this.services.workbook.update(update, step);
      await this.say(step, text, outcome);
    } finally {
      this.set({ running: null });
      await this.readLatest();
    }
  }

  private readonly say: LaterTools['said'] = (step, text, outcome) => this.tools.said(step, text, outcome);

  readonly today = (): string => dayOf(this.services.clock.now());

  /** What was read of files that somebody has to decide on: with it their places are known then. */
  private keepUndecided(outcomes: readonly ReviewOutcome[], arrivals: readonly Arrival[]): void {
    const waiting = new Set(arrivals.flatMap(({ file, how }) => (UNDECIDED.has(how) ? [file] : [])));
    for (const outcome of outcomes)
      if (outcome.kind === 'return' && waiting.has(outcome.file)) this.undecided.set(outcome.digest, outcome);
  }

  /** See `Held` of the desk's decisions. */
  readonly heldReadings = (): Held => [...this.undecided.values()];

  /** The file of a return, while it is held. */
  readonly fileOf = (digest: string): File | undefined => this.held.get(digest);
}

const sessions = new WeakMap<Services, DeskSession>();

/** The session of a pane: one, however often its views come and go. */
export function sessionOf(services: Services, tools: LaterTools): DeskSession {
  const known = sessions.get(services);
  if (known) return known;
  const session = new DeskSession(services, tools);
  sessions.set(services, session);
  return session;
}
