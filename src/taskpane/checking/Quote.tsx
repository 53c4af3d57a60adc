/** The sentence of the text that a finding is about, with the number that it is about. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../findings';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  quote: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** How much of the sentence before the number is shown, so that the number is within two lines. */
const LEAD = 18;

interface Pieces {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Cuts the sentence around what its first repair changes, or else around the number that was found; null for no words. */
function piecesOf({ excerpt, suggestions, actual }: Finding): Pieces | null {
  if (!excerpt || excerpt.sentence === '') return null;
  const { sentence } = excerpt;
  const change = suggestions
    .flatMap(({ texts }) => texts)
    .find(({ part, start, end }) => part === excerpt.part && start >= excerpt.start && end <= excerpt.end);
  const written = actual === null ? '' : String(actual);
  const found = written === '' ? -1 : sentence.indexOf(written);
  const start = change ? change.start - excerpt.start : found;
  const end = change ? change.end - excerpt.start : found + written.length;
  if (start < 0) return { before: sentence, number: '', after: '' };
  const lead = sentence.slice(0, start);
  return {
    before: lead.length > LEAD ? `…${lead.slice(-LEAD)}` : lead,
    number: sentence.slice(start, end),
    after: sentence.slice(end),
  };
}

export function Quote({ finding }: { readonly finding: Finding }) {
  const { repairs } = usePane().messages.pane;
  const styles = useStyles();
  const pieces = piecesOf(finding);
  if (!pieces) return null;
  const [open = '', close = ''] = repairs.quotes;
  return (
    <span className={styles.quote}>
      {open}
      {pieces.before}
      {pieces.number && <strong className={styles.number}>{pieces.number}</strong>}
      {pieces.after}
      {close}
    </span>
  );
}
