import { Button } from '@fluentui/react-components';
import { AskOverwrite } from '../../../parts/AskOverwrite';
import { useFocusTarget } from '../../../parts/useFocusTarget';
import type { KlasstapProps } from '../een/klasstap';
import { useKlasTexts } from '../texts/klasTexts';
import { useKlasblad } from './useKlasblad';

/** Puts the overview on the sheet of the class. */
export function Klasbladknop(props: KlasstapProps) {
  const { overzicht: words } = useKlasTexts();
  const { ref, focus } = useFocusTarget<HTMLButtonElement>();
  const { schrijf, vraag } = useKlasblad(props, focus);
  const { werk } = props.geheugen;
  return (
    <>
      <Button
        ref={ref}
        onClick={() => void schrijf({ werk, level: 'done', said: (texts, blad) => texts.overzicht.written(blad) })}
      >
        {words.onSheet}
      </Button>
      <AskOverwrite {...vraag} />
    </>
  );
}
