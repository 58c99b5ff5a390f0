import { accountsoorten } from '../../../calc/offerte/offertedocument';
import { Disclosure } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { ChosenVeld, TypedVeld, YesNoVeld } from '../velden/VeldField';
import { KleurField } from './KleurField';
import { LogoField } from './LogoField';

/** Who asks for what, and who answers: the heads of the letter. */
export default function KlantStap({ offerte }: StapProps) {
  const { klant } = useOfferteTexts();
  const { organisatie } = offerte.document;
  const own = (
    <div className="offerte-form">
      <TypedVeld veld="organisatie.naam" />
      <TypedVeld veld="organisatie.adres" />
      <TypedVeld veld="organisatie.plaats" />
      <TypedVeld veld="organisatie.contact" hint={klant.contactHint} />
      <TypedVeld veld="organisatie.kvk" />
      <TypedVeld veld="organisatie.btwId" />
      <TypedVeld veld="organisatie.iban" />
      <YesNoVeld veld="organisatie.isMkb" />
      <KleurField />
      <LogoField />
    </div>
  );
  return (
    <>
      <Section title={klant.account}>
        <div className="offerte-form">
          <TypedVeld veld="account.naam" />
          <TypedVeld veld="account.contactpersoon" />
          <ChosenVeld
            veld="account.soort"
            hint={klant.soortHint}
            choices={accountsoorten.map((value) => ({ value, text: klant.soorten[value] }))}
          />
          <TypedVeld veld="account.adres" />
          <TypedVeld veld="account.plaats" />
          <TypedVeld veld="account.land" />
          <TypedVeld veld="account.btwId" />
        </div>
      </Section>
      <Section title={klant.aanvraag}>
        <div className="offerte-form">
          <TypedVeld veld="aanvraag" soort="alinea" hint={klant.aanvraagHint} />
          <TypedVeld veld="referentie" />
        </div>
      </Section>
      <Section title={klant.letter}>
        <div className="offerte-form">
          <TypedVeld veld="betreft" />
          <TypedVeld veld="datum" soort="datum" />
          <TypedVeld veld="inleiding" soort="alinea" />
          <TypedVeld veld="slot" soort="alinea" />
        </div>
      </Section>
      {organisatie.naam === '' ? (
        <Section title={klant.organisatie}>
          <p className="offerte-hint">{klant.organisatieHint}</p>
          {own}
        </Section>
      ) : (
        <Disclosure title={`${klant.organisatie}: ${organisatie.naam}`}>{own}</Disclosure>
      )}
    </>
  );
}
