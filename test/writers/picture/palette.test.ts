/** Neighbouring bands are told apart in grey and by readers who see no red, no green or no blue. */
import { COLOR } from '../../../src/writers/picture/style';

type Triple = readonly [number, number, number];

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const lightOf = (color: string): Triple =>
  [1, 3, 5].map((at) => linear(parseInt(color.slice(at, at + 2), 16) / 255)) as unknown as Triple;
const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const SIGHT: Readonly<Record<string, readonly Triple[]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB to XYZ (D65), relative to white. */
const XYZ: readonly Triple[] = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
];

function labOf(light: Triple): Triple {
  const [x, y, z] = times(XYZ, light).map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : (part * 24389) / 27 / 116 + 16 / 116,
  ) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const luminance = (color: string) => times(XYZ, lightOf(color))[1];
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const bands = [...COLOR.outcomes, COLOR.carried];
const neighbours = (colors: readonly string[]) =>
  colors.slice(1).map((color, index) => [colors[index]!, color] as const);
const lightness = (color: string) => labOf(lightOf(color))[0];

test('neighbouring bands differ in lightness', () => {
  for (const [one, other] of neighbours(bands))
    expect([one, other, Math.abs(lightness(one) - lightness(other)) >= 20]).toEqual([one, other, true]);
});

test('a later year is darker', () => {
  for (const [one, other] of neighbours(COLOR.years))
    expect(lightness(one) - lightness(other)).toBeGreaterThan(10);
});

test.each(Object.entries(SIGHT))('any two bands differ for readers who see %s', (_, matrix) => {
  const seen = bands.map((color) => labOf(times(matrix, lightOf(color))));
  for (const [index, one] of seen.entries())
    for (const other of seen.slice(index + 1))
      expect(Math.hypot(...one.map((part, at) => part - other[at]!))).toBeGreaterThan(15);
});

test('bars are 3 : 1 against white, words 4.5 : 1 against white and the tiles', () => {
  for (const bar of [...bands, ...COLOR.years, COLOR.bar, COLOR.trunk, COLOR.received])
    expect(contrast(bar, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  for (const word of [COLOR.text, COLOR.quiet, COLOR.accent])
    for (const ground of ['#FFFFFF', COLOR.tile]) expect(contrast(word, ground)).toBeGreaterThanOrEqual(4.5);
});
