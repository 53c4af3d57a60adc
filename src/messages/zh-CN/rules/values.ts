/** V-number, V-blank, V-text, V-decimals: single figures. */
import type { RulesOf } from '../../../form';
import { WORKBOOK } from '../../official/workbook';
import { FORM, practice } from './card';
import type { WithCard } from './card';

export interface FigureWords {
  readonly row: string;
  readonly column: string;
  /** As it stands in the cell. */
  readonly text: string;
}

const place = ({ row, column }: FigureWords): string => `${row}·${column}`;

/** Only cells of a sheet have a format, by which a number would be shown as a date again. */
const typeNumber = (inSheet: boolean): string => `需改填数字${inSheet ? '，并把单元格格式改为常规' : ''}`;

export const values = {
  'V-number': {
    card: {
      title: WORKBOOK.ruleNames['V-number'],
      plain:
        '件数、数量填0或正整数，不填文字、负数和小数。2019年格式里的增减可以是负数。不是数字的格不按0计，用到它的关系不核对。',
      basis: `由${FORM}各表的结构得出：各格填报的是数量。`,
      holds: '行政许可：12。',
      breaks: '行政许可：-3，或者“若干”。',
    },
    notANumber: (figure: FigureWords) => `${place(figure)}：“${figure.text}”不是数字，与它有关的没有核对`,
    date: (figure: FigureWords, inSheet: boolean) =>
      `${place(figure)}：“${figure.text}”是日期，不是数字，没有读取；${typeNumber(inSheet)}`,
    time: (figure: FigureWords, inSheet: boolean) =>
      `${place(figure)}：“${figure.text}”是时间，不是数字，没有读取；${typeNumber(inSheet)}`,
    noResult: (figure: FigureWords) => `${place(figure)}：公式没有计算结果，在 Excel 里打开并保存一次`,
    shownAsNoNumber: (figure: FigureWords, stored: number) =>
      `${place(figure)}：存的是${stored}，显示为“${figure.text}”，不是数量，没有读取；需把单元格格式改为常规`,
    notShown: (figure: FigureWords, stored: number) =>
      `${place(figure)}：存的是${stored}，单元格格式使它不显示，没有读取；需把单元格格式改为常规`,
    negative: (figure: FigureWords) => `${place(figure)}：${figure.text}是负数，应为0或正整数`,
    notWhole: (figure: FigureWords) => `${place(figure)}：${figure.text}不是整数，应为0或正整数`,
  },
  'V-blank': {
    card: {
      title: '没有的填0',
      plain: '应填数字的格是空白、“/”或“-”。这里按0计，宜改填0，以便区分没有与漏填。',
      basis: practice('空白与0没有统一要求，多数机关填0。'),
      holds: '科研机构一列没有申请，各格填0。',
      breaks: '科研机构一列没有申请，各格留空或画“/”。',
    },
    some: (table: string, count: number) => `${table}有${count}格未填，按0计；没有的填0`,
    all: (table: string) => `${table}尚未填写`,
  },
  'V-text': {
    card: {
      title: '数字存成了文本',
      plain:
        '格里的数字是文本、全角数字，带千位分隔符或单位。这里照数字读，但表中公式不计。格式使显示的与存的不同，公式没有重新计算，也在这里说明。',
      basis: practice('这样的格会使公式的合计少算。'),
      holds: '1200（数字）。',
      breaks: '“１２００”“1,200件”（文本）。',
    },
    storedAsText: {
      one: (figure: FigureWords, value: number, inSheet: boolean) =>
        `${place(figure)}：“${figure.text}”${inSheet ? '是文本' : '写法不规范'}，这里按${value}计${inSheet ? '，表中公式不计' : ''}`,
      example: (figure: FigureWords, value: number) => `${place(figure)}“${figure.text}”按${value}计`,
      many: (table: string, count: number, examples: readonly string[], inSheet: boolean) =>
        `${table}有${count}格数字${inSheet ? '是文本' : '写法不规范'}：${examples.join('，')}等${inSheet ? '；表中公式不计' : ''}`,
    },
    shownOtherwise: {
      one: (figure: FigureWords, value: number, stored: number) =>
        `${place(figure)}：显示为“${figure.text}”，存的是${stored}；这里按显示的${value}计，表中公式按${stored}计`,
      example: (figure: FigureWords, value: number, stored: number) =>
        `${place(figure)}显示为“${figure.text}”，存的是${stored}，按${value}计`,
      many: (table: string, count: number, examples: readonly string[]) =>
        `${table}有${count}格显示的与存的不同：${examples.join('；')}等；这里按显示的计，表中公式按存的计`,
    },
    notRecalculated: {
      one: (figure: FigureWords, stored: number, calculated: number) =>
        `${place(figure)}：公式的结果存的是${stored}，应为${calculated}，没有重新计算；核对按${calculated}计，需在 Excel 里按 F9 重算并保存`,
      example: (figure: FigureWords, stored: number, calculated: number) =>
        `${place(figure)}存的是${stored}，应为${calculated}`,
      many: (table: string, count: number, examples: readonly string[]) =>
        `${table}有${count}格公式没有重新计算：${examples.join('；')}等；核对按应有的结果计，需在 Excel 里按 F9 重算并保存`,
    },
  },
  'V-decimals': {
    card: {
      title: '金额最多6位小数',
      plain: '只有金额可以有小数，以万元计，最多6位，即精确到分。',
      basis: `${FORM}表二表头：本年收费金额（单位：万元）；位数由1分＝0.000001万元得出。`,
      holds: '行政事业性收费：3.1415万元，即31415元。',
      breaks: '行政事业性收费：0.1234567万元。',
    },
    tooMany: (figure: FigureWords) => `${place(figure)}：${figure.text}超过6位小数（以万元计，6位小数即1分）`,
  },
} satisfies WithCard<RulesOf<'values'>>;
