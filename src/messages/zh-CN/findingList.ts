/** Words of the list of findings: as a sheet, a Word document or CSV. */
import { READ_BACK } from '../official/readBack';
import { missing } from './missing';
import { places } from './places';
import type { Severity } from '../../form';

/** What a check came to. */
export interface SummaryWords {
  readonly state: 'agrees' | 'disagrees' | 'unfinished';
  readonly errors: number;
  readonly warnings: number;
  /** In words, part by part. */
  readonly missing: readonly string[];
  readonly checked: number;
  readonly unassessed: number;
}

/** How many files are in each state. */
export type StateCounts = Readonly<Record<keyof typeof STATES, number>>;

const STATES = { agrees: '相符', disagrees: '不符', unfinished: missing.unfinished, unreadable: '读不出' };
const STATE_ORDER = Object.keys(STATES) as readonly (keyof typeof STATES)[];

function summary({ state, errors, warnings, missing: parts, checked, unassessed }: SummaryWords): string {
  const { unfinished, disagrees, agrees, join } = missing;
  const told = [
    ...(state === 'agrees' ? [agrees(checked)] : []),
    ...(errors > 0 ? [disagrees(errors)] : []),
    ...(warnings > 0 ? [`${warnings}处提醒`] : []),
  ];
  return [
    ...(told.length > 0 ? [told.join('，')] : []),
    ...(parts.length > 0 ? [`${unfinished}：${join(parts)}`] : []),
    // What is not filled in says it already.
    ...(unassessed > 0 && parts.length === 0 ? [`${unassessed}项表内关系因缺数字没有核对`] : []),
  ].join('。');
}

export const findingList = {
  sheet: READ_BACK.findingsSheet as string,
  fileName: (title: string) => `${title}检查结果`,
  title: (unit: string, year: number | null) =>
    `${unit}${year === null ? '' : `${year}年`}政府信息公开工作年度报告检查结果`,
  columns: {
    number: '序号',
    file: '文件',
    unit: '机关',
    year: '年度',
    state: '状态',
    errors: '不符',
    warnings: '提醒',
    missing: '未填',
    missingOrReason: '未填的内容或读不出的原因',
    remark: '备注',
    reason: '原因',
    part: '部分',
    severity: '级别',
    message: '问题',
    places: '位置',
    suggestion: '建议',
    explained: '说明',
    rule: '规则',
  },
  severities: { error: '不符', warning: '提醒', info: '提示' } as Readonly<Record<Severity, string>>,
  wholeReport: '整份报告',
  states: STATES,
  missing,
  summary,
  sentence: (text: string) => `${text}。`,
  /** What follows from the cause of this number. */
  settledBy: (number: number) => `第${number}项改正后即相符`,
  reports: (reports: number, findings: number) => `${reports}份报告，${findings}条。`,
  /** How many files are in which state, those that there are. */
  files: (count: number, counts: StateCounts) => {
    const told = STATE_ORDER.filter((state) => counts[state] > 0);
    return [`共${count}个文件`, told.map((state) => `${counts[state]}个${STATES[state]}`).join('，')]
      .filter((text) => text !== '')
      .join('：');
  },
  overview: {
    sheet: '情况一览',
    noYear: '没有年度',
    otherYear: (year: number) => `年度不是${year}`,
    differingYears: '各份报告年度不一致',
    cameTwice: (others: readonly string[]) => `同一机关另有${others.join('、')}`,
    vertical: '垂直管理系统，不列入本级汇总',
    join: (remarks: readonly string[]) => remarks.join('；'),
  },
  fileOf: (file: string) => `文件：${file}`,
  unread: '没有读出的文件',
  places: (first: string, others: readonly string[], left: number) =>
    [first, ...others].join('、') + (left > 0 ? `等${others.length + 1 + left}格` : ''),
  placeWords: places,
  explained: ({ reason, by, on }: { readonly reason: string; readonly by: string; readonly on: string }) =>
    [reason, by, on].filter((each) => each !== '').join('，'),
  locate: '查看',
};
export type FindingListWords = typeof findingList;
