/** Numbers in Chinese characters. */

/** 〇 to 九 by value; 两 and 零 are spellings of two of them. */
const DIGITS = '〇一二三四五六七八九';
const DIGIT_SPELLINGS: Readonly<Record<string, string>> = { 两: '二', 零: '〇' };
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };
/** How 2 is written before a unit, 0 on its own. */
const TWO = '两';
export const CHINESE_ZERO = '零';

/** 十 to 亿 by value; they may stand behind Arabic digits too: 3万. */
export const CHINESE_SCALES: Readonly<Record<string, number>> = { ...TENS, ...MYRIADS };
/** All characters of digits, for patterns. */
export const CHINESE_DIGITS = `${DIGITS}${Object.keys(DIGIT_SPELLINGS).join('')}`;
/** Spellings of 0 in a year: 二〇二四, 二零二四, and what is typed in their stead. */
const YEAR_ZEROS = '〇零○O';
export const YEAR_DIGITS = `${YEAR_ZEROS}${DIGITS.slice(1)}`;

/** 一百零三 → 103, 一百十二 → 112; undefined for what is no numeral, such as 三四. */
export function readChinese(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = DIGITS.indexOf(DIGIT_SPELLINGS[character] ?? character);
    if (value >= 0) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (character in TENS) {
      section += (digit || 1) * (TENS[character] ?? 0);
      digit = undefined;
    } else {
      // 万 with nothing before it is 一万: 近万件.
      total = (total + section + (digit ?? 0) || 1) * (MYRIADS[character] ?? 0);
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

/** 103 → 一百零三; only whole numbers below 万 are spelled, others stay in digits. */
export function spellChinese(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 10_000) return String(value);
  if (value === 0) return CHINESE_ZERO;
  if (value === 2) return TWO;
  let spelled = '';
  let gap = false;
  for (const [name, scale] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / scale) % 10;
    if (digit === 0) {
      gap = gap || spelled !== '';
      continue;
    }
    const ten = scale === 10 && digit === 1 && spelled === '';
    spelled += `${gap ? CHINESE_ZERO : ''}${ten ? '' : DIGITS.charAt(digit)}${name}`;
    gap = false;
  }
  return spelled;
}

/** 二〇二四 → 2024, digit by digit; Arabic digits may stand among them. */
export function readYear(text: string): number {
  const digits = [...text].map((character) => {
    if (YEAR_ZEROS.includes(character)) return '0';
    const digit = DIGITS.indexOf(character);
    return digit < 0 ? character : String(digit);
  });
  return Number(digits.join(''));
}
