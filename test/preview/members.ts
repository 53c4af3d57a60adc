/**
 * Every member of Office.js that the add-in calls: what Excel does at its edge, and what of the stand-in holds it. The page
 * of Microsoft's reference follows from the name (`referenceOf`); `source` is another page that says more. What no page
 * says and only Excel can show is on the checklist for a person.
 */
import type * as limits from '../../src/preview/host/limits';
import type * as rules from '../../src/preview/host/rules';

/** A rule of the stand-in, a limit of a text, a test of it, or the checklist. */
export type Held =
  | { readonly rule: keyof typeof rules | keyof typeof limits }
  | { readonly limit: keyof typeof limits.TEXT_LIMITS }
  | { readonly test: string }
  | 'client'
  | 'checklist';

export interface Member {
  readonly name: string;
  /** '' where the reference names none. */
  readonly set: string;
  /** What Excel does at its edge: a limit, an error code, a silent change. */
  readonly edge: string;
  readonly held: readonly Held[];
  readonly source?: string;
}

const LIMITS =
  'https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3';
const RESOURCES =
  'https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins';
const UNBOUNDED = 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded';
const DIALOGS = 'https://learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins';

const FORMAT_EDGE =
  'AccessDenied on a protected sheet that does not allow formats; a wrong value is InvalidArgument';
const formatted = (name: string, set: string, edge = FORMAT_EDGE): Member => ({
  name,
  set,
  edge,
  held: [{ rule: 'checkAllowed' }, { test: 'format' }],
});

/** Leads from an object to another, and fails only where its object is gone. */
const leads = (name: string, set: string): Member => ({
  name,
  set,
  edge: 'ItemNotFound when the object it starts from is gone',
  held: [{ test: 'sheets' }],
});

const margin = (name: string): Member => ({
  name: `Excel.PageLayout.${name}`,
  set: 'ExcelApi 1.9',
  edge: 'in points, 0 to 49 inches, else InvalidArgument',
  held: [{ rule: 'margin' }],
});

const office = (name: string, edge: string, source?: string): Member => ({
  name: `Office.${name}`,
  set: '',
  edge,
  held: ['checklist'],
  ...(source === undefined ? {} : { source }),
});

export const MEMBERS: readonly Member[] = [
  {
    name: 'Excel.Range.valueTypes',
    set: 'ExcelApi 1.1',
    edge: 'a formula that gives no characters is String; a number in an @ cell is String',
    held: [{ test: 'entry' }],
  },
  leads('Excel.Worksheet.charts', 'ExcelApi 1.1'),
  leads('Excel.Worksheet.comments', 'ExcelApi 1.10'),
  leads('Excel.Worksheet.notes', 'ExcelApi 1.18'),
  leads('Excel.Worksheet.pivotTables', 'ExcelApi 1.3'),
  leads('Excel.Worksheet.protection', 'ExcelApi 1.2'),
  leads('Excel.Worksheet.shapes', 'ExcelApi 1.9'),
  leads('Excel.Worksheet.tables', 'ExcelApi 1.1'),
  {
    name: 'Excel.ChartCollection.getCount',
    set: 'ExcelApi 1.4',
    edge: 'charts lying on a sheet of cells',
    held: [{ test: 'following' }],
  },
  {
    name: 'Excel.CommentCollection.getCount',
    set: 'ExcelApi 1.10',
    edge: 'notes are not counted',
    held: [{ test: 'following' }],
  },
  {
    name: 'Excel.NoteCollection.getCount',
    set: 'ExcelApi 1.18',
    edge: 'the client that npm ships has no such member',
    held: ['checklist'],
  },
  {
    name: 'Excel.PivotTableCollection.getCount',
    set: 'ExcelApi 1.4',
    edge: 'counts those of the sheet',
    held: [{ test: 'following' }],
  },
  {
    name: 'Excel.ShapeCollection.getCount',
    set: 'ExcelApi 1.9',
    edge: 'whether charts count is not documented',
    held: [{ test: 'following' }, 'checklist'],
  },
  {
    name: 'Excel.TableCollection.getCount',
    set: 'ExcelApi 1.4',
    edge: 'counts those of the sheet',
    held: [{ test: 'following' }],
  },
  {
    name: 'Excel.WorksheetCollection.onActivated',
    set: 'ExcelApi 1.7',
    edge: 'told when the user goes to another sheet',
    held: [{ test: 'events' }],
  },
  {
    name: 'Excel.WorksheetCollection.onSelectionChanged',
    set: 'ExcelApi 1.9',
    edge: 'some versions never tell (office-js issue 6311)',
    held: [{ test: 'events' }],
  },
  {
    name: 'Excel.Workbook.getActiveCell',
    set: 'ExcelApi 1.7',
    edge: 'fails while a chart sheet is shown (office-js issue 2444)',
    held: ['checklist'],
  },
  {
    name: 'Excel.WorksheetCollection.onMoved',
    set: 'ExcelApi 1.17',
    edge: 'told with both positions',
    held: [{ test: 'sheetEvents' }],
  },
  {
    name: 'Excel.WorksheetCollection.onNameChanged',
    set: 'ExcelApi 1.17',
    edge: 'told with both names',
    held: [{ test: 'sheetEvents' }],
  },
  {
    name: 'Excel.WorksheetCollection.onVisibilityChanged',
    set: 'ExcelApi 1.17',
    edge: 'told with both visibilities',
    held: [{ test: 'sheetEvents' }],
  },
  {
    name: 'Excel.WorksheetProtection.protected',
    set: 'ExcelApi 1.2',
    edge: 'true from protect on',
    held: [{ test: 'guarded' }],
  },

  {
    name: '*.load',
    set: '',
    edge: 'a name that nobody has is ApiNotFound; reading what was not loaded is PropertyNotLoaded',
    held: [{ test: 'protocol' }],
  },
  { name: '*.items', set: '', edge: 'PropertyNotLoaded before it is loaded', held: ['client'] },

  // Requests
  {
    name: 'OfficeExtension.ClientRequestContext.sync',
    set: '',
    edge: 'InvalidOperationInCellEditMode while a person edits; over 5 MB on the web RequestPayloadSizeLimitExceeded or ResponsePayloadSizeLimitExceeded; what came before an error stays',
    held: [{ test: 'limits' }, { test: 'guarded' }, { test: 'failures' }],
    source: RESOURCES,
  },
  {
    name: 'OfficeExtension.ClientObject.isNullObject',
    set: '',
    edge: 'true once loaded; setting a property of a null object is InvalidOperation',
    held: [{ test: 'protocol' }],
  },
  {
    name: 'OfficeExtension.ClientResult.value',
    set: '',
    edge: 'ValueNotLoaded before the sync',
    held: ['client'],
  },
  {
    name: 'OfficeExtension.EventHandlers.add',
    set: '',
    edge: 'heard only after the sync',
    held: [{ test: 'events' }],
  },
  {
    name: 'OfficeExtension.EventHandlerResult.remove',
    set: '',
    edge: 'in the context it was added in, with a sync',
    held: [{ test: 'events' }],
  },
  leads('Excel.RequestContext.workbook', ''),

  // Workbook
  leads('Excel.Workbook.application', 'ExcelApi 1.1'),
  leads('Excel.Workbook.names', 'ExcelApi 1.1'),
  leads('Excel.Workbook.properties', 'ExcelApi 1.7'),
  leads('Excel.Workbook.settings', 'ExcelApi 1.4'),
  leads('Excel.Workbook.worksheets', 'ExcelApi 1.1'),
  leads('Excel.DocumentProperties.custom', 'ExcelApi 1.7'),
  {
    name: 'Excel.Application.suspendApiCalculationUntilNextSync',
    set: 'ExcelApi 1.6',
    edge: 'calculated values of the same request are old',
    held: ['checklist'],
  },
  {
    name: 'Excel.Application.suspendScreenUpdatingUntilNextSync',
    set: 'ExcelApi 1.9',
    edge: 'nothing but the look',
    held: ['checklist'],
  },
  {
    name: 'Excel.CustomPropertyCollection.add',
    set: 'ExcelApi 1.7',
    edge: 'key and value are cut at 255 characters without a word; an empty one is refused',
    held: [{ rule: 'propertyText' }, { rule: 'readableProperty' }],
  },
  {
    name: 'Excel.CustomPropertyCollection.getItem',
    set: 'ExcelApi 1.7',
    edge: 'ItemNotFound; any case of letters',
    held: [{ test: 'limits' }],
  },
  {
    name: 'Excel.CustomPropertyCollection.getItemOrNullObject',
    set: 'ExcelApi 1.7',
    edge: 'finds keys in any case of letters',
    held: [{ test: 'workbook' }],
  },
  {
    name: 'Excel.CustomProperty.value',
    set: 'ExcelApi 1.7',
    edge: 'at most 255 characters; longer ones of other programs end Excel when they are read (office-js issue 4378)',
    held: [{ rule: 'propertyText' }, { rule: 'readableProperty' }],
  },
  {
    name: 'Excel.CustomProperty.delete',
    set: 'ExcelApi 1.7',
    edge: 'ItemNotFound when it is gone',
    held: [{ test: 'workbook' }],
  },
  {
    name: 'Excel.SettingCollection.add',
    set: 'ExcelApi 1.4',
    edge: 'adds or replaces; all of an add-in hold about 2 MB, else InvalidArgument',
    held: [{ rule: 'checkSettings' }, 'checklist'],
    source:
      'https://learn.microsoft.com/javascript/api/office/office.settings#office-office-settings-set-member(1)',
  },
  {
    name: 'Excel.SettingCollection.getItemOrNullObject',
    set: 'ExcelApi 1.4',
    edge: 'a null object where there is none',
    held: [{ test: 'workbook' }],
  },
  {
    name: 'Excel.Setting.value',
    set: 'ExcelApi 1.4',
    edge: 'JSON; a date comes back as a date',
    held: [{ rule: 'checkSettings' }],
  },

  // Names
  {
    name: 'Excel.NamedItemCollection.add',
    set: 'ExcelApi 1.4',
    edge: 'InvalidArgument for a name that is none or like a cell; ItemAlreadyExists in any case of letters; many at once are slow on the web (office-js issue 726)',
    held: [{ rule: 'checkDefinedName' }, { limit: 'nameFormula' }, { limit: 'nameComment' }],
  },
  {
    name: 'Excel.NamedItemCollection.getItem',
    set: 'ExcelApi 1.1',
    edge: 'ItemNotFound',
    held: [{ test: 'names' }],
  },
  {
    name: 'Excel.NamedItemCollection.getItemOrNullObject',
    set: 'ExcelApi 1.4',
    edge: 'a null object where there is none',
    held: [{ test: 'names' }],
  },
  {
    name: 'Excel.NamedItem.name',
    set: 'ExcelApi 1.1',
    edge: 'at most 255 characters',
    held: [{ rule: 'checkDefinedName' }],
    source: LIMITS,
  },
  {
    name: 'Excel.NamedItem.formula',
    set: 'ExcelApi 1.7',
    edge: 'begins with an equals sign; #REF! once its place is deleted; at most 8,192 characters',
    held: [{ limit: 'nameFormula' }, { test: 'names' }],
  },
  {
    name: 'Excel.NamedItem.getRangeOrNullObject',
    set: 'ExcelApi 1.4',
    edge: 'a null object where the name is no range',
    held: [{ test: 'names' }],
  },
  {
    name: 'Excel.NamedItem.delete',
    set: 'ExcelApi 1.4',
    edge: 'formulas that use it show #NAME?',
    held: [{ test: 'names' }],
  },

  // Sheets
  {
    name: 'Excel.WorksheetCollection.add',
    set: 'ExcelApi 1.1',
    edge: 'InvalidArgument for a name of more than 31 characters or with : \\ / ? * [ ]; ItemAlreadyExists in any case of letters; AccessDenied where the structure is protected',
    held: [{ rule: 'checkSheetName' }, { rule: 'checkSheetNameIsFree' }, { rule: 'checkStructure' }],
  },
  {
    name: 'Excel.WorksheetCollection.getCount',
    set: 'ExcelApi 1.4',
    edge: 'hidden ones count',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.WorksheetCollection.getFirst',
    set: 'ExcelApi 1.5',
    edge: 'a hidden one, unless only visible ones are asked for',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.WorksheetCollection.getItem',
    set: 'ExcelApi 1.1',
    edge: 'ItemNotFound; by name in any case of letters, or by id',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.WorksheetCollection.getItemOrNullObject',
    set: 'ExcelApi 1.4',
    edge: 'a null object where there is none',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.WorksheetCollection.onAdded',
    set: 'ExcelApi 1.7',
    edge: 'also for copies',
    held: [{ test: 'events' }],
  },
  {
    name: 'Excel.WorksheetCollection.onChanged',
    set: 'ExcelApi 1.9',
    edge: 'not for results of calculation nor formats; once for what one action changes',
    held: [{ test: 'events' }],
  },
  {
    name: 'Excel.WorksheetCollection.onDeleted',
    set: 'ExcelApi 1.7',
    edge: 'not for hiding',
    held: [{ test: 'events' }],
  },
  {
    name: 'Excel.Worksheet.activate',
    set: 'ExcelApi 1.1',
    edge: 'fails on a hidden sheet; the code is not documented',
    held: [{ rule: 'checkVisible' }, 'checklist'],
  },
  {
    name: 'Excel.Worksheet.delete',
    set: 'ExcelApi 1.1',
    edge: 'InvalidOperation for the last visible and for a very hidden one; formulas that use it show #REF!',
    held: [{ rule: 'checkDeletable' }, { rule: 'checkAnotherSheetIsVisible' }],
  },
  {
    name: 'Excel.Worksheet.getCell',
    set: 'ExcelApi 1.1',
    edge: 'InvalidArgument beyond row 1,048,576 or column XFD',
    held: [{ test: 'range' }],
    source: LIMITS,
  },
  {
    name: 'Excel.Worksheet.getNextOrNullObject',
    set: 'ExcelApi 1.5',
    edge: 'a null object after the last one',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.Worksheet.getRange',
    set: 'ExcelApi 1.1',
    edge: 'InvalidArgument for an address that is none or of another sheet',
    held: [{ test: 'range' }],
  },
  {
    name: 'Excel.Worksheet.getRangeByIndexes',
    set: 'ExcelApi 1.7',
    edge: 'InvalidArgument beyond the sheet',
    held: [{ test: 'range' }],
  },
  {
    name: 'Excel.Range.getEntireColumn',
    set: 'ExcelApi 1.1',
    edge: 'all rows of the sheet; what is read of it is its used part',
    held: [{ test: 'range' }],
  },
  {
    name: 'Excel.Range.getUsedRangeOrNullObject',
    set: 'ExcelApi 1.4',
    edge: 'formatted cells count, unless only values are asked for',
    held: [{ test: 'range' }],
  },
  {
    name: 'Excel.Worksheet.getUsedRangeOrNullObject',
    set: 'ExcelApi 1.4',
    edge: 'formatted cells count, unless only values are asked for',
    held: [{ test: 'range' }],
  },
  {
    name: 'Excel.Worksheet.id',
    set: 'ExcelApi 1.1',
    edge: 'stays through renaming and moving',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.Workbook.name',
    set: 'ExcelApi 1.7',
    edge: 'that of the window while the workbook was never saved',
    held: [{ test: 'workbook' }, 'checklist'],
  },
  {
    name: 'Excel.Worksheet.name',
    set: 'ExcelApi 1.1',
    edge: 'as of worksheets.add; open to a protected sheet, AccessDenied where the structure is protected',
    held: [{ rule: 'checkSheetName' }, { rule: 'checkSheetNameIsFree' }, { rule: 'checkStructure' }],
  },
  {
    name: 'Excel.Worksheet.visibility',
    set: 'ExcelApi 1.1',
    edge: 'InvalidOperation for the last visible one',
    held: [{ rule: 'checkAnotherSheetIsVisible' }, { rule: 'checkStructure' }],
  },
  {
    name: 'Excel.Worksheet.tabColor',
    set: 'ExcelApi 1.7',
    edge: 'InvalidArgument for what is no colour; an empty text takes it away',
    held: [{ test: 'sheets' }],
  },
  leads('Excel.Worksheet.autoFilter', 'ExcelApi 1.9'),
  {
    name: 'Excel.AutoFilter.apply',
    set: 'ExcelApi 1.9',
    edge: 'a sheet has one filter, a new one replaces it; rows are hidden as it is applied; AccessDenied on a protected sheet that does not allow it',
    held: [{ rule: 'checkAllowed' }, { test: 'filters' }],
  },
  {
    name: 'Excel.AutoFilter.remove',
    set: 'ExcelApi 1.9',
    edge: 'rows that it hid are shown again; nothing happens where there is none',
    held: [{ test: 'filters' }],
  },
  leads('Excel.Worksheet.freezePanes', 'ExcelApi 1.7'),
  leads('Excel.Worksheet.names', 'ExcelApi 1.4'),
  leads('Excel.Worksheet.pageLayout', 'ExcelApi 1.9'),
  {
    name: 'Excel.WorksheetFreezePanes.freezeAt',
    set: 'ExcelApi 1.7',
    edge: 'replaces what was frozen',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.WorksheetFreezePanes.freezeColumns',
    set: 'ExcelApi 1.7',
    edge: 'replaces what was frozen',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.WorksheetFreezePanes.freezeRows',
    set: 'ExcelApi 1.7',
    edge: 'replaces what was frozen',
    held: [{ test: 'sheets' }],
  },

  // Page
  margin('topMargin'),
  margin('bottomMargin'),
  margin('leftMargin'),
  margin('rightMargin'),
  {
    name: 'Excel.PageLayout.centerHorizontally',
    set: 'ExcelApi 1.9',
    edge: 'true or false',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.PageLayout.orientation',
    set: 'ExcelApi 1.9',
    edge: 'InvalidArgument for another word',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.PageLayout.blackAndWhite',
    set: 'ExcelApi 1.9',
    edge: 'only how it prints; other programs may not heed it',
    held: [{ test: 'sheets' }, 'checklist'],
  },
  {
    name: 'Excel.PageLayout.paperSize',
    set: 'ExcelApi 1.9',
    edge: 'InvalidArgument for another word; a printer without the size prints on its own',
    held: [{ test: 'sheets' }, 'checklist'],
  },
  {
    name: 'Excel.PageLayout.setPrintArea',
    set: 'ExcelApi 1.9',
    edge: 'InvalidArgument for an address that is none',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.PageLayout.setPrintTitleRows',
    set: 'ExcelApi 1.9',
    edge: 'whole rows, whatever is given of them',
    held: [{ test: 'sheets' }],
  },
  {
    name: 'Excel.PageLayout.zoom',
    set: 'ExcelApi 1.9',
    edge: 'a scale of 10 to 400, or pages from 1 on; both are InvalidArgument',
    held: [{ rule: 'scale' }, { rule: 'pages' }],
    source: LIMITS,
  },

  // Cells
  {
    name: 'Excel.Range.values',
    set: 'ExcelApi 1.1',
    edge: 'texts are read as if typed; in an @ cell all stays text; 32,767 characters; another shape or a formula that cannot be read is InvalidArgument; whole columns are null and cannot be set; five million cells; locked ones are AccessDenied',
    held: [
      { rule: 'checkEntry' },
      { rule: 'checkWritable' },
      { rule: 'checkCellCount' },
      { test: 'entry' },
      { test: 'range' },
    ],
    source: UNBOUNDED,
  },
  {
    name: 'Excel.Range.formulas',
    set: 'ExcelApi 1.1',
    edge: 'as of values; 8,192 characters; a text is given without its apostrophe and entered anew when it is written back (office-js issue 6687)',
    held: [{ rule: 'checkEntry' }, { test: 'entry' }],
    source: LIMITS,
  },
  {
    name: 'Excel.Range.numberFormat',
    set: 'ExcelApi 1.1',
    edge: 'a number stays one under @ until it is entered again',
    held: [{ rule: 'checkAllowed' }, { test: 'entry' }],
  },
  {
    name: 'Excel.Range.columnCount',
    set: 'ExcelApi 1.1',
    edge: '16,384 for whole rows',
    held: [{ test: 'range' }],
  },
  { name: 'Excel.Range.columnIndex', set: 'ExcelApi 1.1', edge: 'from 0', held: [{ test: 'range' }] },
  {
    name: 'Excel.Range.rowCount',
    set: 'ExcelApi 1.1',
    edge: '1,048,576 for whole columns',
    held: [{ test: 'range' }],
  },
  { name: 'Excel.Range.rowIndex', set: 'ExcelApi 1.1', edge: 'from 0', held: [{ test: 'range' }] },
  {
    name: 'Excel.Range.getColumnProperties',
    set: 'ExcelApi 1.9',
    edge: 'ends a person’s undo steps',
    held: [{ test: 'structure' }],
  },
  {
    name: 'Excel.Range.getRowProperties',
    set: 'ExcelApi 1.9',
    edge: 'ends a person’s undo steps',
    held: [{ test: 'structure' }],
  },
  {
    name: 'Excel.SettableColumnProperties.columnHidden',
    set: 'ExcelApi 1.9',
    edge: 'absent unless asked for',
    held: [{ test: 'structure' }],
  },
  {
    name: 'Excel.SettableRowProperties.rowHidden',
    set: 'ExcelApi 1.9',
    edge: 'absent unless asked for',
    held: [{ test: 'structure' }],
  },
  {
    name: 'Excel.Range.getMergedAreasOrNullObject',
    set: 'ExcelApi 1.13',
    edge: 'fails for more than 512; leaves out those that only reach in; ends a person’s undo steps (office-js issues 3611, 5918)',
    held: [{ test: 'structure' }],
  },
  leads('Excel.RangeAreas.areas', 'ExcelApi 1.9'),
  {
    name: 'Excel.Range.merge',
    set: 'ExcelApi 1.2',
    edge: 'keeps the first cell alone; MergedRangeConflict over a table; AccessDenied on a protected sheet',
    held: [{ rule: 'checkNoTable' }, { rule: 'checkAllowed' }, 'checklist'],
  },
  {
    name: 'Excel.Range.select',
    set: 'ExcelApi 1.1',
    edge: 'fails on a hidden sheet; the code is not documented; sometimes does nothing unless its sheet is active (office-js issue 5118)',
    held: [{ rule: 'checkVisible' }, 'checklist'],
  },
  leads('Excel.Range.worksheet', 'ExcelApi 1.1'),
  leads('Excel.Range.format', 'ExcelApi 1.1'),
  leads('Excel.Range.conditionalFormats', 'ExcelApi 1.6'),
  leads('Excel.Range.dataValidation', 'ExcelApi 1.8'),
  {
    name: 'Excel.DataValidation.rule',
    set: 'ExcelApi 1.8',
    edge: 'one kind; a list of items has 255 characters, an item no comma',
    held: [{ limit: 'validationList' }, { limit: 'validationFormula' }],
    source: 'https://learn.microsoft.com/office/vba/api/excel.validation.add',
  },
  {
    name: 'Excel.DataValidation.errorAlert',
    set: 'ExcelApi 1.8',
    edge: 'a title of 32, a message of 224 characters',
    held: [{ limit: 'validationTitle' }, { limit: 'validationError' }],
    source:
      'https://learn.microsoft.com/openspecs/office_standards/ms-oi29500/0114969a-4859-443e-ae3e-0c1fdebfcc64',
  },

  // Formats
  formatted('Excel.RangeFormat.horizontalAlignment', 'ExcelApi 1.1'),
  formatted('Excel.RangeFormat.verticalAlignment', 'ExcelApi 1.1'),
  formatted('Excel.RangeFormat.wrapText', 'ExcelApi 1.1'),
  {
    name: 'Excel.RangeFormat.autofitRows',
    set: 'ExcelApi 1.2',
    edge: 'fails on a protected sheet whose rows must not be formatted',
    held: [{ rule: 'checkAllowed' }],
  },
  {
    name: 'Excel.RangeFormat.columnWidth',
    set: 'ExcelApi 1.2',
    edge: 'in points, at most 255 characters of the usual font; rounded to pixels',
    held: [{ rule: 'columnWidth' }, { rule: 'checkAllowed' }],
    source: LIMITS,
  },
  {
    name: 'Excel.RangeFormat.rowHeight',
    set: 'ExcelApi 1.2',
    edge: 'in points, at most 409; more is InvalidArgument',
    held: [{ rule: 'rowHeight' }, { rule: 'checkAllowed' }],
    source: LIMITS,
  },
  leads('Excel.RangeFormat.borders', 'ExcelApi 1.1'),
  leads('Excel.RangeFormat.fill', 'ExcelApi 1.1'),
  leads('Excel.RangeFormat.font', 'ExcelApi 1.1'),
  leads('Excel.RangeFormat.protection', 'ExcelApi 1.2'),
  formatted('Excel.RangeBorder.style', 'ExcelApi 1.1'),
  formatted('Excel.RangeBorderCollection.getItem', 'ExcelApi 1.1'),
  formatted('Excel.RangeFill.color', 'ExcelApi 1.1'),
  formatted('Excel.RangeFont.bold', 'ExcelApi 1.1'),
  formatted('Excel.RangeFont.color', 'ExcelApi 1.1'),
  formatted(
    'Excel.RangeFont.name',
    'ExcelApi 1.1',
    'any name; one that is not installed is shown in another font',
  ),
  formatted('Excel.RangeFont.size', 'ExcelApi 1.1', '1 to 409 points, else InvalidArgument'),
  {
    name: 'Excel.FormatProtection.locked',
    set: 'ExcelApi 1.2',
    edge: 'null where cells differ; counts once the sheet is protected',
    held: [{ rule: 'checkAllowed' }, { test: 'guarded' }],
  },
  {
    name: 'Excel.ConditionalFormatCollection.add',
    set: 'ExcelApi 1.6',
    edge: 'a new one comes before all others',
    held: [{ rule: 'checkAllowed' }, { test: 'conditionalFormats' }],
  },
  {
    name: 'Excel.ConditionalFormat.custom',
    set: 'ExcelApi 1.6',
    edge: 'InvalidArgument for another type',
    held: [{ test: 'conditionalFormats' }],
  },
  {
    name: 'Excel.ConditionalFormatRule.formula',
    set: 'ExcelApi 1.6',
    edge: 'as seen from the first cell of its range',
    held: [{ limit: 'conditionalFormula' }, { test: 'conditionalFormats' }],
  },
  leads('Excel.CustomConditionalFormat.format', 'ExcelApi 1.6'),
  leads('Excel.CustomConditionalFormat.rule', 'ExcelApi 1.6'),
  leads('Excel.ConditionalRangeFormat.fill', 'ExcelApi 1.6'),
  leads('Excel.ConditionalRangeFormat.font', 'ExcelApi 1.6'),
  {
    name: 'Excel.ConditionalRangeFill.color',
    set: 'ExcelApi 1.6',
    edge: 'may change only after the next calculation (office-js issue 5299)',
    held: [{ test: 'conditionalFormats' }, 'checklist'],
  },
  formatted('Excel.ConditionalRangeFont.bold', 'ExcelApi 1.6'),
  formatted('Excel.ConditionalRangeFont.color', 'ExcelApi 1.6'),

  // Office, which the stand-in of Excel is no part of
  office('Actions.associate', 'a name that the manifest does not have is never called'),
  office('AsyncResult.status', 'failed where `error` says why'),
  office('AsyncResult.value', 'undefined where the call failed'),
  office('Context.document', 'its url stays as it was when the page was loaded (office-js #1507)'),
  office('Context.displayLanguage', 'of Office, not of the document'),
  office('Context.officeTheme', 'undefined on the web and on a Mac'),
  office('Context.platform', 'OfficeOnline in every browser; a member of Office.PlatformType'),
  office('Context.requirements', 'the sets that this Office has'),
  office('Context.ui', 'absent before Office.onReady'),
  office('Dialog.addEventHandler', '12006 when a person closes it', DIALOGS),
  office('Dialog.close', 'no error when it is closed already', DIALOGS),
  office('Dialog.messageChild', 'before the page of the dialog listens it is lost; DialogApi 1.2', DIALOGS),
  office('Document.getFilePropertiesAsync', 'fails for a workbook that was never saved (office-js #3509)'),
  office('Document.url', 'empty for a workbook that was never saved'),
  office('FileProperties.url', 'a path or an address'),
  office('OfficeTheme.bodyBackgroundColor', 'six digits behind #'),
  office('OfficeTheme.bodyForegroundColor', 'six digits behind #'),
  office('OfficeTheme.isDarkTheme', 'absent before 2022'),
  office('RequirementSetSupport.isSetSupported', 'a preview set is never supported'),
  office('UI.addHandlerAsync', 'only in the page of a dialog', DIALOGS),
  office(
    'UI.displayDialogAsync',
    '12004 for another domain, 12007 when one is open, 12009 when the person refuses',
    DIALOGS,
  ),
  office('UI.messageParent', 'texts only; other domains need targetOrigin', DIALOGS),
];

/** Microsoft's page of a member's class. */
export function referenceOf({ name }: Member): string {
  const [namespace = '', type = ''] = name.split('.');
  const room = namespace === 'Excel' ? 'excel' : 'office';
  return `https://learn.microsoft.com/javascript/api/${room}/${namespace.toLowerCase()}.${type.toLowerCase()}`;
}
