/** 台账选项, hidden: the outcomes, each beside its group, for the lists that choose among them. */
import { PAGE } from '../../form';
import type { PlanSheet } from '../../layout';
import { at, draftSheet, finishSheet } from '../../layout/sheet';
import { TAB_COLORS } from '../../layout/styles';
import { LEDGER } from '../../messages';
import { OUTCOMES } from './applicationFormulas';
import { putCell } from './list';
import { LIST_COLUMNS } from './places';
import type { LedgerSheetContext } from './types';

/** The sheet, the same in every ledger. */
export function listsSheet({ names }: LedgerSheetContext): PlanSheet {
  const sheet = draftSheet(names.lists, TAB_COLORS.cover, [160, 420]);
  const { group: groups, outcome: wordings } = LIST_COLUMNS;
  putCell(sheet, 0, groups, 'listHeader', { value: LEDGER.listHeaders.group });
  putCell(sheet, 0, wordings, 'listHeader', { value: LEDGER.listHeaders.outcome });
  OUTCOMES.forEach(({ group, wording }, index) => {
    putCell(sheet, 1 + index, groups, 'calendarNote', { value: group });
    putCell(sheet, 1 + index, wordings, 'calendarNote', { value: wording });
  });
  const finished = finishSheet(sheet, {
    orientation: 'portrait',
    area: at(0, 0, 1 + OUTCOMES.length, 2),
    titleRows: 0,
    fit: { wide: 1, tall: 1 },
    margins: PAGE.margins,
  });
  return { ...finished, hidden: true };
}
