import { Button } from '@fluentui/react-components';
import type { Undo } from '../../../workbook/accountanalyse/accountboek';
import { BladLink } from '../plaats/BladLink';
import type { StapProps } from '../stap';
import type { AccountTexts } from '../texts/nl';

interface BladschrijverProps extends Pick<StapProps, 'change' | 'isOpen'> {
  readonly blad: 'profiel' | 'advies';
  readonly action: string;
  readonly said: (texts: AccountTexts) => string;
  readonly write: () => Promise<Undo | void>;
}

/** Puts the composed sentences on their sheet, and leads there. */
export function Bladschrijver({ blad, action, said, write, change, isOpen }: BladschrijverProps) {
  return (
    <div className="knoppen">
      {isOpen && <Button onClick={() => void change(write, said)}>{action}</Button>}
      <BladLink blad={blad} />
    </div>
  );
}
