/** What is known while the operations of a page are followed, and how an operation changes it. */
import type { Font } from './fonts';
import type { Matrix } from './geometry';
import type { Rule } from './paths';

export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where it stands: its base line, downwards. */
  readonly base: number;
  /** Height of the font. */
  readonly size: number;
}

export interface TextState {
  readonly font: Font | undefined;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly visible: boolean;
}

/** What save and restore keep. */
export interface State extends TextState {
  readonly matrix: Matrix;
}

/** What is known while the operations of a page are followed. */
export interface Canvas {
  state: State;
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  /** How many glyphs run to the right, downwards, to the left and upwards. */
  readonly directions: [number, number, number, number];
}

export type Arguments = readonly unknown[];
export type Handler = (canvas: Canvas, given: Arguments) => void;
