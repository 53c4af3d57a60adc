/** What is said of the rows of a ledger. */
import type { ProblemCode } from '../ledgerProblems';

/** The cell it is about. */
export interface ProblemCell {
  /** The header of its column: 答复日期. */
  readonly column: string;
  /** As it stands in the cell, or what it is held against: a cell, a day, a group. */
  readonly text: string;
}

export interface ProblemWords {
  readonly says: (cell: ProblemCell) => string;
  /** What to do. */
  readonly todo: string;
}

/** What is told of a row. */
export interface SaidOfRow {
  /** Which row: 编号2026-003; its sheet and cell where it has no number. */
  readonly row: string;
  readonly says: string;
  readonly todo: string;
}

const CHOOSE = '从下拉选项中选';
const CHECK_DAYS = '核对这几个日期';

const problems: Readonly<Record<ProblemCode, ProblemWords>> = {
  'day-as-text': {
    says: ({ column, text }) => `${column}“${text}”是文本，表内公式认不出`,
    todo: '改成日期，如2026-3-7',
  },
  'day-unreadable': {
    says: ({ column, text }) => `${column}“${text}”不是日期`,
    todo: '改成日期，如2026-3-7',
  },
  'number-unreadable': { says: ({ column, text }) => `${column}“${text}”不是整数`, todo: '填整数' },
  'number-as-text': {
    says: ({ column, text }) => `${column}“${text}”是文本，表内公式认不出`,
    todo: '改成数字',
  },
  'not-in-list': { says: ({ column, text }) => `${column}“${text}”不在选项中`, todo: CHOOSE },
  'other-wording': {
    says: ({ column, text }) => `${column}“${text}”与选项的写法不同，表内公式认不出`,
    todo: CHOOSE,
  },
  'number-missing': { says: () => '没有编号', todo: '填编号，每件申请一个' },
  'number-twice': {
    says: ({ text }) => `编号与${text}相同`,
    todo: '是同一件的，删去一行；不是的，改编号',
  },
  'received-missing': { says: () => '没有收到日期，不计入表三', todo: '填收到日期' },
  'applicant-missing': { says: () => '没有申请人类别，不计入表三', todo: CHOOSE },
  'outcome-missing': {
    says: ({ text }) => `${text}已答复，没有办理结果，表三两边不等`,
    todo: '选办理结果',
  },
  'answered-missing': {
    says: () => '有办理结果，没有答复日期，仍按未答复计',
    todo: '填答复日期；还没答复的，清除办理结果',
  },
  'group-without-outcome': {
    says: ({ text }) => `结果类别是“${text}”，没有办理结果`,
    todo: '选办理结果',
  },
  'group-differs': {
    says: ({ text }) => `结果类别与办理结果不符：办理结果属于“${text}”，按办理结果计`,
    todo: '改结果类别，或者重选办理结果',
  },
  'day-too-early': { says: ({ column, text }) => `${column}${text}早于2019年`, todo: '核对年份' },
  'day-in-future': {
    says: ({ column, text }) => `${column}${text}晚于今天`,
    todo: '核对日期；还没发生的，不填',
  },
  'answered-before-received': {
    says: ({ text }) => `答复日期早于收到日期（${text}）`,
    todo: CHECK_DAYS,
  },
  'correction-order': {
    says: ({ column, text }) => `${column}${text}的先后不对：应为收到、通知补正、收到补正、答复`,
    todo: CHECK_DAYS,
  },
  'correction-late': {
    says: ({ text }) => `补正通知日${text}超过收到后7个工作日（条例第三十条）`,
    todo: '核对收到日期和补正通知日',
  },
  'correction-open': {
    says: ({ text }) => `${text}通知补正，20个工作日后仍没有收到补正`,
    todo: '无正当理由逾期不补正的，按（六）1.办结',
  },
  'third-party-order': {
    says: ({ column, text }) => `${column}${text}的先后不对：应为收到、起、止、答复`,
    todo: CHECK_DAYS,
  },
  'third-party-open': {
    says: ({ text }) => `${text}起征求第三方意见，已过15个工作日（条例第三十二条），期限继续计算`,
    todo: '已答复意见的，填征求第三方止；没有的，由本机关决定是否公开',
  },
  'extension-days': {
    says: ({ text }) => `延期工作日“${text}”与“是否延期”不符，或者不是1至20的整数`,
    todo: '延期的填1至20，没有延期的不填',
  },
  'extension-unsaid': {
    says: () => '延期没有填工作日数，按20个计算',
    todo: '填告知申请人的工作日数',
  },
  'extension-long': {
    says: ({ text }) => `延期${text}个工作日，超过20个的部分不计（条例第三十三条）`,
    todo: '依第三十五条确定延迟答复期限的，以告知申请人的期限为准',
  },
  'outcome-against-days': {
    says: ({ text }) => `办理结果是逾期不补正或者逾期未缴费，但${text}已补正或者已缴费`,
    todo: '核对办理结果和日期',
  },
  'carried-mark': {
    says: ({ text }) => `“是否上年结转”与收到日期（${text}）不符，按日期计`,
    todo: '核对收到日期，或者改“是否上年结转”',
  },
  'answered-late': {
    says: ({ text }) => `答复晚于期限（${text}）`,
    todo: '有补正、征求第三方、延期的，填在这一行',
  },
  'fee-order': {
    says: ({ column, text }) => `${column}${text}的先后不对：应为收到、收费通知、缴费、答复`,
    todo: CHECK_DAYS,
  },
  'fee-notice-late': {
    says: ({ text }) => `收费通知晚于答复期限（${text}）`,
    todo: '收费通知应在答复期限内发出；核对收费通知日',
  },
  'fee-unpaid': {
    says: ({ text }) => `${text}通知缴费，20个工作日后仍没有缴费`,
    todo: '已缴费的，填缴费日；逾期未缴的，按（六）2.办结',
  },
  'kind-missing': { says: () => '没有种类，不计入表四', todo: CHOOSE },
  'opened-missing': { says: () => '没有收案日期，不计入表四', todo: '填收案日期' },
  'closed-missing': {
    says: () => '有结果，没有结案日期，仍按尚未审结计',
    todo: '填结案日期；还没审结的，清除结果',
  },
  'result-missing': { says: ({ text }) => `${text}已结案，没有结果，不计入表四`, todo: CHOOSE },
  'closed-before-opened': { says: ({ text }) => `结案日期早于收案日期（${text}）`, todo: CHECK_DAYS },
  'application-unknown': {
    says: ({ text }) => `申请编号“${text}”不在依申请台账中`,
    todo: '核对编号；往年的申请填“往年”',
  },
};

export const ledger = {
  problems,
  /** A row by its 编号, or by its first cell where it has none. */
  numbered: (number: string) => `编号${number}`,
  inCell: (sheet: string, cell: string) => `“${sheet}”${cell}`,
  /** Rows below the last that is counted. */
  beyond: ({ rows, last }: { readonly rows: number; readonly last: number }) =>
    `第${last}行以下有${rows}行，不计入`,
  moveUp: (last: number) => `移到第${last}行以上`,
  /** The sheet is larger than what is read. */
  unread: '文件太大，从这一行起没有读入，不计入',
  split: '把与台账无关的工作表移到别的文件',
  /** All of it in one line. */
  line: ({ row, says, todo }: SaidOfRow) => `${row}：${says}；${todo}`,
};
export type LedgerWords = typeof ledger;
