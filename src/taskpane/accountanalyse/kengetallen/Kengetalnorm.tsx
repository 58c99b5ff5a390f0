import { Button } from '@fluentui/react-components';
import type { Kengetalnorm as Norm, Kengetalsleutel } from '../../../calc/accountanalyse/analyse';
import { kengetalunit } from '../../../calc/accountanalyse/cijferteksten';
import { NormBands } from '../../functies/one/NormBands';
import { Disclosure } from '../../parts/Disclosure';
import { SourceLinks } from '../../parts/SourceLinks';
import { useAccountTexts } from '../texts/accountTexts';
import { normKnopId } from './Kengetal';

interface KengetalnormProps {
  readonly norm: Norm;
  readonly sleutel: Kengetalsleutel;
  readonly name: string;
  readonly onNorm: () => void;
}

/** What a ratio is held against, where that comes from, and the way to a norm of the branche. */
export function Kengetalnorm({ norm: { banden, herkomst }, sleutel, name, onNorm }: KengetalnormProps) {
  const { kengetallen: words } = useAccountTexts();
  return (
    <Disclosure title={herkomst.soort === 'branche' ? words.normBranche : words.norm}>
      <NormBands bands={banden} unit={kengetalunit(sleutel)} />
      {herkomst.soort === 'standaard' ? (
        <SourceLinks keys={herkomst.bronnen} />
      ) : (
        <p className="offerte-hint">{words.normSource(herkomst.bron, herkomst.jaar)}</p>
      )}
      <Button id={normKnopId(sleutel)} size="small" aria-label={words.editNormFor(name)} onClick={onNorm}>
        {words.editNorm}
      </Button>
    </Disclosure>
  );
}
