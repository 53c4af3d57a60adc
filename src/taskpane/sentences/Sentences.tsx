/** 常用语句: every sentence that the figures make, to be put into the text, copied, or brought up to date. */
import { mergeClasses } from '@fluentui/react-components';
import type { OpenReport } from '../../addin';
import type { WrittenPartId } from '../../form';
import type { Address } from '../../grid';
import { sentencePlace } from '../../addin/steps';
import type { SentencePlace } from '../../addin/steps';
import { UserError } from '../../messages';
import { sentenceState, toldAlready } from '../../narrative';
import type { Report } from '../../report';
import { NO_FEES, offeredSentences, statedFees } from '../../sentences';
import { FEE_KEYS, feeProblems, feeValues, typedFees } from './fees';
import type { FeeKey, FeeValues } from './fees';
import { usePaneDrafts, useTyped } from '../shared/drafts';
import type { Typed } from '../shared/drafts';
import { useLayout } from '../shared/layout';
import { Page, PageFoot } from '../shared/Page';
import { usePane } from '../state/PaneContext';
import { FeeFields } from './FeeFields';
import { SentenceCard } from './SentenceCard';
import { useUserCell } from './useUserCell';

/** Where it would go; null where it cannot: inserting says why. */
function placeOf(
  { workbook, edition, origin }: OpenReport,
  part: WrittenPartId,
  cell: Address | null,
): SentencePlace | null {
  // What was made elsewhere has no known rows for text.
  if (origin !== 'template') return null;
  try {
    return sentencePlace(workbook, edition, part, cell);
  } catch (thrown) {
    if (thrown instanceof UserError) return null;
    throw thrown;
  }
}

interface Fees {
  readonly fees: FeeValues;
  readonly typeFee: (key: FeeKey, text: string) => void;
  readonly dropFees: () => void;
}

/** 信息处理费 as it is typed, else as the text states it. */
function useFees(report: Report): Fees {
  const drafts = usePaneDrafts();
  const stated = feeValues(statedFees(report));
  const typed: Readonly<Record<FeeKey, Typed>> = {
    notices: useTyped(drafts, 'fee notices', stated.notices),
    charged: useTyped(drafts, 'fee charged', stated.charged),
    received: useTyped(drafts, 'fee received', stated.received),
  };
  const { notices, charged, received } = typed;
  return {
    fees: { notices: notices.text, charged: charged.text, received: received.text },
    typeFee: (key, text) => typed[key].type(text),
    dropFees: () => FEE_KEYS.forEach((key) => typed[key].drop()),
  };
}

export function Sentences({ open }: { readonly open: OpenReport }) {
  const { messages } = usePane();
  const { sentencesPage } = messages.pane;
  const layout = useLayout();
  const { report, edition, previous } = open;
  const { fees, typeFee, dropFees } = useFees(report);
  const { cell, look } = useUserCell();
  const problems = feeProblems(fees);
  const sound = Object.keys(problems).length === 0;
  const offered = offeredSentences(report, {
    previous: previous?.report ?? null,
    reorganised: previous?.reorganised ?? false,
    fees: sound ? typedFees(fees) : NO_FEES,
  });
  return (
    <Page title={sentencesPage.title} onCome={look}>
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>{sentencesPage.why}</p>
      {offered.map((sentence) => {
        const record = report.bound.find((each) => each.sentence === sentence.id);
        const text = sentence.id === 'fee' && !sound ? null : sentence.text;
        const state = record && text !== null ? sentenceState(report, record, text) : undefined;
        const isOffered = text !== null && !state;
        return (
          <SentenceCard
            key={sentence.id}
            open={open}
            sentence={{ ...sentence, text }}
            table={edition.tables.find(({ id }) => id === sentence.table)?.name ?? ''}
            state={state}
            place={isOffered ? placeOf(open, sentence.part, cell) : null}
            onWritten={() => sentence.id === 'fee' && dropFees()}
            told={isOffered ? toldAlready(report, edition, { id: sentence.id, text }) : []}
          >
            {sentence.id === 'fee' && <FeeFields values={fees} problems={problems} onType={typeFee} />}
          </SentenceCard>
        );
      })}
      <PageFoot leave="back" />
    </Page>
  );
}
