import { Link } from '@fluentui/react-components';
import { useStatus } from '../../parts/StatusContext';
import { goToCell } from '../operations';
import { useOfferteTexts } from '../texts/offerteTexts';

interface CellLinkProps {
  /** A full address, or the name of a sheet. */
  readonly address: string;
  /** What is in the cell. */
  readonly label?: string;
}

/** Shows a cell of the workbook. */
export function CellLink({ address, label }: CellLinkProps) {
  const { run } = useStatus();
  const { veld } = useOfferteTexts();
  const cell = address.replace(/^.*!/, '').replaceAll('$', '');
  const name = label === undefined ? veld.goTo(cell) : veld.goToFor(cell, label);
  return (
    <Link
      as="button"
      className="cell-link"
      aria-label={name}
      title={veld.goTo(address)}
      onClick={() => void run(() => goToCell(address))}
    >
      {cell}
    </Link>
  );
}
