/** Counts of rows that the red line names, as formulas without their equals signs. */
import { LEDGER } from '../../messages';

/** Rows with a text in 核对, its header left out. */
export const problemCount = (range: string): string => `(COUNTIF(${range},"?*")-1)`;

/** Rows in which something is typed and the column of formulas has nothing at all. */
export const unlinkedCount = (typedRanges: readonly string[], result: string): string => {
  const filled = typedRanges.map((range) => `(${range}<>"")`).join('+');
  return `SUMPRODUCT((${filled}>0)*(${result}=""))`;
};

/** What is said where some are counted. */
export const severalFormula = (
  count: string,
  { before, after }: { readonly before: string; readonly after: string },
): string => `IF(${count}=0,"","${LEDGER.separator}${before}"&${count}&"${after}")`;
