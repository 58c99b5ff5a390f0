import { leveringsvoorwaarden } from '../../../calc/offerte/offertedocument';
import { Section } from '../../parts/Section';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { ChosenVeld, TypedVeld, YesNoVeld } from '../velden/VeldField';
import { AanpassingenEditor } from './AanpassingenEditor';
import { VrachtFields } from './VrachtFields';

/** Delivery, payment, validity, and what is counted over the whole document. */
export default function VoorwaardenStap(props: StapProps) {
  const { voorwaarden: texts } = useOfferteTexts();
  const { document } = props.offerte;
  const { leveringsvoorwaarde, betalingskorting, verbindend, geldigTot } = document.voorwaarden;
  const isIncoterm = leveringsvoorwaarde === leveringsvoorwaarde.toUpperCase() && leveringsvoorwaarde !== '';
  return (
    <>
      <Section title={texts.delivery}>
        <div className="offerte-form">
          <TypedVeld veld="voorwaarden.levertijd" hint={texts.levertijdHint} />
          <TypedVeld veld="voorwaarden.leverdatum" soort="datum" hint={texts.leverdatumHint} />
          <ChosenVeld
            veld="voorwaarden.leveringsvoorwaarde"
            choices={[
              { value: '', text: texts.noDelivery },
              ...leveringsvoorwaarden.map((value) => ({ value, text: texts.delivered[value] ?? value })),
            ]}
          />
          {(isIncoterm || document.voorwaarden.leveringsplaats !== '') && (
            <TypedVeld veld="voorwaarden.leveringsplaats" hint={texts.incoterm} />
          )}
        </div>
      </Section>
      <Section title={texts.payment}>
        <div className="offerte-form">
          <TypedVeld veld="voorwaarden.betalingstermijn" soort="dagen" />
          <TypedVeld veld="voorwaarden.betalingskorting" soort="procent" hint={texts.betalingskortingHint} />
          {(betalingskorting !== '' || document.voorwaarden.betalingskortingDagen !== '') && (
            <TypedVeld veld="voorwaarden.betalingskortingDagen" soort="dagen" />
          )}
        </div>
      </Section>
      <Section title={texts.validity}>
        <div className="offerte-form">
          <TypedVeld veld="voorwaarden.geldigTot" soort="datum" hint={texts.geldigHint} />
          <ChosenVeld
            veld="voorwaarden.verbindend"
            hint={verbindend === 'vrijblijvend' && geldigTot !== '' ? texts.bindingHint : undefined}
            choices={(['', 'vrijblijvend', 'onherroepelijk'] as const).map((value) => ({
              value,
              text: texts.binding[value],
            }))}
          />
        </div>
      </Section>
      <Section title={texts.prices}>
        <div className="offerte-form">
          <ChosenVeld
            veld="prijzen"
            choices={(['exclusief', 'inclusief'] as const).map((value) => ({ value, text: texts.priceForm[value] }))}
          />
          <ChosenVeld
            veld="afronding"
            hint={document.afronding === 'per regel' ? texts.notStandard : undefined}
            choices={(['per tarief', 'per regel'] as const).map((value) => ({ value, text: texts.rounding[value] }))}
          />
        </div>
      </Section>
      <Section title={texts.adjustments}>
        <AanpassingenEditor {...props} />
      </Section>
      <Section title={texts.freight}>
        <VrachtFields {...props} />
      </Section>
      <Section title={texts.settlement}>
        <div className="offerte-form">
          <TypedVeld veld="vooruitbetaald" soort="euro" hint={texts.vooruitbetaaldHint} />
          <TypedVeld veld="afrondingsbedrag" soort="euro" hint={texts.afrondingHint} />
        </div>
      </Section>
      <Section title={texts.terms}>
        <div className="offerte-form">
          <TypedVeld veld="voorwaarden.algemeneVoorwaarden" hint={texts.termsHint} />
          <YesNoVeld veld="voorwaarden.meegestuurd" hint={texts.meegestuurdHint} />
        </div>
      </Section>
    </>
  );
}
