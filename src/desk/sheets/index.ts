/** From a desk to the Plan of its review workbook. */
import { DESK_NAMES, DESK_PROPERTY, DESK_SHEETS } from '../../form';
import type { DeskSheet } from '../../form';
import { DESK } from '../../messages';
import type { Plan } from '../../layout';
import { at } from '../../layout/sheet';
import { publicationOf } from '../publication';
import { withoutTotal } from '../reconciliation';
import { withKept } from '../kept/apply';
import type { Kept } from '../kept/types';
import type { Desk } from '../types';
import { comparisonSheet } from './comparison';
import { alikeSheet } from './alike';
import { deskContext } from './context';
import { CELL_PLACES, firstRow } from './extent';
import { figuresSheet } from './figures';
import { issuesSheet, letterWordsSheet, membersSheet, textsSheet } from './lists';
import type { NamedSheet } from './lists';
import { localDemandsSheet } from './localDemands';
import { publicationSheet } from './publication';
import { reconciliationSheet } from './reconciliation';
import type { ReconciliationLine } from './reconciliation';
import { rollUpSheets } from './rollUp';
import { standingsSheet } from './standings';
import { DESK_STYLES } from './styles';

export type { ReconciliationLine } from './reconciliation';

/** What stands in the workbook beside the desk itself: it is not read back. */
export interface DeskExtras {
  /** Ids of members in the order of 审核台账; worst first where it is absent. */
  readonly order?: readonly number[];
  /** 对账: what was compared, and the parts of each difference. */
  readonly reconciliation?: { readonly hint: string; readonly lines: readonly ReconciliationLine[] };
  /** 公布情况 in words, where they are others than `publicationOf` has. */
  readonly publication?: string;
  /** What reviewers put on the tables of the workbook that this one takes the place of. */
  readonly kept?: Kept;
}

/**
 * The whole review workbook. All results that its formulas carry are those that a program computes. Texts that no cell holds end where
 * the cell does. Throws `report/edition` for a desk of an unknown year.
 */
export function planDesk(desk: Desk, extras: DeskExtras = {}): Plan {
  const context = deskContext(desk, extras.order);
  const { sheets: rollUps, names: rollUpNames } = rollUpSheets(context);
  const { hint, lines } = extras.reconciliation ?? withoutTotal(desk);
  const tables = extras.kept?.tables ?? {};
  const own: Partial<Record<DeskSheet, NamedSheet>> = {
    standings: standingsSheet(context, tables.standings),
    issues: issuesSheet(context, tables.issues),
    members: membersSheet(context, tables.members),
    reconciliation: reconciliationSheet(lines, hint),
    comparison: comparisonSheet(desk),
    alike: alikeSheet(desk),
    localDemands: localDemandsSheet(desk),
    publication: publicationSheet(context, extras.publication ?? publicationOf(desk).paragraphs.join('\n')),
    letterWords: letterWordsSheet(context),
    figures: figuresSheet(context),
    texts: textsSheet(context),
  };
  const { sheet, row, column } = CELL_PLACES.due;
  const plan: Plan = {
    suffix: '',
    styles: DESK_STYLES,
    sheets: DESK_SHEETS.flatMap(
      (key) => own[key]?.sheet ?? rollUps.filter(({ name }) => name === DESK.sheets[key]),
    ),
    names: [
      ...DESK_SHEETS.flatMap((key) => own[key]?.names ?? []),
      ...rollUpNames,
      { name: DESK_NAMES.due, sheet: DESK.sheets[sheet], area: at(row, column) },
    ],
    properties: { [DESK_PROPERTY.year]: String(desk.year), [DESK_PROPERTY.edition]: desk.edition },
    start: { sheet: DESK.sheets.standings, row: firstRow('standings'), column: 0 },
  };
  return extras.kept ? withKept(plan, extras.kept) : plan;
}
