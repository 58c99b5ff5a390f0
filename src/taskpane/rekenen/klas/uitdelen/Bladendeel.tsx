import { Button } from '@fluentui/react-components';
import { MEESTE_BLADEN } from '../../../../workbook/rekenen/rekenboek';
import { Section } from '../../../parts/Section';
import { useStatus } from '../../../parts/StatusContext';
import type { KlasstapProps } from '../een/klasstap';
import { createKlas } from '../operations';
import { saidIn, useKlasTexts } from '../texts/klasTexts';

/** A sheet per student in this workbook; one that is there stays as it is. */
export function Bladendeel({ opdracht, reread }: KlasstapProps) {
  const { uitdelen: words } = useKlasTexts();
  const { run, show } = useStatus();
  const make = async () => {
    const made = await run(() => createKlas(opdracht, 'bladen'));
    await reread();
    if (made) show({ level: 'done', text: saidIn((texts) => texts.uitdelen.bladenMade(made.bladen.length)) });
  };
  return (
    <Section title={words.bladen}>
      <p className="offerte-hint">{words.bladenHint}</p>
      {opdracht.leerlingen > MEESTE_BLADEN ? (
        <p className="offerte-note">{words.bladenMost(MEESTE_BLADEN)}</p>
      ) : (
        <div className="knoppen">
          <Button onClick={() => void make()}>{words.bladenMake(opdracht.leerlingen)}</Button>
        </div>
      )}
    </Section>
  );
}
