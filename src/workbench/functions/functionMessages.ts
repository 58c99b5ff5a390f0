interface Place {
  sheetId: string;
  row: number;
  column: number;
}
const keyOf = ({ sheetId, row, column }: Place): string => `${sheetId} ${row} ${column}`;

/**
 * What a function said about an error it gave, by the cell that shows the error. A message counts only while its cell
 * still shows an error: the cell may have been overwritten, or the call wrapped in IFERROR.
 */
export class FunctionMessages {
  private readonly messages = new Map<string, string>();
  private readonly keysOfCall = new Map<string, string[]>();

  at(place: Place): string | null {
    return this.messages.get(keyOf(place)) ?? null;
  }

  /** Replaces what the previous call of the same formula said. */
  record(anchor: Place, result: unknown): void {
    const call = keyOf(anchor);
    for (const key of this.keysOfCall.get(call) ?? []) this.messages.delete(key);
    this.keysOfCall.delete(call);
    const keys: string[] = [];
    asRows(result).forEach((row, r) =>
      row.forEach((element, c) => {
        const message = messageOf(element);
        if (message === null) return;
        const key = keyOf({ sheetId: anchor.sheetId, row: anchor.row + r, column: anchor.column + c });
        this.messages.set(key, message);
        keys.push(key);
      }),
    );
    if (keys.length) this.keysOfCall.set(call, keys);
  }
}

const asRows = (result: unknown): unknown[][] =>
  Array.isArray(result) ? result.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[result]];

function messageOf(element: unknown): string | null {
  const { message } = (typeof element === 'object' && element !== null ? element : {}) as { message?: unknown };
  return typeof message === 'string' && message !== '' ? message : null;
}
