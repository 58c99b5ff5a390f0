import { kwaliteiten, scorecriteria, type Accountveld } from '../../../calc/accountanalyse/account';
import { criteriumlabels, kwaliteitlabels } from '../../../calc/accountanalyse/accountwoorden';
import type { Text } from '../../../calc/text';

const entries = <K extends string>(keys: readonly K[], labelOf: (key: K) => Text): readonly (readonly [K, Text])[] =>
  keys.map((key) => [key, labelOf(key)] as const);

/** What stands beside each cell that a person fills in. */
export const accountveldlabels: Readonly<Record<Accountveld, Text>> = {
  naam: { nl: 'Naam', en: 'Name' },
  branche: { nl: 'Branche (SBI)', en: 'Industry (SBI)' },
  kvk: { nl: 'KvK', en: 'CoC no.' },
  plaats: { nl: 'Plaats', en: 'Town' },
  relatieSinds: { nl: 'Relatie sinds', en: 'Customer since' },
  status: { nl: 'Status', en: 'Status' },
  betalingstermijn: { nl: 'Betalingstermijn', en: 'Payment term' },
  retentie: { nl: 'Retentie per jaar', en: 'Retention per year' },
  disconteringsvoet: { nl: 'Disconteringsvoet', en: 'Discount rate' },
  acquisitiekosten: { nl: 'Acquisitiekosten', en: 'Acquisition cost' },
  btwTarief: { nl: 'Btw in balansposten', en: 'VAT in balance items' },
  eenheid: { nl: 'Bedragen in euro ×', en: 'Amounts in euro ×' },
  bron: { nl: 'Bron van de cijfers', en: 'Source of the figures' },
  bronDatum: { nl: 'Datum van de bron', en: 'Date of the source' },
  ...(Object.fromEntries([
    ...entries(
      kwaliteiten.map((kwaliteit) => `kwalitatief.${kwaliteit}` as const),
      (veld) => kwaliteitlabels[veld.slice('kwalitatief.'.length) as (typeof kwaliteiten)[number]],
    ),
    ...entries(
      scorecriteria.map((criterium) => `score.${criterium}` as const),
      (veld) => criteriumlabels[veld.slice('score.'.length) as (typeof scorecriteria)[number]],
    ),
    ...entries(
      scorecriteria.map((criterium) => `gewicht.${criterium}` as const),
      (veld) => {
        const { nl, en } = criteriumlabels[veld.slice('gewicht.'.length) as (typeof scorecriteria)[number]];
        return { nl: `Gewicht: ${nl.toLowerCase()}`, en: `Weight: ${en.toLowerCase()}` };
      },
    ),
  ]) as Readonly<Record<Accountveld & `${'kwalitatief' | 'score' | 'gewicht'}.${string}`, Text>>),
  'advies.voorstel': { nl: 'Ons voorstel', en: 'Our proposal' },
  'advies.reviewdatum': { nl: 'Datum van de review', en: 'Review date' },
  'advies.actie': { nl: 'Volgende actie', en: 'Next action' },
  'advies.actiedatum': { nl: 'Actie vóór', en: 'Action by' },
  'advies.eigenaar': { nl: 'Eigenaar van de actie', en: 'Owner of the action' },
};
