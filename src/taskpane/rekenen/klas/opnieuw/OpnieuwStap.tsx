import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { leerlingen } from '../../../../calc/rekenen/klas';
import { ChosenField } from '../../../fields/ChosenField';
import { useStatus } from '../../../parts/StatusContext';
import { Downloadlink } from '../bestanden/Downloadlink';
import { useDownload, XLSX } from '../bestanden/useDownload';
import type { KlasstapProps } from '../een/klasstap';
import { metWerk } from '../klasgeheugen';
import { makeLeerlingbestand, reissueLeerling } from '../operations';
import { saidIn, useKlasTexts } from '../texts/klasTexts';

/** Gives one student other exercises of the same kind, as the class got them: on a sheet or in a file. */
export function OpnieuwStap({ opdracht, bladen, geheugen, onthoud, reread }: KlasstapProps) {
  const { opnieuw: words, bestand } = useKlasTexts();
  const { run, show } = useStatus();
  const { aanbod, biedAan } = useDownload();
  const [leerling, setLeerling] = useState('01');
  const [isBusy, setBusy] = useState(false);
  const reissue = async () => {
    if (isBusy) return;
    setBusy(true);
    const made = await run(async () => {
      const next = await reissueLeerling(opdracht, leerling);
      // The class that comes back holds no secret; the exercises are drawn with it.
      const met = { ...opdracht, uitgaven: next.opdracht.uitgaven };
      return {
        blad: next.blad,
        bestand: next.blad === undefined ? await makeLeerlingbestand(met, leerling) : undefined,
      };
    });
    await reread();
    setBusy(false);
    if (!made) return;
    onthoud(
      metWerk(
        geheugen,
        geheugen.werk.filter((one) => one.leerling !== leerling),
      ),
    );
    if (made.bestand) biedAan(made.bestand.naam, made.bestand.bytes as BlobPart, XLSX);
    const { blad } = made;
    show({
      level: 'done',
      text: saidIn((texts) =>
        blad === undefined ? texts.opnieuw.madeFile(leerling) : texts.opnieuw.madeSheet(leerling, blad),
      ),
    });
  };
  return (
    <>
      <p>{words.text}</p>
      <div className="offerte-form">
        <ChosenField
          label={words.student}
          stored={leerling}
          choices={leerlingen(opdracht).map((one) => ({
            value: one,
            text: words.choice(one, opdracht.uitgaven[one] ?? 0),
          }))}
          onCommit={setLeerling}
        />
        <Button
          className="offerte-form-button"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void reissue()}
        >
          {bladen.length > 0 ? words.asSheet : words.asFile}
        </Button>
      </div>
      <Downloadlink aanbod={aanbod} elders={bestand.elders} />
    </>
  );
}
