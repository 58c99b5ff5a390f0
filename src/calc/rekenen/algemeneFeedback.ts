import { antwoordtekst, schrijfwijze } from './getaltekst';
import { misconcepties } from './misconcepties';
import type { Opgave } from './opgave';
import type { Algemenecode, Oordeelcode } from './oordeel';

/**
 * What the judge says where no template has its own words for it. It says what is known of the answer and no more: not
 * knowing what went wrong is said too.
 */

const schrijf = schrijfwijze('n');
const GEEN_POGING = 'Dit telt niet als poging.';
const PLAATSEN = ['een heel getal', 'één decimaal', 'twee decimalen'];

export const leegFeedback = `Je hebt nog niets ingevuld. ${GEEN_POGING}`;
export const teLangFeedback = `Dat is te lang. Typ alleen een getal of een korte formule. ${GEEN_POGING}`;
export const onleesbaarFeedback = (invoer: string): string =>
  `Ik kan “${kort(invoer)}” niet als getal lezen. Typ alleen het getal, zoals 12,50. ${GEEN_POGING}`;
export const onbeproefdFeedback = `Ik kan deze formule hier niet uitrekenen. Typ de uitkomst, of zet de formule in het antwoordvak van het blad. ${GEEN_POGING}`;
export const formuleZonderGetalFeedback = `Je formule geeft geen getal. Misschien is hij nog niet af. Kijk anders of er een fout in staat, zoals #DEEL/0! of #WAARDE!, of een functie die hier niet mag. ${GEEN_POGING}`;
export const doorvoerZonderGetalFeedback = `Niet elke cel waarin de formule hoort, geeft een getal. Voer de formule door tot en met de laatste cel. ${GEEN_POGING}`;

const GOED = 'Goed.';
/** A right answer; how it was typed may need a word. */
export function goedFeedback(notities: readonly string[]): string {
  if (notities.includes('engelse_notatie'))
    return `${GOED} In het Nederlands is de komma voor decimalen en de punt voor duizendtallen.`;
  return notities.includes('punt_als_komma') ? `${GOED} Typ in het Nederlands een komma voor decimalen.` : GOED;
}
export const andereLezingFeedback = (invoer: string, bedoeld: number): string =>
  `${GOED} Ik las “${kort(invoer)}” als ${schrijf(bedoeld)}. In het Nederlands is de komma voor decimalen en de punt voor duizendtallen.`;

/** How far off the answer is; what it comes from only where a figure is rounded in this exercise. */
export function rondingFeedback(opgave: Pick<Opgave, 'eenheid' | 'decimalen' | 'rondtAf'>, verschil: number): string {
  const { eenheid, decimalen, rondtAf } = opgave;
  const kern = `Bijna: je zit er ${antwoordtekst(verschil, VERSCHIL[eenheid] ?? eenheid, decimalen)} naast.`;
  if (!rondtAf) return `${kern} Reken het nog eens na.`;
  return `${kern} Dat komt vaak doordat je tussendoor hebt afgerond. Rond alleen aan het einde af, op ${PLAATSEN[decimalen] ?? `${decimalen} decimalen`}.`;
}
/** What the difference of two answers is counted in. */
const VERSCHIL: Readonly<Record<string, string>> = {
  '%': 'procentpunt',
  procentpunten: 'procentpunt',
  index: 'punt',
};

export function eenheidFeedback({ eenheid }: Pick<Opgave, 'eenheid'>, getypt: string): string {
  const gevraagd = eenheid === '(getal)' ? 'een getal zonder eenheid' : (NAAM[eenheid] ?? eenheid);
  return `Je getal klopt, de eenheid nog niet. Gevraagd: ${gevraagd}. Jij schreef: ${getypt}.`;
}
export const toevoegingFeedback = ({ gevraagd, getypt }: { gevraagd: string; getypt: string }): string =>
  `Je getal klopt, maar gevraagd is ${gevraagd}. Jij schreef: ${getypt}.`;
export const voluitFeedback = "Je bedrag klopt, maar de vraag is in duizenden euro's: schrijf € 5.000 als 5.";
const NAAM: Readonly<Record<string, string>> = {
  '€': 'euro',
  '× € 1.000': "duizenden euro's",
  '%': 'procent',
  jaar: 'een aantal jaren',
  maandnummer: 'het nummer van een maand',
  index: 'een indexcijfer',
};

export const tekenFeedback = (getal: number): string =>
  `Het getal klopt, maar het teken niet: jouw antwoord is ${getal < 0 ? 'lager' : 'hoger'} dan nul. Heb je getallen van elkaar afgetrokken? Kijk dan of ze in de goede volgorde staan.`;

/** An answer of which only the place of the comma is wrong; `isKommaKwijt` when Excel may have lost it. */
interface Kommafout {
  readonly factor: number;
  readonly richting: 'groot' | 'klein';
  readonly isKommaKwijt: boolean;
}

export function procentFeedback({ factor, richting, isKommaKwijt }: Kommafout): string {
  const wat =
    richting === 'klein'
      ? 'De vraag is in procenten: vermenigvuldig je uitkomst met 100.'
      : 'Kijk of je een keer te veel met 100 hebt vermenigvuldigd.';
  return `De cijfers kloppen, maar je antwoord is ${factor} keer te ${richting}. ${wat}${isKommaKwijt ? ENGELS : ''}`;
}

export function factorFeedback(opgave: Opgave, { factor, richting, isKommaKwijt }: Kommafout): string {
  const { eenheid, tolerantieRelatief } = opgave;
  if (eenheid === '× € 1.000' && factor === 1000 && richting === 'groot') return voluitFeedback;
  const keer = `${schrijf(factor)} keer te ${richting}`;
  const kern =
    tolerantieRelatief === undefined
      ? `De cijfers kloppen, maar je antwoord is ${keer}.`
      : `Je antwoord is ongeveer ${keer}.`;
  return `${kern} Kijk waar de komma staat en tel de nullen.${isKommaKwijt ? ENGELS : ''}`;
}

/** An English Excel takes the comma of 1250,50 for a separator of thousands and keeps 125050, without a word. */
const ENGELS = ' Typte je een komma en is jouw Excel Engels? Typ dan een punt, of zet Excel op Nederlands.';

export const geenIdee = ({ aanpak }: Pick<Opgave, 'aanpak'>): string =>
  `Ik weet niet wat hier misging. Dit kan je helpen: ${aanpak}`;
export const gelijkDoorgevoerd = ({ aanpak }: Pick<Opgave, 'aanpak'>): string =>
  `In elke cel komt hetzelfde bedrag, terwijl de prijzen verschillen. Kijk of je formule in elke rij naar de prijs van die rij verwijst. Dit kan je helpen: ${aanpak}`;

export const formuleOntbreekt =
  'Je uitkomst klopt, maar hier hoort een formule. Begin met = en verwijs naar de cellen met de gegevens.';
export const formuleVast =
  'Je uitkomst klopt, maar alleen met deze getallen: met andere gegevens geeft je formule een verkeerde uitkomst. Kijk of je een getal hebt getypt dat in een cel staat, en verwijs naar die cel.';
export const formuleVastZonderGetal =
  'Je uitkomst klopt, maar alleen met deze getallen: met andere gegevens geeft je formule geen getal. Verwijs naar de cellen met de gegevens.';
export const verwijzingBuiten =
  'Je formule verwijst naar iets buiten deze opgave. Gebruik alleen de cellen met de gegevens van deze opgave.';
export const gegevenGewijzigdFeedback = (hoort: number, staat: number | null): string =>
  `Een gegeven van deze opgave is veranderd: waar ${schrijf(hoort)} hoort, staat ${staat === null ? 'geen getal' : schrijf(staat)}. Kies Herstel, dan staan de gegevens weer goed en kijk ik je antwoord na.`;

/** The names of what no template foresees; the others have theirs among the misconceptions. */
const NAMEN: Readonly<Record<Exclude<Algemenecode, keyof typeof misconcepties>, string>> = {
  'AFR-TUSSEN': 'Tussendoor afgerond',
  'EENHEID-TEKST': 'Andere eenheid getypt',
  'FORMULE-ONTBREEKT': 'Geen formule',
  'FORMULE-VAST': 'Vast getal in de formule',
  'GEGEVEN-GEWIJZIGD': 'Gegeven veranderd',
  'VERWIJZING-BUITEN': 'Verwijzing buiten de opgave',
  'NIET-LEESBAAR': 'Niet te lezen',
  ONBEKEND: 'Onbekend',
};
/** What a code is called, for the teacher. */
export const codenaam = (code: Oordeelcode): string => {
  if (code === 'GOED') return 'Goed';
  return code in misconcepties
    ? misconcepties[code as keyof typeof misconcepties].naam
    : NAMEN[code as keyof typeof NAMEN];
};

/** What was typed, as far as it fits in a sentence. */
const LANGSTE = 40;
const kort = (invoer: string): string =>
  invoer.trim().length > LANGSTE ? `${invoer.trim().slice(0, LANGSTE)}…` : invoer.trim();
