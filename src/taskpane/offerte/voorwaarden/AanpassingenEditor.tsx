import { Button } from '@fluentui/react-components';
import type { Aanpassing } from '../../../calc/offerte/offerte';
import { Icon } from '../../parts/Icon';
import { writeAanpassingen } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { AanpassingFields } from './AanpassingFields';

type Kind = 'kortingen' | 'toeslagen';
const kinds = ['kortingen', 'toeslagen'] as const satisfies readonly Kind[];

/** The discounts and surcharges on the whole document. */
export function AanpassingenEditor({ offerte, change, isOpen }: StapProps) {
  const { voorwaarden: texts } = useOfferteTexts();
  const { sleutel, document } = offerte;
  const lists: Readonly<Record<Kind, readonly Aanpassing[]>> = {
    kortingen: document.kortingen ?? [],
    toeslagen: document.toeslagen ?? [],
  };
  const write = (kind: Kind, listOf: (now: readonly Aanpassing[]) => readonly Aanpassing[]): Promise<boolean> =>
    change(
      () => writeAanpassingen(sleutel, (now) => ({ ...now, [kind]: listOf(now[kind]) })),
      (all) => all.voorwaarden.adjustmentsSaved,
    );
  // New ones come last, so a place only shifts when one before it was removed since it was shown.
  const placeIn = (now: readonly Aanpassing[], kind: Kind, index: number): number => {
    const shown = JSON.stringify(lists[kind][index]);
    return now.length >= lists[kind].length ? index : now.findIndex((other) => JSON.stringify(other) === shown);
  };
  const names = { kortingen: texts.discount, toeslagen: texts.surcharge };
  const adds = { kortingen: texts.addDiscount, toeslagen: texts.addSurcharge };
  return (
    <div className="offerte-form">
      {lists.kortingen.length + lists.toeslagen.length === 0 && <p className="offerte-hint">{texts.noAdjustments}</p>}
      {kinds.map((kind) =>
        lists[kind].map((aanpassing, index) => (
          <AanpassingFields
            key={`${kind}.${index}`}
            name={`${kind}.${index}`}
            label={names[kind](index + 1)}
            aanpassing={aanpassing}
            onChange={(changed) =>
              write(kind, (now) => now.map((other, at) => (at === placeIn(now, kind, index) ? changed(other) : other)))
            }
            onRemove={() => void write(kind, (now) => now.filter((_, at) => at !== placeIn(now, kind, index)))}
          />
        )),
      )}
      {isOpen && (
        <div className="offerte-dock">
          {kinds.map((kind) => (
            <Button
              key={kind}
              size="small"
              icon={<Icon name="plus" />}
              onClick={() =>
                void write(kind, (now) => [...now, { omschrijving: defaults[kind](texts), percentage: '0' }])
              }
            >
              {adds[kind]}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** What the letter calls it until one says otherwise. */
const defaults: Readonly<Record<Kind, (texts: ReturnType<typeof useOfferteTexts>['voorwaarden']) => string>> = {
  kortingen: (texts) => texts.oneDiscount,
  toeslagen: (texts) => texts.oneSurcharge,
};
