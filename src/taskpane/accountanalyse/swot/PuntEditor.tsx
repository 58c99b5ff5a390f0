import { Button } from '@fluentui/react-components';
import { kwadranten, type Kwadrant, type Swotrij } from '../../../calc/accountanalyse/account';
import { ChosenField } from '../../fields/ChosenField';
import { TypedField } from '../../fields/TypedField';
import { SubPage } from '../../parts/SubPage';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import type { Puntacties } from './usePunten';
import { verplaatst } from './verplaatst';

interface PuntEditorProps extends StapProps {
  readonly punt: Swotrij;
  readonly acties: Puntacties;
  readonly onBack: () => void;
}

/** One point of the SWOT: its words, its quadrant, its place among the others. */
export function PuntEditor({ account, gelezen, analyse, isOpen, punt, acties, onBack }: PuntEditorProps) {
  const { language } = useLanguage();
  const { swot: words } = useAccountTexts();
  const signaal = analyse.signalen.find(({ regel }) => regel === punt.herkomst);
  const canMove = (by: -1 | 1): boolean => verplaatst(account.swot, punt.id, by) !== account.swot;
  return (
    <SubPage back={words.back} onBack={onBack} title={words.point}>
      {signaal && <p className="offerte-hint">{words.fromSignal(signaal.titel[language])}</p>}
      <div className="offerte-form">
        <TypedField
          name={`${account.nummer}/swot.${punt.id}`}
          label={words.point}
          soort="alinea"
          stored={punt.punt}
          isReadOnly={!isOpen}
          address={gelezen.cells({ soort: 'swot', id: punt.id })}
          onCommit={(tekst) => acties.write(punt, tekst)}
        />
        <ChosenField
          label={words.quadrant}
          stored={punt.kwadrant}
          isReadOnly={!isOpen}
          choices={kwadranten.map((value) => ({ value, text: words.quadrants[value] }))}
          onCommit={(value) => acties.moveTo(punt, value as Kwadrant)}
        />
      </div>
      {isOpen && (
        <div className="knoppen">
          <Button size="small" disabledFocusable={!canMove(-1)} onClick={() => acties.move(punt, -1)}>
            {words.up}
          </Button>
          <Button size="small" disabledFocusable={!canMove(1)} onClick={() => acties.move(punt, 1)}>
            {words.down}
          </Button>
          <Button size="small" onClick={() => acties.remove(punt)}>
            {words.remove}
          </Button>
        </div>
      )}
    </SubPage>
  );
}
