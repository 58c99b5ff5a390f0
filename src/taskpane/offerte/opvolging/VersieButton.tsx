import { Button } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { useStatus } from '../../parts/StatusContext';
import { sleuteltekst } from '../../../calc/offerte/leven/offertenummer';
import { createVersie } from '../operations';
import type { StapProps } from '../stap';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';

/** Makes the next version of an offerte, and goes there. */
export function VersieButton({ offerte: { sleutel }, onOfferte, vandaag }: StapProps) {
  const { opvolging: texts } = useOfferteTexts();
  const { run, show } = useStatus();
  const make = async () => {
    const made = await run(() => createVersie(sleutel, vandaag));
    if (!made) return;
    onOfferte(made);
    show({ level: 'done', text: saidIn(({ opvolging }) => opvolging.versionMade(sleuteltekst(made))) });
  };
  return (
    <Section title={texts.newVersion}>
      <p className="offerte-hint">{texts.newVersionText}</p>
      <div className="offerte-dock">
        <Button onClick={() => void make()}>{texts.newVersion}</Button>
      </div>
    </Section>
  );
}
