/** The character of a glyph, as far as the document really says which it is. */
import { compatible } from '../../text';

/**
 * Printers of Chromium write a character as the radical that looks the same: ⻘ for 青. By Unicode's
 * EquivalentUnifiedIdeograph.txt; Kangxi radicals (⼀ for 一) normalise by themselves.
 */
const RADICALS =
  '⺁厂⺊卜⺌小⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺮竹⺶羊⺷羊⺻聿⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻲亀⻳龟';
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [radical, character]),
);

/** Stands for a character that cannot be told. */
export const UNKNOWN = '\ufffd';

/** Control characters and private ones: what a font calls its glyphs, not what they say. */
const NO_CHARACTER = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u;
/** Other forms of characters: radicals, compatibility ideographs, ligatures. */
const OTHER_FORM = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/;

/** The text of one glyph, in the characters that people type. */
export function plainCharacter(text: string): string {
  if (text === '' || NO_CHARACTER.test(text)) return UNKNOWN;
  if (!OTHER_FORM.test(text)) return text;
  return Array.from(text, (each) => CHARACTERS.get(each) ?? compatible(each)).join('');
}
