import type { Text } from '../../text';
import type { Account, Signaalbesluit } from '../account';
import type { Analyse, Argument, Signaalsoort } from '../analyse';
import type { Analysecijfers } from '../analysecijfers';
import type { Schrijfwijze } from '../schrijfArgument';
import { signaalregels } from '../signaalregels/signaalregels';
import type { Signaalregel } from '../signaalregels/signaalregel';
import { signaalstand } from '../signaalstand';

/** As many as one page has room for; the heaviest rules go first. */
const MEESTE = 3;

const woorden = {
  veranderd: {
    nl: 'De cijfers zijn veranderd sinds dit is beslist.',
    en: 'The figures have changed since this was decided.',
  },
  vervallen: { nl: 'De cijfers zeggen dit nu niet meer.', en: 'The figures no longer say so.' },
  cijfers: { nl: 'De cijfers daarbij:', en: 'The figures with it:' },
  weggelaten: {
    nl: 'Om op een bladzijde te blijven, staan hier niet:',
    en: 'To stay on one page, these are not worked out here:',
  },
} as const satisfies Record<string, Text>;

type Gelezen = Pick<Analyse, 'signalen'> & { readonly cijfers: Analysecijfers };

/** The opportunities or the risks that somebody took over or reworded, with what the figures say of them now. */
export function besluiten(
  soort: Signaalsoort,
  { signalen: beslist }: Pick<Account, 'signalen'>,
  gelezen: Gelezen,
  schrijfwijze: Schrijfwijze,
): readonly Argument[] {
  const gekozen = signaalregels.flatMap((regel) => {
    const besluit = beslist.find(({ signaal }) => signaal === regel.id);
    if (regel.soort !== soort || besluit === undefined || besluit.besluit === 'afgewezen') return [];
    const argumenten = besluitargumenten(regel, besluit, gelezen, schrijfwijze);
    return argumenten.length === 0 ? [] : [{ titel: regel.titel, argumenten }];
  });
  const over = gekozen.slice(MEESTE);
  const titels = over.map(({ titel }) => titel[schrijfwijze.taal].toLowerCase()).join(', ');
  return [
    ...gekozen.slice(0, MEESTE).flatMap(({ argumenten }) => argumenten),
    ...(over.length === 0
      ? []
      : [
          {
            tekst: `${woorden.weggelaten[schrijfwijze.taal]} ${titels}.`,
            plaatsen: over.flatMap(({ argumenten }) => argumenten[0]?.plaatsen ?? []),
          },
        ]),
  ];
}

/** What was taken over is said with the figures of now; what was reworded stays as it was typed, with the figures beneath. */
function besluitargumenten(
  regel: Signaalregel,
  besluit: Signaalbesluit,
  { signalen, cijfers }: Gelezen,
  { taal, notation }: Schrijfwijze,
): readonly Argument[] {
  const signaal = signalen.find((each) => each.regel === regel.id);
  const stand = signaalstand(besluit, signaal, taal, notation);
  const plaatsen = signaal?.feiten.map(({ plaats }) => plaats) ?? regel.plaatsen(cijfers);
  const nu = signaal?.zin(notation, taal);
  const isGetypt = nu === undefined || (besluit.besluit === 'aangepast' && besluit.tekst.trim() !== '');
  const tekst = isGetypt ? besluit.tekst.trim() : nu;
  if (plaatsen.length === 0 || tekst === '') return [];
  const melding = stand === 'gelijk' ? '' : ` ${woorden[stand][taal]}`;
  return [
    { tekst: `${tekst}${melding}`, plaatsen },
    ...(isGetypt && nu !== undefined ? [{ tekst: `${woorden.cijfers[taal]} ${nu}`, plaatsen }] : []),
  ];
}
