import type { Rekenschade } from '../../../workbook/rekenen/rekenboek';
import { DamageList } from '../../parts/DamageList';
import { useRekenTexts } from '../texts/rekenTexts';

/** What is wrong with the sheets of rekenen. People mend it themselves, or the next attempt does. */
export function Rekenschadelijst({ schade }: { readonly schade: readonly Rekenschade[] }) {
  const { schade: words } = useRekenTexts();
  return (
    <DamageList
      damage={schade.map((one) => ({ ...one, herstelbaar: false }))}
      textOf={({ code, tekst }) => (tekst === undefined ? words.texts[code] : `${words.texts[code]} (${tekst})`)}
      words={words}
    />
  );
}
