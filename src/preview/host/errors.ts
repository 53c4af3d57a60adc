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

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const invalidReference = (): HostError =>
  new HostError('InvalidReference', 'This reference is not valid for the current operation.');

export const invalidOperation = (message = 'The operation attempted is invalid on the object.'): HostError =>
  new HostError('InvalidOperation', message);

export const invalidOperationInCellEditMode = (): HostError =>
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );

export const responsePayloadSizeLimitExceeded = (): HostError =>
  new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 413);

export const generalException = (message: string): HostError =>
  new HostError('GeneralException', message, 500);

export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}`);

/** The member is Excel's, and this stand-in does not have it: never an imitated Excel code. */
export const notModelled = (member: string): HostError =>
  new HostError('EmbeddedHostNotModelled', `The embedded workbook does not model ${member}.`);
