/** Title of the report in one line: 金山镇人民政府2024年政府信息公开工作年度报告. */
export function reportTitle(unit: string, year: number | null): string {
  return `${unit}${year ?? '    '}年政府信息公开工作年度报告`;
}
