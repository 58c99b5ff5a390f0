import type { Cel } from './cel';
import type { Sjabloon } from './sjabloon';
import { x1Ghm } from './sjablonen/x1Ghm';
import { x1Gvo } from './sjablonen/x1Gvo';
import { x1Vv } from './sjablonen/x1Vv';
import { x2Ghm } from './sjablonen/x2Ghm';
import { x2Gvo } from './sjablonen/x2Gvo';
import { x2Vv } from './sjablonen/x2Vv';
import { y1Ghm } from './sjablonen/y1Ghm';
import { y1Gvo } from './sjablonen/y1Gvo';
import { y1Vv } from './sjablonen/y1Vv';
import { y2Ghm } from './sjablonen/y2Ghm';
import { y2Gvo } from './sjablonen/y2Gvo';

const perCel: Readonly<Record<Cel, readonly Sjabloon[]>> = {
  'X1-GHM': x1Ghm,
  'X1-GVO': x1Gvo,
  'X1-VV': x1Vv,
  'X2-GHM': x2Ghm,
  'X2-GVO': x2Gvo,
  'X2-VV': x2Vv,
  'Y1-GHM': y1Ghm,
  'Y1-GVO': y1Gvo,
  'Y1-VV': y1Vv,
  'Y2-GHM': y2Ghm,
  'Y2-GVO': y2Gvo,
};

/** Of each version the templates that there are; a version says everything, so that an old seed never changes. */
const versies: readonly ReadonlyMap<string, Sjabloon>[] = [
  new Map(
    Object.values(perCel)
      .flat()
      .map((sjabloon) => [sjabloon.id, sjabloon]),
  ),
];

/** The template of an id, in the version that a seed names. */
export const sjabloonVan = (id: string, versie = 1): Sjabloon | undefined => versies[versie - 1]?.get(id);

/** The templates of a cell, in the order of their numbers. */
export const sjablonenVan = (cel: Cel): readonly Sjabloon[] => perCel[cel];
