import type { Veld } from '../../../workbook/offerte/veld';
import { without } from '../../fields/without';
import { ChosenField, type Choice } from '../../fields/ChosenField';
import { TypedField } from '../../fields/TypedField';
import { useVeld } from './useVeld';
import type { Veldsoort } from '../../fields/veldsoorten';
import { YesNoField } from '../../fields/YesNoField';

interface VeldFieldProps {
  readonly veld: Veld;
  readonly hint?: string | undefined;
}

/** A field of the open offerte that one types in. */
export function TypedVeld({
  veld,
  soort = 'tekst',
  ...more
}: VeldFieldProps & { readonly soort?: Veldsoort; readonly placeholder?: string }) {
  const { stored, ...field } = useVeld(veld);
  return <TypedField {...field} {...more} soort={soort} stored={String(stored)} />;
}

/** A field of the open offerte for one of a few words. */
export function ChosenVeld({ veld, ...more }: VeldFieldProps & { readonly choices: readonly Choice[] }) {
  const { stored, ...field } = without(useVeld(veld), 'name');
  return <ChosenField {...field} {...more} stored={String(stored)} />;
}

/** A field of the open offerte for yes or no. */
export function YesNoVeld({ veld, ...more }: VeldFieldProps) {
  const { stored, ...field } = without(useVeld(veld), 'name');
  return <YesNoField {...field} {...more} stored={stored === true} />;
}
