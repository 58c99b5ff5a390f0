export { celVan, cellen, domeinen, isCel, niveaus, type Cel, type Domein, type Niveau } from './cel';
export { controlecode, echteSeed, gedrukteSeed, klasMetGeheim } from './geheim';
export { misconcepties, type Misconceptie } from './misconcepties';
export type { Beoordeelwijze, Oordeel, Oordeelcode, ProefUitkomst } from './oordeel';
export type { Opgave, Opgaveblad, Opgavefout } from './opgave';
export { leesSeed, schrijfSeed, Seedfout, type Seed } from './seed';
export { sjablonenVan, sjabloonVan } from './sjablonen';
export { trekOpgave } from './trekOpgave';
export { tweedeOpgave } from './tweedeOpgave';
