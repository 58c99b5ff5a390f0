import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Bewust } from '../../../calc/offerte/leven/offertestappen';
import { useOfferteTexts } from '../texts/offerteTexts';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  /** What one should know first. */
  readonly bewust: readonly Bewust[];
  /** What the button says that goes on. */
  readonly action: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/**
 * Asks to be sure of a step that cannot be taken back, or that one should take with open eyes: the safe answer is the
 * default. It stays in place while it is closed: a dialog that is taken away keeps the page behind it hidden from screen
 * readers.
 */
export function ConfirmDialog({ isOpen, bewust, action, onCancel, onConfirm }: ConfirmDialogProps) {
  const { uitbrengen: texts } = useOfferteTexts();
  return (
    <Dialog open={isOpen} modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.sure}</DialogTitle>
          <DialogContent>
            {bewust.map((reason) => (
              <p key={reason}>{texts.bewust[reason]}</p>
            ))}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" autoFocus onClick={onCancel}>
              {texts.cancel}
            </Button>
            <Button onClick={onConfirm}>{action}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
