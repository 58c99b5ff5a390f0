import type { Definition } from '../../../calc/define';
import { describe } from '../../../calc/describe';
import { isProblem } from '../../../calc/evaluate';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import type { Entries } from '../form/entry';
import { figureText } from './figureText';
import type { Outcome } from './outcome';
import { SHOWN_ROWS } from './preview';
import { resultRows, type ShownCell } from './resultRows';
import { verdictOn } from './verdict';
import { VerdictText } from './VerdictText';
import { paneWording } from './wording';

interface ResultTableProps {
  readonly definition: Definition;
  readonly entries: Entries;
  readonly outcome: Outcome;
}

/** Several outcomes: one per row with its verdict, or a block as the block it is. */
export function ResultTable({ definition, entries, outcome }: ResultTableProps) {
  const { language, texts } = useLanguage();
  const { notation } = useHost();
  const { size } = outcome;
  const { heads, rows } = resultRows(definition, outcome, language);
  const isUnlike = definition.result.cells !== undefined;
  const isBlock = size.rows > 1 && size.columns > 1;
  const total = isBlock ? size.rows : size.rows * size.columns;
  const wording = paneWording(definition, language, notation);
  const textOf = ({ content, unit }: ShownCell) => {
    if (isProblem(content)) return describe(content, wording);
    return typeof content === 'number' ? figureText(content, unit, notation, language) : content;
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
          {(heads || !isUnlike) && (
            <thead>
              <tr>
                {isUnlike && outcome.direction === 'column' ? (
                  <td className="result-table-cell" />
                ) : (
                  <th scope="col" className="result-table-cell result-table-start">
                    {texts.result.row}
                  </th>
                )}
                {(heads ?? [texts.result.label]).map((head) => (
                  <th
                    key={head}
                    scope="col"
                    className="result-table-cell"
                    colSpan={heads ? undefined : rows[0]?.cells.length}
                  >
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.slice(0, SHOWN_ROWS).map(({ head, cells }) => {
              const band =
                isBlock || isUnlike ? undefined : verdictOn(definition, entries, notation, cells[0]?.content);
              return (
                <tr key={head}>
                  <th scope="row" className="result-table-cell result-table-start">
                    {head}
                  </th>
                  {cells.map((cell, column) => (
                    <td
                      key={column}
                      className={isProblem(cell.content) ? 'result-table-cell result-table-words' : 'result-table-cell'}
                    >
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
