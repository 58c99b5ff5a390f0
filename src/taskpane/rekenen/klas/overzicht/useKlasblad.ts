import { useState } from 'react';
import type { Leerlingwerk } from '../../../../calc/rekenen/klasoverzicht';
import type { OverwriteDialogProps } from '../../../parts/OverwriteDialog';
import { useStatus, type Status } from '../../../parts/StatusContext';
import { useLanguage } from '../../../texts/LanguageContext';
import type { KlasstapProps } from '../een/klasstap';
import { writeKlasblad } from '../operations';
import { saidIn, useKlasTexts } from '../texts/klasTexts';
import type { KlasTexts } from '../texts/nl';

interface Schrijfwens {
  readonly level: Status['level'];
  readonly werk: readonly Leerlingwerk[];
  readonly said: (texts: KlasTexts, blad: string) => string;
}

/**
 * Writes the overview on the sheet of the class. What was written there before this pane was open may tell of more students:
 * then it asks first.
 */
export function useKlasblad(
  { opdracht, overzicht, geheugen, onthoud, reread }: KlasstapProps,
  onAnswered: () => void,
): {
  readonly schrijf: (wens: Schrijfwens) => Promise<void>;
  readonly vraag: OverwriteDialogProps;
} {
  const { overzicht: words } = useKlasTexts();
  const { language } = useLanguage();
  const { run, show } = useStatus();
  const [asked, setAsked] = useState<Schrijfwens>();

  const put = async ({ werk, level, said }: Schrijfwens) => {
    const made = await run(() => writeKlasblad(opdracht, werk, language));
    if (!made) return;
    onthoud({ blad: 'gelijk' });
    await reread();
    show({ level, text: saidIn((texts) => said(texts, made.blad)) });
  };
  const answer = (act: () => void) => () => {
    setAsked(undefined);
    act();
    onAnswered();
  };
  return {
    schrijf: async (wens) => {
      if (overzicht !== undefined && geheugen.blad === 'onbekend') setAsked(wens);
      else await put(wens);
    },
    vraag: {
      cells:
        asked && overzicht !== undefined
          ? [{ name: overzicht, old: words.sheetOld, new: words.sheetNew(asked.werk.length) }]
          : [],
      onKeep: answer(() => show({ level: 'done', text: saidIn((texts) => texts.overzicht.kept) })),
      onOverwrite: answer(() => void (asked && put(asked))),
    },
  };
}
