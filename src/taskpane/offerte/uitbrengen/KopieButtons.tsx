import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { WorkbookError } from '../../../workbook/workbookError';
import { Section } from '../../parts/Section';
import { useStatus } from '../../parts/StatusContext';
import { openAccountkopie } from '../operations';
import type { StapProps } from '../stap';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';

/** The copy for the customer: a new workbook, or a sheet where Excel cannot open one. */
export function KopieButtons({ offerte: { sleutel } }: StapProps) {
  const { uitbrengen: texts } = useOfferteTexts();
  const { run, show } = useStatus();
  const [hasNoFile, setHasNoFile] = useState(false);
  const asFile = async () => {
    const isOpened = await run(async () => {
      try {
        await openAccountkopie(sleutel, 'bestand');
        return true;
      } catch (error) {
        if (!(error instanceof WorkbookError) || error.code !== 'noFile') throw error;
        setHasNoFile(true);
        return false;
      }
    });
    if (isOpened) show({ level: 'done', text: saidIn(({ uitbrengen }) => uitbrengen.copied) });
  };
  const asSheet = async () => {
    const made = await run(() => openAccountkopie(sleutel, 'blad'));
    if (made) show({ level: 'done', text: saidIn(({ uitbrengen }) => uitbrengen.copiedSheet(made.blad ?? '')) });
  };
  return (
    <Section title={texts.send}>
      <p className="offerte-hint">{texts.sendText}</p>
      {hasNoFile && (
        <p className="offerte-problem">
          <span aria-hidden="true">! </span>
          {texts.noFile}
        </p>
      )}
      <div className="offerte-dock uitbrengen-copies">
        <Button {...(!hasNoFile && { appearance: 'primary' as const })} onClick={() => void asFile()}>
          {texts.copy}
        </Button>
        <Button {...(hasNoFile && { appearance: 'primary' as const })} onClick={() => void asSheet()}>
          {texts.copySheet}
        </Button>
      </div>
      <p className="offerte-hint">{texts.pdf}</p>
    </Section>
  );
}
