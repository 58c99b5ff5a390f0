import { Button } from '@fluentui/react-components';
import type { Schade } from '../../../workbook/offerte/schade';
import { useOfferteTexts } from '../texts/offerteTexts';
import { CellLink } from '../../fields/CellLink';
import { schadeText } from './schadeText';

const SHOWN = 5;

interface SchadeListProps {
  readonly schade: readonly Schade[];
  readonly onRepair: (schade: Schade) => void;
}

/** What is wrong with the sheets: each in words, with the way to its place and, where there is one, the repair. */
export function SchadeList({ schade, onRepair }: SchadeListProps) {
  const texts = useOfferteTexts();
  if (schade.length === 0) return null;
  return (
    <section className="schade-list" aria-label={texts.schade.title}>
      <h3 className="schade-list-title">
        <span aria-hidden="true">! </span>
        {texts.schade.title}
      </h3>
      <ul className="schade-list-items">
        {schade.slice(0, SHOWN).map((one) => {
          const text = schadeText(one, texts);
          return (
            <li key={`${one.code} ${one.waar}`} className="schade-list-item">
              <span className="schade-list-text">{text}</span>
              {one.waar.includes('!') && <CellLink address={one.waar} />}
              {one.herstelbaar && (
                <Button size="small" aria-label={texts.schade.repairFor(text)} onClick={() => onRepair(one)}>
                  {texts.schade.repair}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {schade.length > SHOWN && <p className="schade-list-more">{texts.schade.more(schade.length - SHOWN)}</p>}
    </section>
  );
}
