import type { ReactNode } from 'react';

interface HelpTableProps {
  readonly heads: readonly string[];
  /** The first cell of each is its head. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/**
 * A table that becomes a list of cards where it does not fit. The roles say what a browser may forget when the cells are
 * no longer laid out as a table.
 */
export function HelpTable({ heads, rows }: HelpTableProps) {
  return (
    <table role="table" className={heads.length > 2 ? 'help-table help-table-wide' : 'help-table'}>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((cells, row) => (
          <tr key={row} role="row">
            {cells.map((cell, column) =>
              column === 0 ? (
                <th key={column} role="rowheader" scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column} role="cell" data-head={heads[column]}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
