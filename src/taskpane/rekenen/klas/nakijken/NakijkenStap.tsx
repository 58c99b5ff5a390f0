import { Button } from '@fluentui/react-components';
import { useRef, type DragEvent } from 'react';
import type { Leerlingwerk } from '../../../../calc/rekenen/klasoverzicht';
import type { Klasimport } from '../../../../workbook/rekenen/rekenboek';
import { AskOverwrite } from '../../../parts/AskOverwrite';
import { Section } from '../../../parts/Section';
import { useStatus } from '../../../parts/StatusContext';
import { useFocusTarget } from '../../../parts/useFocusTarget';
import { useLangeTaak } from '../bestanden/useLangeTaak';
import { Voortgangsbalk } from '../bestanden/Voortgangsbalk';
import type { KlasstapProps } from '../een/klasstap';
import { metWerk, samenWerk } from '../klasgeheugen';
import { readKlas } from '../operations';
import { useKlasblad } from '../overzicht/useKlasblad';
import { saidIn, useKlasTexts } from '../texts/klasTexts';
import type { KlasTexts } from '../texts/nl';
import { importInDelen } from './importInDelen';
import { leesBestanden } from './leesBestanden';
import { Uitslaglijst } from './Uitslaglijst';

const heeftAntwoord = ({ antwoorden }: Leerlingwerk): boolean =>
  antwoorden.some(({ oordeel }) => oordeel.oordeel !== 'onleesbaar');

/** Judges what came back: files, or the sheets of this workbook. */
export function NakijkenStap(props: KlasstapProps) {
  const { opdracht, bladen, geheugen, onthoud, onStap } = props;
  const { nakijken: words } = useKlasTexts();
  const { show } = useStatus();
  const taak = useLangeTaak();
  const bladtaak = useLangeTaak();
  const input = useRef<HTMLInputElement>(null);
  const { ref: chooseButton, focus: focusChoose } = useFocusTarget<HTMLButtonElement>();
  const { schrijf, vraag } = useKlasblad(props, focusChoose);

  const keep = async (gelezen: Klasimport | undefined) => {
    if (!gelezen) return;
    const { werk, bestanden } = gelezen;
    onthoud({ uitslagen: bestanden });
    if (werk.length === 0) {
      return show({
        level: 'problem',
        text: saidIn((texts) => texts.nakijken[bestanden.length > 0 ? 'none' : 'empty']),
      });
    }
    const samen = samenWerk(geheugen.werk, werk);
    onthoud(metWerk(geheugen, samen));
    const count = werk.filter(heeftAntwoord).length;
    const level = count === 0 ? 'problem' : 'done';
    const said = (texts: KlasTexts, blad?: string): string => {
      const { nothing, done, overviewOn } = texts.nakijken;
      const what = count === 0 ? nothing : done(count);
      return blad === undefined ? what : `${what} ${overviewOn(blad)}`;
    };
    show({ level, text: saidIn(said) });
    await schrijf({ werk: samen, level, said });
  };
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    await keep(
      await taak.start(async (voortgang) => importInDelen(opdracht, await leesBestanden(files, voortgang), voortgang)),
    );
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  };
  return (
    <>
      <Section title={words.bestanden}>
        <div className="neerzetplek" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
          <p className="offerte-hint">{words.hint}</p>
          <input
            ref={input}
            type="file"
            hidden
            multiple
            aria-label={words.choose}
            accept=".xlsx,.zip"
            onChange={({ currentTarget }) => {
              void take([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
          <div className="knoppen">
            <Button ref={chooseButton} appearance="primary" onClick={() => input.current?.click()}>
              {words.choose}
            </Button>
          </div>
          <Voortgangsbalk vordering={taak.vordering} text={words.reading} onStop={taak.stop} />
        </div>
      </Section>
      {bladen.length > 0 && (
        <Section title={words.bladen}>
          <p className="offerte-hint">{words.bladenHint}</p>
          <div className="knoppen">
            <Button onClick={() => void bladtaak.start((voortgang) => readKlas(opdracht, voortgang)).then(keep)}>
              {words.check}
            </Button>
          </div>
          <Voortgangsbalk vordering={bladtaak.vordering} text={words.readingSheets} onStop={bladtaak.stop} />
        </Section>
      )}
      <AskOverwrite {...vraag} />
      {geheugen.werk.length > 0 && (
        <div className="knoppen">
          <Button onClick={() => onStap('overzicht')}>{words.toOverview}</Button>
        </div>
      )}
      <Uitslaglijst uitslagen={geheugen.uitslagen} />
    </>
  );
}
