/** On a card of L-ledger: the rows of the ledger behind each figure, and a button that filters the sheet to exactly those. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../findings';
import { fieldOf } from '../../form';
import { usePane } from '../state/PaneContext';
import { useLedger } from './useLedger';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: '60%', overflowWrap: 'anywhere' },
  button: { minWidth: 'auto', flexShrink: 0 },
});

/** More figures are told row by row, and looked at in the sheet. */
const MOST_FIELDS = 7;
const MOST_NUMBERS = 5;

export interface LedgerRowsProps {
  readonly finding: Finding;
  readonly tabIndex: number;
}

export function LedgerRows({ finding, tabIndex }: LedgerRowsProps) {
  const { session, book, workbook, words } = useLedger();
  const { open } = usePane().state;
  const styles = useStyles();
  const count = open?.ledgerCount;
  if (!open || !count || !workbook || !book) return null;
  const several = finding.fields.length > 1;
  return (
    <>
      {finding.fields.slice(0, MOST_FIELDS).map((id) => {
        const numbers = count.numbers.get(id) ?? [];
        const { rowName, columnLabel } = fieldOf(open.edition, id);
        return (
          <div key={id} className={styles.row}>
            <span className={styles.words}>
              {several && `${rowName}·${columnLabel} `}
              {words.card.rows(numbers.length, numbers.slice(0, MOST_NUMBERS))}
            </span>
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              tabIndex={tabIndex}
              onClick={() =>
                void session.showFigure(workbook, id, open.edition, {
                  numbers,
                  isYear: open.report.year === book.year,
                })
              }
            >
              {words.card.show}
            </Button>
          </div>
        );
      })}
    </>
  );
}
