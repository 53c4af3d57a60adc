/** 常用语句: puts a sentence into its part of the text, and brings one that stands there up to date. */
import type { OfferedSentence } from '../../sentences';
import { UserError } from '../../messages';
import { loadSteps } from './stepActions';
import type { StepTools } from './stepActions';

/** A sentence that is offered, with its text. */
export type ReadySentence = OfferedSentence & { readonly text: string };

export interface SentenceActions {
  /** Puts the sentence in as `text`, which the user may have edited: at the user's cell if that is in its part, else at the end. */
  readonly insertSentence: (sentence: ReadySentence, text: string, onDone?: () => void) => Promise<void>;
  /** Changes the sentence that stands in the text to what it reads now; own words stay. */
  readonly refreshSentence: (sentence: ReadySentence, onDone?: () => void) => Promise<void>;
}

type SentenceTools = Pick<
  StepTools,
  'services' | 'messages' | 'attempt' | 'readNow' | 'readAfresh' | 'writeStep'
>;

export function createSentenceActions(tools: SentenceTools): SentenceActions {
  const { services, messages, attempt, readNow, readAfresh, writeStep } = tools;
  return {
    insertSentence: ({ id, part, text: made }, text, onDone) =>
      attempt(async () => {
        const { insertionCells, sentencePlace } = await loadSteps();
        const [{ workbook, edition }, active] = await Promise.all([
          readNow(),
          services.workbook.activeCell(),
        ]);
        const place = sentencePlace(workbook, edition, part, active);
        const cells = insertionCells(workbook, edition, { sentence: id, part, text: made }, text, active);
        await writeStep('sentence', cells, messages().pane.sentencesPage.inserted(place));
        onDone?.();
      }),

    refreshSentence: ({ id, text }, onDone) =>
      attempt(async () => {
        const [{ sentenceState }, { bindingCells, suggestionCells }] = await Promise.all([
          import('../../narrative'),
          loadSteps(),
        ]);
        const now = await readNow();
        const record = now.report.bound.find(({ sentence }) => sentence === id);
        const state = record && sentenceState(now.report, record, text);
        if (!record || !state) {
          await readAfresh();
          throw new UserError('finding/changed-since');
        }
        const suggestion = { message: '', slip: null, decided: true, figures: [], texts: state.texts };
        const kept = bindingCells(now.workbook, { ...record, text });
        const cells = [...suggestionCells(suggestion, now), ...kept];
        const { pane, sentenceNames } = messages();
        await writeStep('refresh', cells, pane.sentencesPage.refreshed(sentenceNames[id]));
        onDone?.();
      }),
  };
}
