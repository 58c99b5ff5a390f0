import { Link } from '@fluentui/react-components';
import { goToCell } from '../../workbook/offerte/goToCell';
import { useStatus } from '../parts/StatusContext';
import { useLanguage } from '../texts/LanguageContext';

interface CellLinkProps {
  /** A full address, or the name of a sheet. */
  readonly address: string;
  /** What is in the cell. */
  readonly label?: string;
}

/** Shows a cell of the workbook. */
export function CellLink({ address, label }: CellLinkProps) {
  const { run } = useStatus();
  const { field } = useLanguage().texts;
  const cell = address.replace(/^.*!/, '').replaceAll('$', '');
  const name = label === undefined ? field.goTo(cell) : field.goToFor(cell, label);
  return (
    <Link
      as="button"
      className="cell-link"
      aria-label={name}
      title={field.goTo(address)}
      onClick={() => void run(() => goToCell(address))}
    >
      {cell}
    </Link>
  );
}
