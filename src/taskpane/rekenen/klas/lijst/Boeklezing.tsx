import type { Rekenboek } from '../../../../workbook/rekenen/rekenboek';
import { Failed } from '../../../parts/Failed';
import type { useReading } from '../../../parts/useReading';
import { Waiting } from '../../../parts/Waiting';
import { useLanguage } from '../../../texts/LanguageContext';
import { useKlasTexts } from '../texts/klasTexts';

/** As long as the classes were not read: that they are being read, or why they could not be, and the way to try again. */
export function Boeklezing({ state, reread, stop }: ReturnType<typeof useReading<Rekenboek>>) {
  const { texts } = useLanguage();
  const { lijst: words } = useKlasTexts();
  switch (state.kind) {
    case 'read':
      return null;
    case 'reading':
      return <Waiting text={words.reading} onStop={stop} />;
    case 'stopped':
      return <Failed text={words.stopped} onRetry={() => void reread()} />;
    case 'failed':
      return <Failed text={texts.status.workbook[state.code]} onRetry={() => void reread()} />;
  }
}
