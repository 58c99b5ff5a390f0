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
  ...more
}: VeldFieldProps & { readonly soort?: Veldsoort; readonly placeholder?: string }) {
  return <TypedField {...useAccountveld(veld)} {...more} soort={soort} />;
}

/** A field of the open account for one of a few words. */
export function ChosenVeld({ veld, ...more }: VeldFieldProps & { readonly choices: readonly Choice[] }) {
  return <ChosenField {...without(useAccountveld(veld), 'name')} {...more} />;
}
