import type { Offertestatus } from '../../calc/offerte/offertedocument';
import { useOfferteTexts } from './texts/offerteTexts';

const levels: Partial<Record<Offertestatus, 'good' | 'attention' | 'past'>> = {
  geaccepteerd: 'good',
  goedgekeurd: 'good',
  verlopen: 'attention',
  afgewezen: 'past',
  ingetrokken: 'past',
  vervangen: 'past',
};

/** The status in words; its colour says nothing that the word does not. */
export function StatusBadge({ status }: { readonly status: Offertestatus }) {
  const { statussen } = useOfferteTexts();
  return <span className={`status-badge status-badge-${levels[status] ?? 'open'}`}>{statussen[status]}</span>;
}
