/** A drawing that stands alone. */
export interface Picture {
  /** A whole SVG document; its fonts are those of the reader's computer. */
  readonly svg: string;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture says, in sentences, for whoever does not see it. */
  readonly description: string;
}
