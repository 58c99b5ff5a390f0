import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Account } from '../../../calc/accountanalyse/account';
import { kolomnaam } from '../../../calc/accountanalyse/kolomnaam';
import { leesPlaksel, type Plaksel } from '../../../calc/accountanalyse/leesPlaksel';
import type { Language } from '../../../calc/text';
import type { Jaarwijziging } from '../../../workbook/accountanalyse/accountboek';
import { ChosenField } from '../../fields/ChosenField';
import { SubPage } from '../../parts/SubPage';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';
import { Plakkolom } from './Plakkolom';
import { isOplopend, plakkolommen } from './plakkolommen';
import { Plakopmerkingen } from './Plakopmerkingen';
import { Plaktabel } from './Plaktabel';
import { plakwijzigingen } from './plakwijzigingen';
import { verplaatswijzigingen } from './verplaatswijzigingen';
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
  const plan = plakkolommen(jaren, account.jaren, begin);
  const { herkomst } = plan;
  const kolommen = plan.kolommen.map((kolom, index) => chosen[index] ?? kolom);
  const placed = kolommen.filter((kolom) => kolom !== '');
  const isTwice = new Set(placed).size < placed.length;
  const geplakt = isTwice ? [] : plakwijzigingen(plaksel, kolommen);
  const verplaatst = herkomst ? verplaatswijzigingen(account.jaren, herkomst) : [];
  const isGeplakt = ({ waar, kolom }: Jaarwijziging): boolean =>
    geplakt.some((each) => each.waar === waar && each.kolom === kolom);
  const wijzigingen = [...verplaatst.filter((each) => !isGeplakt(each)), ...geplakt];
  const erna = jarenErna(account.jaren, wijzigingen);
  // Years that stood in disorder before are told of elsewhere; a paste adds none.
  const isDisorder = !isOplopend(erna) && erna.some((jaar, kolom) => jaar !== account.jaren[kolom]?.jaar);
  const count = isDisorder ? 0 : geplakt.filter(({ waar }) => waar !== 'jaar').length;
  const weigert = plan.bezwaar && words.pasteRefused[plan.bezwaar];
  const bezwaren = [
    ...(isTwice ? [words.pasteTwice] : []),
    ...(isDisorder ? [words.pasteDisorder] : []),
    ...(weigert ? [weigert(jaren.filter((_, index) => plan.kolommen[index] === '').join(', '))] : []),
  ];
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
            {herkomst ? (
              <p className="offerte-note">{words.pasteMoves(erna.filter((jaar) => jaar !== '').join(', '))}</p>
            ) : (
              jaren.map((_, index) => (
                <Plakkolom
                  key={index}
                  label={words.pasteInto(headOf(index))}
                  kolom={kolommen[index] ?? ''}
                  nameOf={(kolom) => kolomnaam(account.jaren, kolom, language)}
                  onKolom={(kolom) => setChosen((all) => ({ ...all, [index]: kolom }))}
                />
              ))
            )}
          </>
        )}
        <Plakopmerkingen plaksel={plaksel} bezwaren={bezwaren} />
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

/** The years above the columns once these changes are made. */
const jarenErna = (jaren: Account['jaren'], wijzigingen: readonly Jaarwijziging[]): Plaksel['jaren'] =>
  jaren.map(({ jaar }, kolom) => {
    const nieuw = wijzigingen.filter((each) => each.waar === 'jaar' && each.kolom === kolom).at(-1)?.inhoud;
    return typeof nieuw === 'object' ? jaar : (nieuw ?? jaar);
  });
