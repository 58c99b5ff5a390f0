import { accountprofiel } from '../../../calc/accountanalyse/accountprofiel';
import { accountklassen, type Klasse } from '../../../calc/accountanalyse/accountklassen';
import { advies } from '../../../calc/accountanalyse/advies';
import { analyseer } from '../../../calc/accountanalyse/analyseer';
import type { Notation } from '../../../calc/notation';
import type { SheetPlan } from '../../plan';
import type { Accountblad } from '../accountboek';
import { dmublad } from '../sheets/dmublad';
import { grafiekenblad } from '../sheets/grafiekenblad';
import { jaarcijfersblad } from '../sheets/jaarcijfersblad';
import { kengetallenblad } from '../sheets/kengetallenblad';
import { swotblad } from '../sheets/swotblad';
import { cellenVan, type Bladnamen } from './accountcellenVan';
import { adviesbrief, profielbrief, type Brief, type Briefblad } from './brief';
import type { Accountinhoud } from './leesAccount';
import { normkoppen } from './normkoppen';

/** A sheet of an account as it is to be made, reading the others where they stand now. */
export function accountplan(
  blad: Accountblad,
  bladen: Bladnamen,
  inhoud: Accountinhoud,
  notation: Notation,
): SheetPlan {
  const { account, open } = inhoud;
  const cells = cellenVan(inhoud, bladen);
  switch (blad) {
    case 'jaarcijfers':
      return jaarcijfersblad(account);
    case 'kengetallen':
      return kengetallenblad(account, bladen, cells, normkoppen(open.tables.normen, account.taal));
    case 'grafieken':
      return grafiekenblad(account, bladen, cells);
    case 'dmu':
      return dmublad(account, bladen, cells);
    case 'swot':
      return swotblad(account, bladen, cells);
    case 'profiel':
    case 'advies':
      return accountbrief(blad, inhoud, notation).plan(bladen);
  }
}

export const isBriefblad = (blad: Accountblad): blad is Briefblad => blad === 'profiel' || blad === 'advies';

/** A letter as it is composed of what the workbook holds now. */
export function accountbrief(blad: Briefblad, inhoud: Accountinhoud, notation: Notation): Brief {
  const { account } = inhoud;
  const analyse = analyseer(account);
  const klasse = klasseVan(inhoud);
  return blad === 'profiel'
    ? profielbrief(inhoud, accountprofiel(account, analyse, { notation, klasse }))
    : adviesbrief(inhoud, advies(account, analyse, { notation, naarKlasse: klasse }));
}

function klasseVan({ alleRijen, account }: Accountinhoud): Klasse {
  const rijen = alleRijen.map(({ rij }) => rij);
  return accountklassen(rijen)[rijen.findIndex(({ nummer }) => nummer === account.nummer)] ?? '';
}
