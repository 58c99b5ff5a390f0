import type { Jaarkolom } from '../account';
import type { Text } from '../../text';

/** An account with figures that a company published, as the examples are made of. */
export interface Voorbeeldbron {
  /** What it shows. */
  readonly soort: 'sterk' | 'zwak' | 'ontbrekendeJaren';
  readonly naam: string;
  /** The letter of its SBI section. */
  readonly branche: string;
  readonly plaats: string;
  /** '' where the source does not say it. */
  readonly kvk: string;
  /** Title and address of what was published, and how its posts were taken over. */
  readonly bron: Text;
  /** Day of the publication. */
  readonly bronDatum: string;
  /** In thousands of euro, all of them. */
  readonly jaren: readonly Jaarkolom[];
}
