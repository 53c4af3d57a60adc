/** One random session: drawn from a seed, run on the real client and the stand-in, judged after every action. */
import { openWorkbook } from '../../src/excel';
import { editionForYear } from '../../src/form';
import { planPrevious, planReport } from '../../src/layout';
import { EXCEL_ERROR_CODES } from '../../src/preview/host/errors';
import type { ExcelErrorCode } from '../../src/preview/host/errors';
import type { Failure } from '../../src/preview/host/failures';
import type { EmbeddedHost } from '../../src/preview/host/host';
import { loadOthers } from '../../src/preview/page/others';
import { randomFrom } from '../support/random';
import type { Random } from '../support/random';
import { randomReport, sampleReport, withFigure } from '../support/reports';
import { Judge } from './judge';
import type { PaneEvent } from '../../src/taskpane/state/reducer';
import type { PaneState } from '../../src/taskpane/state/state';
import { freshFindings, SessionPane } from './pane';
import type { Call } from './pane';
import { PANE, PANE_KINDS } from './paneActs';
import type { PaneKind } from './paneActs';
import { actAsPerson, PERSON_KINDS } from './person';
import type { PersonKind } from './person';
import { light } from './light';
import { differences, snapshotOf } from './snapshot';
import type { Snapshot } from './snapshot';

export const STARTS = [
  'empty',
  'others',
  'template',
  'template',
  'typedTotals',
  'lastYear',
  'explained',
] as const;
export type Start = (typeof STARTS)[number];

type Kind = PersonKind | PaneKind;

export interface Action {
  /** The first of these that is offered. */
  readonly kinds: readonly Kind[];
  /** Of its own chance, so that it stays the same where others are left out. */
  readonly seed: number;
  readonly faults: readonly Failure[];
}

export interface Session {
  readonly start: Start;
  /** Whether its template has formulas on 校验 and conditional formats, which take most of the time. */
  readonly whole: boolean;
  readonly actions: readonly Action[];
}

export interface Outcome {
  /** What is wrong, in words; empty where all held. */
  readonly wrong: readonly string[];
  readonly log: readonly string[];
  readonly actions: number;
  /** Requests that failed because the session wanted it. */
  readonly faults: number;
  /** Steps undone or done again. */
  readonly steps: number;
}

function weighted<Kind extends string>(weights: Readonly<Record<Kind, number>>, random: Random): Kind {
  const all = Object.entries(weights) as [Kind, number][];
  let left = random.below(all.reduce((sum, [, weight]) => sum + weight, 0));
  return all.find(([, weight]) => (left -= weight) < 0)![0];
}

/** Excel refuses these before it does anything. */
const BEFOREHAND: ReadonlySet<ExcelErrorCode> = new Set<ExcelErrorCode>([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
]);
const COMMON: readonly ExcelErrorCode[] = [
  'GeneralException',
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'RequestAborted',
  'InactiveWorkbook',
  'ItemNotFound',
];

function drawFault(random: Random, skip: number): Failure {
  const code = random.chance(0.4) ? random.pick(COMMON) : random.pick(EXCEL_ERROR_CODES);
  const when = random.pick([
    'before',
    'after',
    { actions: random.below(60) },
    { actions: random.below(1500) },
  ] as const);
  return { code, skip, when: BEFOREHAND.has(code) ? 'before' : when };
}

function drawFaults(random: Random, share: number): Failure[] {
  if (!random.chance(share)) return [];
  const first = random.below(4);
  const count = random.chance(0.7) ? 1 : 2 + random.below(7);
  return Array.from({ length: count }, (_, index) => drawFault(random, first + index));
}

const CHOICES = 4;
const several = (draw: () => PaneKind): PaneKind[] => Array.from({ length: CHOICES }, draw);

/** A session of two actions up to so many. */
export function drawSession(seed: number, longest: number): Session {
  const random = randomFrom(seed);
  const start = random.pick(STARTS);
  // Where nobody edits, everything has to come back exactly.
  const person = random.pick([0, 0.3, 0.5]);
  const faults = random.pick([0, 0.4, 0.7]);
  const actions = Array.from({ length: 2 + random.below(longest - 1) }, (): Action => {
    const isPerson = random.chance(person);
    return {
      kinds: isPerson ? [weighted(PERSON_KINDS, random)] : several(() => weighted(PANE_KINDS, random)),
      seed: random.below(1_000_000),
      faults: drawFaults(random, isPerson ? faults / 3 : faults),
    };
  });
  return { start, whole: random.chance(0.1), actions };
}

const faultWords = ({ code, skip = 0, when = 'before' }: Failure): string =>
  `${code} ${typeof when === 'string' ? when : `after ${when.actions} actions`} of request ${skip + 1}`;

const isPersonKind = (kind: Kind): kind is PersonKind => kind in PERSON_KINDS;

/** Puts the workbook of the beginning there; nothing of it can be undone. */
async function begin(host: EmbeddedHost, { start, whole }: Session): Promise<void> {
  await host.reset();
  if (start === 'empty') return;
  if (start === 'others') {
    await loadOthers(host);
    return;
  }
  const edition = editionForYear(2024)!;
  const slip = withFigure({ ...sampleReport(), year: 2024 }, 'requests.handled.natural', 2);
  const workbook = openWorkbook();
  const report =
    start === 'explained'
      ? {
          ...slip,
          acceptances: [
            {
              finding: 'T3-balance:natural',
              message: '…',
              reason: '054000',
              by: '=1',
              on: '2025-01-12',
              basis: '0',
            },
          ],
        }
      : slip;
  await workbook.insert(
    (suffix) => {
      const plan = planReport(edition, { suffix, report, typedTotals: start === 'typedTotals' });
      return whole ? plan : light(plan);
    },
    'ask',
    'insert',
  );
  if (start === 'lastYear') {
    const last = randomReport(5, { year: 2023 });
    await workbook.insert(() => planPrevious(edition, last, false), 'replace', 'previous');
  }
  await workbook.forgetSteps();
}

const MOST_TURNS = 40;
const UNTOLD: ReadonlySet<Kind> = new Set(['rename', 'moveSheet', 'hideSheet', 'showSheet']);

class Running {
  readonly wrong: string[] = [];
  readonly log: string[] = [];
  steps = 0;
  faults = 0;
  actions = 0;
  private readonly judge: Judge;
  private tables = false;
  private torn = false;
  private edited = false;
  /** What the pane showed when it was compared last. */
  private compared: PaneState['open'] | undefined;
  private now: Snapshot;
  /** Where undoing everything leads to. */
  private first: Snapshot;

  constructor(
    private readonly host: EmbeddedHost,
    private readonly pane: SessionPane,
  ) {
    this.judge = new Judge(host);
    this.now = snapshotOf(host);
    this.first = this.now;
  }

  async run(actions: readonly Action[]): Promise<void> {
    for (const action of actions) {
      if (this.torn || this.wrong.length > 0) return;
      await this.act(action);
    }
    if (this.torn || this.wrong.length > 0) return;
    await this.turnBack();
  }

  private async act({ kinds, seed, faults }: Action): Promise<void> {
    this.actions += 1;
    const before = this.now;
    const known = this.pane.state.open;
    const arm = () => faults.map((fault) => this.host.failNext(fault));
    // Of what a person does only the reading of it fails.
    const byPerson = kinds.every(isPersonKind);
    const early = byPerson ? [] : arm();
    const { kind, outcome } = await this.start(kinds, seed);
    const armed = byPerson ? arm() : early;
    await this.pane.rest();
    // This version of Excel does not tell of them: the next reading notices.
    if (UNTOLD.has(kind)) {
      await this.pane.actions.followEdit();
      // It may have failed, and is tried again after a while.
      await this.pane.rest();
    }
    // Trying again may be what checks tables at last.
    const { open } = this.pane.state;
    const isElsewhere = open?.origin === 'elsewhere';
    if (kind === 'checkTables' || (kind === 'retry' && isElsewhere && !known)) this.tables = isElsewhere;
    if (kind === 'leaveTables') this.tables = false;
    this.host['failures'].clear();
    const hit = armed.filter((each) => each.hit).length;
    this.faults += hit;
    this.note(
      kind,
      outcome,
      faults.filter((_, index) => armed[index]?.hit),
    );
    await this.look(before, kind, hit);
  }

  private async start(
    kinds: readonly Kind[],
    seed: number,
  ): Promise<{ readonly kind: Kind; readonly outcome: string }> {
    for (const kind of kinds) {
      const random = randomFrom(seed);
      if (isPersonKind(kind)) return { kind, outcome: await actAsPerson(this.host, kind, random) };
      const doing = PANE[kind](this.pane, random);
      if (!doing) continue;
      await doing;
      return { kind, outcome: '' };
    }
    return { kind: 'checkAgain', outcome: `not offered: ${kinds.join(', ')}` };
  }

  private note(kind: string, outcome: string, faults: readonly Failure[]): void {
    const came = this.pane.recorder.calls.map((call) => {
      const what = call.method === 'forget' ? '' : (call.step ?? 'nothing');
      return `${call.method} ${what}: ${call.error ? `${call.error.code} ${JSON.stringify(call.error.details)}` : 'done'}`;
    });
    this.log.push(
      [kind, outcome, ...came, ...faults.map(faultWords)].filter((each) => each !== '').join(' | '),
    );
  }

  /** What holds after every action. */
  private async look(before: Snapshot, kind: Kind, faults: number): Promise<void> {
    const calls = this.pane.recorder.calls.splice(0);
    const told = this.pane.said.splice(0);
    await this.host.settle();
    this.now = snapshotOf(this.host);
    if (isPersonKind(kind)) {
      this.edited ||= differences(before, this.now).length > 0;
      if (calls.length > 0) this.wrong.push('the pane writes by itself');
    } else {
      const judged = this.judge.judge(before, this.now, calls, faults);
      this.wrong.push(...judged.wrong);
      this.torn = judged.torn;
      if (calls.some(({ method, error }) => method === 'forget' && !error)) this.first = this.now;
    }
    if (!kind.startsWith('ribbon')) this.checkTold(calls, told);
    this.steps += calls.filter(
      (call) => (call.method === 'undo' || call.method === 'redo') && !call.error && call.step !== null,
    ).length;
    if (!this.torn) await this.compareFindings(differences(before, this.now).length > 0);
  }

  /** What was done or failed is said. */
  private checkTold(calls: readonly Call[], told: readonly PaneEvent[]): void {
    const problems = told.flatMap((event) => (event.type === 'failed' ? [event.problem.error.code] : []));
    const said = told.some((event) => event.type === 'done') || problems.includes('excel/written-not-read');
    for (const call of calls) {
      const { method, error } = call;
      if (error && error.code !== 'template/sheets-exist' && !problems.includes(error.code))
        this.wrong.push(`${method} failed with ${error.code} and nobody was told`);
      const isNothing = (method === 'undo' || method === 'redo') && call.step === null;
      if (!error && !said && !isNothing) this.wrong.push(`${method} was done and nobody was told`);
    }
  }

  /** The pane knows what a second one would find now. */
  private async compareFindings(changed: boolean): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt++) {
      const { problem } = this.pane.state;
      if (!problem || !(problem.passing || problem.error.code === 'excel/written-not-read')) break;
      if (problem.retry) problem.retry();
      else await this.pane.actions.checkAgain();
      await this.pane.rest();
    }
    // What was too much for Excel is read lighter from then on, and that is said beside 重新检查.
    if (this.pane.state.open?.unread.length) {
      await this.pane.actions.checkAgain();
      await this.pane.rest();
    }
    if (this.pane.recorder.calls.length > 0) this.wrong.push('reading again wrote once more');
    const { open, history } = this.pane.state;
    // What was compared already, and is the same still, is not read once more.
    if (changed || open !== this.compared) {
      const fresh = await freshFindings(this.tables);
      const own = open && JSON.stringify(open.result);
      if (own !== fresh) this.wrong.push(`findings: ${firstDifference(own, fresh)}`);
      this.compared = open;
    }
    const wanted = this.judge.history;
    if (JSON.stringify(history) !== JSON.stringify(wanted))
      this.wrong.push(`history: ${JSON.stringify(history)}, not ${JSON.stringify(wanted)}`);
    this.pane.said.length = 0;
  }

  private async turn(way: PaneKind): Promise<boolean> {
    const before = this.now;
    const doing = PANE[way](this.pane, randomFrom(1));
    if (!doing) return false;
    await doing;
    await this.pane.rest();
    const [call] = this.pane.recorder.calls;
    this.note(`at the end: ${way}`, '', []);
    await this.look(before, way, 0);
    return call?.error === null;
  }

  /** Undo as often as possible; where nobody edited, back to the first workbook and forth to the last one. */
  private async turnBack(): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS && this.judge.history.undo.length > 0; turn++) {
      const isBack = (await this.turn('undo')) || (await this.turn('keepAsOld'));
      if (this.wrong.length > 0) return;
      if (!isBack) break;
    }
    if (this.edited || this.judge.history.undo.length > 0) return;
    this.wrong.push(
      ...differences(this.first, this.now)
        .slice(0, 6)
        .map((each) => `after undoing everything: ${each}`),
    );
    const count = this.judge.history.redo.length;
    for (let turn = 0; turn < count && this.wrong.length === 0; turn++) {
      if (!(await this.turn('redo'))) return;
    }
  }
}

function firstDifference(one: string | null, other: string | null): string {
  if (one === null || other === null)
    return `the pane ${one === null ? 'none' : 'some'}, anew ${other === null ? 'none' : 'some'}`;
  let at = 0;
  while (one[at] === other[at]) at++;
  return `the pane …${one.slice(Math.max(0, at - 80), at + 120)}…, anew …${other.slice(Math.max(0, at - 80), at + 120)}…`;
}

export async function runSession(host: EmbeddedHost, session: Session): Promise<Outcome> {
  await begin(host, session);
  await host.settle();
  const pane = await SessionPane.open(host);
  const running = new Running(host, pane);
  try {
    await running.run(session.actions);
  } catch (thrown) {
    running.wrong.push(
      `threw ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
    );
  } finally {
    host['failures'].clear();
    await pane.close();
  }
  const { wrong, log, faults, steps } = running;
  return {
    wrong,
    log: [`start: ${session.start}${session.whole ? ', whole' : ''}`, ...log],
    actions: running.actions,
    faults,
    steps,
  };
}

/** Leaves out actions and faults as long as it still goes wrong. */
export async function shrink(host: EmbeddedHost, session: Session, most: number): Promise<Session> {
  let small = session;
  let left = most;
  const goesWrong = async (candidate: Session): Promise<boolean> => {
    left -= 1;
    return (await runSession(host, candidate)).wrong.length > 0;
  };
  for (let index = small.actions.length - 1; index >= 0 && left > 0; index--) {
    const candidate = { ...small, actions: small.actions.filter((_, each) => each !== index) };
    if (await goesWrong(candidate)) small = candidate;
  }
  for (let index = 0; index < small.actions.length && left > 0; index++) {
    if (small.actions[index]?.faults.length === 0) continue;
    const actions = small.actions.map((action, each) =>
      each === index ? { ...action, faults: [] } : action,
    );
    if (await goesWrong({ ...small, actions })) small = { ...small, actions };
  }
  return small;
}
