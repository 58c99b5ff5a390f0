import { exact } from '../../calc/decimal';
import type { Notation } from '../../calc/notation';
import { decimaaltekst } from '../../calc/offerte/leven/decimaal';
import { datumtekst } from '../../calc/offerte/leven/datumtekst';
import { parseFigure } from '../../calc/parseFigure';
import type { Language } from '../../calc/text';
import { decimalText, euroText, percentText } from './decimalText';
import { datumText, readDatum } from './readDatum';

/** What the reading and writing of fields goes by. */
export interface Writing {
  readonly notation: Notation;
  readonly language: Language;
  /** The language of Excel: in an American one the month comes first in a date with slashes. */
  readonly displayLanguage: string;
  readonly vandaag: string;
}

export type Veldsoort = 'tekst' | 'alinea' | 'euro' | 'bedrag' | 'procent' | 'getal' | 'dagen' | 'datum' | 'jaar';

interface Kind {
  /** What is stored, as a person would type it. */
  readonly show: (stored: string, writing: Writing) => string;
  /** What was typed, as it is stored; undefined when it cannot be read. An empty field never gets here. */
  readonly read: (typed: string, writing: Writing) => string | undefined;
  /** What is stored, so that there can be no doubt of it. */
  readonly full: (stored: string, writing: Writing) => string;
  /** Stands in the field, in front of or behind what is typed. */
  readonly before?: string;
  readonly after?: '%' | 'dagen';
}

/** A figure of at most 15 digits, as a cell holds it, as a decimal string. */
const figure = (typed: string, { notation }: Writing): string | undefined => {
  const value = parseFigure(typed, 'getal', notation);
  return value === undefined ? undefined : decimaaltekst(exact.fromCell(value));
};
const plain = (stored: string): string => stored;
const number = (stored: string, { notation }: Writing): string => decimalText(stored, notation);

export const veldsoorten: Readonly<Record<Veldsoort, Kind>> = {
  tekst: { show: plain, read: (typed) => typed.trim(), full: plain },
  alinea: { show: plain, read: (typed) => typed.trim(), full: plain },
  euro: {
    show: (stored, { notation }) => decimalText(stored, notation, 2),
    read: figure,
    full: (stored, { notation }) => euroText(stored, notation),
    before: '€',
  },
  // An amount that is as often in whole euros, or in thousands of them: without cents that nobody typed.
  bedrag: {
    show: number,
    read: figure,
    full: (stored, { notation }) => `€ ${decimalText(stored, notation)}`,
    before: '€',
  },
  // Here a figure is always in percents, also below 1: the sign stands in the field.
  procent: {
    show: (stored, { notation }) => percentText(stored, notation),
    read: (typed, { notation }) => {
      const value = parseFigure(typed.includes('%') ? typed : `${typed.trim()}%`, 'fractie', notation);
      return value === undefined ? undefined : decimaaltekst(exact.fromCell(value));
    },
    full: (stored, { notation }) => percentText(stored, notation),
    after: '%',
  },
  getal: { show: number, read: figure, full: number },
  dagen: {
    show: number,
    read: (typed, writing) => figure(typed.replace(/\s*(dagen|dag|days|day|d)\.?$/i, ''), writing),
    full: number,
    after: 'dagen',
  },
  datum: {
    show: datumText,
    read: (typed, { vandaag, displayLanguage }) => readDatum(typed, vandaag, /^en-US$/i.test(displayLanguage)),
    full: (stored, { language }) => datumtekst(stored, language),
  },
  // Never with a sign between its thousands.
  jaar: { show: plain, read: (typed) => /^\s*((?:19|20)\d{2})\s*$/.exec(typed)?.[1], full: plain },
};

/** Whether two stored values are the same: figures by what they are worth. */
export function isSame(one: string, other: string, soort: Veldsoort): boolean {
  if (one === other) return true;
  if (soort === 'tekst' || soort === 'alinea' || soort === 'datum') return false;
  return one !== '' && other !== '' && Number(one) === Number(other);
}
