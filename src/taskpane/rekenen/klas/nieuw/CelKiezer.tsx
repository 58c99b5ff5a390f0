import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import { cellen, celVan, domeinVan, niveauVan, type Cel, type Domein, type Niveau } from '../../../../calc/rekenen/cel';
import { useKlasTexts } from '../texts/klasTexts';

interface CelKiezerProps {
  readonly gekozen: readonly Cel[];
  readonly onKies: (cellen: readonly Cel[]) => void;
  readonly problem?: string | undefined;
  /** Of the first box, so that the focus can go there. */
  readonly firstId: string;
}

const unique = <T,>(all: readonly T[]): readonly T[] => [...new Set(all)];
const rijen: readonly Niveau[] = unique(cellen.map(niveauVan));
const kolommen: readonly Domein[] = unique(cellen.map(domeinVan));
const inRij = (niveau: Niveau): readonly Cel[] => cellen.filter((cel) => niveauVan(cel) === niveau);
const inKolom = (domein: Domein): readonly Cel[] => cellen.filter((cel) => domeinVan(cel) === domein);

/** The matrix of the dossier to choose from: the eleven cells that it asks for, a row or a column of them at once. */
export function CelKiezer({ gekozen, onKies, problem, firstId }: CelKiezerProps) {
  const { cellen: words, celnaam, domeinnaam } = useKlasTexts();
  const id = useId();
  const put = (which: readonly Cel[], isChosen: boolean) =>
    onKies(cellen.filter((cel) => (which.includes(cel) ? isChosen : gekozen.includes(cel))));
  const all = (which: readonly Cel[], label: string, boxId: string) => {
    const count = which.filter((cel) => gekozen.includes(cel)).length;
    return (
      <Checkbox
        id={boxId}
        aria-label={label}
        checked={count === which.length ? true : count === 0 ? false : 'mixed'}
        onChange={(_, { checked }) => put(which, checked !== false)}
      />
    );
  };
  /** Its word stands above it: beside it three columns do not fit in a narrow pane. */
  const head = (which: readonly Cel[], label: string, shown: string, boxId: string) => (
    <div className="cel-kiezer-head">
      <label htmlFor={boxId}>{shown}</label>
      {all(which, label, boxId)}
    </div>
  );
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
      className="cel-kiezer"
    >
      <span id={id}>{words.title}</span>
      <table className="cel-kiezer-table">
        <thead>
          <tr>
            <td>{head(cellen, words.everything, words.all, firstId)}</td>
            {kolommen.map((domein) => (
              <th key={domein} scope="col">
                {head(inKolom(domein), words.column(domeinnaam[domein]), domeinnaam[domein], `${id}-${domein}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((niveau) => (
            <tr key={niveau}>
              <th scope="row">
                <div className="cel-kiezer-row">
                  {all(inRij(niveau), words.row(niveau), `${id}-${niveau}`)}
                  <label htmlFor={`${id}-${niveau}`}>{niveau}</label>
                </div>
              </th>
              {kolommen.map((domein) => {
                const cel = celVan(niveau, domein);
                return (
                  <td key={domein}>
                    {cel === undefined ? (
                      <>
                        <span aria-hidden="true" className="cel-kiezer-none">
                          –
                        </span>
                        <span className="visually-hidden">{words.notAsked}</span>
                      </>
                    ) : (
                      <Checkbox
                        aria-label={celnaam(cel)}
                        checked={gekozen.includes(cel)}
                        onChange={(_, { checked }) => put([cel], checked === true)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="offerte-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
