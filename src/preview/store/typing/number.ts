/**
 * Numbers as a person in China types them: signs, thousands, percentages, money, powers of ten, fractions.
 * https://support.microsoft.com/office/available-number-formats-in-excel-0afe8f52-97db-41f1-b972-4b46e9f1e8d2
 */
import type { Typed } from './typed';

const NUMBER =
  /^(?<sign>[+-]*)(?<before>[¥$%]?)(?<inner>-?)(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?<part>\.\d*)?(?<power>e[+-]?\d+)?(?<after> ?%)?$/i;
const FRACTION = /^(?<sign>-?)(?<whole>\d+) +(?<above>\d{1,3})\/(?<below>\d{1,3})$/;

/** "Number precision: 15 digits": those after the fifteenth become 0. */
const PRECISION = 15;

const MONEY: Readonly<Record<string, readonly [string, string]>> = {
  '¥': ['"¥"#,##0;"¥"\\-#,##0', '"¥"#,##0.00;"¥"\\-#,##0.00'],
  $: ['$#,##0;\\-$#,##0', '$#,##0.00;\\-$#,##0.00'],
};

export function typedNumber(text: string): Typed | undefined {
  const isBracketed = /^\(.*\)$/.test(text);
  const match = NUMBER.exec(isBracketed ? text.slice(1, -1) : text);
  const {
    sign = '',
    before = '',
    inner = '',
    whole = '',
    part = '',
    power = '',
    after = '',
  } = match?.groups ?? {};
  const digits = whole.replace(/,/g, '');
  if (!match || !/\d/.test(digits + part) || (isBracketed && sign + inner !== '')) return undefined;
  if ((after !== '' || power !== '') && before !== '') return undefined;
  // "--5" would be a formula, "+-5" is a number.
  if (/^-.*[+-]|\+\+/.test(sign) || (inner !== '' && (before === '' || sign !== ''))) return undefined;
  const magnitude = Number(`${precise(digits + part)}${power}`);
  if (!Number.isFinite(magnitude)) return undefined;
  const isNegative = isBracketed || `${sign}${inner}`.includes('-');
  const isPercentage = before === '%' || after !== '';
  const value = (isNegative ? -magnitude : magnitude) / (isPercentage ? 100 : 1);
  const hasDecimals = /\d/.test(part);
  const money = MONEY[before];
  if (money) return { value, format: money[hasDecimals ? 1 : 0] };
  if (isPercentage) return { value, format: hasDecimals ? '0.00%' : '0%' };
  if (power !== '') return { value, format: '0.00E+00' };
  return whole.includes(',') ? { value, format: hasDecimals ? '#,##0.00' : '#,##0' } : { value };
}

function precise(digits: string): string {
  let left = PRECISION;
  let isLeading = true;
  return digits.replace(/\d/g, (digit) => {
    if (digit !== '0') isLeading = false;
    if (isLeading) return digit;
    left -= 1;
    return left < 0 ? '0' : digit;
  });
}

/** `0 1/2`; without a whole number before it, `1/2` is a date. */
export function typedFraction(text: string): Typed | undefined {
  const { sign, whole, above = '', below = '' } = FRACTION.exec(text)?.groups ?? {};
  if (whole === undefined || Number(below) === 0) return undefined;
  const places = '?'.repeat(Math.max(above.length, below.length));
  const magnitude = Number(whole) + Number(above) / Number(below);
  return { value: sign === '-' ? -magnitude : magnitude, format: `# ${places}/${places}` };
}
