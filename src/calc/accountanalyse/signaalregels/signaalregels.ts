import { aandeelverlies } from './aandeelverlies';
import { aandeelwinst } from './aandeelwinst';
import { aanhoudendVerlies } from './aanhoudendVerlies';
import { betaaltLater } from './betaaltLater';
import { betaaltOpTijd } from './betaaltOpTijd';
import { crossselling } from './crossselling';
import { eigenMargedruk } from './eigenMargedruk';
import { incassorisico } from './incassorisico';
import { investeringskans } from './investeringskans';
import { kortNietGedekt } from './kortNietGedekt';
import { laatBetalen } from './laatBetalen';
import { liquiditeitsrisico } from './liquiditeitsrisico';
import { margedruk } from './margedruk';
import { negatiefEigenVermogen } from './negatiefEigenVermogen';
import { negatieveHefboom } from './negatieveHefboom';
import { omslagNaarVerlies } from './omslagNaarVerlies';
import { omzetkrimp } from './omzetkrimp';
import { productiviteitsgroei } from './productiviteitsgroei';
import { rendabeleGroei } from './rendabeleGroei';
import { renteNietGedekt } from './renteNietGedekt';
import { renterisico } from './renterisico';
import { voorraadopbouw } from './voorraadopbouw';
import { voorraadrisico } from './voorraadrisico';
import { zwakkeSolvabiliteit } from './zwakkeSolvabiliteit';
import type { Signaalregel } from './signaalregel';

/** All rules, the heaviest first: in that order they are proposed, and argued with. */
export const signaalregels: readonly Signaalregel[] = [
  negatiefEigenVermogen,
  renteNietGedekt,
  aanhoudendVerlies,
  kortNietGedekt,
  liquiditeitsrisico,
  renterisico,
  omslagNaarVerlies,
  zwakkeSolvabiliteit,
  aandeelverlies,
  laatBetalen,
  incassorisico,
  betaaltLater,
  voorraadrisico,
  omzetkrimp,
  margedruk,
  eigenMargedruk,
  negatieveHefboom,
  voorraadopbouw,
  crossselling,
  investeringskans,
  rendabeleGroei,
  aandeelwinst,
  productiviteitsgroei,
  betaaltOpTijd,
];
