import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { leerlingen } from '../../../../calc/rekenen/klas';
import { ChosenField } from '../../../fields/ChosenField';
import { useStatus } from '../../../parts/StatusContext';
import { useFocusTarget } from '../../../parts/useFocusTarget';
import { Downloadlink } from '../bestanden/Downloadlink';
import { useDownload, XLSX } from '../bestanden/useDownload';
import type { KlasstapProps } from '../een/klasstap';
import { metWerk } from '../klasgeheugen';
import { makeLeerlingbestand, reissueLeerling } from '../operations';
import { saidIn, useKlasTexts } from '../texts/klasTexts';
import { Vraagblok } from '../velden/Vraagblok';

const NIEMAND = '';

/** Gives one student other exercises of the same kind, as the class got them: on a sheet or in a file. */
export function OpnieuwStap({ opdracht, bladen, geheugen, onthoud, reread }: KlasstapProps) {
  const { opnieuw: words, bestand } = useKlasTexts();
  const { run, show } = useStatus();
  const { aanbod, biedAan } = useDownload();
  const [leerling, setLeerling] = useState(NIEMAND);
  const [isAsked, setAsked] = useState(false);
  const { ref: button, focus: focusButton } = useFocusTarget<HTMLButtonElement>();
  const isNagekeken = geheugen.werk.some((one) => one.leerling === leerling);
  const [isBusy, setBusy] = useState(false);
  const canAsk = leerling !== NIEMAND && !isBusy;
  const reissue = async () => {
    setAsked(false);
    focusButton();
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
    const { blad, bestand: nieuw } = made;
    show({
      level: 'done',
      text: saidIn((texts) =>
        nieuw ? texts.opnieuw.madeFile(leerling, nieuw.naam) : texts.opnieuw.madeSheet(leerling, blad ?? ''),
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
          choices={[
            { value: NIEMAND, text: words.choose },
            ...leerlingen(opdracht).map((one) => ({
              value: one,
              text: words.choice(one, opdracht.uitgaven[one] ?? 0),
            })),
          ]}
          onCommit={(next) => {
            setLeerling(next);
            setAsked(false);
          }}
        />
        <Button
          ref={button}
          className="offerte-form-button"
          appearance="primary"
          disabledFocusable={!canAsk}
          onClick={() => canAsk && setAsked(true)}
        >
          {bladen.length > 0 ? words.asSheet : words.asFile}
        </Button>
      </div>
      {isAsked && (
        <Vraagblok
          vraag={words.ask(leerling)}
          ja={words.yes}
          nee={words.no}
          onJa={() => void reissue()}
          onNee={() => {
            setAsked(false);
            focusButton();
          }}
        >
          <ul>
            <li>{isNagekeken ? words.lost : words.nothingLost}</li>
            <li>{bladen.length > 0 ? words.oldSheet : words.oldFile}</li>
          </ul>
        </Vraagblok>
      )}
      <Downloadlink aanbod={aanbod} elders={bestand.elders} />
    </>
  );
}
