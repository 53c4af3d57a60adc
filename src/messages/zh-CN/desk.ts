/** What is said at the desk beside its sheets: of lists as they were read, of files as they came. */
import type { DeskSheet } from '../../form';
import { DESK } from '../official/desk';

interface WordUnknown {
  readonly sheet: DeskSheet;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly taken: string;
}

interface OwnRenamed {
  readonly sheet: DeskSheet;
  readonly column: string;
  readonly header: string;
  readonly as: string;
}

type Lost = 'comments' | 'drawings' | 'tables' | 'pivots' | 'conditions' | 'validations' | 'cells';
const LOST: Readonly<Record<Lost, string>> = {
  comments: '批注',
  drawings: '图片、图形或图表',
  tables: '“表格”样式',
  pivots: '数据透视表',
  conditions: '自设的条件格式',
  validations: '自设的数据有效性',
  cells: '表格以外的内容',
};

export const desk = {
  remarks: {
    'list-line': ({ row, text }: { row: number; text: string }) => `名单第${row}行没有作为单位：${text}`,
    'list-twice': ({ name, row }: { name: string; row: number }) => `名单里${name}重复，第${row}行没有再列`,
    'list-sheet': ({ sheet }: { sheet: string }) => `工作表“${sheet}”没有单位一列，没有读取`,
    'list-id': ({ name, id }: { name: string; id: number }) => `${name}的编号${id}与前面的单位重复，另编了号`,
    'list-counted': ({ name, text }: { name: string; text: string }) =>
      `${name}的计入汇总“${text}”不是“是”或“否”，按默认处理`,
    'list-kind': ({ name, text }: { name: string; text: string }) => `${name}的类别“${text}”不认得，先空着`,
    'list-due': ({ name, text }: { name: string; text: string }) =>
      `${name}的截止日期“${text}”不是日期，先空着`,
    'list-dues': ({ year, count }: { year: number; count: number }) =>
      `名单取自${year}年度的审核工作簿，其中${count}家自己的截止日期是那一年的，没有沿用`,
    'typed-accepted': ({ name, round }: { name: string; round: number }) =>
      `${name}的“通过”是在单元格里填的，按第${round}轮的数据记为通过`,
    'accepted-nothing': ({ name }: { name: string }) => `${name}填了“通过”，但没有可用的报告，没有记为通过`,
    'accepted-gone': ({ name, round }: { name: string; round: number }) =>
      `${name}通过的第${round}轮报告已经不在，通过作废`,
    'changed-after-acceptance': ({ name, round }: { name: string; round: number }) =>
      `${name}通过后又改：第${round}轮与通过时不同，仍按通过的那一轮计入`,
    'file-renamed': ({ file, as }: { file: string; as: string }) => `另有一份文件也叫${file}，这份记作${as}`,
    'vertical-listed': ({ name }: { name: string }) => `名单里有垂直管理单位${name}，以名单为准`,
    nested: ({ name, within }: { name: string; within: string }) =>
      `${name}已包含在${within}里，又单独计入汇总，数字重复（A-nested）`,
    'sheet-gone': ({ sheet }: { sheet: DeskSheet }) =>
      `没有找到工作表“${DESK.sheets[sheet]}”或它的表头，按其他表读取`,
    'sheet-cut': ({ sheet }: { sheet: DeskSheet }) => `工作表“${DESK.sheets[sheet]}”太长，后面的行没有读取`,
    'column-gone': ({ sheet, column }: { sheet: DeskSheet; column: string }) =>
      `“${DESK.sheets[sheet]}”没有“${column}”一列，这一项不知道`,
    'row-unread': ({ sheet, row }: { sheet: DeskSheet; row: number }) =>
      `“${DESK.sheets[sheet]}”第${row}行没有编号或认不出，没有读取`,
    'number-twice': ({ sheet, id, row }: { sheet: DeskSheet; id: number; row: number }) =>
      `“${DESK.sheets[sheet]}”编号${id}重复，第${row}行不作数`,
    'member-added': ({ name, id }: { name: string; id: number }) => `名单里新增${name}，编号${id}`,
    'member-gone': ({ sheet, id }: { sheet: DeskSheet; id: number }) =>
      `“${DESK.sheets[sheet]}”里编号${id}的单位不在名单上，它的报告列为名单外`,
    'standing-gone': ({ name }: { name: string }) => `审核台账里没有${name}一行，状态按收到的报告得出`,
    'word-unknown': ({ sheet, row, column, text, taken }: WordUnknown) =>
      `“${DESK.sheets[sheet]}”第${row}行“${column}”写的是“${text}”，不认得，按“${taken}”`,
    'value-unread': ({ sheet, row, column, text }: Omit<WordUnknown, 'taken'>) =>
      `“${DESK.sheets[sheet]}”第${row}行“${column}”写的是“${text}”，不是日期或数字，没有读取`,
    'figures-changed': ({ unit, round }: { unit: string; round: number }) =>
      `${unit}第${round}轮的数字或文字在工作簿里被改过，与收到时不同`,
    'own-formulas': ({ sheet, column }: { sheet: DeskSheet; column: string }) =>
      `“${DESK.sheets[sheet]}”的“${column}”列里有不能照搬的公式，只保留结果`,
    'own-renamed': ({ sheet, column, header, as }: OwnRenamed) =>
      `“${DESK.sheets[sheet]}”${column}列${header === '' ? '没有表头' : `的表头“${header}”与别的列相同`}，现在叫“${as}”`,
    'header-twice': ({ sheet, column, header }: Omit<OwnRenamed, 'as'>) =>
      `“${DESK.sheets[sheet]}”有两列“${header}”，前一列是本表的，${column}列作为自加的列保留`,
    lost: ({ sheets }: { sheets: readonly { sheet: string; what: readonly Lost[] }[] }) =>
      `审核工作簿整本重写，这些不会保留：${sheets
        .map(({ sheet, what }) => `“${sheet}”的${what.map((each) => LOST[each]).join('、')}`)
        .join('；')}`,
    'formats-unread': () => '原工作簿的格式没有读取，自己设的颜色、字体、列宽等没有保留',
    'wording-gone': ({ use }: { use: string }) => `函件用语里没有“${use}”，这一句为空`,
  },
  how: {
    first: '首次报送',
    next: '新一轮',
    same: '已收过，没有变化',
    twice: '同时有两份，待定',
    unsure: '不能确定是哪家的',
    unlisted: '名单外',
    otherYear: '年度或格式不符',
    unread: '读不出',
  },
};
export type DeskWords = typeof desk;
