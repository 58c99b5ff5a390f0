import { Button } from '@fluentui/react-components';
import { decimaalOfNul } from '../../../calc/offerte/leven/decimaal';
import type { Staffel, Staffeltrede } from '../../../calc/offerte/offerte';
import { useHost } from '../../host/HostContext';
import { Icon } from '../../parts/Icon';
import { useOfferteTexts } from '../texts/offerteTexts';
import { ChosenField } from '../velden/ChosenField';
import { decimalText } from '../velden/decimalText';
import { TypedField } from '../velden/TypedField';

interface StaffelEditorProps {
  readonly name: string;
  readonly staffel: Staffel | undefined;
  readonly isOpen: boolean;
  readonly onCommit: (staffel: Staffel | undefined) => Promise<boolean>;
}

/** The tier prices of a line: from which quantity which price, or which discount. */
export function StaffelEditor({ name, staffel, isOpen, onCommit }: StaffelEditorProps) {
  const { regels } = useOfferteTexts();
  const { notation } = useHost();
  const { tiers } = regels;
  const { methode = 'heel', treden = [] } = staffel ?? {};
  const write = (next: readonly Staffeltrede[]): Promise<boolean> => {
    const ordered = [...next].sort((a, b) => (decimaalOfNul(a.vanaf).lessThan(decimaalOfNul(b.vanaf)) ? -1 : 1));
    return onCommit(ordered.length === 0 ? undefined : { methode, treden: ordered });
  };
  const put = (index: number, trede: Staffeltrede): Promise<boolean> =>
    write(treden.map((other, at) => (at === index ? trede : other)));
  const add = () => {
    const last = treden.at(-1);
    const vanaf = last
      ? decimaalOfNul(last.vanaf)
          .times(2)
          .plus(last.vanaf === '0' ? 10 : 0)
          .toFixed()
      : '10';
    void write([...treden, { vanaf, korting: last?.korting ?? '0.05' }]);
  };
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
          onCommit={(value) => onCommit({ methode: value as Staffel['methode'], treden })}
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
            onCommit={(vanaf) =>
              vanaf === '' ? write(treden.filter((_, at) => at !== index)) : put(index, { ...trede, vanaf })
            }
          />
          <TypedField
            name={`${name}.${trede.vanaf}.prijs`}
            label={tiers.price}
            soort="euro"
            stored={trede.prijs ?? ''}
            isReadOnly={!isOpen}
            onCommit={(prijs) =>
              put(index, prijs === '' ? { vanaf: trede.vanaf, korting: '0' } : { vanaf: trede.vanaf, prijs })
            }
          />
          <TypedField
            name={`${name}.${trede.vanaf}.korting`}
            label={tiers.discount}
            soort="procent"
            stored={trede.korting ?? ''}
            isReadOnly={!isOpen}
            onCommit={(korting) => put(index, { vanaf: trede.vanaf, korting: korting === '' ? '0' : korting })}
          />
          {isOpen && (
            <Button
              className="field-row-remove"
              size="small"
              appearance="subtle"
              icon={<Icon name="close" />}
              aria-label={tiers.remove(decimalText(trede.vanaf, notation))}
              onClick={() => void write(treden.filter((_, at) => at !== index))}
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
