import { Fragment } from 'react';
import type { CellResult } from '../../../calc/evaluate';
import type { Problem } from '../../../calc/errors';
import type { UnitName } from '../../../calc/units';
import { capital } from '../../parts/capital';
import { useCellText } from './useCellText';

interface FigureListProps {
  readonly figures: readonly {
    readonly label: string;
    readonly unit: UnitName;
    readonly figure: CellResult | Problem | undefined;
  }[];
}

/** The figures of one outcome, each under its own name. */
export function FigureList({ figures }: FigureListProps) {
  const textOf = useCellText();
  return (
    <dl className="figure-list">
      {figures.map(({ label, unit, figure }) => (
        <Fragment key={label}>
          <dt>{capital(label)}</dt>
          <dd className="figure-list-figure">{textOf(figure, unit)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
