/** What an SVG shows: its labels with the boxes they take, and its rectangles. */
import { parse } from 'parse5';
import { attribute, elements, textOf } from './htmlTable';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label extends Box {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
}

export interface Rectangle extends Box {
  readonly fill: string;
}

/** Chinese characters are as wide as high, half-width ones a little over the half. */
const widthOf = (text: string, size: number) =>
  [...text].reduce((width, character) => width + (character < '\u0080' ? 0.55 : 1), 0) * size;

const SHARE_BEFORE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

export function labelsOf(svg: string): Label[] {
  return elements(parse(svg), 'text').map((element) => {
    const number = (name: string) => Number(attribute(element, name));
    const size = number('font-size');
    const text = textOf(element);
    const width = widthOf(text, size);
    const left = number('x') - width * SHARE_BEFORE[attribute(element, 'text-anchor') ?? 'start']!;
    const [top, bottom] = [number('y') - 0.86 * size, number('y') + 0.14 * size];
    return { text, size, fill: attribute(element, 'fill')!, left, top, right: left + width, bottom };
  });
}

/** All rectangles but the white page itself. */
export function rectanglesOf(svg: string): Rectangle[] {
  return elements(parse(svg), 'rect')
    .filter((element) => attribute(element, 'width') !== '100%')
    .map((element) => {
      const number = (name: string) => Number(attribute(element, name));
      const [left, top] = [number('x'), number('y')];
      const fill = attribute(element, 'fill')!;
      return { left, top, right: left + number('width'), bottom: top + number('height'), fill };
    });
}

/** Whether two boxes share more than an edge. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right - 0.01 &&
  other.left < one.right - 0.01 &&
  one.top < other.bottom - 0.01 &&
  other.top < one.bottom - 0.01;

/** Text of the first element with a tag. */
export const elementText = (svg: string, tag: string): string =>
  textOf(elements(parse(svg), tag)[0] ?? parse(''));

/** The elements that a picture is drawn with, one a line, without its frame, title and description. */
export const shapesOf = (svg: string): string[] =>
  svg
    .split('\n')
    .filter((line) => line.startsWith('<') && !/^<(svg|title|desc|rect width="100%"|\/svg)/.test(line));
