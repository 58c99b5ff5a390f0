import { loadedLater } from '../parts/loadedLater';
import { accountStand } from './account/accountStand';
import { jaarcijfersStand } from './jaarcijfers/jaarcijfersStand';
import { kengetallenStand } from './kengetallen/kengetallenStand';
import { grafiekenStand } from './grafieken/grafiekenStand';
import { signalenStand } from './signalen/signalenStand';
import { kwalitatiefStand } from './kwalitatief/kwalitatiefStand';
import { swotStand } from './swot/swotStand';
import { waardeStand } from './waarde/waardeStand';
import { adviesStand } from './advies/adviesStand';
import type { Stap } from './stap';

/** The steps of an account, in the order in which one takes them. */
export const stappen: readonly Stap[] = [
  {
    id: 'account',
    title: ({ stappen: { account } }) => account,
    stand: accountStand,
    blad: 'jaarcijfers',
    Page: loadedLater(() => import('./account/AccountStap')),
  },
  {
    id: 'jaarcijfers',
    title: ({ stappen: { jaarcijfers } }) => jaarcijfers,
    stand: jaarcijfersStand,
    blad: 'jaarcijfers',
    Page: loadedLater(() => import('./jaarcijfers/JaarcijfersStap')),
  },
  {
    id: 'kengetallen',
    title: ({ stappen: { kengetallen } }) => kengetallen,
    stand: kengetallenStand,
    blad: 'kengetallen',
    Page: loadedLater(() => import('./kengetallen/KengetallenStap')),
  },
  {
    id: 'grafieken',
    title: ({ stappen: { grafieken } }) => grafieken,
    stand: grafiekenStand,
    blad: 'grafieken',
    Page: loadedLater(() => import('./grafieken/GrafiekenStap')),
  },
  {
    id: 'signalen',
    title: ({ stappen: { signalen } }) => signalen,
    stand: signalenStand,
    blad: 'kengetallen',
    Page: loadedLater(() => import('./signalen/SignalenStap')),
  },
  {
    id: 'kwalitatief',
    title: ({ stappen: { kwalitatief } }) => kwalitatief,
    stand: kwalitatiefStand,
    blad: 'dmu',
    Page: loadedLater(() => import('./kwalitatief/KwalitatiefStap')),
  },
  {
    id: 'swot',
    title: ({ stappen: { swot } }) => swot,
    stand: swotStand,
    blad: 'swot',
    Page: loadedLater(() => import('./swot/SwotStap')),
  },
  {
    id: 'waarde',
    title: ({ stappen: { waarde } }) => waarde,
    stand: waardeStand,
    blad: 'profiel',
    Page: loadedLater(() => import('./waarde/WaardeStap')),
  },
  {
    id: 'advies',
    title: ({ stappen: { advies } }) => advies,
    stand: adviesStand,
    blad: 'advies',
    Page: loadedLater(() => import('./advies/AdviesStap')),
  },
];
