import { offerteKey } from '../../host/usePlace';
import { writeFields } from '../operations';
import type { StapProps } from '../stap';
import { useOfferteTexts } from '../texts/offerteTexts';
import { BtwField } from '../velden/BtwField';
import { TypedVeld } from '../velden/VeldField';
import { useVeld } from '../velden/useVeld';

/** What the transport costs, from which amount it is free, and how btw is counted over it. */
export function VrachtFields({ offerte, change }: StapProps) {
  const { voorwaarden: texts } = useOfferteTexts();
  const { label, address } = useVeld('vracht.btw');
  const { sleutel, document } = offerte;
  const { vracht } = document;
  const write = (fields: Parameters<typeof writeFields>[1]): Promise<boolean> =>
    change(
      () => writeFields(sleutel, fields),
      (all) => all.een.saved(all.velden['vracht.btw']),
    );
  return (
    <div className="offerte-form">
      <TypedVeld veld="vracht.bedrag" soort="euro" />
      {vracht !== undefined && (
        <>
          <TypedVeld veld="vracht.francogrens" soort="euro" hint={texts.francoHint} />
          <BtwField
            name={`${offerteKey(sleutel)}/vracht.tarief`}
            label={label}
            none={texts.freightVat['naar verhouding']}
            others={[{ value: 'hoogste tarief', text: texts.freightVat['hoogste tarief'] }]}
            stored={typeof vracht.btw === 'object' ? vracht.btw : undefined}
            other={typeof vracht.btw === 'string' && vracht.btw !== 'naar verhouding' ? vracht.btw : undefined}
            address={address}
            onOther={(value) => write({ 'vracht.btw': value, 'vracht.tarief': '' })}
            onCommit={(btw) =>
              write(
                btw
                  ? { 'vracht.btw': btw.categorie, 'vracht.tarief': btw.tarief }
                  : { 'vracht.btw': 'naar verhouding', 'vracht.tarief': '' },
              )
            }
          />
        </>
      )}
    </div>
  );
}
