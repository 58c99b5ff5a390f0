/** How a call of a custom function differs between hosts. */
export interface CallOptions {
  /** What an empty cell in a range arrives as: 0 in Excel for Windows, null on the web. */
  emptyCells?: 0 | null;
  /**
   * From the root of functions.json: an error cell arrives as `{ code: '#DIV/0!' }`. Without it one error cell in the input
   * keeps the function from being called, and is the result.
   */
  allowErrorForDataTypeAny?: boolean;
}
