import { isProblem } from '../../evaluate';
import { notations, type Notation } from '../../notation';
import type { Language, Text } from '../../text';
import type { Offertevoorwaarden } from '../offertedocument';
import type { Betalingskortingseffect } from './betalingskortingseffect';
import { rondEurotekst, procenttekst } from './cijfertekst';
import { celtekst, decimaalOfNul } from './decimaal';
import { invullen } from './invullen';
import type { Kortingseffect } from './kortingseffect';

const zinnen = {
  geenKorting: {
    nl: 'Zonder korting houd je {brutowinst} brutowinst over.',
    en: 'Without a discount you keep {brutowinst} of gross profit.',
  },
  kost: {
    nl: '{korting} korting kost {verlies} brutowinst: je moet {extra} meer verkopen om evenveel te verdienen.',
    en: 'A discount of {korting} costs {verlies} of gross profit: you must sell {extra} more to earn the same.',
  },
  allesWeg: {
    nl: '{korting} korting kost {verlies} brutowinst. Daarna verdien je niets meer: meer verkopen maakt dat niet goed.',
    en: 'A discount of {korting} costs {verlies} of gross profit. After that you earn nothing: selling more cannot make up for it.',
  },
  zonderKostprijs: {
    nl: '{korting} korting maakt het totaal {totaal} excl. btw. Vul kostprijzen in om te zien wat dat aan winst kost.',
    en: 'A discount of {korting} makes the total {totaal} excl. VAT. Enter cost prices to see what that costs in profit.',
  },
  betalingskorting: {
    nl: 'Betaalt de klant binnen {dagen} dagen, dan kost dat je {bedrag}. Dat is alsof je {rente} rente per jaar betaalt.',
    en: 'When the customer pays within {dagen} days, that costs you {bedrag}. It is as if you paid {rente} interest a year.',
  },
  betalingskortingZonderRente: {
    nl: 'Betaalt de klant binnen {dagen} dagen, dan kost dat je {bedrag}. De rente per jaar is er pas als de betalingstermijn langer is.',
    en: 'When the customer pays within {dagen} days, that costs you {bedrag}. There is a yearly interest only when the payment term is longer.',
  },
} as const satisfies Record<string, Text>;

/** What a document discount costs, in one sentence. */
export function kortingszin(effect: Kortingseffect, taal: Language, notation: Notation = notations[taal]): string {
  const { marge } = effect;
  const korting = procenttekst(effect.korting, notation, 2);
  if (!marge) {
    return invullen(zinnen.zonderKostprijs[taal], { korting, totaal: rondEurotekst(effect.totaalExcl, notation) });
  }
  if (decimaalOfNul(effect.korting).isZero()) {
    return invullen(zinnen.geenKorting[taal], { brutowinst: rondEurotekst(marge.brutowinst, notation) });
  }
  const verlies = rondEurotekst(marge.verandering, notation);
  if (isProblem(marge.extraAfzet)) return invullen(zinnen.allesWeg[taal], { korting, verlies });
  return invullen(zinnen.kost[taal], { korting, verlies, extra: procenttekst(celtekst(marge.extraAfzet), notation) });
}

/** What a discount for early payment costs, in one or two sentences. */
export function betalingskortingszin(
  { korting, jaarrente }: Betalingskortingseffect,
  { betalingskortingDagen }: Pick<Offertevoorwaarden, 'betalingskortingDagen'>,
  taal: Language,
  notation: Notation = notations[taal],
): string {
  const figures = { dagen: betalingskortingDagen, bedrag: rondEurotekst(korting, notation) };
  return isProblem(jaarrente)
    ? invullen(zinnen.betalingskortingZonderRente[taal], figures)
    : invullen(zinnen.betalingskorting[taal], { ...figures, rente: procenttekst(celtekst(jaarrente), notation) });
}
