/** What the user can do. Nothing here throws: what fails becomes the bar at the top, with a way to try again. */
import { loadPreferences, readOpenReport, savePreferences } from '../../addin';
import type { OpenReport, Preferences } from '../../addin';
import type { Existing, UndoKind } from '../../excel';
import type { Address } from '../../grid';
import type { Plan } from '../../layout';
import { asUserError, MESSAGES, UserError } from '../../messages';
import type { ErrorCode, Messages } from '../../messages';
import type { Report } from '../../report';
import type { Copyable } from '../../writers';
import { wordFileName } from '../download';
import type { Services } from '../services';
import { coverChanges } from '../unit';
import type { UnitValues } from '../unit';
import { latestOnly } from './latest';
import type { PaneEvent } from './reducer';

export type InsertPhase = 'preparing' | 'writing' | 'done';
export type InsertResult = 'inserted' | 'failed' | { readonly exist: string };

export interface Insertion {
  readonly makePlan: (suffix: string, preferences: Preferences) => Plan;
  readonly existing: Existing;
  readonly onPhase: (phase: InsertPhase, sheets: readonly string[]) => void;
  /** What 再试 does when it fails. */
  readonly again: () => void;
}

export interface PaneActions {
  /** Reads and checks; says what came of it. */
  readonly checkAgain: () => Promise<void>;
  /** Reads and checks after an edit, without disturbing the user. */
  readonly followEdit: () => Promise<void>;
  readonly insert: (insertion: Insertion) => Promise<InsertResult>;
  readonly saveUnit: (values: UnitValues) => Promise<void>;
  /** Selects cells in the sheet; nothing to select means that the place was deleted. */
  readonly select: (addresses: readonly Address[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Copies and says so; false where the browser allows no way of copying. */
  readonly copy: (content: Copyable, done: string) => Promise<boolean>;
  readonly downloadWord: (report: Report) => Promise<void>;
  readonly prefer: (preferences: Preferences) => void;
}

interface Reading {
  readonly open: OpenReport | null;
  readonly undoable: UndoKind | null;
}

/** Errors that mean "not now" when nobody asked: the next attempt comes by itself. */
const NOT_NOW: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['excel/cell-editing', 'excel/busy']);
const NOT_NOW_PAUSE = 1000;

/** Errors that trying again cannot mend. */
const FINAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['excel/unsupported', 'excel/no-host']);

export function createActions(services: Services, dispatch: (event: PaneEvent) => void): PaneActions {
  const { workbook, clock } = services;
  let preferences = loadPreferences(services.storage);
  const messages = (): Messages => MESSAGES[preferences.locale ?? services.hostLocale];
  const done = (text: string, undoable = false) => dispatch({ type: 'done', toast: { text, undoable } });

  const fail = (thrown: unknown, again: () => unknown, passing = false) => {
    const error = asUserError(thrown);
    const retry = () => {
      dispatch({ type: 'dealtWith' });
      again();
    };
    dispatch({ type: 'failed', problem: { error, retry: FINAL.has(error.code) ? null : retry, passing } });
  };

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      fail(thrown, () => attempt(work));
    }
  };

  let afresh = true;
  let last: Reading = { open: null, undoable: null };
  // What can be undone changes only by what the pane itself does: an edit costs no second round trip.
  const read = latestOnly(async () => {
    const anew = afresh;
    const open = await readOpenReport(workbook, messages());
    last = { open, undoable: anew ? await workbook.undoable() : last.undoable };
    afresh = false;
    dispatch({ type: 'read', ...last, afresh: anew });
  });
  const readAfresh = (): Promise<void> => {
    afresh = true;
    return read();
  };

  const followEdit = async (): Promise<void> => {
    try {
      await read();
    } catch (thrown) {
      if (NOT_NOW.has(asUserError(thrown).code)) clock.later(NOT_NOW_PAUSE, () => void followEdit());
      else fail(thrown, followEdit, true);
    }
  };

  return {
    followEdit,

    checkAgain: () =>
      attempt(async () => {
        await readAfresh();
        if (!last.open) return;
        const { findings } = last.open.result;
        const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
        done(messages().pane.checking.checkedAgain(count('error'), count('warning')));
      }),

    insert: async ({ makePlan, existing, onPhase, again }) => {
      try {
        onPhase('preparing', []);
        const { sheets } = await workbook.insert((suffix) => {
          const plan = makePlan(suffix, preferences);
          onPhase(
            'writing',
            plan.sheets.map((sheet) => sheet.name),
          );
          return plan;
        }, existing);
        onPhase('done', sheets);
        await readAfresh();
        dispatch({ type: 'view', view: 'filling' });
        done(messages().pane.insert.inserted(sheets.length), last.undoable !== null);
        return 'inserted';
      } catch (thrown) {
        const error = asUserError(thrown);
        if (error.code === 'template/sheets-exist') return { exist: String(error.details['sheets'] ?? '') };
        fail(error, again);
        return 'failed';
      }
    },

    saveUnit: (values) =>
      attempt(async () => {
        if (!last.open) throw new UserError('report/not-found');
        await workbook.write(coverChanges(values, last.open));
        await readAfresh();
        dispatch({ type: 'page', page: null });
        done(messages().pane.unit.saved, last.undoable !== null);
      }),

    select: (addresses) =>
      attempt(async () => {
        if (addresses.length === 0) throw new UserError('excel/missing');
        await workbook.select(addresses);
      }),

    undo: () =>
      attempt(async () => {
        const what = await workbook.undoable();
        if (what === null) return;
        await workbook.undo();
        await readAfresh();
        const { filling } = messages().pane;
        done(filling.undone(filling.undoKinds[what]));
      }),

    copy: async (content, text) => {
      try {
        await services.clipboard.copy(content);
        done(text);
        return true;
      } catch (thrown) {
        dispatch({ type: 'failed', problem: { error: asUserError(thrown), retry: null, passing: false } });
        return false;
      }
    },

    downloadWord: (report) =>
      attempt(async () => {
        const { writeDocx } = await import('../../writers/docx');
        const file = wordFileName(report);
        services.download(file, await writeDocx(report));
        done(messages().pane.exporting.downloaded(file));
      }),

    prefer: (chosen) => {
      preferences = chosen;
      savePreferences(services.storage, chosen);
      dispatch({ type: 'preferences', preferences: chosen });
    },
  };
}
