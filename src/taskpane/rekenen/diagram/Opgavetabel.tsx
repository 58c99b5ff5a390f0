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
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, ...figures], row) => (
          <tr key={row}>
            <th scope="row">{label}</th>
            {figures.map((one, at) => (
              <td key={at}>{one}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
