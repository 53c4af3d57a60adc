/**
 * What the name of a body tells where its report does not say of what kind it is: a page or a document has no cover. A name
 * is as `bodyName` of `report` gives it, without spaces; what a name leaves open stays open.
 */
import { MAKES_REGULATIONS } from './bodies';
import type { BodyKind, RegulationPower } from './bodies';

const GOVERNMENT = '(?:人民政府|政府)?(?:办公[室厅]|办)?';
const TOWNSHIP = /(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处)?(?:党政)?(?:办公室|办)?$/;
const COUNTY = new RegExp(`(?:县|旗|(?<!自治)区)${GOVERNMENT}$`);
/** A 市 may be 设区的市 or a county: only its kind tells. */
const LARGER_AREA = new RegExp(`(?:省|自治区|市|州|盟)${GOVERNMENT}$`);
const ZONE = /(?:管理委员会|管委会)$/;
const DEPARTMENT = /(?:局|厅|委|委员会|中心|[总支大]队|站|所|馆|处|办公室|办)$/;
const NATIONAL = /^(?:国家|国务院|中国|中华人民共和国)|总局$/;
/** A place with something behind it: 青石县水务局. No places: 市场, 城市, 市政园林, 区域, 社区, 城乡, 乡村. */
const WITHIN_A_PLACE =
  /(?:省|(?<!城)市(?!场|政(?![务府法协]))|县|(?<!社)区(?!域)|州|旗|盟|镇|(?<!城)乡(?!村))./;
const NOTE = /\([^()]*\)$/;
/** Bodies that their own ministry leads and no local government (行政复议法 第二十七条: 海关、金融、外汇管理、税务、国家安全). */
const VERTICAL =
  /税务局$|海关$|外汇管理局|国家安全[局厅]$|^中国人民银行|^国家金融监督管理总局|^中国证券监督管理委员会/;

/**
 * Whether a body of this name makes 规章 (立法法 第九十一、九十三条): `never`, `rarely` where it may be a 国务院部门 by a short
 * name, `may` where it may or where the name does not tell.
 */
function regulationsByName(name: string): RegulationPower {
  const plain = name.replace(NOTE, '');
  const isWithin = WITHIN_A_PLACE.test(plain);
  if (NATIONAL.test(plain) && !isWithin) return 'may';
  if (TOWNSHIP.test(plain) || COUNTY.test(plain) || ZONE.test(plain)) return 'never';
  if (LARGER_AREA.test(plain) || !DEPARTMENT.test(plain)) return 'may';
  return isWithin ? 'never' : 'rarely';
}

/** Whether the kind on the cover tells: offices of governments report for governments of every level. */
export const tellsRegulations = (kind: BodyKind | null): kind is Exclude<BodyKind, 'governmentOffice'> =>
  kind !== null && kind !== 'governmentOffice';

/** The same by the kind where it tells, else by the name; a 国务院部门 is one of the departments that do. */
export function regulationsOf(kind: BodyKind | null, name: string): RegulationPower {
  const byName = regulationsByName(name);
  if (!tellsRegulations(kind)) return byName;
  const byKind = MAKES_REGULATIONS[kind];
  return byKind === 'rarely' && byName === 'may' && NATIONAL.test(name) ? 'may' : byKind;
}

/**
 * Of what kind a body of this name is: a government of a county by its office or its aggregate, which go by one name. Null
 * where the name does not tell, as of a 市, which may be of either level.
 */
export function kindByName(name: string): BodyKind | null {
  const plain = name.replace(NOTE, '');
  if (VERTICAL.test(plain)) return 'verticalSystem';
  if (TOWNSHIP.test(plain)) return 'township';
  if (COUNTY.test(plain)) return 'countyAggregate';
  return DEPARTMENT.test(plain) && WITHIN_A_PLACE.test(plain) ? 'department' : null;
}

/** The kind where it is known, else by the name: the body belongs to a vertical system, and to no local aggregate. */
export const isVertical = (kind: BodyKind | null, name: string): boolean =>
  (kind ?? kindByName(name)) === 'verticalSystem';
