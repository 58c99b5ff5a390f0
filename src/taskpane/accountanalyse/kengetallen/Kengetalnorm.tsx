import type { Kengetalnorm as Norm, Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { kengetalunit } from '../../../calc/accountanalyse/cijferteksten';
import { NormBands } from '../../functies/one/NormBands';
import { Disclosure } from '../../parts/Disclosure';
import { SourceLinks } from '../../parts/SourceLinks';
import { useAccountTexts } from '../texts/accountTexts';

interface KengetalnormProps {
  readonly norm: Norm;
  readonly sleutel: Kengetalsleutel;
}

/** What a ratio is held against, and where that comes from. */
export function Kengetalnorm({ norm: { banden, herkomst }, sleutel }: KengetalnormProps) {
  const { kengetallen: words } = useAccountTexts();
  return (
    <Disclosure title={herkomst.soort === 'branche' ? words.normBranche : words.norm}>
      <NormBands bands={banden} unit={kengetalunit(sleutel)} />
      {herkomst.soort === 'standaard' ? (
        <SourceLinks keys={herkomst.bronnen} />
      ) : (
        <p className="offerte-hint">{words.normSource(herkomst.bron, herkomst.jaar)}</p>
      )}
    </Disclosure>
  );
}
