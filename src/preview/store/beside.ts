/** What Excel keeps with a workbook and Univer has no model for; keyed by sheet where it belongs to one. */
import type { Area } from './area';
import { shiftArea, type Shift } from './references';

/** Excel.PageLayout, in Excel's words and in points. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  firstPageNumber: number | '';
  headersFooters: Map<string, string>;
  printArea: Area | undefined;
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

const newPageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  centerHorizontally: false,
  centerVertically: false,
  zoom: { scale: 100 },
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  firstPageNumber: '',
  headersFooters: new Map(),
  printArea: undefined,
  titleRows: undefined,
  titleColumns: undefined,
});

export class Beside {
  /** `workbook.settings` of this add-in: any JSON. */
  readonly settings = new Map<string, unknown>();
  /** `workbook.properties.custom`. */
  readonly customProperties = new Map<string, string | number | boolean>();
  /** `workbook.properties`: title, subject, author and so on. */
  readonly properties = new Map<string, string>();
  calculationMode = 'Automatic';
  private readonly pageLayouts = new Map<string, PageLayout>();
  private readonly protections = new Map<string, Protection>();

  pageLayout(sheetId: string): PageLayout {
    let layout = this.pageLayouts.get(sheetId);
    if (!layout) this.pageLayouts.set(sheetId, (layout = newPageLayout()));
    return layout;
  }

  /** Print areas and titles follow inserted and deleted rows and columns. */
  shift(sheetId: string, shift: Shift): void {
    const layout = this.pageLayout(sheetId);
    const { printArea, titleRows, titleColumns } = layout;
    if (printArea) layout.printArea = shiftArea(printArea, shift);
    if (titleRows && shift.axis === 'row') layout.titleRows = shiftArea(titleRows, shift);
    if (titleColumns && shift.axis === 'column') layout.titleColumns = shiftArea(titleColumns, shift);
  }

  protection(sheetId: string): Protection | undefined {
    return this.protections.get(sheetId);
  }

  protect(sheetId: string, protection: Protection): void {
    this.protections.set(sheetId, protection);
  }

  unprotect(sheetId: string): void {
    this.protections.delete(sheetId);
  }

  clear(): void {
    for (const map of [
      this.settings,
      this.customProperties,
      this.properties,
      this.pageLayouts,
      this.protections,
    ])
      map.clear();
    this.calculationMode = 'Automatic';
  }
}
