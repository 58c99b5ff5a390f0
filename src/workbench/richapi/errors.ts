/** An error as the client understands it: `code` becomes `OfficeExtension.Error.code`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/** As Excel says them. */
export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.') =>
  new ApiError('InvalidArgument', message);
export const itemNotFound = () => new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const itemAlreadyExists = () =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
export const invalidOperation = (message = 'This operation is not permitted for the current object.') =>
  new ApiError('InvalidOperation', message);
export const accessDenied = () => new ApiError('AccessDenied', 'You cannot perform the requested operation.', 403);
export const invalidSelection = () =>
  new ApiError('InvalidSelection', 'The current selection is invalid for this operation.');
/** Gaps of this host fail loudly and by name; they never pretend. */
export const notImplemented = (what: string) =>
  new ApiError('NotImplemented', `workbench: ${what} is not emulated`, 501);
export const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
