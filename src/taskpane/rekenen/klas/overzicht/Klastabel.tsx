import type { Cel } from '../../../../calc/rekenen/cel';
import type { Klascel, Klasoverzicht } from '../../../../calc/rekenen/klasoverzicht';
import { useKlasTexts } from '../texts/klasTexts';

interface KlastabelProps {
  readonly overzicht: Klasoverzicht;
  /** The cells to show. */
  readonly cellen: readonly Cel[];
}

/** Every student with how far he is in each cell, in words; wider than the pane it scrolls by itself. */
export function Klastabel({ overzicht, cellen }: KlastabelProps) {
  const { overzicht: words, celnaam } = useKlasTexts();
  const said = (cel: Klascel | undefined) => {
    const onleesbaar = cel && cel.onleesbaar > 0 ? words.unreadable(cel.onleesbaar) : undefined;
    if (!cel || (cel.gemaakt === 0 && cel.status === 'niet gestart')) return onleesbaar ?? words.notMade;
    return (
      <>
        <span className="klastabel-status">{words.statussen[cel.status]}</span>
        {', '}
        <span className="klastabel-score">{words.score(cel.goed, cel.gemaakt)}</span>
        {onleesbaar !== undefined && `, ${onleesbaar}`}
      </>
    );
  };
  return (
    <div className="plaktabel klastabel" role="region" aria-label={words.table} tabIndex={0}>
      <table className="plaktabel-tabel">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            {cellen.map((cel) => (
              <th key={cel} scope="col">
                {celnaam(cel)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overzicht.rijen.map(({ leerling, cellen: perCel }) => (
            <tr key={leerling}>
              <th scope="row">{leerling}</th>
              {cellen.map((cel) => (
                <td key={cel}>{said(perCel[cel])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
