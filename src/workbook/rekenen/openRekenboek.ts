import { leesSeed } from '../../calc/rekenen/seed';
import { inExcel } from '../inExcel';
import type { Boekklas, Leerling, Rekenboek, Rekenschade } from './rekenboek';
import { askLog } from './store/askLog';
import { askOpgavenbladen, type Aanwezigblad } from './store/askOpgavenbladen';
import { leerlingVan } from './store/leerlingVan';
import { openRekenen, type OpenRekenen } from './store/openRekenen';
import type { Bewaardeklas } from './store/rekensettings';

/**
 * Reads what the workbook holds of rekenen: who practises, the log, the sheets with exercises and the classes. Makes
 * nothing; two syncs. What is damaged is told, and the rest is read.
 */
export const openRekenboek = (): Promise<Rekenboek> =>
  inExcel(async (context) => {
    const open = await openRekenen(context);
    const log = askLog(open.log);
    const asked = askOpgavenbladen(open.bladen);
    await context.sync();
    const { pogingen, schade } = log();
    const bladen = asked();
    return {
      ...(open.setting.leerling ?? leerlingVan(bladen.flatMap(({ seeds }) => seeds)) ?? niemand),
      pogingen,
      opgavenbladen: bladen.map(({ blad, seeds }) => ({ blad, seeds })),
      klassen: open.setting.klassen.map((klas) => metOverzicht(klas, open)),
      hints: open.setting.hints ?? [],
      schade: [...boekschade(open), ...schade, ...bladen.flatMap(seedschade)],
    };
  });

function metOverzicht({ opdracht, blad }: Bewaardeklas, { bladen }: OpenRekenen): Boekklas {
  const overzicht = bladen.find(({ id }) => id === blad?.id)?.name;
  return overzicht === undefined ? opdracht : { ...opdracht, overzicht };
}

const niemand: Leerling = { klas: '', leerling: '' };

function boekschade({ setting, isNewer, log, bladen }: OpenRekenen): readonly Rekenschade[] {
  const ids = new Set(bladen.map(({ id }) => id));
  return [
    ...(isNewer ? [{ code: 'newerSchema', waar: '' } as const] : []),
    ...(setting.pogingen && !log ? [{ code: 'tableMissing', waar: '' } as const] : []),
    ...setting.klassen.flatMap(({ opdracht, blad }) =>
      blad && !ids.has(blad.id) ? [{ code: 'sheetMissing', waar: '', tekst: opdracht.klas } as const] : [],
    ),
  ];
}

const seedschade = ({ blad, seeds }: Aanwezigblad): readonly Rekenschade[] =>
  seeds.flatMap((seed) => (leesSeed(seed) ? [] : [{ code: 'seedUnreadable', waar: blad, tekst: seed } as const]));
