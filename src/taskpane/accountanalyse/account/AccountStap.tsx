import { accountstatussen, eenheden } from '../../../calc/accountanalyse/account';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../texts/LanguageContext';
import type { StapProps } from '../stap';
import { useAccountTexts } from '../texts/accountTexts';
import { ChosenVeld, TypedVeld } from '../velden/VeldField';
import { branchekeuzes } from './branchekeuzes';
import { naamgenoot } from './naamgenoot';

/** Who the account is, what its value is computed with, and where its figures come from. */
export default function AccountStap({ account, rijen }: StapProps) {
  const { account: words, nieuw, statussen } = useAccountTexts();
  const { language } = useLanguage();
  const same = naamgenoot(
    account.velden.naam,
    rijen.filter(({ nummer }) => nummer !== account.nummer),
  );
  return (
    <>
      <Section title={words.who}>
        <div className="offerte-form">
          <TypedVeld veld="naam" problem={same && nieuw.naamExists(same.nummer)} />
          <ChosenVeld veld="branche" choices={branchekeuzes(language, words.none)} hint={words.brancheHint} />
          <ChosenVeld
            veld="status"
            choices={[
              { value: '', text: words.none },
              ...accountstatussen.map((value) => ({ value, text: statussen[value] })),
            ]}
          />
          <TypedVeld veld="kvk" />
          <TypedVeld veld="plaats" />
          <TypedVeld veld="relatieSinds" soort="datum" />
        </div>
      </Section>
      <Section title={words.figures}>
        <div className="offerte-form">
          <TypedVeld veld="betalingstermijn" soort="dagen" hint={words.termHint} />
          <TypedVeld veld="btwTarief" soort="procent" hint={words.vatHint} />
          <TypedVeld veld="retentie" soort="procent" hint={words.retentionHint} />
          <TypedVeld veld="disconteringsvoet" soort="procent" hint={words.discountRateHint} />
          <TypedVeld veld="acquisitiekosten" soort="euro" />
        </div>
        <p className="offerte-hint">{words.perYear}</p>
      </Section>
      <Section title={words.source}>
        <div className="offerte-form">
          <ChosenVeld
            veld="eenheid"
            choices={eenheden.map((value) => ({ value, text: words.units[value] }))}
            hint={words.unitHint}
          />
          <TypedVeld veld="bron" hint={words.sourceHint} />
          <TypedVeld veld="bronDatum" soort="datum" />
        </div>
      </Section>
    </>
  );
}
