import { Button } from '@fluentui/react-components';
import { decimaalOfNul } from '../../../calc/offerte/leven/decimaal';
import type { Staffel, Staffeltrede } from '../../../calc/offerte/offerte';
import { useHost } from '../../host/HostContext';
import { Icon } from '../../parts/Icon';
import { useOfferteTexts } from '../texts/offerteTexts';
import { ChosenField } from '../../fields/ChosenField';
import { decimalText } from '../../fields/decimalText';
import { TypedField } from '../../fields/TypedField';

interface StaffelEditorProps {
  readonly name: string;
  readonly staffel: Staffel | undefined;
  readonly isOpen: boolean;
  readonly onCommit: (staffelOf: (now: Staffel | undefined) => Staffel | undefined) => Promise<boolean>;
}

/** The tier prices of a line: from which quantity which price, or which discount. */
export function StaffelEditor({ name, staffel, isOpen, onCommit }: StaffelEditorProps) {
  const { regels } = useOfferteTexts();
  const { notation } = useHost();
  const { tiers } = regels;
  const { methode = 'heel', treden = [] } = staffel ?? {};
  const write = (nextOf: (now: readonly Staffeltrede[]) => readonly Staffeltrede[]): Promise<boolean> =>
    onCommit((now) => {
      const next = nextOf(now?.treden ?? []);
      const ordered = [...next].sort((a, b) => (decimaalOfNul(a.vanaf).lessThan(decimaalOfNul(b.vanaf)) ? -1 : 1));
      return ordered.length === 0 ? undefined : { methode: now?.methode ?? methode, treden: ordered };
    });
  // A tier is found by the quantity that it begins at, or as the one of which that was changed since it was shown.
  const placeIn = (now: readonly Staffeltrede[], { vanaf }: Staffeltrede): number => {
    const at = now.findIndex((other) => other.vanaf === vanaf);
    return at >= 0 ? at : now.findIndex((other) => !treden.some((shown) => shown.vanaf === other.vanaf));
  };
  const put = (trede: Staffeltrede, changed: (now: Staffeltrede) => Staffeltrede): Promise<boolean> =>
    write((now) => now.map((other, at) => (at === placeIn(now, trede) ? changed(other) : other)));
  const remove = (trede: Staffeltrede): Promise<boolean> =>
    write((now) => now.filter((_, at) => at !== now.findIndex(({ vanaf }) => vanaf === trede.vanaf)));
  const add = () => void write((now) => [...now, nextTrede(now.at(-1))]);
  return (
    <div className="offerte-form">
      {treden.length === 0 ? (
        <p className="offerte-hint">{tiers.none}</p>
      ) : (
        <ChosenField
          label={tiers.method}
          stored={methode}
          choices={(['heel', 'schijf'] as const).map((value) => ({ value, text: tiers.methods[value] }))}
          isReadOnly={!isOpen}
          onCommit={(value) => onCommit((now) => now && { ...now, methode: value as Staffel['methode'] })}
        />
      )}
      {treden.map((trede, index) => (
        <div key={trede.vanaf} role="group" aria-label={tiers.tier(index + 1)} className="field-row">
          <TypedField
            name={`${name}.${trede.vanaf}.vanaf`}
            label={tiers.from}
            soort="getal"
            stored={trede.vanaf}
            isReadOnly={!isOpen}
            onCommit={(vanaf) => (vanaf === '' ? remove(trede) : put(trede, (now) => ({ ...now, vanaf })))}
          />
          <TypedField
            name={`${name}.${trede.vanaf}.prijs`}
            label={tiers.price}
            soort="euro"
            stored={trede.prijs ?? ''}
            isReadOnly={!isOpen}
            onCommit={(prijs) => put(trede, ({ vanaf }) => (prijs === '' ? { vanaf, korting: '0' } : { vanaf, prijs }))}
          />
          <TypedField
            name={`${name}.${trede.vanaf}.korting`}
            label={tiers.discount}
            soort="procent"
            stored={trede.korting ?? ''}
            isReadOnly={!isOpen}
            onCommit={(korting) => put(trede, ({ vanaf }) => ({ vanaf, korting: korting === '' ? '0' : korting }))}
          />
          {isOpen && (
            <Button
              className="field-row-remove"
              size="small"
              appearance="subtle"
              icon={<Icon name="close" />}
              aria-label={tiers.remove(decimalText(trede.vanaf, notation))}
              onClick={() => void remove(trede)}
            />
          )}
        </div>
      ))}
      {isOpen && (
        <Button className="offerte-form-button" size="small" icon={<Icon name="plus" />} onClick={add}>
          {tiers.add}
        </Button>
      )}
    </div>
  );
}

/** Twice as many for the same discount, until one says otherwise. */
function nextTrede(last: Staffeltrede | undefined): Staffeltrede {
  if (!last) return { vanaf: '10', korting: '0.05' };
  const vanaf = decimaalOfNul(last.vanaf).times(2);
  return { vanaf: (vanaf.isZero() ? vanaf.plus(10) : vanaf).toFixed(), korting: last.korting ?? '0.05' };
}
