/** Why something with the workbook did not succeed; the words for it are the pane's. */
export type WorkbookErrorCode =
  | 'notInExcel'
  | 'editing'
  | 'protected'
  | 'merged'
  | 'noSelection'
  | 'severalAreas'
  | 'tooLarge'
  | 'missing'
  | 'changed'
  | 'outdatedHost'
  /** An offerte that is locked, that a newer add-in made, or of which a part is gone. */
  | 'locked'
  | 'newerSchema'
  | 'damaged'
  /** A step that the life of an offerte does not have, or that its checks block. */
  | 'notAllowed'
  | 'blocked'
  /** A formula of ours without a result: #NAAM?, #BEZET!, #OVERLOOP!. */
  | 'unresolved'
  /** Another account has that name. */
  | 'nameExists'
  /** A class has more students than this workbook gets sheets of. */
  | 'tooManySheets'
  /** A class with that name is here already, with other exercises. */
  | 'classDiffers'
  /** A student got new exercises as often as there are numbers for. */
  | 'reissuesUsedUp'
  /** The exercises of a class with a secret cannot be drawn without it, or with another one. */
  | 'secretNeeded'
  | 'secretWrong'
  /** Excel opens no new workbook here. */
  | 'noFile'
  | 'unknown';

/** The only error this layer throws; `cause` is what Excel said. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Excel's codes that say something a user can act on. */
const codes = new Map<unknown, WorkbookErrorCode>(
  Object.entries({
    InvalidOperationInCellEditMode: 'editing',
    AccessDenied: 'protected',
    MergedRangeConflict: 'merged',
    InvalidSelection: 'noSelection',
    RangeExceedsLimit: 'tooLarge',
    OperationCellsExceedLimit: 'tooLarge',
    RequestPayloadSizeLimitExceeded: 'tooLarge',
    ResponsePayloadSizeLimitExceeded: 'tooLarge',
    ItemNotFound: 'missing',
    InvalidReference: 'missing',
    ApiNotFound: 'outdatedHost',
    UnsupportedFeature: 'outdatedHost',
  }),
);

export function toWorkbookError(cause: unknown): WorkbookError {
  if (cause instanceof WorkbookError) return cause;
  const code = cause instanceof Error && 'code' in cause ? codes.get(cause.code) : undefined;
  return new WorkbookError(code ?? 'unknown', { cause });
}
