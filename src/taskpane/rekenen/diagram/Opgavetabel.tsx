import { metVasteSpaties } from '../metVasteSpaties';

interface OpgavetabelProps {
  /** The first row is the heading. */
  readonly tabel: readonly (readonly string[])[];
  readonly naam: string;
}

/** The figures that an exercise gives as a table. */
export function Opgavetabel({ tabel: [head = [], ...rows], naam }: OpgavetabelProps) {
  return (
    <table lang="nl" className="opgave-tabel" aria-label={naam}>
      <thead>
        <tr>
          {head.map((one, at) => (
            <th key={at} scope="col">
              {metVasteSpaties(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label = '', ...figures], row) => (
          <tr key={row}>
            <th scope="row">{metVasteSpaties(label)}</th>
            {figures.map((one, at) => (
              <td key={at}>{metVasteSpaties(one)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
