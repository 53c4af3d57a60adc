/** What Excel keeps with a workbook and Univer has no model for; keyed by sheet where it belongs to one. */
import type { Area } from './area';
import type { Moved } from './references';

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
  printArea: undefined,
  titleRows: undefined,
  titleColumns: undefined,
});

/** Which rows of a column a filter leaves: those with one of these texts, or those with anything in them. */
export type FilterCriterion = { readonly texts: ReadonlySet<string> } | 'filled';

/** The filter of a sheet. */
export interface Filter {
  /** Its rows, their headers first. */
  readonly area: Area;
  /** By column, counted from the first of the area. */
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
}

export class Beside {
  /** `workbook.settings` of this add-in: any JSON. */
  readonly settings = new Map<string, unknown>();
  /** `workbook.properties.custom`. */
  readonly customProperties = new Map<string, string | number | boolean>();
  /** `workbook.properties`: title, subject, author and so on. */
  readonly properties = new Map<string, string>();
  calculationMode = 'Automatic';
  /** `workbook.protection`: of the sheets among each other, not of their cells. */
  workbookProtection: { readonly password: string | undefined } | undefined;
  /** Files that were opened in windows of their own, as Base64; `onOpened` is told of each. */
  readonly opened: string[] = [];
  onOpened: (file: string) => void = () => undefined;
  private readonly pageLayouts = new Map<string, PageLayout>();
  private readonly protections = new Map<string, Protection>();
  private readonly filters = new Map<string, Filter>();

  pageLayout(sheetId: string): PageLayout {
    let layout = this.pageLayouts.get(sheetId);
    if (!layout) this.pageLayouts.set(sheetId, (layout = newPageLayout()));
    return layout;
  }

  filter(sheetId: string): Filter | undefined {
    return this.filters.get(sheetId);
  }

  /** A sheet has one filter at most. */
  setFilter(sheetId: string, filter: Filter | undefined): void {
    if (filter) this.filters.set(sheetId, filter);
    else this.filters.delete(sheetId);
  }

  /** Print areas, titles and filters follow inserted and deleted cells; a title of whole rows is not narrowed by columns. */
  move(sheetId: string, moved: Moved): void {
    const filter = this.filters.get(sheetId);
    const area = filter && moved(filter.area);
    if (filter) this.setFilter(sheetId, area && { ...filter, area });
    const layout = this.pageLayout(sheetId);
    const { printArea, titleRows, titleColumns } = layout;
    if (printArea) layout.printArea = moved(printArea);
    const rows = titleRows && moved({ ...titleRows, startColumn: 0, endColumn: 0 });
    layout.titleRows = titleRows && rows && { ...titleRows, startRow: rows.startRow, endRow: rows.endRow };
    const columns = titleColumns && moved({ ...titleColumns, startRow: 0, endRow: 0 });
    layout.titleColumns = titleColumns &&
      columns && { ...titleColumns, startColumn: columns.startColumn, endColumn: columns.endColumn };
  }

  /** A copy of a sheet is printed and protected as its pattern. */
  copy(fromId: string, toId: string): void {
    const layout = this.pageLayout(fromId);
    this.pageLayouts.set(toId, { ...layout });
    const protection = this.protections.get(fromId);
    if (protection) this.protections.set(toId, protection);
    this.setFilter(toId, this.filter(fromId));
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
      this.filters,
    ])
      map.clear();
    this.calculationMode = 'Automatic';
    this.workbookProtection = undefined;
    this.opened.length = 0;
  }
}
