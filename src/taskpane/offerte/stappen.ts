import { loadedLater } from '../parts/loadedLater';
import { controleStand } from './controle/controleStand';
import { klantStand } from './klant/klantStand';
import { regelsStand } from './regels/regelsStand';
import { kortingStand } from './korting/kortingStand';
import { onderhandelenStand } from './onderhandelen/onderhandelenStand';
import { opvolgingStand } from './opvolging/opvolgingStand';
import type { Stap } from './stap';
import { uitbrengenStand } from './uitbrengen/uitbrengenStand';
import { voorwaardenStand } from './voorwaarden/voorwaardenStand';

/** The steps of an offerte, in the order in which one takes them. */
export const stappen: readonly Stap[] = [
  {
    id: 'klant',
    title: ({ stappen: { klant } }) => klant,
    stand: klantStand,
    Page: loadedLater(() => import('./klant/KlantStap')),
  },
  {
    id: 'regels',
    title: ({ stappen: { regels } }) => regels,
    stand: regelsStand,
    Page: loadedLater(() => import('./regels/RegelsStap')),
  },
  {
    id: 'voorwaarden',
    title: ({ stappen: { voorwaarden } }) => voorwaarden,
    stand: voorwaardenStand,
    Page: loadedLater(() => import('./voorwaarden/VoorwaardenStap')),
  },
  {
    id: 'korting',
    title: ({ stappen: { korting } }) => korting,
    stand: kortingStand,
    Page: loadedLater(() => import('./korting/KortingStap')),
  },
  {
    id: 'controle',
    title: ({ stappen: { controle } }) => controle,
    stand: controleStand,
    Page: loadedLater(() => import('./controle/ControleStap')),
  },
  {
    id: 'uitbrengen',
    title: ({ stappen: { uitbrengen } }) => uitbrengen,
    stand: uitbrengenStand,
    Page: loadedLater(() => import('./uitbrengen/UitbrengenStap')),
  },
  {
    id: 'onderhandelen',
    title: ({ stappen: { onderhandelen } }) => onderhandelen,
    stand: onderhandelenStand,
    Page: loadedLater(() => import('./onderhandelen/OnderhandelenStap')),
  },
  {
    id: 'opvolging',
    title: ({ stappen: { opvolging } }) => opvolging,
    stand: opvolgingStand,
    Page: loadedLater(() => import('./opvolging/OpvolgingStap')),
  },
];
