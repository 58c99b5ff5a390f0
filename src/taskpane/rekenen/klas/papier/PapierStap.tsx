import { Button } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { beoordeel } from '../../../../calc/rekenen/beoordeel';
import { leerlingen } from '../../../../calc/rekenen/klas';
import { takenVan } from '../../../../calc/rekenen/taken';
import { trekOpgave } from '../../../../calc/rekenen/trekOpgave';
import { daySerial } from '../../../../workbook/store/cellText';
import { ChosenField } from '../../../fields/ChosenField';
import { vandaag } from '../../../fields/vandaag';
import { useStatus } from '../../../parts/StatusContext';
import type { KlasstapProps } from '../een/klasstap';
import { metWerk, samenWerk, type Papiergeheugen } from '../klasgeheugen';
import { Oordeeltekst } from '../opgave/Oordeeltekst';
import { saidIn, useKlasTexts } from '../texts/klasTexts';
import { Invoerveld } from '../velden/Invoerveld';
import { papierwerk } from './papierwerk';

/** The answers of one student from paper: each is judged as it is typed. */
export function PapierStap({ opdracht, geheugen, onthoud }: KlasstapProps) {
  const { papier: words } = useKlasTexts();
  const { show } = useStatus();
  const id = useId();
  const { leerling, antwoorden } = geheugen.papier;
  const put = (change: Partial<Papiergeheugen>) => onthoud({ papier: { ...geheugen.papier, ...change } });
  const opgaven = useMemo(() => takenVan(opdracht, leerling).map(trekOpgave), [opdracht, leerling]);
  const gemaakt = opgaven.flatMap((opgave) => {
    const antwoord = antwoorden[opgave.seed]?.trim() ?? '';
    return antwoord === '' ? [] : [{ opgave, oordeel: beoordeel(opgave, antwoord) }];
  });
  const oordeelVan = new Map(gemaakt.map(({ opgave, oordeel }) => [opgave.seed, oordeel]));
  const keep = () => {
    const eigen = papierwerk(leerling, gemaakt, opdracht.geheim, daySerial(vandaag()) ?? 0);
    onthoud(metWerk(geheugen, samenWerk(geheugen.werk, [eigen])));
    show({ level: 'done', text: saidIn((texts) => texts.papier.kept(leerling)) });
  };
  return (
    <>
      <p>{words.text}</p>
      {opdracht.formule === 'verplicht' && <p className="offerte-hint">{words.formule}</p>}
      <div className="offerte-form">
        <ChosenField
          label={words.student}
          stored={leerling}
          choices={leerlingen(opdracht).map((one) => ({ value: one, text: one }))}
          onCommit={(next) => put({ leerling: next })}
        />
        {opgaven.map(({ seed, titel, eenheid }, index) => {
          const oordeel = oordeelVan.get(seed);
          return (
            <div key={seed}>
              <Invoerveld
                id={`${id}-${index}`}
                label={words.task(index + 1, titel, eenheid)}
                value={antwoorden[seed] ?? ''}
                onValue={(value) => put({ antwoorden: { ...antwoorden, [seed]: value } })}
              />
              {oordeel && <Oordeeltekst oordeel={oordeel} />}
            </div>
          );
        })}
        {gemaakt.length > 0 && (
          <>
            <Button className="offerte-form-button" appearance="primary" onClick={keep}>
              {words.keep(leerling)}
            </Button>
            <p className="offerte-hint">{words.keptHint}</p>
          </>
        )}
      </div>
    </>
  );
}
