import { Fragment } from 'react';
import type { Account } from '../../../calc/accountanalyse/account';
import type { Analyse, Totaalsleutel } from '../../../calc/accountanalyse/analyse';
import { bedragtekst } from '../../../calc/accountanalyse/cijferteksten';
import { useHost } from '../../host/HostContext';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';

const shown: Readonly<Record<'activa' | 'passiva', readonly Totaalsleutel[]>> = {
  activa: ['vasteActiva', 'vlottendeActiva', 'totaalActiva'],
  passiva: ['totaalPassiva', 'balansverschil'],
};

interface BalanstotalenProps {
  readonly deel: 'activa' | 'passiva';
  readonly totalen: Analyse['totalen'];
  readonly kolom: number;
  readonly velden: Account['velden'];
}

/** The sums of a side of the balance; "n.b." as long as a part of one is missing. */
export function Balanstotalen({ deel, totalen, kolom, velden }: BalanstotalenProps) {
  const { jaarcijfers: words, plaats } = useAccountTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  return (
    <dl className="figure-pairs">
      {shown[deel].map((sleutel) => {
        const totaal = totalen[sleutel][kolom] ?? '';
        return (
          <Fragment key={sleutel}>
            <dt>{plaats.totals[sleutel]}</dt>
            <dd>{totaal === '' ? words.unknown : bedragtekst(totaal, velden)(notation, language)}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
