/** Repairs: which figure is probably wrong, and what it should be. */

/** The kinds of slips that have a name. */
type SlipName =
  'digitSwap' | 'missingDigit' | 'extraDigit' | 'shiftedColumn' | 'shiftedRow' | 'doubleCounted' | 'total';

/** One figure that should be another. */
export interface ChangeWords {
  /** The line it stands in, e.g. （一）予以公开. */
  readonly label: string;
  /** The column it stands in, e.g. 自然人; empty where it goes without saying. */
  readonly beside: string;
  /** null where nothing or no number stands. */
  readonly from: number | null;
  readonly to: number;
  /** The slip that this change undoes by itself, if it has a name. */
  readonly slip: SlipName | null;
}

export interface RepairWords {
  readonly changes: readonly ChangeWords[];
  /** The slip that all changes together undo, if it has a name. */
  readonly slip: SlipName | null;
  /** True where the figures leave no other explanation as small. */
  readonly decided: boolean;
}

export interface CarryWords {
  readonly row: string;
  readonly column: string;
  readonly from: number | null;
  readonly to: number;
}

export interface LedgerRepairWords extends CarryWords {
  /** How many typed totals go with it. */
  readonly totals: number;
}

const SLIPS: Readonly<Record<SlipName, string>> = {
  digitSwap: '两位数字颠倒',
  missingDigit: '少了一位数字',
  extraDigit: '多了一位数字',
  shiftedColumn: '填错了一列',
  shiftedRow: '填错了一行',
  doubleCounted: '区分处理重复计入',
  total: '合计有误',
};
/** Slips that no single change shows. */
const OF_ALL: ReadonlySet<SlipName> = new Set(['shiftedColumn', 'shiftedRow', 'doubleCounted']);

/** Quotation marks within quotation marks are single ones. */
const quoted = (label: string): string => `“${label.replace(/“/g, '‘').replace(/”/g, '’')}”`;

const figure = ({ from, to, slip }: ChangeWords, noted: boolean): string =>
  `${from ?? '未填'}${from === null ? '，' : ' '}应为 ${to}${noted && slip ? `（${SLIPS[slip]}）` : ''}`;

/** `自然人“（一）予以公开”：12 应为 21`; figures of one line share its label. */
function list(changes: readonly ChangeWords[], noted: boolean): string {
  const [first] = changes;
  const oneLine = changes.length > 1 && changes.every(({ label }) => label === first?.label);
  if (!first || !oneLine)
    return changes
      .map((change) => `${change.beside}${quoted(change.label)}：${figure(change, noted)}`)
      .join('；');
  return `${quoted(first.label)}：${changes.map((change) => `${change.beside} ${figure(change, noted)}`).join('，')}`;
}

export const repairs = {
  sentence: ({ changes, slip, decided }: RepairWords): string => {
    const ofAll = slip !== null && OF_ALL.has(slip);
    const all = list(changes, !ofAll);
    if (slip === 'doubleCounted') return `区分处理的申请可能重复计入${all}`;
    return `${decided ? '很可能是' : '可能是'}${all}${ofAll ? `（${SLIPS[slip]}）` : ''}`;
  },
  carried: ({ row, column, from, to }: CarryWords) =>
    `“${row}·${column}”按上年报告填：${from ?? '空白'} 应为 ${to}`,
  ledger: ({ row, column, from, to, totals }: LedgerRepairWords) =>
    `“${row}·${column}”按台账填：${from ?? '空白'} 应为 ${to}${totals > 0 ? `，连同合计${totals}格` : ''}`,
  /** So many figures at once. */
  fromLedger: (count: number, totals: number) =>
    `这${count}格都按台账填${totals > 0 ? `，连同合计${totals}格` : ''}`,
  /** In a text. */
  changeTo: (text: string) => `改为“${text}”`,
  remove: (text: string) => `删去“${text}”`,
};
export type RepairCatalogue = typeof repairs;
