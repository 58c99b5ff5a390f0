import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { kolomnaam } from '../../../calc/accountanalyse/kolomnaam';
import { leesPlaksel } from '../../../calc/accountanalyse/leesPlaksel';
import type { Language } from '../../../calc/text';
import { ChosenField } from '../../fields/ChosenField';
import { SubPage } from '../../parts/SubPage';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';
import { Plakkolom } from './Plakkolom';
import { plakkolommen } from './plakkolommen';
import { Plakopmerkingen } from './Plakopmerkingen';
import { Plaktabel } from './Plaktabel';
import { plakwijzigingen } from './plakwijzigingen';
import type { JaarSubPageProps } from './WijsBlokAan';

/** Takes annual figures out of a table that was copied elsewhere, after showing how they are read and where they come. */
export function PlakJaarcijfers({ account, kolom: begin, schrijf, onBack }: JaarSubPageProps) {
  const { jaarcijfers: words, stappen } = useAccountTexts();
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const [notatie, setNotatie] = useState<Language>();
  const [chosen, setChosen] = useState<Readonly<Record<number, number | ''>>>({});
  const plaksel = leesPlaksel(text, notatie);
  const { jaren, rijen } = plaksel;
  const kolommen = plakkolommen(jaren, account.jaren, begin).map((kolom, index) => chosen[index] ?? kolom);
  const placed = kolommen.filter((kolom) => kolom !== '');
  const isTwice = new Set(placed).size < placed.length;
  const wijzigingen = isTwice ? [] : plakwijzigingen(plaksel, kolommen);
  const count = wijzigingen.filter(({ waar }) => waar !== 'jaar').length;
  const headOf = (index: number): string => {
    const jaar = jaren[index] ?? '';
    return jaar === '' ? words.pasteColumn(index + 1) : String(jaar);
  };
  const read = (next: string) => {
    setText(next);
    setNotatie(undefined);
    setChosen({});
  };
  const paste = async () => {
    if (count === 0) return;
    const isDone = await schrijf(wijzigingen, (texts) => texts.jaarcijfers.pasted(count));
    if (isDone) onBack(wijzigingen.at(-1)?.kolom);
  };
  const isAsked = notatie !== undefined || plaksel.notatie === 'onbeslist';
  return (
    <SubPage title={words.paste} back={stappen.jaarcijfers} onBack={() => onBack()}>
      <div className="offerte-form">
        <Field label={words.pasteField} hint={words.pasteHint}>
          <Textarea value={text} rows={6} resize="vertical" autoFocus onChange={(_, { value }) => read(value)} />
        </Field>
        {text.trim() !== '' && (
          <p role="status" className="offerte-hint">
            {rijen.length === 0 ? words.pasteNothing : words.pasteRead(rijen.length)}
          </p>
        )}
        {rijen.length > 0 && (
          <>
            {isAsked && (
              <ChosenField
                label={words.pasteNotation}
                stored={notatie ?? ''}
                choices={[
                  { value: '', text: words.pasteNotationNone },
                  { value: 'nl', text: words.pasteNotations.nl },
                  { value: 'en', text: words.pasteNotations.en },
                ]}
                onCommit={(value) => setNotatie(value === '' ? undefined : (value as Language))}
              />
            )}
            <Plaktabel plaksel={plaksel} headOf={headOf} />
            {jaren.map((_, index) => (
              <Plakkolom
                key={index}
                label={words.pasteInto(headOf(index))}
                kolom={kolommen[index] ?? ''}
                nameOf={(kolom) => kolomnaam(account.jaren, kolom, language)}
                onKolom={(kolom) => setChosen((all) => ({ ...all, [index]: kolom }))}
              />
            ))}
          </>
        )}
        <Plakopmerkingen plaksel={plaksel} isTwice={isTwice} />
        <Button
          className="offerte-form-button"
          appearance="primary"
          disabledFocusable={count === 0 || (isAsked && notatie === undefined)}
          onClick={() => !(isAsked && notatie === undefined) && void paste()}
        >
          {words.pasteAction(count)}
        </Button>
      </div>
    </SubPage>
  );
}
