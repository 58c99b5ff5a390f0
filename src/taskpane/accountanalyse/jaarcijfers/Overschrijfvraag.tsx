import { Suspense } from 'react';
import type { Account } from '../../../calc/accountanalyse/account';
import { jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import { kolomnaam } from '../../../calc/accountanalyse/kolomnaam';
import { loadedLater } from '../../parts/loadedLater';
import { useLanguage } from '../../texts/LanguageContext';
import { useAccountTexts } from '../texts/accountTexts';
import type { Vraag } from './useSchrijfJaarcijfers';

const OverwriteDialog = loadedLater(() => import('../../parts/OverwriteDialog'));

interface OverschrijfvraagProps {
  readonly vraag: Vraag | undefined;
  readonly account: Account;
}

/** Shows what would be lost, old and new, and asks whether it may. */
export function Overschrijfvraag({ vraag, account }: OverschrijfvraagProps) {
  const { jaarcijfers: words } = useAccountTexts();
  const { language } = useLanguage();
  if (!vraag) return null;
  const nameOf = (waar: Vraag['overschrijvingen'][number]['waar'], kolom: number): string =>
    `${waar === 'jaar' ? words.year : jaarpostsoort(waar).label[language]}, ${kolomnaam(account.jaren, kolom, language)}`;
  return (
    <Suspense>
      <OverwriteDialog
        cells={vraag.overschrijvingen.map(({ waar, kolom, oud, nieuw }) => ({
          name: nameOf(waar, kolom),
          old: oud,
          new: nieuw,
        }))}
        onKeep={() => vraag.answer(false)}
        onOverwrite={() => vraag.answer(true)}
      />
    </Suspense>
  );
}
