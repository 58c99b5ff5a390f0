import type { Accountveld } from '../../../calc/accountanalyse/account';
import { ChosenField, type Choice } from '../../fields/ChosenField';
import { TypedField } from '../../fields/TypedField';
import type { Veldsoort } from '../../fields/veldsoorten';
import { without } from '../../fields/without';
import { useAccountveld } from './useAccountveld';

interface VeldFieldProps {
  readonly veld: Accountveld;
  readonly hint?: string | undefined;
}

/** A field of the open account that one types in. */
export function TypedVeld({
  veld,
  soort = 'tekst',
  problem,
  ...more
}: VeldFieldProps & {
  readonly soort?: Veldsoort;
  readonly placeholder?: string;
  /** What is wrong with a value that the cell itself can hold. */
  readonly problem?: string | undefined;
}) {
  const field = useAccountveld(veld);
  return <TypedField {...field} {...more} problem={field.problem ?? problem} soort={soort} />;
}

/** A field of the open account for one of a few words. */
export function ChosenVeld({ veld, ...more }: VeldFieldProps & { readonly choices: readonly Choice[] }) {
  return <ChosenField {...without(useAccountveld(veld), 'name')} {...more} />;
}
