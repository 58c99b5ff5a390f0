import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Briefuitkomst, Schrijfopties } from '../../../workbook/accountanalyse/store/schrijfBrief';
import { AskOverwrite } from '../../parts/AskOverwrite';
import type { Overwritten } from '../../parts/OverwriteDialog';
import { useFocusTarget } from '../../parts/useFocusTarget';
import { BladLink } from '../plaats/BladLink';
import type { StapProps } from '../stap';
import type { AccountTexts } from '../texts/nl';

interface BladschrijverProps extends Pick<StapProps, 'change' | 'isOpen'> {
  readonly blad: 'profiel' | 'advies';
  readonly action: string;
  readonly said: (texts: AccountTexts) => string;
  readonly write: (opties: Schrijfopties) => Promise<Briefuitkomst>;
}

/** Puts the composed sentences on their sheet, and leads there; sentences that somebody changed there are asked about first. */
export function Bladschrijver({ blad, action, said, write, change, isOpen }: BladschrijverProps) {
  const [asked, setAsked] = useState<readonly Overwritten[]>([]);
  const { ref, focus } = useFocusTarget<HTMLButtonElement>();
  const put = async (overschrijven: boolean) => {
    let held: Briefuitkomst['gewijzigd'] = [];
    await change(
      async () => {
        const { gewijzigd, undo } = await write({ overschrijven });
        if (!overschrijven) held = gewijzigd;
        return undo;
      },
      (texts) => (held.length > 0 ? texts.advies.saidHeld : said(texts)),
    );
    setAsked(held.map(({ cel, oud, nieuw }) => ({ name: cel.replace(/^.*!/, ''), old: oud, new: nieuw })));
  };
  const answer = (act?: () => void) => () => {
    setAsked([]);
    act?.();
    focus();
  };
  return (
    <div className="knoppen">
      {isOpen && (
        <Button ref={ref} onClick={() => void put(false)}>
          {action}
        </Button>
      )}
      <BladLink blad={blad} />
      <AskOverwrite cells={asked} onKeep={answer()} onOverwrite={answer(() => void put(true))} />
    </div>
  );
}
