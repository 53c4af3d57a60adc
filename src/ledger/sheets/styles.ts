/** The looks of the ledger's sheets: those of the template, and what only its lists need. */
import type { CellStyle } from '../../layout';
import { STYLES } from '../../layout/styles';

const line = { wrap: false } as const;
const input: CellStyle = STYLES.listInput;
const centred: CellStyle = { ...input, horizontal: 'center' };
const result: CellStyle = { ...STYLES.list, fill: STYLES.total.fill };
const resultCentred: CellStyle = { ...result, horizontal: 'center' };
const DAY = 'yyyy-mm-dd';

export const LEDGER_STYLES = {
  ...STYLES,
  ledgerTitle: { ...STYLES.heading, ...line },
  ledgerHint: { ...STYLES.hint, ...line },
  ledgerLabel: { ...STYLES.checkLabel, ...line },
  ledgerYear: { ...STYLES.control, bold: true },
  ledgerToday: { ...STYLES.control, numberFormat: DAY },
  ledgerSummary: { ...STYLES.hint, size: 10, color: '#000000', bold: true, ...line },
  ledgerAlarm: { ...STYLES.hint, size: 10, color: '#B10E1C', bold: true, ...line },
  ledgerText: STYLES.listText,
  ledgerLong: input,
  ledgerMark: { ...centred, numberFormat: '@' },
  ledgerChoice: centred,
  ledgerWording: input,
  ledgerNumber: centred,
  ledgerDay: { ...centred, ...line, numberFormat: DAY },
  ledgerResultHeader: { ...STYLES.listHeader, fill: STYLES.total.fill },
  ledgerResult: resultCentred,
  ledgerResultDay: { ...resultCentred, ...line, numberFormat: DAY },
  ledgerResultText: result,
  ledgerProblem: { ...result, color: '#B10E1C' },
  calendarDay: { ...STYLES.listNumber, ...line, numberFormat: DAY },
  calendarCell: { ...STYLES.listNumber, ...line },
  calendarWeight: { ...STYLES.list, size: 8, color: '#8C8C8C', border: false, ...line },
  calendarNote: { ...STYLES.list, ...line },
} satisfies Record<string, CellStyle>;
export type LedgerStyle = keyof typeof LEDGER_STYLES;

/** Fills of 编号 and 状态 by state; the word stands in 状态. Text keeps 4.5 : 1 on each. */
export const STATE_LIGHTS = {
  overdue: { fill: '#F4A6A6', color: '#6E0811', bold: true },
  soon: { fill: '#FFE08A', color: '#5C3A00', bold: true },
  normal: { fill: '#CDE8C9', color: '#0B4A0B', bold: false },
  awaiting: { fill: '#CFE2F8', color: '#123A6B', bold: false },
  unpaid: { fill: '#CFE2F8', color: '#123A6B', bold: false },
  incomplete: { fill: '#FBD5D5', color: '#6E0811', bold: false },
  answered: { fill: '#E4E4E4', color: '#404040', bold: false },
} as const;
export const PROBLEM_LIGHT = { fill: '#FBD5D5', color: '#6E0811', bold: true } as const;
