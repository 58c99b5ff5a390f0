import type { Text } from '../../text';
import { invloeden, type Account, type Dmurij } from '../account';
import { invloedWoorden, rolWoorden } from '../accountwoorden';
import type { Argument } from '../analyse';
import { schrijfArgument, type Schrijfwijze } from '../schrijfArgument';
import { woordVan } from '../woordVan';

/** As many people as one page has room for. */
const MEESTE = 4;

const zinnen = {
  beslist: { nl: '{wie} beslist en {houding}.{stap}', en: '{wie} decides and {houding}.{stap}' },
  tegen: { nl: '{wie} is tegen ons{rol}.{stap}', en: '{wie} is against us{rol}.{stap}' },
  geenBeslisser: {
    nl: 'In de DMU staat nog geen beslisser: zoek uit wie beslist.',
    en: 'The DMU has no decider yet: find out who decides.',
  },
} as const satisfies Record<string, Text>;
const houdingzinnen: Readonly<Record<Dmurij['houding'], Text>> = {
  voor: { nl: 'is voor ons', en: 'is for us' },
  neutraal: { nl: 'is neutraal', en: 'is neutral' },
  tegen: { nl: 'is tegen ons', en: 'is against us' },
  '': { nl: 'heeft nog geen houding laten zien', en: 'has not shown an attitude yet' },
};
const woorden = {
  invloed: { nl: 'invloed', en: 'influence' },
  stap: { nl: 'Volgende stap:', en: 'Next step:' },
} as const satisfies Record<string, Text>;

/** Who decides, and who is against us: those with most influence first. */
export function dmu({ dmu: rijen }: Pick<Account, 'dmu'>, schrijfwijze: Schrijfwijze): readonly Argument[] {
  const mensen = rijen.filter(({ persoon, functie }) => persoon !== '' || functie !== '');
  if (mensen.length === 0) return [];
  const beslissers = mensen.filter(({ rol }) => rol === 'beslisser');
  const tegen = mensen.filter(({ rol, houding }) => rol !== 'beslisser' && houding === 'tegen');
  const argumenten = [
    ...opInvloed(beslissers).map((rij) => zinOver(zinnen.beslist, rij, schrijfwijze)),
    beslissers.length === 0
      ? schrijfArgument(zinnen.geenBeslisser, {}, schrijfwijze, mensen.map(plaatsVan))
      : undefined,
    ...opInvloed(tegen).map((rij) => zinOver(zinnen.tegen, rij, schrijfwijze)),
  ];
  return argumenten.filter((each) => each !== undefined).slice(0, MEESTE);
}

const plaatsVan = ({ id }: Dmurij) => ({ soort: 'dmu', id }) as const;

const opInvloed = (rijen: readonly Dmurij[]): readonly Dmurij[] =>
  [...rijen].sort((a, b) => rang(a.invloed) - rang(b.invloed));
/** Influence that is not known comes last. */
const rang = (invloed: Dmurij['invloed']): number => (invloed === '' ? invloeden.length : invloeden.indexOf(invloed));

function zinOver(zin: Text, rij: Dmurij, schrijfwijze: Schrijfwijze): Argument | undefined {
  const { taal } = schrijfwijze;
  const invloed = woordVan(rij.invloed, invloedWoorden, taal);
  const rol = [woordVan(rij.rol, rolWoorden, taal), invloed && `${woorden.invloed[taal]} ${invloed}`];
  const wie = rij.persoon !== '' && rij.functie !== '' ? `${rij.persoon} (${rij.functie})` : rij.persoon || rij.functie;
  const bij = rol.filter((each) => each !== '').join(', ');
  const delen = {
    wie,
    houding: houdingzinnen[rij.houding][taal],
    rol: bij === '' ? '' : ` (${bij})`,
    stap: rij.volgendeStap === '' ? '' : ` ${woorden.stap[taal]} ${rij.volgendeStap}`,
  };
  return schrijfArgument(zin, delen, schrijfwijze, [plaatsVan(rij)]);
}
