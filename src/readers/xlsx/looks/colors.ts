/** Colours as a workbook states them: their red, green and blue, one of its theme, one of its palette (ISO/IEC 29500-1 §18.8.3, §18.8.27). */
import { XmlScanner } from '../../../ooxml';
import { isTrue, parseDouble, parseIndex } from '../numbers';

/** As the theme of Office has them, where a workbook has none: light and dark change places (§18.8.3). */
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'EEECE1', '1F497D', '4F81BD', 'C0504D'],
  ...['9BBB59', '8064A2', '4BACC6', 'F79646', '0000FF', '800080'],
];
/** Order of the theme's own part (§20.1.6.2). */
const THEME_PARTS = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2'],
  ...['accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];

const FIRST_EIGHT = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** The palette of before 2007: the first eight stand twice. */
const PALETTE = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];
/** The colours of the system behind the palette: letters and paper. */
const SYSTEM_LETTERS = 64;
const SYSTEM_PAPER = 65;

/** Six hex digits, or undefined for what is no colour. */
const hexOf = (text: string | undefined): string | undefined => {
  const hex = /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(text ?? '');
  return hex?.[1]?.toUpperCase();
};

/** The colours of a theme part, in the order of their numbers. */
export function readTheme(xml: string): readonly string[] {
  const colors = [...OFFICE_THEME];
  const scanner = new XmlScanner(xml);
  let part = -1;
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    const { name } = scanner;
    if (name === 'fontScheme' || name === 'fmtScheme') scanner.skipElement();
    else if (THEME_PARTS.includes(name)) part = THEME_PARTS.indexOf(name);
    else if (part >= 0 && (name === 'srgbClr' || name === 'sysClr')) {
      const hex = hexOf(scanner.attribute(name === 'srgbClr' ? 'val' : 'lastClr'));
      if (hex !== undefined) colors[part] = hex;
      part = -1;
    }
  }
  return colors;
}

/** Hue, lightness and saturation from 0 to 1. */
function hlsOf(hex: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, range] = [(most + least) / 2, most - least];
  if (range === 0) return [0, lightness, 0];
  const saturation = range / (lightness > 0.5 ? 2 - most - least : most + least);
  const turn =
    most === red
      ? (green - blue) / range + (green < blue ? 6 : 0)
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [turn / 6, lightness, saturation];
}

function hexFrom([hue, lightness, saturation]: readonly [number, number, number]): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): string => {
    const turn = (shift + hue * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}

/** Darker for a tint below 0, lighter above (§18.8.19). */
export function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [hue, lightness, saturation] = hlsOf(hex);
  const share = Math.min(1, Math.abs(tint));
  return hexFrom([hue, tint < 0 ? lightness * (1 - share) : lightness * (1 - share) + share, saturation]);
}

/** What the colours of a workbook are numbered by. */
export interface Colors {
  readonly theme: readonly string[];
  /** The palette; a workbook may have its own. */
  readonly palette: readonly string[];
}

export const paletteWith = (own: readonly (string | undefined)[]): readonly string[] =>
  PALETTE.map((color, index) => hexOf(own[index]) ?? color);

/** The colour that an element states, as #RRGGBB; undefined for none, and for the one that the program chooses. */
export function colorOf(scanner: XmlScanner, { theme, palette }: Colors): string | undefined {
  const hex = (): string | undefined => {
    if (isTrue(scanner.attribute('auto'))) return undefined;
    const own = hexOf(scanner.attribute('rgb'));
    if (own !== undefined) return own;
    const part = scanner.attribute('theme');
    if (part !== undefined) return theme[parseIndex(part)];
    const index = parseIndex(scanner.attribute('indexed'));
    if (index === SYSTEM_LETTERS) return '000000';
    return index === SYSTEM_PAPER ? 'FFFFFF' : palette[index];
  };
  const found = hex();
  return found && `#${tinted(found, parseDouble(scanner.attribute('tint') ?? '0') ?? 0)}`;
}

/** A colour over another, so much of the first. */
export function blended(over: string, under: string, share: number): string {
  const channel = (at: number): string => {
    const [one, other] = [over, under].map((color) => parseInt(color.slice(at, at + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(one * share + other * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}
