export { berekenOfferte } from './berekenOfferte';
export { Offertefout } from './offertefout';
export type {
  Aanpassing,
  Btw,
  BtwCategorie,
  BtwMethode,
  BtwTotaal,
  Margetotaal,
  Offerte,
  Offerteregel,
  OfferteTotalen,
  Prijsvorm,
  Regelsoort,
  Staffel,
  Staffeltrede,
  Vracht,
} from './offerte';
