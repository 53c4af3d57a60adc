/** Steps that write into the workbook: adopting, explaining, last year's figures. Each can be undone. */
import type { OpenReport, Preferences } from '../../addin';
import type { ReadReport } from '../../addin/readReport';
import { basisOf } from '../../findings';
import { fieldOf, tableOf } from '../../form';
import type { TableId } from '../../form';
import type { Finding, Suggestion } from '../../findings';
import type { CellWrite, StepName } from '../../excel';
import type { Plan } from '../../layout';
import { asUserError, UserError } from '../../messages';
import type { Locale, Messages } from '../../messages';
import { sourceOf } from '../services/reading/source';
import type { Services } from '../services/services';
import { newestOnly } from './latest';

/** Why a finding may stand, and who says so. */
export interface Explanation {
  readonly reason: string;
  readonly by: string;
}

export interface StepActions {
  /** Writes what a suggestion changes, unless the workbook has changed since it was made. */
  readonly adopt: (finding: Finding, suggestion: Suggestion) => Promise<void>;
  /** Keeps the explanation of a finding in the workbook. */
  readonly explain: (finding: Finding, explanation: Explanation, onKept?: () => void) => Promise<void>;
  readonly withdraw: (finding: Finding) => Promise<void>;
  /** Reads a report from a file, without bringing it into the workbook. */
  readonly readFile: (file: File, onRead: (read: ReadReport) => void) => Promise<void>;
  /** The same of last year; the file that was chosen last counts. */
  readonly readLastYear: (file: File, onRead: (read: ReadReport) => void) => Promise<void>;
  /** Keeps last year's report in the workbook. */
  readonly keepLastYear: (last: ReadReport, reorganised: boolean, onKept: () => void) => Promise<void>;
  /** Shows the sheet that keeps it. */
  readonly showLastYear: () => Promise<void>;
  /** Takes it out of the workbook again. */
  readonly removeLastYear: () => Promise<void>;
  /** Puts the findings onto a sheet of the workbook. */
  readonly listFindings: (locale: Locale) => Promise<void>;
  /** Writes 0 into the cells of a table that are not filled in. */
  readonly fillZeros: (table: TableId) => Promise<void>;
  /** Fills in 上年结转 as last year's report left it, and shows the row. */
  readonly carryIn: () => Promise<void>;
}

/** What the steps are made of. */
export interface StepTools {
  readonly services: Services;
  readonly messages: () => Messages;
  /** Does it; what fails becomes the bar at the top, with a way to try again. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  /**
   * The same for reading a source, which takes the place of one that could not be read; where a file is the matter, another
   * one is offered to be chosen.
   */
  readonly attemptReading: (
    work: () => Promise<void>,
    withFiles?: (files: readonly File[]) => void,
  ) => Promise<void>;
  /** As it was read last, which is what the user sees. */
  readonly lastOpen: () => OpenReport;
  readonly readNow: () => Promise<OpenReport>;
  readonly readAfresh: () => Promise<void>;
  readonly writeStep: (step: StepName, cells: readonly CellWrite[], text: string) => Promise<void>;
  readonly insertStep: (step: StepName, plan: Plan, text: string) => Promise<void>;
  readonly remember: (chosen: Partial<Preferences>) => void;
}

/** What the cells of a step are: the first step loads it. */
export const loadSteps = () => import('../../addin/steps');

export function createStepActions(tools: StepTools): StepActions {
  const { services, messages, attempt, attemptReading, lastOpen, readNow, readAfresh, writeStep } = tools;

  const readReport = async (file: File): Promise<ReadReport> => services.read(await sourceOf(file));
  const newestLastYear = newestOnly<ReadReport>();

  /** 自然人·本年新收 12→11, or how many cells of a text were changed. */
  const adoptedText = ({ figures }: Suggestion, count: number, { edition }: OpenReport): string => {
    const { repairs } = messages().pane;
    const [first, ...more] = figures;
    if (!first) return repairs.adopted(count);
    const { columnLabel, rowName } = fieldOf(edition, first.field);
    return repairs.adoptedFigure(columnLabel, rowName, first.from, first.to, more.length);
  };

  const sheetOfLastYear = async (): Promise<string> => {
    const { previousSheet } = await loadSteps();
    const sheet = previousSheet((await readNow()).workbook);
    if (sheet === undefined) throw new UserError('excel/missing');
    return sheet;
  };

  const adopt = async (finding: Finding, suggestion: Suggestion, made: OpenReport): Promise<void> => {
    const { bindingCells, repairCells } = await loadSteps();
    try {
      const now = await readNow();
      const cells = repairCells(finding, suggestion, made, now);
      const kept = suggestion.bound ? bindingCells(now.workbook, suggestion.bound) : [];
      await writeStep('adopt', [...cells, ...kept], adoptedText(suggestion, cells.length, now));
      await services.workbook.select(cells.map(({ address }) => address));
    } catch (thrown) {
      if (asUserError(thrown).code === 'finding/changed-since') await readAfresh();
      throw thrown;
    }
  };

  const readFile: StepActions['readFile'] = (file, onRead) =>
    attemptReading(
      async () => onRead(await readReport(file)),
      ([other]) => other && void readFile(other, onRead),
    );

  const readLastYear: StepActions['readLastYear'] = (file, onRead) =>
    attemptReading(
      async () => {
        const last = await newestLastYear(() => readReport(file));
        if (last) onRead(last);
      },
      ([other]) => other && void readLastYear(other, onRead),
    );

  return {
    // What the user saw when he chose counts, for 再试 too.
    adopt: (finding, suggestion) => {
      const made = lastOpen();
      return attempt(() => adopt(finding, suggestion, made));
    },

    explain: (finding, { reason, by }, onKept) => {
      const basis = basisOf(finding, lastOpen().report);
      const { id, message } = finding;
      return attempt(async () => {
        const { dayOf, explanationCells } = await loadSteps();
        const { workbook } = await readNow();
        const on = dayOf(services.clock.now());
        const cells = explanationCells(workbook, { finding: id, message, reason, by, on, basis });
        await writeStep('explain', cells, messages().pane.explaining.kept);
        tools.remember({ explainer: by });
        onKept?.();
      });
    },

    withdraw: ({ id }) =>
      attempt(async () => {
        const { withdrawalCells } = await loadSteps();
        const { workbook } = await readNow();
        await writeStep('withdraw', withdrawalCells(workbook, id), messages().pane.explaining.withdrawn);
      }),

    readFile,
    readLastYear,

    keepLastYear: ({ report, edition }, reorganised, onKept) =>
      attempt(async () => {
        const { planPrevious } = await import('../../layout');
        const plan = planPrevious(edition, report, reorganised);
        await tools.insertStep('previous', plan, messages().pane.lastYear.kept(report.year));
        onKept();
      }),

    showLastYear: () => attempt(async () => services.workbook.show(await sheetOfLastYear())),

    removeLastYear: () =>
      attempt(async () => {
        const { planWithoutPrevious } = await import('../../layout');
        const plan = planWithoutPrevious(await sheetOfLastYear());
        await tools.insertStep('withoutPrevious', plan, messages().pane.lastYear.removed);
      }),

    listFindings: (locale) =>
      attempt(async () => {
        const { planOfFindings } = await import('../services/deliveries');
        const open = await readNow();
        const { findings } = open.result;
        await tools.insertStep(
          'list',
          await planOfFindings(open, locale),
          messages().pane.listing.listed(findings.length),
        );
      }),

    fillZeros: (table) =>
      attempt(async () => {
        const { zeroCells } = await loadSteps();
        const now = await readNow();
        const cells = zeroCells(now, table);
        const { name } = tableOf(now.edition, table);
        await writeStep('zeros', cells, messages().pane.filling.zerosDone(name, cells.length));
      }),

    carryIn: async () => {
      let written: readonly CellWrite[] = [];
      await attempt(async () => {
        const { carryCells, carryLines } = await loadSteps();
        const lines = carryLines(await readNow());
        const cells = carryCells(lines);
        await writeStep('carry', cells, messages().pane.lastYear.carried(lines.length));
        written = cells;
      });
      // Apart from it, so that trying again to show what was written writes nothing.
      const places = written.map(({ address }) => address);
      if (places.length > 0) await attempt(() => services.workbook.select(places));
    },
  };
}
