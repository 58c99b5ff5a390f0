import type { ExcelCalls } from '../content/excelCalls';
import type { EmptyCells } from '../content/helpContent';
import type { HelpTexts } from '../texts/nl';
import { Code } from './pieces';

interface HelpCallsProps {
  readonly calls: ExcelCalls;
  readonly emptyCells?: EmptyCells | undefined;
  readonly words: HelpTexts;
}

/** The function as one types it, with and without the add-in. */
export function HelpCalls({ calls, emptyCells, words: { inExcel } }: HelpCallsProps) {
  return (
    <>
      <p>{inExcel.type}</p>
      <Code>{calls.cells}</Code>
      <ul>
        {calls.addresses.map(({ address, name }) => (
          <li key={address}>{inExcel.cell(address, name)}</li>
        ))}
      </ul>
      <p>{inExcel.figures}</p>
      <Code>{calls.figures}</Code>
      <p>{inExcel.otherSigns[calls.otherSigns.decimal]}</p>
      <Code>{calls.otherSigns.call}</Code>
      <p>{calls.native === undefined ? inExcel.noNative : inExcel.native}</p>
      {calls.native !== undefined && <Code>{calls.native}</Code>}
      {emptyCells && (
        <p>
          {emptyCells.before}
          <code>{emptyCells.formula}</code>
          {emptyCells.after}
        </p>
      )}
    </>
  );
}
