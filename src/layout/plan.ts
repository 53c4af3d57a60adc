/**
 * A Plan: everything that goes into a workbook, decided before anything is written. `src/excel` applies it to the
 * open workbook, `src/writers/xlsx` writes it to a file; neither decides anything.
 */
import type { CellValue, Rectangle } from '../grid';

export type StyleId = string;

/** The look of a cell. Sizes in points, colours as #RRGGBB. */
export interface CellStyle {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  /** null: no fill. */
  readonly fill: string | null;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  /** Thin lines on all four sides. */
  readonly border: boolean;
  /** False for cells meant to be filled in. */
  readonly locked: boolean;
  /**
   * `@` keeps whatever is typed as text: 054000 stays so. A day of the calendar is its number (`dateSerial`), shown as
   * 2025-01-31. Set before the content. Files carry any other format, too: those that a person gave to columns of their own.
   */
  readonly numberFormat: string;
  /** What only a person puts on a cell: files carry it, an open workbook has it already. */
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
}

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleId;
  /** A value, or for a formula the result it has with the figures of the plan (files carry it, Excel recomputes). */
  readonly value: CellValue;
  /** With its equals sign, or null. English function names, comma separators, sheet names quoted. */
  readonly formula: string | null;
}

export interface PlanValidation {
  readonly area: Rectangle;
  readonly rule:
    | { readonly kind: 'whole'; readonly minimum: number; readonly maximum: number | null }
    | { readonly kind: 'decimal'; readonly minimum: number }
    | { readonly kind: 'list'; readonly items: readonly string[] }
    /** A list of what stands in cells, of whatever length. */
    | { readonly kind: 'cells'; readonly sheet: string; readonly area: Rectangle }
    /** A list of the cells that a formula finds: it has its equals sign and is relative to the first cell of the area. */
    | { readonly kind: 'found'; readonly formula: string }
    /** A day of the calendar, by its number. */
    | { readonly kind: 'day'; readonly first: number; readonly last: number };
  readonly title: string;
  readonly message: string;
}

/** A conditional format. Earlier ones in a sheet win. */
export interface PlanHighlight {
  readonly area: Rectangle;
  /** With its equals sign; relative to the first cell of the area. */
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
}

/** How a sheet prints; always on A4, centred, in black and white: the fills of the screen stay there. */
export interface PlanPrint {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Rectangle;
  /** Rows that repeat at the top of each page: how many from the first; 0 for none. */
  readonly titleRows: number;
  /** Fit the area on this many pages; `tall` 0 is as many as needed. */
  readonly fit: { readonly wide: number; readonly tall: number };
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export interface PlanSheet {
  readonly name: string;
  /** It is there to be read by us and, when they ask for it, by people. */
  readonly hidden?: true;
  /** #RRGGBB */
  readonly tabColor: string;
  /** Column widths in pixels at 100 %. */
  readonly columnWidths: readonly number[];
  /** Columns that a person hid; absent for none. Files carry it. */
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Row heights in points from the first row; null leaves the height to fit the text. */
  readonly rowHeights: readonly (number | null)[];
  /** Sorted by row, then column; every cell of a merge that has a border is listed. */
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Rectangle[];
  readonly validations: readonly PlanValidation[];
  readonly highlights: readonly PlanHighlight[];
  /** The rows, their headers first, that can be sorted and filtered by the arrows of the headers; absent for none. */
  readonly filter?: Rectangle;
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PlanPrint;
}

export interface PlanName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Rectangle;
}

export interface Plan {
  /** Appended to sheet names and defined names where a workbook holds a second report; usually empty. */
  readonly suffix: string;
  readonly sheets: readonly PlanSheet[];
  readonly styles: Readonly<Record<StyleId, CellStyle>>;
  readonly names: readonly PlanName[];
  /** Custom document properties: what travels with the workbook and is not a cell. An empty one is to be absent. */
  readonly properties: Readonly<Record<string, string>>;
  /** What the workbook loses to it; absent for nothing: sheets are set aside, names are deleted. */
  readonly removes?: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** Where the user starts, or null to leave the user where they are. */
  readonly start: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}
