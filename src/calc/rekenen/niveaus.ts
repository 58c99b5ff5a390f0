import type { Text } from '../text';
import type { Cel, Niveau } from './cel';

/**
 * What the levels and the cells of the matrix are about, in our own words: the framework that they come from was not at
 * hand. All wording of it stands here, so that it can be replaced as a whole.
 */

export interface Niveaubeschrijving {
  /** About which level of today this is; a help to teachers and no more than that. */
  readonly ongeveer: Text;
  readonly inhoud: Text;
}

export const niveaubeschrijvingen: Readonly<Record<Niveau, Niveaubeschrijving>> = {
  X1: {
    ongeveer: { nl: 'ongeveer 1F', en: 'about 1F' },
    inhoud: {
      nl: 'Alledaags: alle gegevens staan er, je rekent in één of twee stappen.',
      en: 'Everyday: all figures are given, you need one or two steps.',
    },
  },
  X2: {
    ongeveer: { nl: 'ongeveer 2F', en: 'about 2F' },
    inhoud: {
      nl: 'Bekend werk: gewone percentages en decimalen, twee of drie stappen.',
      en: 'Familiar work: any percentage and decimals, two or three steps.',
    },
  },
  Y1: {
    ongeveer: { nl: 'ongeveer 3F, mbo-rekenniveau 4', en: 'about 3F, mbo numeracy level 4' },
    inhoud: {
      nl: 'Vakwerk: je kiest zelf welke gegevens je nodig hebt en rekent soms terug.',
      en: 'The trade: you choose which figures you need and sometimes work backwards.',
    },
  },
  Y2: {
    ongeveer: { nl: 'ongeveer 3F, mbo-rekenniveau 4', en: 'about 3F, mbo numeracy level 4' },
    inhoud: {
      nl: 'Lastiger vakwerk: meer bronnen, meer stappen en een eigen volgorde.',
      en: 'Harder parts of the trade: more sources, more steps, in an order of your own.',
    },
  },
  Z1: {
    ongeveer: { nl: 'boven 3F', en: 'beyond 3F' },
    inhoud: { nl: 'Wordt voor dit beroep niet gevraagd.', en: 'Not asked for in this profession.' },
  },
  Z2: {
    ongeveer: { nl: 'boven 3F', en: 'beyond 3F' },
    inhoud: { nl: 'Wordt voor dit beroep niet gevraagd.', en: 'Not asked for in this profession.' },
  },
};

/** What you practise in a cell. */
export const celbeschrijvingen: Readonly<Record<Cel, Text>> = {
  'X1-GHM': {
    nl: 'Je rekent met bestellingen, prijzen per stuk, grammen en kilo’s, uren en minuten, en met 10, 20, 25 of 50 procent.',
    en: 'You work with orders, prices per piece, grams and kilos, hours and minutes, and with 10, 20, 25 or 50 per cent.',
  },
  'X1-GVO': {
    nl: 'Je leest een tabel of staafdiagram af en berekent een totaal, een verschil, een gemiddelde of een deel.',
    en: 'You read a table or bar chart and work out a total, a difference, an average or a share.',
  },
  'X1-VV': {
    nl: 'Je zet een patroon of verhoudingstabel voort en rekent met een vast bedrag plus een bedrag per stuk.',
    en: 'You continue a pattern or a ratio table and work with a fixed amount plus an amount per piece.',
  },
  'X2-GHM': {
    nl: 'Je rekent met btw, korting, procentuele verandering, prijzen per liter, wisselkoersen, uren en miljoenen.',
    en: 'You work with VAT, discount, percentage change, prices per litre, exchange rates, hours and millions.',
  },
  'X2-GVO': {
    nl: 'Je leest cirkel- en lijndiagrammen, kiest het juiste geheel voor een percentage en schat vanuit een steekproef.',
    en: 'You read pie and line charts, choose the right whole for a percentage and estimate from a sample.',
  },
  'X2-VV': {
    nl: 'Je rekent met een formule, een staffel, tijd en afstand, en met twee aanbiedingen die even duur worden.',
    en: 'You work with a formula, tiered prices, time and distance, and with two offers that become equally expensive.',
  },
  'Y1-GHM': {
    nl: 'Je rekent terug met procenten: btw eruit, de oude prijs, een prijs bij een gewenste marge, korting op korting.',
    en: 'You work backwards with percentages: VAT out, the old price, a price at a margin you want, discount on discount.',
  },
  'Y1-GVO': {
    nl: 'Je werkt met gewogen gemiddelden, de mediaan, indexcijfers, kruistabellen, kansen en een as die misleidt.',
    en: 'You work with weighted averages, the median, index numbers, cross tables, chances and an axis that misleads.',
  },
  'Y1-VV': {
    nl: 'Je vindt vaste kosten, het break-evenpunt, groei per jaar en het goedkoopste contract, en maakt een formule die je doorvoert.',
    en: 'You find fixed costs, the break-even point, growth per year and the cheapest contract, and make a formula that fills down.',
  },
  'Y2-GHM': {
    nl: 'Je rekent een hele offerte door, met staffels, marge na korting, betalingskosten en kengetallen.',
    en: 'You work out a whole quotation, with tiered prices, margin after discount, the cost of payment terms and ratios.',
  },
  'Y2-GVO': {
    nl: 'Je schat de waarde van je verkoopkansen en werkt met foutmarge, spreiding, trend, Pareto en een beslismatrix.',
    en: 'You estimate what your sales leads are worth and work with margin of error, spread, trend, Pareto and a decision matrix.',
  },
};
