import { Fragment } from 'react';
import { useHost } from '../../host/HostContext';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import { problemText } from '../een/problemText';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { euroText, percentText } from '../../fields/decimalText';

/** What the lines come to, as the letter prints it. */
export function Totalen({ berekend, offerte }: Pick<StapProps, 'berekend' | 'offerte'>) {
  const texts = useOfferteTexts();
  const { language } = useLanguage();
  const { notation } = useHost();
  const { regels } = texts;
  if (berekend.problem) {
    return (
      <p className="offerte-problem">
        <span aria-hidden="true">! </span>
        {texts.een.cannotCompute(problemText(berekend.problem, texts, language, notation))}
      </p>
    );
  }
  const { totalen } = berekend;
  const isZero = (amount: string): boolean => Number(amount) === 0;
  const { kortingen = [], toeslagen = [], vracht } = offerte.document;
  const rows: readonly (readonly [label: string, amount: string, isTotal?: boolean])[] = [
    [regels.subtotal, totalen.subtotaal],
    ...(kortingen.length > 0 && !isZero(totalen.kortingen)
      ? [[regels.discounts, `-${totalen.kortingen}`.replace('--', '')] as const]
      : []),
    ...(toeslagen.length > 0 && !isZero(totalen.toeslagen) ? [[regels.surcharges, totalen.toeslagen] as const] : []),
    ...(vracht ? [[regels.freight, totalen.vracht] as const] : []),
    [regels.base, totalen.grondslag, true],
    ...totalen.btw.map(({ categorie, tarief, grondslag, bedrag }) => {
      const label = categorie === 'standaard' ? percentText(tarief, notation) : regels.vat[categorie];
      return [regels.vatOver(label, euroText(grondslag, notation)), bedrag] as const;
    }),
    [regels.total, totalen.totaal, true],
    ...(totalen.teBetalen === totalen.totaal ? [] : [[regels.payable, totalen.teBetalen, true] as const]),
  ];
  return (
    <Section title={regels.totals}>
      <dl className="figure-pairs">
        {rows.map(([label, amount, isTotal]) => (
          <Fragment key={label}>
            <dt className={isTotal ? 'figure-pairs-total' : ''}>{label}</dt>
            <dd className={isTotal ? 'figure-pairs-total' : ''}>{euroText(amount, notation)}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
