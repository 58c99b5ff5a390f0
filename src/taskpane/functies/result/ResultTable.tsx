import type { Definition } from '../../../calc/define';
import { describe } from '../../../calc/describe';
import { isProblem } from '../../../calc/evaluate';
import type { CallResult } from '../../../functions/call';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { Entries } from '../form/entry';
import { figureText } from './figureText';
import { verdictOn } from './verdict';
import { VerdictText } from './VerdictText';
import type { Outcome } from './outcome';
import { SHOWN_ROWS } from './preview';
import { paneWording } from './wording';

interface ResultTableProps {
  readonly definition: Definition;
  readonly entries: Entries;
  readonly cells: CallResult;
  readonly size: Outcome['size'];
}

/** Several outcomes: one per row with its verdict; a block of rows and columns as the block it is. */
export function ResultTable({ definition, entries, cells, size }: ResultTableProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const isBlock = size.rows > 1 && size.columns > 1;
  const total = isBlock ? size.rows : size.rows * size.columns;
  const rows = isBlock ? cells : cells.flat().map((cell) => [cell]);
  const wording = paneWording(definition, language, notation);
  const textOf = (cell: CallResult[number][number]) => {
    if (isProblem(cell)) return describe(cell, wording);
    return typeof cell === 'number' ? figureText(cell, definition.result.unit, notation, language) : cell;
  };
  return (
    <>
      <div
        className="result-table-scroll"
        tabIndex={isBlock ? 0 : undefined}
        role="group"
        aria-label={texts.result.label}
      >
        <table className="result-table">
          <thead>
            <tr>
              <th scope="col" className="result-table-cell result-table-start">
                {texts.result.row}
              </th>
              <th scope="col" colSpan={rows[0]?.length} className="result-table-cell">
                {texts.result.label}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map((row, index) => {
              const band = isBlock ? undefined : verdictOn(definition, entries, notation, row[0]);
              return (
                <tr key={index}>
                  <th scope="row" className="result-table-cell result-table-start">
                    {index + 1}
                  </th>
                  {row.map((cell, column) => (
                    <td key={column} className="result-table-cell">
                      {textOf(cell)} {band && <VerdictText band={band} />}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {total > SHOWN_ROWS && <p className="result-table-note">{texts.result.firstRows(SHOWN_ROWS, total)}</p>}
    </>
  );
}
