import { Button } from '@fluentui/react-components';
import { MEESTE_BLADEN } from '../../../../workbook/rekenen/rekenboek';
import { Section } from '../../../parts/Section';
import { useStatus } from '../../../parts/StatusContext';
import { useLangeTaak } from '../bestanden/useLangeTaak';
import { Voortgangsbalk } from '../bestanden/Voortgangsbalk';
import type { KlasstapProps } from '../een/klasstap';
import { createKlas } from '../operations';
import { saidIn, useKlasTexts } from '../texts/klasTexts';

/** A sheet per student in this workbook; one that is there stays as it is. */
export function Bladendeel({ opdracht, reread }: KlasstapProps) {
  const { uitdelen: words, taak: taskWords } = useKlasTexts();
  const { show } = useStatus();
  const taak = useLangeTaak();
  const make = async () => {
    const made = await taak.start(
      (voortgang) => createKlas(opdracht, 'bladen', voortgang),
      (texts) => texts.taak.stoppedSheets,
    );
    await reread();
    if (made) show({ level: 'done', text: saidIn((texts) => texts.uitdelen.bladenMade(made.bladen.length)) });
  };
  return (
    <Section title={words.bladen}>
      <p className="offerte-hint">{words.bladenHint}</p>
      {opdracht.leerlingen > MEESTE_BLADEN ? (
        <p className="offerte-note">{words.bladenMost(MEESTE_BLADEN)}</p>
      ) : (
        <>
          <div className="knoppen">
            <Button onClick={() => void make()}>{words.bladenMake(opdracht.leerlingen)}</Button>
          </div>
          <Voortgangsbalk vordering={taak.vordering} text={taskWords.sheets} onStop={taak.stop} />
        </>
      )}
    </Section>
  );
}
