/** What the user can do. Nothing here throws: what fails becomes the bar at the top, with a way to try again. */
import {
  checkOpen,
  isDeskWorkbook,
  loadPreferences,
  readOpenReport,
  savePreferences,
  verdictOf,
} from '../../addin';
import type { OpenReport, PaneTask, Preferences } from '../../addin';
import { isOpen } from '../../findings';
import type { CellWrite, Existing, StepHistory, StepName, StepOutcome } from '../../excel';
import type { Address, Workbook } from '../../grid';
import type { Plan } from '../../layout';
import type { Ledger } from '../../ledger';
import { asUserError, UserError } from '../../messages';
import type { ErrorCode, Locale, Messages } from '../../messages';
import { loadMessages, messagesIn } from '../../messages/load';
import type { Copyable } from '../../writers';
import type { Delivery } from '../services/deliveries';
import type { Services } from '../services/services';
import { coverChanges } from './unit';
import type { UnitValues } from './unit';
import { createImportActions } from './importActions';
import type { ImportActions } from './importActions';
import { latestOnly } from './latest';
import type { PaneEvent } from './reducer';
import { createSentenceActions } from './sentenceActions';
import type { SentenceActions } from './sentenceActions';
import type { Problem, ReadLedger, View } from './state';
import { createStepActions } from './stepActions';
import type { StepActions, StepTools } from './stepActions';

export type InsertPhase = 'preparing' | 'writing' | 'done';
export type InsertResult = 'inserted' | 'failed' | { readonly exist: string };

export interface Insertion {
  readonly makePlan: (suffix: string, preferences: Preferences) => Plan;
  readonly existing: Existing;
  readonly onPhase: (phase: InsertPhase, sheets: readonly string[]) => void;
  /** What 再试 does when it fails. */
  readonly again: () => void;
  /** Where it goes afterwards. */
  readonly view?: View;
  /** What undo calls it. */
  readonly step?: StepName;
}

/** What actions are made of that load with their view: those of 审核 and of the ledger. */
export type LaterTools = Pick<StepTools, 'attempt' | 'attemptReading'> & {
  readonly locale: () => Locale;
  /** Says what was done. */
  readonly done: (text: string) => void;
  /** Reads what came of a step, and says it. */
  readonly said: (step: StepName, text: string, outcome: StepOutcome) => Promise<void>;
};

export interface PaneActions extends StepActions, ImportActions, SentenceActions {
  /** Reads and checks; says what came of it. */
  readonly checkAgain: () => Promise<void>;
  /** Reads and checks after an edit, without disturbing the user. */
  readonly followEdit: () => Promise<void>;
  /** Checks tables of the workbook that were made elsewhere, and follows them from then on. */
  readonly checkTables: () => Promise<void>;
  /** What a ribbon button asks for, or has to say. */
  readonly takeFromRibbon: (task: PaneTask) => Promise<void>;
  /** Leaves them alone again. */
  readonly leaveTables: () => Promise<void>;
  readonly insert: (insertion: Insertion) => Promise<InsertResult>;
  /** Inserts a filled report beside whatever is there; one step. */
  readonly loadSample: () => Promise<void>;
  readonly saveUnit: (values: UnitValues, onSaved?: () => void) => Promise<void>;
  /** Selects cells in the sheet; nothing to select means that the place was deleted. */
  readonly select: (addresses: readonly Address[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Forgets what could be undone: nothing of it stays in the workbook. */
  readonly forgetSteps: () => Promise<void>;
  /** Copies and says so; false where the browser allows no way of copying. */
  readonly copy: (content: Copyable, done: string) => Promise<boolean>;
  /**
   * Makes a text, copies it and says so; the text where the browser allows no way of copying, to be copied by hand, null
   * where that is not needed or the text could not be made.
   */
  readonly copyMade: (make: () => Promise<Copyable>, done: string) => Promise<Copyable | null>;
  /** Makes a picture (PNG), copies it and says so. */
  readonly copyPicture: (make: () => Promise<Delivery>, done: string) => Promise<void>;
  /** Makes a file, hands it to the browser and says so. */
  readonly deliver: (make: () => Promise<Delivery>) => Promise<void>;
  readonly tools: LaterTools;
  /** Keeps preferences; words in another language load first. */
  readonly prefer: (preferences: Preferences) => Promise<void>;
}

interface Reading {
  readonly open: OpenReport | null;
  readonly history: StepHistory;
}

/** Errors that mean "not now" when nobody asked: the next attempt comes by itself. */
const NOT_NOW: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['excel/cell-editing', 'excel/busy']);
const NOT_NOW_PAUSE = 1000;

/**
 * Errors of a file that was chosen: another one can be. A browser reads a file as it was when it was chosen, whatever is
 * mended in it, so that trying again cannot help.
 */
const OF_FILE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'import/several',
  'report/year',
  'report/edition',
  'report/json',
  'report/csv',
  'file/empty',
  'file/kind',
  'file/no-report',
  'file/no-text',
  'file/no-table',
  'file/no-pdf-here',
  'file/old-word',
  'file/misnamed',
  'file/damaged',
  'file/encrypted',
  'file/too-large',
  'file/unsafe',
  'file/cannot-read',
  'file/not-found',
  'file/not-a-file',
  'ledger/no-list',
]);

/** Other errors that trying again cannot mend. */
const FINAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'desk/no-members',
  'desk/nothing-to-accept',
  'desk/nothing-to-return',
  'desk/undecided',
  'desk/no-such-file',
  'excel/unsupported',
  'excel/no-host',
  'write/not-restored',
  'undo/moved',
  'finding/changed-since',
  'import/changed-since',
  'paste/empty',
  'paste/no-report',
  'ribbon/unknown',
  'export/no-download',
  'export/picture-clipboard',
  'explain/no-list',
  'sentences/no-list',
  'sentences/no-part',
  'ledger/changed-since',
  'ledger/full',
]);

export function createActions(services: Services, dispatch: (event: PaneEvent) => void): PaneActions {
  const { workbook, clock } = services;
  let preferences = loadPreferences(services.storage);
  const locale = (): Locale => preferences.locale ?? services.hostLocale;
  const messages = (): Messages => messagesIn(locale());
  const done = (text: string, undoable = false) => dispatch({ type: 'done', toast: { text, undoable } });

  /** What was not done, and no way to try again unless one is given. */
  const refuse = (error: UserError, ways: Partial<Omit<Problem, 'error'>> = {}) =>
    dispatch({
      type: 'failed',
      problem: { error, retry: null, choose: null, keep: null, passing: false, ...ways },
    });

  const fail = (
    thrown: unknown,
    again: () => unknown,
    passing = false,
    withFiles: Problem['choose'] = null,
  ) => {
    const error = asUserError(thrown);
    const dealingWith = (act: () => unknown) => () => {
      dispatch({ type: 'dealtWith' });
      act();
    };
    const ofFile = OF_FILE.has(error.code);
    const retry = ofFile || FINAL.has(error.code) ? null : dealingWith(again);
    const keep = error.code === 'undo/would-lose' ? dealingWith(() => turn('keep')) : null;
    refuse(error, { retry, choose: ofFile ? withFiles : null, keep, passing });
  };

  const attempt = async (
    work: () => Promise<void>,
    again: () => Promise<void> = () => attempt(work),
    withFiles: Problem['choose'] = null,
  ): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      fail(thrown, again, false, withFiles);
    }
  };

  /** A source that is chosen takes the place of one that could not be read. */
  const attemptReading: StepTools['attemptReading'] = (work, withFiles) => {
    const reading = () => {
      dispatch({ type: 'dealtWith' });
      return work();
    };
    return attempt(reading, () => attemptReading(work, withFiles), withFiles);
  };

  /** A second click while a step is under way is none. */
  let underWay = false;
  const attemptStep = async (work: () => Promise<void>): Promise<void> => {
    if (underWay) return;
    underWay = true;
    await attempt(work, () => attemptStep(work));
    underWay = false;
  };

  let afresh = true;
  let undoChanged = true;
  let last: Reading = { open: null, history: { undo: [], redo: [] } };
  let noTables = new UserError('report/not-found');
  /** Tables made elsewhere are looked for, too. */
  let tables = false;
  let isDesk = false;
  let ledger: ReadLedger | null = null;
  let workbookRead: Workbook | null = null;
  const onWorkbook = (read: Workbook) => {
    isDesk = isDeskWorkbook(read);
    workbookRead = read;
  };
  const onLedger = (found: Ledger | null) => {
    ledger = found && workbookRead && { ledger: found, workbook: workbookRead };
  };
  const readOpen = async (anew: boolean): Promise<OpenReport | null> => {
    try {
      return await readOpenReport(workbook, locale(), {
        tables,
        anew,
        before: last.open,
        onWorkbook,
        onLedger,
      });
    } catch (thrown) {
      if (asUserError(thrown).code !== 'report/no-tables') throw thrown;
      noTables = asUserError(thrown);
      return null;
    }
  };
  // An edit costs no second round trip: what can be undone changes by what the pane does, or with the sheets.
  const read = latestOnly(async () => {
    const anew = afresh;
    const words = locale();
    const found = await readOpen(anew);
    const ask = anew || undoChanged || found?.workbook.names.size !== last.open?.workbook.names.size;
    const history = ask ? await workbook.history() : last.history;
    // Another language may have been chosen while it was read.
    const open = found && words !== locale() ? { ...found, result: await checkOpen(found, locale()) } : found;
    last = { open, history };
    afresh = false;
    undoChanged = false;
    dispatch({ type: 'read', ...last, isDesk, ledger, afresh: anew });
  });
  const readAfresh = (): Promise<void> => {
    afresh = true;
    return read();
  };

  /** Reads what came of a step and says so. Where reading fails, 再试 only reads: what is written is not written twice. */
  const readBack = async (what: string, reading: () => Promise<void>, say: () => void): Promise<void> => {
    undoChanged = true;
    try {
      await reading();
    } catch (thrown) {
      const error = new UserError('excel/written-not-read', { step: what }, thrown);
      fail(error, () => readBack(what, reading, say), true);
      return;
    }
    say();
  };

  const sayStep = (text: string, { forgotten, undoable }: StepOutcome) => {
    const { filling } = messages().pane;
    const limit = undoable ? forgotten > 0 && filling.forgotten(forgotten) : filling.tooLarge;
    done(limit ? text + limit : text, undoable);
  };

  /** Writes cells, reads what came of it, the findings in their places, and says so. */
  const writeStep = async (step: StepName, cells: readonly CellWrite[], text: string): Promise<void> => {
    const outcome = await workbook.write(cells, step);
    await readBack(messages().pane.filling.steps[step], read, () => sayStep(text, outcome));
  };

  /** Inserts a plan in place of an older one, reads it, and says so. */
  const insertStep = async (step: StepName, plan: Plan, text: string): Promise<void> => {
    const outcome = await workbook.insert(() => plan, 'replace', step);
    await readBack(messages().pane.filling.steps[step], readAfresh, () => sayStep(text, outcome));
  };

  type Turn = 'undo' | 'redo' | 'keep';
  /** Takes a step back or forward; inserted sheets that hold more than was put in can be kept instead. */
  const turn = (way: Turn): Promise<void> =>
    attemptStep(async () => {
      const step =
        way === 'redo'
          ? await workbook.redo()
          : await workbook.undo(way === 'keep' ? 'keep-as-old' : 'delete');
      if (step === null) return;
      const { filling } = messages().pane;
      const what = filling.steps[step];
      const words = { undo: filling.undone, redo: filling.redone, keep: filling.keptAsOld }[way](what);
      const name = (way === 'redo' ? filling.redo : filling.undo)(what);
      await readBack(name, readAfresh, () => done(words));
    });

  /** The report as it stands now; what was read last may be older than a cell that was just typed into. */
  const readNow = async (): Promise<OpenReport> => {
    const now = await readOpen(false);
    if (!now) throw new UserError('report/not-found');
    return now;
  };
  const lastOpen = (): OpenReport => {
    if (!last.open) throw new UserError('report/not-found');
    return last.open;
  };

  const remember = (chosen: Partial<Preferences>): void => {
    preferences = { ...preferences, ...chosen };
    savePreferences(services.storage, preferences);
    dispatch({ type: 'preferences', preferences });
  };

  const followEdit = async (): Promise<void> => {
    try {
      await read();
    } catch (thrown) {
      if (NOT_NOW.has(asUserError(thrown).code)) clock.later(NOT_NOW_PAUSE, () => void followEdit());
      else fail(thrown, followEdit, true);
    }
  };

  /** Findings in the words of now; a reading that came meanwhile has them already. */
  const checkInWords = async (open: OpenReport): Promise<void> => {
    const result = await checkOpen(open, locale());
    if (last.open !== open) return;
    last = { ...last, open: { ...open, result } };
    dispatch({ type: 'checked', result });
  };

  const copy = async (content: Copyable, text: string): Promise<boolean> => {
    try {
      await services.clipboard.copy(content);
      done(text);
      return true;
    } catch (thrown) {
      refuse(asUserError(thrown));
      return false;
    }
  };

  const sayChecked = (): void => {
    if (!last.open) return;
    const verdicts = verdictOf(last.open.result, messages());
    done(messages().pane.checking.checkedAgain(verdicts.map(({ text }) => text)));
  };

  const checkTables = async (): Promise<void> => {
    tables = true;
    await readAfresh().finally(() => {
      tables = last.open?.origin === 'elsewhere';
    });
    if (!last.open) throw noTables;
    dispatch({ type: 'view', view: 'checking' });
  };

  /** As the button does without a pane: tables made elsewhere too, and the cells of the first that is wrong. */
  const checkFromRibbon = async (): Promise<void> => {
    await Promise.all([readAfresh(), loadMessages(locale())]);
    if (last.open) dispatch({ type: 'view', view: 'checking' });
    else await checkTables();
    sayChecked();
    const first = last.open?.result.findings.find((each) => isOpen(each) && each.severity === 'error');
    if (first && first.addresses.length > 0) await workbook.select(first.addresses);
  };

  const taken: { readonly [Kind in PaneTask['kind']]: (task: PaneTask & { kind: Kind }) => Promise<void> } = {
    check: () => attempt(checkFromRibbon),
    inserted: ({ year, sheets }) =>
      attempt(async () => {
        await Promise.all([readAfresh(), loadMessages(locale())]);
        done(messages().pane.commands.inserted(year, sheets));
      }),
    failed: ({ code, details }) => Promise.resolve(refuse(new UserError(code, details))),
  };

  return {
    ...createStepActions({
      services,
      messages,
      attempt: attemptStep,
      attemptReading,
      lastOpen,
      readNow,
      readAfresh,
      writeStep,
      insertStep,
      remember,
    }),
    ...createImportActions({
      services,
      messages,
      attempt: attemptStep,
      attemptReading,
      readNow,
      readAfresh,
      writeStep,
      dispatch,
    }),
    ...createSentenceActions({ services, messages, attempt: attemptStep, readNow, readAfresh, writeStep }),

    followEdit,

    checkAgain: () =>
      attempt(async () => {
        await readAfresh();
        sayChecked();
      }),

    checkTables: () => attempt(checkTables),

    takeFromRibbon: (task) => taken[task.kind](task as never),

    leaveTables: () =>
      attempt(async () => {
        tables = false;
        await readAfresh();
        done(messages().pane.tables.left);
      }),

    insert: async ({ makePlan, existing, onPhase, again, view = 'filling', step = 'insert' }) => {
      try {
        onPhase('preparing', []);
        const writing = (suffix: string) => {
          const plan = makePlan(suffix, preferences);
          onPhase(
            'writing',
            plan.sheets.map((sheet) => sheet.name),
          );
          return plan;
        };
        const { sheets, ...outcome } = await workbook.insert(writing, existing, step);
        onPhase('done', sheets);
        await readBack(messages().pane.filling.steps[step], readAfresh, () => {
          dispatch({ type: 'view', view });
          sayStep(messages().pane.insert.inserted(sheets), outcome);
        });
        return 'inserted';
      } catch (thrown) {
        const error = asUserError(thrown);
        if (error.code === 'template/sheets-exist') return { exist: String(error.details['sheets'] ?? '') };
        fail(error, again);
        return 'failed';
      }
    },

    loadSample: () =>
      attempt(async () => {
        const { planSample } = await import('../../addin/sample');
        const { sheets, ...outcome } = await workbook.insert(
          (suffix) => planSample(suffix, preferences),
          'rename',
          'sample',
        );
        const { empty, filling } = messages().pane;
        await readBack(filling.steps.sample, readAfresh, () => {
          dispatch({ type: 'view', view: 'checking' });
          sayStep(empty.sampled(sheets.length), outcome);
        });
      }),

    saveUnit: (values, onSaved) =>
      attemptStep(async () => {
        const cells = coverChanges(values, lastOpen());
        if (cells.length > 0) await writeStep('cover', cells, messages().pane.unit.saved);
        onSaved?.();
        dispatch({ type: 'page', page: null });
      }),

    select: (addresses) =>
      attempt(async () => {
        if (addresses.length === 0) throw new UserError('excel/missing');
        await workbook.select(addresses);
      }),

    undo: () => turn('undo'),
    redo: () => turn('redo'),

    forgetSteps: () =>
      attempt(async () => {
        await workbook.forgetSteps();
        const { forgetSteps, stepsForgotten } = messages().pane.settings;
        await readBack(forgetSteps, read, () => done(stepsForgotten));
      }),

    copy,

    copyMade: async (make, text) => {
      let byHand: Copyable | null = null;
      await attempt(async () => {
        const content = await make();
        if (!(await copy(content, text))) byHand = content;
      });
      return byHand;
    },

    copyPicture: (make, text) =>
      attempt(async () => {
        await services.clipboard.copyPicture(async () => (await make()).bytes);
        done(text);
      }),

    deliver: (make) =>
      attempt(async () => {
        if (!services.download) throw new UserError('export/no-download');
        const { file, bytes } = await make();
        services.download(file, bytes);
        done(messages().pane.exporting.downloaded(file));
      }),

    tools: {
      attempt: attemptStep,
      attemptReading,
      locale,
      done,
      said: (step, text, outcome) =>
        readBack(messages().pane.filling.steps[step], readAfresh, () => sayStep(text, outcome)),
    },

    prefer: (chosen) =>
      attempt(async () => {
        await loadMessages(chosen.locale ?? services.hostLocale);
        remember(chosen);
        if (last.open) await checkInWords(last.open);
      }),
  };
}
