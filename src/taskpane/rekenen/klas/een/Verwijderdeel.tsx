import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useFocusTarget } from '../../../parts/useFocusTarget';
import { useStatus } from '../../../parts/StatusContext';
import { removeKlas } from '../operations';
import { saidIn, useKlasTexts } from '../texts/klasTexts';
import { Vraagblok } from '../velden/Vraagblok';

interface VerwijderdeelProps {
  readonly klas: string;
  readonly onRemoved: () => Promise<void>;
}

/** Takes a class that was made by mistake from the list; it asks first. */
export function Verwijderdeel({ klas, onRemoved }: VerwijderdeelProps) {
  const { verwijder: words } = useKlasTexts();
  const { run, show } = useStatus();
  const [isAsked, setAsked] = useState(false);
  const { ref, focus } = useFocusTarget<HTMLButtonElement>();
  const close = () => {
    setAsked(false);
    focus();
  };
  const remove = async () => {
    close();
    const isDone = await run(() => removeKlas(klas).then(() => true));
    if (!isDone) return;
    await onRemoved();
    show({ level: 'done', text: saidIn((texts) => texts.verwijder.done(klas)) });
  };
  return (
    <>
      <div className="knoppen">
        <Button ref={ref} size="small" onClick={() => setAsked(true)}>
          {words.button}
        </Button>
      </div>
      {isAsked && (
        <Vraagblok vraag={words.ask(klas)} ja={words.yes} nee={words.no} onJa={() => void remove()} onNee={close}>
          <ul>
            <li>{words.sheets}</li>
            <li>{words.lost}</li>
          </ul>
        </Vraagblok>
      )}
    </>
  );
}
