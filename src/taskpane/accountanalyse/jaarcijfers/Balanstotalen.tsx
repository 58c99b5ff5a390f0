import { Fragment } from 'react';
import type { Analyse, Totaalsleutel } from '../../../calc/accountanalyse/analyse';
import { formatFigure } from '../../../calc/format';
import { useHost } from '../../host/HostContext';
import { useAccountTexts } from '../texts/accountTexts';

const shown: Readonly<Record<'activa' | 'passiva', readonly Totaalsleutel[]>> = {
  activa: ['vasteActiva', 'vlottendeActiva', 'totaalActiva'],
  passiva: ['totaalPassiva', 'balansverschil'],
};

interface BalanstotalenProps {
  readonly deel: 'activa' | 'passiva';
  readonly totalen: Analyse['totalen'];
  readonly kolom: number;
}

/** The sums of a side of the balance; "n.b." as long as a part of one is missing. */
export function Balanstotalen({ deel, totalen, kolom }: BalanstotalenProps) {
  const { jaarcijfers: words, plaats } = useAccountTexts();
  const { notation } = useHost();
  return (
    <dl className="figure-pairs">
      {shown[deel].map((sleutel) => {
        const totaal = totalen[sleutel][kolom] ?? '';
        return (
          <Fragment key={sleutel}>
            <dt>{plaats.totals[sleutel]}</dt>
            <dd>{totaal === '' ? words.unknown : formatFigure(totaal, 'euro', notation)}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
