/**
 * What 载入他人表格 shows and tests share: a workbook as an office keeps it by itself, without our names. The tables stand
 * off A1 with a merged header, wording differs a little, one figure is wrong and one row hidden. Every sentence our own.
 */
import { editionForYear } from '../../form';
import type { FormTable, TableId } from '../../form';
import type { Rectangle } from '../../grid';
import type { CellEntry } from '../host/person';

export interface OthersSheet {
  readonly name: string;
  readonly cells: readonly CellEntry[];
  readonly merges: readonly Rectangle[];
  /** Rows out of sight. */
  readonly hiddenRows: readonly number[];
  readonly isHidden: boolean;
}

export const OTHERS_UNIT = '青石镇人民政府';
export const OTHERS_YEAR = 2024;

/** The figure that is wrong: it should be 1. */
export const SLIP = { field: 'requests.denied.thirdPartyRights.natural', typed: 2, right: 1 } as const;

/** The figures that are not 0, the wrong one among them. */
const FIGURES: Readonly<Record<string, number>> = {
  'proactive.normativeDocuments.issued': 1,
  'proactive.normativeDocuments.inForce': 3,
  'proactive.licensing.decisions': 12,
  'proactive.penalties.decisions': 2,
  'requests.received.natural': 4,
  'requests.received.business': 1,
  'requests.received.total': 5,
  'requests.carriedIn.natural': 1,
  'requests.carriedIn.total': 1,
  'requests.granted.natural': 3,
  'requests.granted.business': 1,
  'requests.granted.total': 4,
  [SLIP.field]: SLIP.typed,
  'requests.denied.thirdPartyRights.total': 1,
  'requests.unavailable.notHeld.natural': 1,
  'requests.unavailable.notHeld.total': 1,
  'requests.handled.natural': 5,
  'requests.handled.business': 1,
  'requests.handled.total': 6,
};

/** How this office writes a label of the form. */
const WORDING: Readonly<Record<string, string>> = { 行政规范性文件: '规范性文件' };
const reworded = (text: string): string =>
  (WORDING[text] ?? text).replace(/^(\d)\./, '$1．').replace(/[“”]/g, '');

const TEXTS: readonly string[] = [
  `${OTHERS_UNIT}${OTHERS_YEAR}年政府信息公开工作年度报告`,
  '一、总体情况',
  '2024年，本镇在县政府网站公开信息86条，其中政策文件14条、财政信息9条、办事指南63条。制发行政规范性文件1件，现行有效3件。作出行政许可决定12件、行政处罚决定2件。',
  '全年新收政府信息公开申请5件，上年结转1件；办结6件，其中予以公开4件、不予公开1件、无法提供1件，没有结转下年度继续办理的申请。没有发生行政复议和行政诉讼。',
  '信息发布前由经办人和党政办公室各看一遍，每季度清理一次失效内容。网站专栏按事项分类，便民中心备有查阅电脑。全年培训2次，年底由村民代表评议，结果列入镇年度考核，未发生追责情形。',
  '五、存在的主要问题及改进情况',
  '一是村级事项公开得不够及时；二是图表类解读偏少。2025年将按月核对公开目录，并为重点文件配图说明。',
  '六、其他需要报告的事项',
  '本年度没有收取信息处理费，没有其他需要报告的事项。',
];

const area = (row: number, column: number, rowCount: number, columnCount: number): Rectangle => ({
  row,
  column,
  rowCount,
  columnCount,
});

interface Placed {
  readonly cells: readonly CellEntry[];
  readonly merges: readonly Rectangle[];
}

/** A table of the form with its first cell at a place. */
function placed(table: FormTable, top: number, left: number): Placed {
  return {
    cells: table.cells.map(({ row, column, text, field }) => ({
      row: top + row,
      column: left + column,
      value: field === null ? reworded(text) : (FIGURES[field] ?? 0),
    })),
    merges: table.cells
      .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
      .map(({ row, column, rowSpan, columnSpan }) => area(top + row, left + column, rowSpan, columnSpan)),
  };
}

function tableOf(id: TableId): FormTable {
  const table = editionForYear(OTHERS_YEAR)?.tables.find((each) => each.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** Row of the form that the office keeps out of sight, as nobody ever has such a case. */
const HIDDEN_FIELD = 'requests.notProcessed.abusive.total';

/** The sheets in their order, the last one hidden. */
export function othersSheets(): readonly OthersSheet[] {
  const [requests, proactive, disputes] = [tableOf('requests'), tableOf('proactive'), tableOf('disputes')];
  const [top, left] = [3, 1];
  const own = placed(requests, top, left);
  const hidden = requests.cells.find(({ field }) => field === HIDDEN_FIELD)?.row ?? 0;
  const below = 2 + proactive.rowCount + 3;
  const [second, fourth] = [placed(proactive, 2, 1), placed(disputes, below, 1)];
  const sheet = { hiddenRows: [], isHidden: false, merges: [] };
  return [
    {
      ...sheet,
      name: '文字材料',
      cells: TEXTS.map((value, row) => ({ row, column: 0, value })),
    },
    {
      ...sheet,
      name: '申请办理情况',
      cells: [{ row: 1, column: left, value: `${OTHERS_YEAR}年依申请公开统计` }, ...own.cells],
      merges: [area(1, left, 1, requests.columnCount), ...own.merges],
      hiddenRows: [top + hidden],
    },
    {
      ...sheet,
      name: '公开与复议诉讼',
      cells: [
        { row: 0, column: 1, value: `${OTHERS_YEAR}年主动公开统计` },
        ...second.cells,
        { row: below - 2, column: 1, value: '复议和诉讼' },
        ...fourth.cells,
      ],
      merges: [...second.merges, ...fourth.merges],
    },
    {
      ...sheet,
      name: '底稿',
      cells: [{ row: 0, column: 0, value: '按月台账另存，不随本表报送。' }],
      isHidden: true,
    },
  ];
}
