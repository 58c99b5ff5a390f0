import { echteSeed } from './geheim';
import { leerlingnummer } from './klas';
import type { Opgave } from './opgave';
import { leesSeed, schrijfSeed } from './seed';
import { sjabloonVan } from './sjablonen';
import { trekOpgave } from './trekOpgave';

/** Why a typed seed gives no key. */
export const sleutelfouten = [
  'leeg',
  /** Not four parts with a number at the end. */
  'onleesbaar',
  'sjabloon onbekend',
  /** Made by a newer add-in. */
  'versie onbekend',
  'geheim nodig',
  'geheim klopt niet',
] as const;
export type Sleutelfout = (typeof sleutelfouten)[number];

/**
 * The exercise of a seed that was typed from paper: "MAV3A|07|X2-GHM-01|1·v1". Blanks around its parts, small letters and
 * a dot of another kind do no harm. `typeof` tells an exercise from the reason why there is none.
 */
export function sleutel(gedrukt: string, geheim?: string): Opgave | Sleutelfout {
  const getypt = netjes(gedrukt);
  if (getypt === '') return 'leeg';
  const gelezen = leesSeed(getypt);
  if (!gelezen?.klas || !gelezen.leerling) return 'onleesbaar';
  const { template, versie } = gelezen;
  if (!sjabloonVan(template)) return 'sjabloon onbekend';
  if (!sjabloonVan(template, versie)) return 'versie onbekend';
  const seed = echteSeed(schrijfSeed(gelezen, { versie: true }), geheim?.trim());
  if (typeof seed === 'string') return seed;
  return seed ? trekOpgave(schrijfSeed(seed, { versie: true })) : 'onleesbaar';
}

/**
 * What is printed, of what was typed. The dot is on no keyboard: a full stop or a star does too, and before the version
 * nothing. Only the class is free text, which stays as it is up to a check code.
 */
function netjes(gedrukt: string): string {
  const [klas = '', leerling, template, poging, ...rest] = gedrukt.split('|').map((deel) => deel.trim());
  if (poging === undefined) return [klas, ...(leerling === undefined ? [] : [leerling])].join('|');
  return [klas.replace(CODE, metPunt), nummer(leerling ?? ''), id(template ?? ''), metVersie(poging), ...rest].join(
    '|',
  );
}
/** The letters that a check code is made of, behind their dot. */
const CODE = / ?[·•∙⋅.*] ?([bcdfghjklmnpqrstvwxz]{4})$/i;
const metPunt = (_: string, code: string): string => `·${code.toUpperCase()}`;
const nummer = (leerling: string): string => (/^\d+$/.test(leerling) ? leerlingnummer(Number(leerling)) : leerling);
const id = (template: string): string =>
  template.toUpperCase().replace(/^([X-Z]\d)[- ]*([A-Z]+)[- ]*(\d+)$/, '$1-$2-$3');
const metVersie = (poging: string): string => poging.replace(/ ?[·•∙⋅.*]? ?v ?(?=\d+$)/i, '·v');
