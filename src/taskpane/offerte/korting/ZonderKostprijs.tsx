import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OfferteTotalen } from '../../../calc/offerte/offerte';
import { offerteKey } from '../../host/usePlace';
import { Section } from '../../parts/Section';
import { changeRegel } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { TypedField } from '../../fields/TypedField';

interface ZonderKostprijsProps extends Pick<StapProps, 'offerte' | 'change' | 'isOpen'> {
  readonly totalen: OfferteTotalen;
}

const PART = 8;

/** The counting lines without a kostprijs, each with the field for it and the way to the line in the sheet. */
export function ZonderKostprijs({ offerte, change, isOpen, totalen }: ZonderKostprijsProps) {
  const texts = useOfferteTexts();
  const { korting: words } = texts;
  const [shown, setShown] = useState(PART);
  const { sleutel, document } = offerte;
  const without = document.regels.flatMap((regel, index) =>
    totalen.regels[index]?.telt && !regel.kostprijs ? [{ regel, number: index + 1 }] : [],
  );
  if (without.length === 0) return null;
  return (
    <Section title={words.costMissing}>
      <p className="offerte-hint">
        {totalen.marge === undefined ? words.costNone : words.costMissingHint(without.length)}
      </p>
      <div className="offerte-form">
        {without.slice(0, shown).map(({ regel: { id, omschrijving = '' }, number }) => (
          <TypedField
            key={id}
            name={`${offerteKey(sleutel)}/regel.${id}.kostprijs`}
            label={words.costOf(texts.regels.lineOf(number, omschrijving))}
            soort="euro"
            stored=""
            address={offerte.cells({ regel: id, kolom: 'omschrijving' })}
            isReadOnly={!isOpen}
            onCommit={(kostprijs) =>
              change(
                () => changeRegel(sleutel, id, { kostprijs: kostprijs === '' ? undefined : kostprijs }),
                (all) => all.een.saved(all.regels.line(number)),
              )
            }
          />
        ))}
      </div>
      {without.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PART)}>
          {words.showMore(Math.min(PART, without.length - shown))}
        </Button>
      )}
    </Section>
  );
}
