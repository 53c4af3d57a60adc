/**
 * The errors a request can end with. Codes and their meaning:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
 */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/**
 * Excel's documented codes with their messages: those of every application and those of Excel alone, without those that
 * only the ribbon or Word gives.
 */
export const EXCEL_ERRORS = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotAvailable: 'The requested API is not available.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  BadPassword: 'The password you supplied is incorrect.',
  'Client Error': 'There is an unspecified error on the client.',
  Conflict: 'Request could not be processed because of a conflict.',
  ContentLengthRequired: 'A `Content-length` HTTP header is missing.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InactiveWorkbook:
    'The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: 'The memory limit has been reached. Your action could not be completed.',
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RefreshWorkbookLinksBlocked:
    "The operation failed because the user hasn't granted permission to refresh external workbook links.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ServiceNotAvailable: 'The service is unavailable.',
  Unauthenticated: 'Required authentication information is either missing or invalid.',
  UnsupportedFeature:
    'The operation failed because the source worksheet contains one or more unsupported features.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
} as const;

export type ExcelErrorCode = keyof typeof EXCEL_ERRORS;

export const EXCEL_ERROR_CODES = Object.keys(EXCEL_ERRORS) as readonly ExcelErrorCode[];

const error =
  (code: ExcelErrorCode, httpStatus = 400) =>
  (message: string = EXCEL_ERRORS[code]): HostError =>
    new HostError(code, message, httpStatus);

export const invalidArgument = error('InvalidArgument');
export const itemNotFound = error('ItemNotFound', 404);
export const itemAlreadyExists = error('ItemAlreadyExists', 409);
export const accessDenied = error('AccessDenied', 403);
export const invalidReference = error('InvalidReference');
export const invalidOperation = error('InvalidOperation');
export const insertDeleteConflict = error('InsertDeleteConflict', 409);
export const nonBlankCellOffSheet = error('NonBlankCellOffSheet');
export const mergedRangeConflict = error('MergedRangeConflict', 409);
export const rangeExceedsLimit = error('RangeExceedsLimit', 413);
export const invalidOperationInCellEditMode = error('InvalidOperationInCellEditMode');
export const requestPayloadSizeLimitExceeded = error('RequestPayloadSizeLimitExceeded', 413);
export const responsePayloadSizeLimitExceeded = error('ResponsePayloadSizeLimitExceeded', 413);
export const generalException = error('GeneralException', 500);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}`);

/** The member is Excel's, and this stand-in does not have it: never an imitated Excel code. */
export const notModelled = (member: string): HostError =>
  new HostError('EmbeddedHostNotModelled', `The embedded workbook does not model ${member}.`);
