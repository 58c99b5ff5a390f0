import { keuze } from '../offerte/keuzewoorden';
import type { Text } from '../text';
import {
  accountstatussen,
  besluiten,
  eenheden,
  houdingen,
  invloeden,
  rollen,
  type Kwadrant,
  type Kwaliteit,
  type Scorecriterium,
} from './account';
import type { Strategie } from './swot';

export const statusWoorden = keuze(accountstatussen, ['prospect', 'customer']);
/** A unit is a figure, the same in every language. */
export const eenheidWoorden = keuze(eenheden, eenheden);
export const rolWoorden = keuze(rollen, ['initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper']);
export const invloedWoorden = keuze(invloeden, ['high', 'medium', 'low']);
export const houdingWoorden = keuze(houdingen, ['for', 'neutral', 'against']);
export const besluitWoorden = keuze(besluiten, ['accepted', 'reworded', 'rejected']);

export const kwadrantlabels: Readonly<Record<Kwadrant, Text>> = {
  S: { nl: 'Sterkte', en: 'Strength' },
  W: { nl: 'Zwakte', en: 'Weakness' },
  O: { nl: 'Kans', en: 'Opportunity' },
  T: { nl: 'Bedreiging', en: 'Threat' },
};

/** What a strategy comes down to. */
export const strategiewoorden: Readonly<Record<Strategie, Text>> = {
  SO: { nl: 'groeien', en: 'grow' },
  ST: { nl: 'verdedigen', en: 'defend' },
  WO: { nl: 'verbeteren', en: 'improve' },
  WT: { nl: 'beperken', en: 'limit' },
};

export const kwaliteitlabels: Readonly<Record<Kwaliteit, Text>> = {
  visie: { nl: 'Visie en strategie', en: 'Vision and strategy' },
  processen: { nl: 'Bedrijfsprocessen', en: 'Business processes' },
  inkoopbeleid: { nl: 'Inkoopbeleid', en: 'Purchasing policy' },
  klantenEnLeveranciers: { nl: 'Klanten en leveranciers', en: 'Customers and suppliers' },
  cultuur: { nl: 'Organisatiecultuur', en: 'Organisational culture' },
  concurrenten: { nl: 'Concurrenten', en: 'Competitors' },
};

export const criteriumlabels: Readonly<Record<Scorecriterium, Text>> = {
  omzetpotentie: { nl: 'Omzetpotentie', en: 'Turnover potential' },
  marge: { nl: 'Marge', en: 'Margin' },
  strategischeFit: { nl: 'Strategische fit', en: 'Strategic fit' },
  kredietwaardigheid: { nl: 'Kredietwaardigheid', en: 'Creditworthiness' },
  relatie: { nl: 'Relatie', en: 'Relationship' },
};
