import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Account, Jaarpost } from '../../../calc/accountanalyse/account';
import { jaarposten, jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import { kolomnaam } from '../../../calc/accountanalyse/kolomnaam';
import type { GelezenAccount } from '../../../workbook/accountanalyse/accountboek';
import { fullReferenceText } from '../../../workbook/reference';
import type { Selected } from '../../../workbook/selection';
import { ChosenField } from '../../fields/ChosenField';
import { UseSelection } from '../../functies/form/UseSelection';
import { SubPage } from '../../parts/SubPage';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';
import { blokbezwaar, blokwijzigingen, ruimteVanaf } from './blokwijzigingen';
import type { Schrijf } from './useSchrijfJaarcijfers';

export interface JaarSubPageProps {
  readonly account: Account;
  readonly gelezen: GelezenAccount;
  /** The column one was at. */
  readonly kolom: number;
  readonly schrijf: Schrijf;
  /** Back to the figures: to those of a column where something was done. */
  readonly onBack: (kolom?: number) => void;
}

/** Lets the figures follow a block of cells elsewhere in the workbook, so that nothing is typed twice. */
export function WijsBlokAan({ account, gelezen, kolom: first, schrijf, onBack }: JaarSubPageProps) {
  const { jaarcijfers: words, stappen } = useAccountTexts();
  const { language } = useLanguage();
  const [post, setPost] = useState<Jaarpost>('immaterieleVasteActiva');
  const [kolom, setKolom] = useState(first);
  const [selected, setSelected] = useState<Selected>();
  const yearOf = (at: number): string => kolomnaam(account.jaren, at, language);
  const bezwaar = selected && blokbezwaar(selected.reference, gelezen, ruimteVanaf(post, kolom));
  const wijzigingen = selected && !bezwaar ? blokwijzigingen(selected.reference, post, kolom) : [];
  const count = wijzigingen.length;
  const point = async () => {
    if (count === 0) return;
    const isDone = await schrijf(wijzigingen, (texts) => texts.jaarcijfers.pointed(count));
    if (isDone) onBack(wijzigingen.at(-1)?.kolom);
  };
  const last = wijzigingen.at(-1);
  return (
    <SubPage title={words.point} back={stappen.jaarcijfers} onBack={() => onBack()}>
      <p className="offerte-hint">{words.pointHint}</p>
      <div className="offerte-form">
        <ChosenField
          label={words.pointPost}
          stored={post}
          choices={jaarposten.map((soort) => ({ value: soort.post, text: soort.label[language] }))}
          onCommit={(value) => setPost(value as Jaarpost)}
        />
        <ChosenField
          label={words.pointYear}
          stored={String(kolom)}
          choices={account.jaren.map((_, at) => ({ value: String(at), text: yearOf(at) }))}
          onCommit={(value) => setKolom(Number(value))}
        />
        <UseSelection label={words.point} onSelected={setSelected} />
        <div role="status">
          {selected && (
            <p className={bezwaar ? 'offerte-problem' : 'offerte-hint'}>
              {bezwaar && <span aria-hidden="true">! </span>}
              {fullReferenceText(selected.reference)}
              {': '}
              {bezwaar
                ? words.objections[bezwaar]
                : last &&
                  words.pointRange(
                    `${jaarpostsoort(post).label[language]} ${yearOf(kolom)}`,
                    `${jaarpostsoort(last.waar as Jaarpost).label[language]} ${yearOf(last.kolom)}`,
                  )}
            </p>
          )}
        </div>
        <Button
          className="offerte-form-button"
          appearance="primary"
          disabledFocusable={count === 0}
          onClick={() => void point()}
        >
          {words.pointAction(count)}
        </Button>
      </div>
    </SubPage>
  );
}
