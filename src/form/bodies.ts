import type { Day } from '../text';

/** Kinds of body that publish a report, in the order in which the statute names their deadlines (F21 四). */
export const BODY_KINDS = [
  'department',
  'township',
  'governmentOffice',
  'countyAggregate',
  'cityAggregate',
  'provinceAggregate',
  'verticalSystem',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** The official names of the kinds of body. */
export const BODY_KIND_NAMES: Readonly<Record<BodyKind, string>> = {
  department: '政府部门',
  township: '乡镇（街道）',
  governmentOffice: '政府办公厅（室）',
  countyAggregate: '县（市、区）汇总',
  cityAggregate: '设区的市（自治州）汇总',
  provinceAggregate: '省（自治区、直辖市）汇总',
  verticalSystem: '垂直管理系统',
};

/** Whether a body makes 规章. */
export type RegulationPower = 'may' | 'rarely' | 'never';

/**
 * Whether bodies of a kind make 规章 (立法法 第九十一、九十三条: 国务院部门，省，设区的市，自治州): `never`, `rarely` where only a
 * 国务院部门 among them does, `may` where the kind does not tell.
 */
export const MAKES_REGULATIONS: Readonly<Record<BodyKind, RegulationPower>> = {
  department: 'rarely',
  township: 'never',
  governmentOffice: 'may',
  countyAggregate: 'never',
  cityAggregate: 'may',
  provinceAggregate: 'may',
  verticalSystem: 'rarely',
};

/** Whether a report of a kind of body speaks for all bodies of an area or system, and not for one. */
export const COVERS_AREA: Readonly<Record<BodyKind, boolean>> = {
  department: false,
  township: false,
  governmentOffice: false,
  countyAggregate: true,
  cityAggregate: true,
  provinceAggregate: true,
  verticalSystem: true,
};

/** Month and day by which the report of a year is published in the year after it. */
export const DEADLINES: Readonly<Record<BodyKind, readonly [month: number, day: number]>> = {
  department: [1, 31],
  township: [1, 31],
  governmentOffice: [1, 31],
  countyAggregate: [2, 20],
  cityAggregate: [3, 10],
  provinceAggregate: [3, 31],
  verticalSystem: [3, 31],
};

/** The last day on which the report of a year may be published by a kind of body: in the year after it (条例 50). */
export function deadlineOf(kind: BodyKind, reportYear: number): Day {
  const [month, day] = DEADLINES[kind];
  return { year: reportYear + 1, month, day };
}
