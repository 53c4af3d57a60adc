/** 常用语句: every sentence that the figures make, to be put into the text, copied, or brought up to date. */
import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenReport } from '../../addin';
import { sentenceState } from '../../narrative';
import { NO_FEES, offeredSentences, statedFees } from '../../sentences';
import { feeProblems, feeValues, typedFees } from './fees';
import { useLayout } from '../shared/layout';
import { PageTop } from '../shared/PageTop';
import { usePane } from '../state/PaneContext';
import { FeeFields } from './FeeFields';
import { SentenceCard } from './SentenceCard';

export function Sentences({ open }: { readonly open: OpenReport }) {
  const { messages } = usePane();
  const { sentencesPage } = messages.pane;
  const layout = useLayout();
  const { report, edition, previous } = open;
  const [fees, setFees] = useState(() => feeValues(statedFees(report)));
  const problems = feeProblems(fees);
  const sound = Object.keys(problems).length === 0;
  const offered = offeredSentences(report, {
    previous: previous?.report ?? null,
    reorganised: previous?.reorganised ?? false,
    fees: sound ? typedFees(fees) : NO_FEES,
  });
  return (
    <section className={layout.page}>
      <PageTop>{sentencesPage.title}</PageTop>
      <p className={mergeClasses(layout.paragraph, layout.quiet)}>{sentencesPage.why}</p>
      {offered.map((sentence) => {
        const record = report.bound.find((each) => each.sentence === sentence.id);
        const text = sentence.id === 'fee' && !sound ? null : sentence.text;
        return (
          <SentenceCard
            key={sentence.id}
            open={open}
            sentence={{ ...sentence, text }}
            table={edition.tables.find(({ id }) => id === sentence.table)?.name ?? ''}
            state={record && text !== null ? sentenceState(report, record, text) : undefined}
          >
            {sentence.id === 'fee' && <FeeFields values={fees} problems={problems} onChange={setFees} />}
          </SentenceCard>
        );
      })}
    </section>
  );
}
