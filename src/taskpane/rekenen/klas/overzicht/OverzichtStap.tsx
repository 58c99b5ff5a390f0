import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isCel } from '../../../../calc/rekenen/cel';
import { klasCsv } from '../../../../calc/rekenen/klasCsv';
import { klasoverzicht } from '../../../../calc/rekenen/klasoverzicht';
import { bestandsnaam } from '../../../../workbook/rekenen/bestanden/bestandsnaam';
import { ChosenField } from '../../../fields/ChosenField';
import { Section } from '../../../parts/Section';
import { useStatus } from '../../../parts/StatusContext';
import { useLanguage } from '../../../texts/LanguageContext';
import { Downloadlink } from '../bestanden/Downloadlink';
import { CSV, useDownload } from '../bestanden/useDownload';
import type { KlasstapProps } from '../een/klasstap';
import { saidIn, useKlasTexts } from '../texts/klasTexts';
import { Klasbladknop } from './Klasbladknop';
import { Klasfouten } from './Klasfouten';
import { Klastabel } from './Klastabel';

const ALLE = '';

/** How the class did: per student and per cell, and what often went wrong. */
export function OverzichtStap(props: KlasstapProps) {
  const { opdracht, geheugen, onStap } = props;
  const { overzicht: words, celnaam } = useKlasTexts();
  const { language } = useLanguage();
  const { show } = useStatus();
  const { aanbod, biedAan } = useDownload();
  const [chosen, setChosen] = useState(ALLE);
  const overzicht = useMemo(() => klasoverzicht(opdracht, geheugen.werk), [opdracht, geheugen.werk]);
  if (geheugen.werk.length === 0) {
    return (
      <>
        <p>{words.empty}</p>
        <Button appearance="primary" onClick={() => onStap('nakijken')}>
          {words.toCheck}
        </Button>
      </>
    );
  }
  const cellen = isCel(chosen) && overzicht.cellen.includes(chosen) ? [chosen] : overzicht.cellen;
  const download = () => {
    const naam = bestandsnaam(opdracht.klas, 'overzicht', 'csv');
    biedAan(naam, klasCsv(overzicht, language === 'nl' ? ';' : ','), CSV);
    show({ level: 'done', text: saidIn((texts) => texts.bestand.made(naam)) });
  };
  return (
    <>
      <div className="offerte-form">
        <ChosenField
          label={words.filter}
          stored={chosen}
          choices={[
            { value: ALLE, text: words.allCells },
            ...overzicht.cellen.map((cel) => ({ value: cel, text: celnaam(cel) })),
          ]}
          onCommit={setChosen}
        />
      </div>
      <Klastabel overzicht={overzicht} cellen={cellen} />
      <Section title={words.fouten}>
        <Klasfouten overzicht={overzicht} cellen={cellen} />
      </Section>
      <div className="knoppen">
        <Klasbladknop {...props} />
        <Button onClick={download}>{words.csv}</Button>
      </div>
      <Downloadlink aanbod={aanbod} elders={words.csvElders} />
    </>
  );
}
