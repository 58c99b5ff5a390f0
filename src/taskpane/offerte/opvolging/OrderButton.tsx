import { Button } from '@fluentui/react-components';
import { Section } from '../../parts/Section';
import { useStatus } from '../../parts/StatusContext';
import { createOrder } from '../operations';
import type { StapProps } from '../stap';
import { saidIn, useOfferteTexts } from '../texts/offerteTexts';

/** Makes the order of an accepted offerte. */
export function OrderButton({ offerte: { sleutel } }: StapProps) {
  const { opvolging: texts } = useOfferteTexts();
  const { run, show } = useStatus();
  const make = async () => {
    const made = await run(() => createOrder(sleutel));
    if (made) show({ level: 'done', text: saidIn(({ opvolging }) => opvolging.orderMade(made.blad)) });
  };
  return (
    <Section title={texts.order}>
      <p className="offerte-hint">{texts.orderText}</p>
      <div className="offerte-dock">
        <Button appearance="primary" onClick={() => void make()}>
          {texts.makeOrder}
        </Button>
      </div>
    </Section>
  );
}
