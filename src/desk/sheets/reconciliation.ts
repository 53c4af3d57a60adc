/** 对账: a row for each part of a difference between the unit's own earlier total and the sum. */
import type { RulesOf } from '../../form';
import { DESK } from '../../messages';
import { TAB_COLORS } from '../../layout/styles';
import type { NamedSheet } from './lists';
import { draftTable, finishTable } from './table';

/** A part of a difference, with what explains it. */
export interface ReconciliationLine {
  /** The figure, in words. */
  readonly difference: string;
  readonly cause: string;
  /** Empty where it is of nobody. */
  readonly member: string;
  readonly amount: number | null;
  /** The rule that it is about: A-sum, A-nested, A-members. */
  readonly rule: RulesOf<'members'>;
}

const HEADER_ROW = 2;

/** The sheet; `hint` says what was compared, empty for nothing yet. */
export function reconciliationSheet(lines: readonly ReconciliationLine[], hint: string): NamedSheet {
  const headers = DESK.reconciliation;
  const table = draftTable<ReconciliationLine>({
    name: DESK.sheets.reconciliation,
    title: DESK.titles.reconciliation,
    hint,
    headerRow: HEADER_ROW,
    rows: lines,
    frozen: 0,
    tabColor: TAB_COLORS.check,
    columns: [
      { header: headers.difference, width: 260, style: 'cellText', content: ({ difference }) => difference },
      { header: headers.cause, width: 260, style: 'cellText', content: ({ cause }) => cause },
      { header: headers.member, width: 180, style: 'cellText', content: ({ member }) => member || null },
      { header: headers.amount, width: 90, style: 'cellNumber', content: ({ amount }) => amount },
      { header: headers.rule, width: 90, style: 'cellText', content: ({ rule }) => rule },
    ],
  });
  const { sheet, area } = table;
  return { sheet: finishTable(table), names: [{ name: sheet.name, sheet: sheet.name, area }] };
}
