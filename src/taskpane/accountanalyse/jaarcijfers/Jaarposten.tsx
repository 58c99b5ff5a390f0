import { useState, type KeyboardEvent } from 'react';
import type { Jaarpost } from '../../../calc/accountanalyse/account';
import { jaarposten, type Jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import { Section } from '../../parts/Section';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { Balanstotalen } from './Balanstotalen';
import { JaarField } from './JaarField';
import { JaarpostField } from './JaarpostField';
import type { Schrijf } from './useSchrijfJaarcijfers';

const delen: readonly Jaarpostsoort['deel'][] = ['activa', 'passiva', 'resultaat', 'eigen'];

/** Enter goes on to the next figure, as it does in a sheet; leaving the field is what writes it. */
function toNextField(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
  const fields = [...currentTarget.querySelectorAll('input')];
  const next = fields[fields.indexOf(target) + 1];
  if (!next) return;
  event.stopPropagation();
  next.focus();
}

/** The figures of one year: a field per post, in the order of the sheet. */
export function Jaarposten(props: StapProps & { readonly kolom: number; readonly schrijf: Schrijf }) {
  const { analyse, kolom } = props;
  const { jaarcijfers: words } = useAccountTexts();
  const [active, setActive] = useState<Jaarpost>();
  return (
    <div onKeyDownCapture={toNextField}>
      <div className="offerte-form">
        <JaarField {...props} />
      </div>
      {delen.map((deel) => (
        <Section key={deel} title={words.parts[deel]}>
          {deel === 'eigen' && <p className="offerte-hint">{words.ownHint}</p>}
          <div className="jaarposten">
            {jaarposten
              .filter((soort) => soort.deel === deel)
              .map((soort) => (
                <JaarpostField
                  key={soort.post}
                  {...props}
                  soort={soort}
                  isActive={active === soort.post}
                  onActive={() => setActive(soort.post)}
                />
              ))}
          </div>
          {(deel === 'activa' || deel === 'passiva') && (
            <Balanstotalen deel={deel} totalen={analyse.totalen} kolom={kolom} velden={props.account.velden} />
          )}
        </Section>
      ))}
    </div>
  );
}
