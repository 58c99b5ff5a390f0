import { leerlingen, type Klasopdracht } from '../../calc/rekenen/klas';
import type { Leesfoutcode } from './bestanden/leesfout';
import { leesLeerlingbestand, type Leerlingbestand } from './bestanden/leesLeerlingbestand';
import type { Ingevuld } from './nakijken/ingevuld';
import { herzien } from './nakijken/herzien';
import { kijkNa } from './nakijken/kijkNa';
import { werkVan } from './nakijken/werkVan';
import type { Bestandsreden, Bestandsuitslag, Klasimport } from './rekenboek';
import { gedrukteTaken } from './store/leerlingbladen';
import { pogingenVan } from './store/leerlingVan';

interface Inzending {
  readonly naam: string;
  readonly bestand: Leerlingbestand | { readonly reden: Bestandsreden; readonly leerling?: string };
}

/**
 * Judges the files that students hand in, all their formulas at once. One that cannot be read, or that is not of this class,
 * says why, and the others go on; of a student who comes twice the first file counts. Writes nothing in the workbook.
 */
export async function importLeerlingbestanden(
  opdracht: Klasopdracht,
  bestanden: readonly { readonly naam: string; readonly bytes: Uint8Array }[],
): Promise<Klasimport> {
  const bekend = new Set(leerlingen(opdracht));
  const gezien = new Set<string>();
  const inzendingen = bestanden.map(({ naam, bytes }): Inzending => {
    const bestand = leesLeerlingbestand(bytes, opdracht);
    if ('fout' in bestand) return { naam, bestand: { reden: redenen[bestand.fout] } };
    const { leerling } = bestand;
    if (!bekend.has(leerling)) return { naam, bestand: { reden: 'otherStudent', leerling } };
    const ingevuld = vanDeKlas(bestand, opdracht);
    if (ingevuld.length === 0) return { naam, bestand: { reden: bezwaar(bestand, opdracht), leerling } };
    if (gezien.has(leerling)) return { naam, bestand: { reden: 'twice', leerling } };
    gezien.add(leerling);
    return { naam, bestand: { ...bestand, ingevuld } };
  });
  const gelezen = inzendingen.map(({ bestand }) => ('ingevuld' in bestand ? bestand.ingevuld : []));
  const beoordeeld = [...(await kijkNa(gelezen.flat(), opdracht.formule))];
  const logs = await herzien(
    inzendingen.map(({ bestand }) =>
      'ingevuld' in bestand
        ? { ingevuld: bestand.ingevuld, pogingen: pogingenVan(bestand.pogingen, bestand) }
        : { ingevuld: [], pogingen: [] },
    ),
    opdracht.geheim,
  );
  const uitslagen = inzendingen.map(({ naam, bestand }, index) => {
    if ('reden' in bestand)
      return { uitslag: { naam, ...bestand, nagekeken: 0, gewijzigd: 0 } satisfies Bestandsuitslag };
    const eigen = beoordeeld.splice(0, gelezen[index]?.length ?? 0);
    return werkVan(naam, bestand.leerling, eigen, logs[index] ?? []);
  });
  return {
    werk: uitslagen.flatMap((een) => ('werk' in een ? [een.werk] : [])),
    bestanden: uitslagen.map(({ uitslag }) => uitslag),
  };
}

/** What the class has given to the student now, and not what came before it or was practised beside it. */
function vanDeKlas({ leerling, ingevuld }: Leerlingbestand, opdracht: Klasopdracht): readonly Ingevuld[] {
  const taken = new Set(gedrukteTaken(opdracht, leerling));
  return ingevuld.filter(({ gedrukt }) => taken.has(gedrukt));
}

/** Why nothing in a file of the class counts: it is of an earlier issue, or the class never gave it. */
function bezwaar({ leerling, ingevuld }: Leerlingbestand, opdracht: Klasopdracht): Bestandsreden {
  const { uitgaven } = opdracht;
  const eerder = Array.from({ length: uitgaven[leerling] ?? 0 }, (_, uitgave) =>
    gedrukteTaken({ ...opdracht, uitgaven: { ...uitgaven, [leerling]: uitgave } }, leerling),
  );
  const oud = new Set(eerder.flat());
  return ingevuld.some(({ gedrukt }) => oud.has(gedrukt)) ? 'oldExercises' : 'otherExercises';
}

const redenen: Readonly<Record<Leesfoutcode, Bestandsreden>> = {
  noXlsx: 'unreadable',
  damaged: 'unreadable',
  tooLarge: 'unreadable',
  encrypted: 'encrypted',
  noExercises: 'noExercises',
  otherClass: 'otherClass',
  severalStudents: 'severalStudents',
  secretNeeded: 'secretNeeded',
  secretWrong: 'secretWrong',
};
