/** Words of the list of findings: as a sheet, a Word document or CSV. */
import { WORKBOOK } from '../official/workbook';
import { places } from './places';
import type { Severity } from '../../form';

export const findingList = {
  sheet: WORKBOOK.findingsSheet as string,
  fileName: (title: string) => `${title}检查结果`,
  title: (unit: string, year: number | null) =>
    `${unit}${year === null ? '' : `${year}年`}政府信息公开工作年度报告检查结果`,
  columns: {
    unit: '机关',
    year: '年度',
    part: '部分',
    severity: '级别',
    message: '问题',
    places: '位置',
    suggestion: '建议',
    explained: '说明',
    rule: '规则',
  },
  number: '序号',
  severities: { error: '不符', warning: '提醒', info: '提示' } as Readonly<Record<Severity, string>>,
  wholeReport: '整份报告',
  counts: (errors: number, warnings: number, unassessed: number) =>
    `${errors}处不符，${warnings}处提醒${unassessed > 0 ? `，${unassessed}项表内关系因缺数字没有核对` : ''}。`,
  reports: (reports: number, findings: number) => `${reports}份报告，${findings}条。`,
  allHold: (checked: number) => `全部相符（${checked}项检查）。`,
  places: (first: string, others: readonly string[], left: number) =>
    [first, ...others].join('、') + (left > 0 ? `等${others.length + 1 + left}格` : ''),
  placeWords: places,
  explained: ({ reason, by, on }: { readonly reason: string; readonly by: string; readonly on: string }) =>
    [reason, by, on].filter((each) => each !== '').join('，'),
  locate: '查看',
};
export type FindingListWords = typeof findingList;
