import { cellen, type Cel } from '../../../../calc/rekenen/cel';
import { klasgrenzen, type Klasopdracht } from '../../../../calc/rekenen/klas';
import { heeftSeedteken } from '../../heeftSeedteken';

/** A class as it is being typed. */
export interface Klasconcept {
  readonly klas: string;
  readonly leerlingen: string;
  readonly aantal: string;
  readonly cellen: readonly Cel[];
  readonly isFormuleVerplicht: boolean;
  readonly isGroot: boolean;
  readonly geheim: string;
}

export const leegConcept: Klasconcept = {
  klas: '',
  leerlingen: '24',
  aantal: '6',
  cellen: [],
  isFormuleVerplicht: false,
  isGroot: false,
  geheim: '',
};

/** More than fit on a few pages, nobody makes at once. */
const MEESTE_OPGAVEN = 40;
/** Sheets and files carry the code in their names. */
const LANGSTE_KLAS = 40;

export type Conceptveld = 'klas' | 'leerlingen' | 'aantal' | 'cellen' | 'geheim';
export type Conceptbezwaar =
  | 'klasLeeg'
  | 'klasTeken'
  | 'klasLang'
  | 'klasBestaat'
  | 'leerlingenGetal'
  | 'aantalGetal'
  | 'cellenGeen'
  | 'geheimTeken';

/** A whole number from 1 on; undefined for anything else, or for more than there may be. */
function wholeUpTo(most: number, typed: string): number | undefined {
  const value = /^\s*0*(\d{1,4})\s*$/.exec(typed)?.[1];
  return value !== undefined && Number(value) >= 1 && Number(value) <= most ? Number(value) : undefined;
}

/** Sheets and files of both would have the same names. */
export const isZelfdeKlas = (een: string, ander: string): boolean =>
  een.trim().toLowerCase() === ander.trim().toLowerCase();

function klasbezwaar(klas: string, bestaande: readonly string[]): Conceptbezwaar | undefined {
  const naam = klas.trim();
  if (naam === '') return 'klasLeeg';
  if (heeftSeedteken(naam)) return 'klasTeken';
  if (naam.length > LANGSTE_KLAS) return 'klasLang';
  return bestaande.some((one) => isZelfdeKlas(one, naam)) ? 'klasBestaat' : undefined;
}

/** What keeps a class from being made, by field, in the order of the form; empty when nothing does. */
export function conceptbezwaren(
  concept: Klasconcept,
  bestaande: readonly string[],
): Partial<Record<Conceptveld, Conceptbezwaar>> {
  const klas = klasbezwaar(concept.klas, bestaande);
  return {
    ...(klas && { klas }),
    ...(wholeUpTo(klasgrenzen.leerlingen, concept.leerlingen) === undefined && { leerlingen: 'leerlingenGetal' }),
    ...(concept.cellen.length === 0 && { cellen: 'cellenGeen' }),
    ...(wholeUpTo(MEESTE_OPGAVEN, concept.aantal) === undefined && { aantal: 'aantalGetal' }),
    ...(heeftSeedteken(concept.geheim) && { geheim: 'geheimTeken' }),
  };
}

/** The class that was typed; undefined while something keeps it from being made. */
export function opdrachtVan(concept: Klasconcept, bestaande: readonly string[]): Klasopdracht | undefined {
  if (Object.keys(conceptbezwaren(concept, bestaande)).length > 0) return undefined;
  const geheim = concept.geheim.trim();
  return {
    klas: concept.klas.trim(),
    ...(geheim !== '' && { geheim }),
    leerlingen: Number(concept.leerlingen),
    cellen: cellen.filter((cel) => concept.cellen.includes(cel)),
    aantal: Number(concept.aantal),
    formule: concept.isFormuleVerplicht ? 'verplicht' : 'mag',
    groot: concept.isGroot,
    uitgaven: {},
  };
}
