import type { Problem } from '../../../calc/errors';
import { isProblem } from '../../../calc/evaluate';
import { eurotekst, procenttekst } from '../../../calc/offerte/leven/cijfertekst';
import type { Kortingseffect } from '../../../calc/offerte/leven/kortingseffect';
import { useHost } from '../../host/HostContext';
import { useOfferteTexts } from '../texts/offerteTexts';

interface BodvergelijkingProps {
  /** The offerte as it stands, what is asked for, and what we offer; each at its discount. */
  readonly now: Kortingseffect | Problem;
  readonly asked: Kortingseffect | Problem | undefined;
  readonly offered: Kortingseffect | Problem;
}

/** What each discount on the table comes to, side by side. */
export function Bodvergelijking({ now, asked, offered }: BodvergelijkingProps) {
  const { onderhandelen: words } = useOfferteTexts();
  const { notation } = useHost();
  const columns = [
    { name: words.now, effect: now },
    ...(asked ? [{ name: words.askedShort, effect: asked }] : []),
    { name: words.offered, effect: offered },
  ];
  const percent = (fraction: string | undefined, decimals: number): string =>
    fraction === undefined ? words.unknown : procenttekst(fraction, notation, decimals);
  const euro = (amount: string | undefined): string =>
    amount === undefined ? words.unknown : eurotekst(amount, notation);
  const rows: readonly (readonly [label: string, value: (effect: Kortingseffect) => string])[] = [
    [words.total, ({ totaalExcl }) => euro(totaalExcl)],
    [words.margin, ({ marge }) => percent(marge?.na, 1)],
    [words.grossProfit, ({ marge }) => euro(marge?.brutowinst)],
    [words.roomLeft, ({ ruimteOver }) => percent(ruimteOver, 2)],
  ];
  return (
    <table className="korting-tabel">
      <caption className="visually-hidden">{words.effect}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ name, effect }) => (
            <th key={name} scope="col">
              {name}
              <span className="bod-korting">{isProblem(effect) ? '' : percent(effect.korting, 2)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {columns.map(({ name, effect }) => (
              <td key={name}>{isProblem(effect) ? words.unknown : value(effect)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
