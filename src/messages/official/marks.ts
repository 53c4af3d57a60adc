/** Words of a file that goes back to its unit with marks: official ones, the same in every language of the interface. */
import type { Severity } from '../../form';

export const MARKS = {
  /** Who wrote the notes and comments, and the initials that Word shows. */
  author: '审核',
  initials: '审',
  /** The sheet that lists what was found; a number follows where the name is taken. */
  sheet: '审核意见',
  sheetNumbered: (number: number) => `审核意见(${number})`,
  /** How many there are, and what the colours mean. */
  summary: (count: number) =>
    `共${count}条。有问题的单元格已标色并加批注（红色为错误，黄色为提醒）；点“位置”可转到该单元格。`,
  columns: { number: '序号', severity: '类别', place: '位置', message: '问题', repair: '建议' },
  severities: { error: '错误', warning: '提醒', info: '说明' } satisfies Record<Severity, string>,
  /** A line of a note: the number is that of the list. */
  finding: (number: number, severity: string, message: string) => `${number}．【${severity}】${message}`,
  repair: (repair: string) => `建议：${repair}`,
  /** In a comment on a Word document that cannot stand at its place. */
  at: (places: string) => `（位置：${places}）`,
  /** Behind a text that is cut because a note has no room for it. */
  cut: '……',
  /** In the list, of a cell with a conversation, which keeps no second note. */
  inThread: '（该单元格已有批注对话，意见只列在这里。）',
} as const;

export type MarkWords = typeof MARKS;
