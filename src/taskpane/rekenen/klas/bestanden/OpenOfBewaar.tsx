import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Klasbestand } from '../../../../workbook/rekenen/bestanden/klasbestanden';
import type { Voortgang } from '../../../../workbook/rekenen/bestanden/voortgang';
import { WorkbookError } from '../../../../workbook/workbookError';
import { useStatus } from '../../../parts/StatusContext';
import { openFile } from '../operations';
import { saidIn, useKlasTexts } from '../texts/klasTexts';
import { Downloadlink } from './Downloadlink';
import { useDownload, XLSX } from './useDownload';
import { useLangeTaak } from './useLangeTaak';
import { Voortgangsbalk } from './Voortgangsbalk';

interface OpenOfBewaarProps {
  readonly make: (voortgang: Voortgang) => Promise<Klasbestand>;
  /** What the buttons open and download. */
  readonly wat: string;
  /** Told once it is open or was offered. */
  readonly onMade: () => void;
}

/** A workbook of its own, to open at once or to keep. Where Excel opens none, only the file is left. */
export function OpenOfBewaar({ make, wat, onMade }: OpenOfBewaarProps) {
  const { bestand: words, taak: taskWords } = useKlasTexts();
  const { show } = useStatus();
  const taak = useLangeTaak();
  const { aanbod, biedAan } = useDownload();
  const [hasNoFile, setHasNoFile] = useState(false);
  const open = async () => {
    const isOpened = await taak.start(async (voortgang) => {
      const { bytes } = await make(voortgang);
      try {
        await openFile(bytes);
        return true;
      } catch (error) {
        if (!(error instanceof WorkbookError) || error.code !== 'noFile') throw error;
        setHasNoFile(true);
        return false;
      }
    });
    if (!isOpened) return;
    onMade();
    show({ level: 'done', text: saidIn(({ bestand }) => bestand.opened) });
  };
  const download = async () => {
    const made = await taak.start(make);
    if (!made) return;
    biedAan(made.naam, made.bytes as BlobPart, XLSX);
    onMade();
    show({ level: 'done', text: saidIn(({ bestand }) => bestand.made(made.naam)) });
  };
  return (
    <>
      {hasNoFile && (
        <p role="status" className="offerte-problem">
          <span aria-hidden="true">! </span>
          {words.noFile}
        </p>
      )}
      <div className="knoppen">
        {!hasNoFile && <Button onClick={() => void open()}>{words.open(wat)}</Button>}
        <Button onClick={() => void download()}>{words.download(wat)}</Button>
      </div>
      <Voortgangsbalk vordering={taak.vordering} text={taskWords.students} onStop={taak.stop} />
      <Downloadlink aanbod={aanbod} elders={words.elders} />
    </>
  );
}
