/** A report was read and the workbook has no template: one is inserted with it. */
import { Button } from '@fluentui/react-components';
import { conflictsOf, unreadableFigures } from '../../addin/importReport';
import { planReport } from '../../layout';
import { useLayout } from '../shared/layout';
import { PageFoot } from '../shared/Page';
import { usePane } from '../state/PaneContext';
import { Found, SourceNotes } from '../shared/SourceNotes';
import type { SourceProps } from '../shared/SourceNotes';
import { useInsertion } from '../shared/insertion';

export interface ImportInsertProps extends SourceProps {
  /** What else there is to know before it is inserted. */
  readonly hint?: string;
  /** Chooses another source; absent where there is none. */
  readonly onAnother?: () => void;
}

export function ImportInsert({ source, read, hint, onAnother }: ImportInsertProps) {
  const { importing } = usePane().messages.pane;
  const layout = useLayout();
  const { report, edition } = read;
  const { insert, underWay } = useInsertion(
    (suffix, { typedTotals }) => planReport(edition, { suffix, typedTotals, report }),
    { view: 'checking' },
  );
  const figures = [...report.figures.values()].filter(({ value }) => value !== null).length;
  const texts = Object.values(report.parts).filter((text) => text !== '').length;
  if (underWay) return underWay;
  return (
    <>
      <Found source={source} read={read} />
      <p className={layout.paragraph}>
        {importing.insertHint(figures, texts)}
        {hint}
      </p>
      <SourceNotes
        read={read}
        conflicts={conflictsOf(edition, report)}
        conflictsHint={importing.conflictsKept}
        unreadable={unreadableFigures(edition, report)}
      />
      <PageFoot leave="cancel">
        <Button appearance="primary" onClick={insert}>
          {importing.insert}
        </Button>
        {onAnother && <Button onClick={onAnother}>{importing.another}</Button>}
      </PageFoot>
    </>
  );
}
