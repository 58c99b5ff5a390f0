import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { excelLanguage } from '../../workbook/excelLanguage';
import { localFormula } from '../../workbook/localFormula';
import { useHost } from '../host/HostContext';
import { useLanguage } from '../texts/LanguageContext';

const SHOWN = 10;

export interface Overwritten {
  /** Its address, or what it is called. */
  readonly name: string;
  readonly old: string;
  readonly new: string;
}

export interface OverwriteDialogProps {
  /** Without any it is closed. */
  readonly cells: readonly Overwritten[];
  readonly onKeep: () => void;
  readonly onOverwrite: () => void;
}

/**
 * Asks before anything is lost, and shows what: the safe answer is the default. It can stay in place while it is closed: a
 * dialog that is taken away can keep the page behind it hidden from screen readers.
 */
export default function OverwriteDialog({ cells, onKeep, onOverwrite }: OverwriteDialogProps) {
  const { texts } = useLanguage();
  const { notation, displayLanguage } = useHost();
  const { occupied } = texts.insert;
  const shown = (content: string) =>
    content.startsWith('=') ? localFormula(content, notation, excelLanguage(displayLanguage)) : content;
  return (
    <Dialog open={cells.length > 0} modalType="alert" onOpenChange={(_, { open }) => !open && onKeep()}>
      <DialogSurface className="overwrite-dialog-surface">
        <DialogBody>
          <DialogTitle>{occupied.title}</DialogTitle>
          <DialogContent>
            {occupied.text}
            <table className="overwrite-dialog-table">
              <thead>
                <tr>
                  {[occupied.cell, occupied.old, occupied.new].map((head) => (
                    <th key={head} scope="col" className="overwrite-dialog-cell">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cells.slice(0, SHOWN).map((cell) => (
                  <tr key={cell.name}>
                    <th scope="row" className="overwrite-dialog-cell">
                      {cell.name}
                    </th>
                    <td className="overwrite-dialog-cell">{shown(cell.old)}</td>
                    <td className="overwrite-dialog-cell">{shown(cell.new)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {cells.length > SHOWN && <p>{occupied.more(cells.length - SHOWN)}</p>}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" autoFocus onClick={onKeep}>
              {occupied.keep}
            </Button>
            <Button onClick={onOverwrite}>{occupied.overwrite}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
