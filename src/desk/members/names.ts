/** Names of bodies as they are compared: with and without the place in front and what every government is called. */
import { nameForm } from '../../text';

/** 金山县, 苏州市金山区: what may stand before a name or be left out. */
const PLACE = /^(?:[^省市县区州旗盟]{1,7}(?:自治区|自治州|省|市|县|区|州|旗|盟))+$|^[省市县区州旗盟]$/;
const GOVERNMENT = /(镇|乡|街道|苏木)(?:人民政府|政府|办事处)$/;

/** The form in which names are compared; a township without 人民政府 is the same. */
export const plainName = (name: string): string => nameForm(name).replace(GOVERNMENT, '$1');

/** What stands before `shorter` in `longer`, where that is a place; undefined where it is not. */
export function placeBefore(longer: string, shorter: string): string | undefined {
  if (shorter.length < 2 || longer.length <= shorter.length || !longer.endsWith(shorter)) return undefined;
  const place = longer.slice(0, longer.length - shorter.length);
  // Of 金山县水务局 people say 县水务局, too.
  return PLACE.test(place) || PLACE.test(place + shorter.charAt(0)) ? place : undefined;
}

/** Endings of a name, longest first, that may be all that a file says of it: 金山县水务局 → 县水务局, 水务局. */
export function endingsOf(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - 2) }, (_, cut) => name.slice(cut + 1)).filter(
    (ending) => placeBefore(name, ending) !== undefined,
  );
}

/** Pairs of letters that stand side by side. */
export function pairsOf(name: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));
}
