/** The looks of the review workbook: those of the template, and what only its tables need. */
import type { CellStyle } from '../../layout';
import { STYLES } from '../../layout/styles';

const computed: CellStyle = { ...STYLES.list, fill: STYLES.total.fill };
const input: CellStyle = { ...STYLES.listInput, horizontal: 'center' };
const line = { wrap: false } as const;

export const DESK_STYLES = {
  ...STYLES,
  cellText: STYLES.list,
  cellNumber: STYLES.listNumber,
  cellMark: { ...STYLES.listNumber, numberFormat: '@' },
  cellDate: { ...STYLES.listNumber, numberFormat: 'yyyy-mm-dd' },
  computedText: computed,
  computedNumber: { ...computed, horizontal: 'center' },
  computedDate: { ...computed, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  input: STYLES.listInput,
  inputCenter: input,
  inputDate: { ...input, numberFormat: 'yyyy-mm-dd' },
  fieldId: { ...STYLES.list, size: 8, color: '#595959', border: false, ...line },
  figureCell: { ...STYLES.listNumber, ...line },
  machine: { ...STYLES.list, size: 8, color: '#595959', ...line },
  status: { ...STYLES.heading, size: 11 },
} satisfies Record<string, CellStyle>;
export type DeskStyle = keyof typeof DESK_STYLES;
