import { loadedLater } from '../parts/loadedLater';
import { klantStand } from './klant/klantStand';
import type { Stap } from './stap';

/** The steps of an offerte, in the order in which one takes them. */
export const stappen: readonly Stap[] = [
  {
    id: 'klant',
    title: ({ stappen: { klant } }) => klant,
    stand: klantStand,
    Page: loadedLater(() => import('./klant/KlantStap')),
  },
];
