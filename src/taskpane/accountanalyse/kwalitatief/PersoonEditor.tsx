import { Button } from '@fluentui/react-components';
import type { Dmurij } from '../../../calc/accountanalyse/account';
import { houdingWoorden, invloedWoorden, rolWoorden } from '../../../calc/accountanalyse/accountwoorden';
import type { Keuzewoorden } from '../../../calc/offerte/keuzewoorden';
import { woordVan } from '../../../calc/accountanalyse/woordVan';
import { ChosenField } from '../../fields/ChosenField';
import { TypedField } from '../../fields/TypedField';
import { SubPage } from '../../parts/SubPage';
import { useLanguage } from '../../texts/LanguageContext';
import { writeAccountRows } from '../operations';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';

interface PersoonEditorProps extends StapProps {
  readonly persoon: Dmurij;
  readonly onRemove: () => Promise<void>;
  readonly onBack: () => void;
}

type Tekstveld = 'persoon' | 'functie' | 'relatie' | 'volgendeStap';
type Keuzeveld = 'rol' | 'invloed' | 'houding';

/** Somebody in the DMU: who it is, what the role and the standing are, and what happens next. */
export function PersoonEditor({ account, gelezen, change, isOpen, persoon, onRemove, onBack }: PersoonEditorProps) {
  const { language } = useLanguage();
  const { kwalitatief: words } = useAccountTexts();
  const { nummer } = account;
  const naam = persoon.persoon || words.nameless;
  const write = (wijziging: Partial<Dmurij>): Promise<boolean> =>
    change(
      () =>
        writeAccountRows(nummer, 'dmu', (now) =>
          now.map((one) => (one.id === persoon.id ? { ...one, ...wijziging } : one)),
        ),
      ({ kwalitatief }) => kwalitatief.saved(wijziging.persoon ?? naam),
    );
  const typed = (veld: Tekstveld, soort: 'tekst' | 'alinea') => (
    <TypedField
      name={`${nummer}/dmu.${persoon.id}.${veld}`}
      label={words.fields[veld]}
      soort={soort}
      stored={persoon[veld]}
      isReadOnly={!isOpen}
      address={veld === 'persoon' ? gelezen.cells({ soort: 'dmu', id: persoon.id }) : undefined}
      onCommit={(value) => write({ [veld]: value })}
    />
  );
  const chosen = <K extends string>(veld: Keuzeveld, woorden: Keuzewoorden<K>, hint?: string) => (
    <ChosenField
      label={words.fields[veld]}
      stored={persoon[veld]}
      hint={hint}
      isReadOnly={!isOpen}
      choices={[
        { value: '', text: words.notChosen },
        ...woorden.waarden.map((value) => ({ value, text: woordVan(value, woorden, language) })),
      ]}
      onCommit={(value) => write({ [veld]: value })}
    />
  );
  return (
    <SubPage back={words.back} onBack={onBack} title={naam}>
      <div className="offerte-form">
        {typed('persoon', 'tekst')}
        {typed('functie', 'tekst')}
        {chosen('rol', rolWoorden, persoon.rol === '' ? undefined : words.rolHints[persoon.rol])}
        {chosen('invloed', invloedWoorden)}
        {chosen('houding', houdingWoorden)}
        {typed('relatie', 'alinea')}
        {typed('volgendeStap', 'tekst')}
      </div>
      {isOpen && (
        <div className="knoppen">
          <Button size="small" onClick={() => void onRemove()}>
            {words.remove}
          </Button>
        </div>
      )}
    </SubPage>
  );
}
