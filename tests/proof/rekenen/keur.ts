import Decimal from 'decimal.js';
import { beoordeel } from '../../../src/calc/rekenen';
import type { Opgave } from '../../../src/calc/rekenen/opgave';
import type { Parameter, Sjabloon } from '../../../src/calc/rekenen/sjabloon';
import { getrokkenOpgave } from '../../../src/calc/rekenen/trekOpgave';

/** So often a draw may fail its conditions. */
const MOST_TRIES = 100;
/** Two ways to a wrong answer may coincide in so many of the draws. */
const MOST_TOGETHER = 0.2;
/** In so many of the draws a wrong answer has to be told from the right one. */
const LEAST_TOLD_APART = 0.5;
const LEAST_VARIANTS = 30;
/** What may be a gain or a loss, a rise or a fall; all other answers are above zero. */
const EITHER_SIGN: readonly string[] = ['Y2-GHM-09', 'Y2-GVO-08', 'Y2-GVO-09'];

/** What is wrong with a template, each by its rule in words; nothing when it is fit for a class. */
export function keur(sjabloon: Sjabloon, draws: number): string[] {
  const complaints = new Map<string, string>();
  const told = sjabloon.fouten.map(() => 0);
  const together = new Map<string, number>();
  const variants = new Set<string>();
  for (let draw = 0; draw < draws; draw += 1) {
    const seed = `KEUR|${draw}|${sjabloon.id}|1`;
    const complain = (rule: string, what: unknown): void => {
      if (!complaints.has(rule)) complaints.set(rule, `${rule}: ${String(what)} (${seed})`);
    };
    let opgave: Opgave;
    try {
      opgave = getrokkenOpgave(seed, MOST_TRIES);
    } catch (error) {
      complain('a draw succeeds within 100 tries', error);
      continue;
    }
    for (const parameter of sjabloon.parameters) {
      const value = opgave.parameters[parameter.naam];
      if (!isWithin(parameter, value))
        complain('every given lies in its range', `${parameter.naam} = ${String(value)}`);
    }
    if (!Number.isFinite(opgave.antwoord)) complain('the answer is a number', opgave.antwoord);
    if (opgave.antwoord <= 0 && !EITHER_SIGN.includes(sjabloon.id))
      complain('the answer is above zero', opgave.antwoord);
    if (isTie(opgave)) complain('the answer lies on no tie', opgave.antwoordExact);
    for (const text of notations(opgave)) {
      const { oordeel } = beoordeel(opgave, text);
      if (oordeel !== 'goed') complain('the right answer is right in six notations', `${text} is ${oordeel}`);
    }
    judgeFouten(opgave, told, together, complain);
    for (const text of textsOf(opgave)) {
      const why = poorText(text);
      if (why) complain('texts are whole', `${why}: ${text}`);
    }
    if (!endsInAnswer(opgave)) complain('the steps end in the answer', opgave.stappen.at(-1));
    variants.add(opgave.vraag + JSON.stringify(opgave.tabel));
  }
  if (variants.size < LEAST_VARIANTS) complaints.set('variants', `there are at least 30 variants: ${variants.size}`);
  told.forEach((count, index) => {
    const share = count / draws;
    if (share < LEAST_TOLD_APART) {
      complaints.set(`told ${index}`, `each common wrong answer is told apart: ${codeAt(sjabloon, index)} in ${share}`);
    }
  });
  for (const [pair, count] of together) {
    if (count / draws > MOST_TOGETHER) {
      complaints.set(pair, `two wrong answers seldom coincide: ${pair} in ${count / draws}`);
    }
  }
  return [...complaints.values()];
}

const codeAt = ({ fouten }: Sjabloon, index: number): string => `${fouten[index]?.code} (${fouten[index]?.expr})`;

/** A common wrong answer is never judged right, and gets its own code, or that of another one with the same figure. */
function judgeFouten(
  opgave: Opgave,
  told: number[],
  together: Map<string, number>,
  complain: (rule: string, what: unknown) => void,
): void {
  opgave.fouten.forEach(({ code, waarde, actief }, index) => {
    if (!actief) return;
    told[index] = (told[index] ?? 0) + 1;
    const judged = beoordeel(opgave, waarde);
    if (judged.goed) complain('no wrong answer is judged right', `${code} ${waarde}`);
    if (judged.code === code) return;
    const isAnother = opgave.fouten.some((other) => other.actief && other.code === judged.code);
    if (!isAnother) complain('each common wrong answer gets its own code', `${code} ${waarde} is ${judged.code}`);
    const pair = `${code} and ${judged.code}`;
    together.set(pair, (together.get(pair) ?? 0) + 1);
  });
}

function isWithin(parameter: Parameter, value: unknown): boolean {
  if ('tekst' in parameter) return parameter.tekst.includes(value as string);
  if ('keuze' in parameter) return parameter.keuze.includes(value as number);
  if ('vast' in parameter) return JSON.stringify(parameter.vast) === JSON.stringify(value);
  const isOnGrid = (one: unknown): boolean => {
    if (typeof one !== 'number' || one < parameter.min || one > parameter.max) return false;
    return new Decimal(one).minus(parameter.min).mod(parameter.stap).isZero();
  };
  if (!('lijst' in parameter)) return isOnGrid(value);
  const list = value as readonly number[];
  const isUnique = !parameter.uniek || new Set(list).size === list.length;
  return list.length === parameter.lijst && list.every(isOnGrid) && isUnique;
}

/** Halfway between two answers, or as good as. */
function isTie({ antwoordExact, decimalen, antwoord }: Opgave): boolean {
  const shifted = new Decimal(antwoordExact).times(new Decimal(10).pow(decimalen));
  const isRounded = !shifted.isInteger() && antwoord !== Number(antwoordExact);
  return isRounded && shifted.abs().mod(1).minus(0.5).abs().lessThan(1e-6);
}

/** As people write numbers, here and elsewhere. */
function notations({ antwoord, antwoordTekst, decimalen, eenheid }: Opgave): (string | number)[] {
  const plain = new Decimal(antwoord).toFixed(decimalen);
  const [whole = '', part] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const comma = part === undefined ? '' : `,${part}`;
  return [
    antwoord,
    antwoordTekst,
    `${whole}${comma}`,
    `${grouped}${comma}`,
    `${whole.replace(/\B(?=(\d{3})+$)/g, ' ')}${comma}`,
    eenheid === '€' ? `€${grouped}${comma}` : ` ${whole}${comma} `,
  ];
}

const textsOf = ({ vraag, aanpak, stappen, fouten, tabel, antwoordTekst }: Opgave): string[] => [
  vraag,
  aanpak,
  antwoordTekst,
  ...stappen,
  ...fouten.map(({ feedback }) => feedback),
  ...(tabel ?? []).flat(),
];

/** Why a text is not fit to be read; undefined when it is. */
function poorText(text: string): string | undefined {
  if (/[{}]|\b(undefined|NaN|null|Infinity)\b/.test(text)) return 'a placeholder was left';
  if (/,\d{7,}/.test(text)) return 'too many decimals';
  // "1.250" has groups of three; "=B2*1.21" would be a formula, which no text holds with figures in it.
  if (/\d\.(?!\d{3}(?!\d))\d/.test(text)) return 'a decimal point';
  return undefined;
}

/** The last step says the answer, as it is written or with the decimals that matter. */
function endsInAnswer({ stappen, antwoord, antwoordTekst, decimalen }: Opgave): boolean {
  const all = stappen.join(' ').replace(/\s/g, ' ');
  const figure = antwoordTekst.replace(/^€\s|%$|\s.*$/g, '');
  const short = new Decimal(antwoord)
    .toDecimalPlaces(decimalen)
    .toString()
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(,|$))/g, '.');
  return all.includes(figure) || all.includes(short);
}
