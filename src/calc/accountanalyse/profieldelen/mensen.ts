import type { Text } from '../../text';
import { kwadranten, type Account, type Dmurij } from '../account';
import { houdingWoorden, invloedWoorden, kwadrantlabels, rolWoorden } from '../accountwoorden';
import { schrijfArgument, type Schrijfwijze } from '../schrijfArgument';
import { woordVan } from '../woordVan';
import { profieldeel, woordregel, type Profieldeel, type Profielregel } from './profielregels';

const woorden = {
  dmu: { nl: 'Wie meebeslist (DMU)', en: 'Who takes part in the decision (DMU)' },
  mens: { nl: '{wie}: {wat}', en: '{wie}: {wat}' },
  invloed: { nl: 'invloed', en: 'influence' },
  swot: { nl: 'SWOT', en: 'SWOT' },
} as const satisfies Record<string, Text>;

/** Who takes part in the decision, with role, influence and attitude. */
export function dmudeel({ dmu }: Account, schrijfwijze: Schrijfwijze): Profieldeel {
  const mensen = dmu.filter(({ persoon, functie }) => persoon !== '' || functie !== '');
  const regels = mensen.map((mens) => mensregel(mens, schrijfwijze));
  const niemand = { label: woorden.dmu[schrijfwijze.taal], argument: undefined };
  return profieldeel(woorden.dmu, regels.length === 0 ? [niemand] : regels);
}

function mensregel(mens: Dmurij, schrijfwijze: Schrijfwijze): Profielregel {
  const { taal } = schrijfwijze;
  const wie = mens.persoon || mens.functie;
  const invloed = woordVan(mens.invloed, invloedWoorden, taal);
  const wat = [
    mens.persoon === '' ? '' : mens.functie,
    woordVan(mens.rol, rolWoorden, taal),
    invloed && `${woorden.invloed[taal]} ${invloed}`,
    woordVan(mens.houding, houdingWoorden, taal),
    mens.relatie,
  ].filter((each) => each !== '');
  const zin: Text = wat.length === 0 ? { nl: '{wie}', en: '{wie}' } : woorden.mens;
  return {
    label: wie,
    argument: schrijfArgument(zin, { wie, wat: wat.join(', ') }, schrijfwijze, [{ soort: 'dmu', id: mens.id }]),
  };
}

/** The points of the SWOT by quadrant; a quadrant without one is still open. */
export const swotdeel = ({ swot }: Account, schrijfwijze: Schrijfwijze): Profieldeel =>
  profieldeel(
    woorden.swot,
    kwadranten.flatMap((kwadrant): readonly Profielregel[] => {
      const punten = swot.filter((rij) => rij.kwadrant === kwadrant && rij.punt.trim() !== '');
      if (punten.length === 0) return [{ label: kwadrantlabels[kwadrant][schrijfwijze.taal], argument: undefined }];
      return punten.map(({ id, punt }) =>
        woordregel(kwadrantlabels[kwadrant], punt, { soort: 'swot', id }, schrijfwijze),
      );
    }),
  );
