import { Button } from '@fluentui/react-components';
import { Section } from '../../../parts/Section';
import { useStatus } from '../../../parts/StatusContext';
import { Downloadlink } from '../bestanden/Downloadlink';
import { useDownload, ZIP } from '../bestanden/useDownload';
import { useLangeTaak } from '../bestanden/useLangeTaak';
import { Voortgangsbalk } from '../bestanden/Voortgangsbalk';
import type { KlasstapProps } from '../een/klasstap';
import { makeKlasZip } from '../operations';
import { saidIn, useKlasTexts } from '../texts/klasTexts';

/** A file per student, all of them in one zip. */
export function Bestandendeel({ opdracht, onthoud }: KlasstapProps) {
  const { uitdelen: words, bestand, taak: taskWords } = useKlasTexts();
  const { show } = useStatus();
  const taak = useLangeTaak();
  const { aanbod, biedAan } = useDownload();
  const make = async () => {
    const zip = await taak.start((voortgang) => makeKlasZip(opdracht, voortgang));
    if (!zip) return;
    biedAan(zip.naam, zip.bytes as BlobPart, ZIP);
    onthoud({ isUitgedeeld: true });
    show({ level: 'done', text: saidIn((texts) => texts.bestand.made(zip.naam)) });
  };
  return (
    <Section title={words.bestanden}>
      <p className="offerte-hint">{words.bestandenHint}</p>
      <div className="knoppen">
        <Button appearance="primary" onClick={() => void make()}>
          {words.bestandenMake(opdracht.leerlingen)}
        </Button>
      </div>
      <Voortgangsbalk vordering={taak.vordering} text={taskWords.files} onStop={taak.stop} />
      <Downloadlink aanbod={aanbod} elders={bestand.eldersOfBladen} />
    </Section>
  );
}
