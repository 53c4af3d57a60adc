/** Excel.PageLayout. */
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../../grid/address';
import type { Area } from '../../store/area';
import type { PageLayout } from '../../store/beside';
import { flag, member, record, whole } from '../arguments';
import { invalidArgument, itemNotFound } from '../errors';
import { margin, pages, scale as scaleOf } from '../limits';
import { storeOf, type SheetTarget } from '../model';
import { type HostObject, type ObjectType, type Property } from '../objectType';
import { rangeArgument, rangeAt } from './addresses';

const layoutOf = (sheet: SheetTarget): PageLayout => storeOf(sheet).beside.pageLayout(sheet.sheetId);

function field<K extends keyof PageLayout>(
  key: K,
  read: (value: unknown, sheet: SheetTarget) => PageLayout[K],
): Property<SheetTarget> {
  return {
    get: (sheet) => layoutOf(sheet)[key],
    set: (sheet, value) => {
      layoutOf(sheet)[key] = read(value, sheet);
    },
  };
}

const word = (enumName: string) => (value: unknown, sheet: SheetTarget) =>
  member(sheet.model, enumName, value);

/** Either a scale from 10 to 400 per cent, or how many pages to fit. */
function zoom(value: unknown): PageLayout['zoom'] {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = record(value);
  const given = (option: unknown): boolean => option !== undefined && option !== null;
  if (given(scale)) {
    if (given(across) || given(down)) throw invalidArgument();
    return { scale: scaleOf(scale) };
  }
  return {
    ...(given(across) ? { horizontalFitToPages: pages(across) } : {}),
    ...(given(down) ? { verticalFitToPages: pages(down) } : {}),
  };
}

type AreaKey = 'printArea' | 'titleRows' | 'titleColumns';

const areaSetter =
  (key: AreaKey, widen: (area: Area) => Area) =>
  (sheet: SheetTarget, [range]: readonly unknown[]) => {
    layoutOf(sheet)[key] = widen(rangeArgument(sheet, range).area);
  };

const areaOrNull =
  (key: AreaKey) =>
  (sheet: SheetTarget): HostObject | null => {
    const area = layoutOf(sheet)[key];
    return area ? rangeAt(sheet, area) : null;
  };

const areaGetter =
  (key: AreaKey) =>
  (sheet: SheetTarget): HostObject => {
    const range = areaOrNull(key)(sheet);
    if (!range) throw itemNotFound();
    return range;
  };

export const pageLayoutType: ObjectType<SheetTarget> = {
  name: 'PageLayout',
  properties: {
    orientation: field('orientation', word('PageOrientation')),
    paperSize: field('paperSize', word('PaperType')),
    printOrder: field('printOrder', word('PrintOrder')),
    zoom: field('zoom', zoom),
    centerHorizontally: field('centerHorizontally', flag),
    centerVertically: field('centerVertically', flag),
    printGridlines: field('printGridlines', flag),
    printHeadings: field('printHeadings', flag),
    blackAndWhite: field('blackAndWhite', flag),
    draftMode: field('draftMode', flag),
    topMargin: field('topMargin', margin),
    bottomMargin: field('bottomMargin', margin),
    leftMargin: field('leftMargin', margin),
    rightMargin: field('rightMargin', margin),
    headerMargin: field('headerMargin', margin),
    footerMargin: field('footerMargin', margin),
    firstPageNumber: field('firstPageNumber', (value) => (value === '' ? '' : whole(value, 0, 32_767))),
  },
  methods: {
    setPrintArea: areaSetter('printArea', (area) => area),
    setPrintTitleRows: areaSetter('titleRows', (area) => ({
      ...area,
      startColumn: 0,
      endColumn: EXCEL_COLUMNS - 1,
    })),
    setPrintTitleColumns: areaSetter('titleColumns', (area) => ({
      ...area,
      startRow: 0,
      endRow: EXCEL_ROWS - 1,
    })),
    getPrintArea: areaGetter('printArea'),
    getPrintAreaOrNullObject: areaOrNull('printArea'),
    getPrintTitleRows: areaGetter('titleRows'),
    getPrintTitleRowsOrNullObject: areaOrNull('titleRows'),
    getPrintTitleColumns: areaGetter('titleColumns'),
    getPrintTitleColumnsOrNullObject: areaOrNull('titleColumns'),
  },
};
