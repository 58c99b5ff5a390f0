import { celplaats } from './celplaats';
import { rekenregelrijen } from './offertekolommen';

interface Gelezen {
  readonly regels: readonly { readonly rij: number }[];
  readonly aanpassingen: readonly { readonly rij: number; readonly soort: string }[];
}

/** Where in the ranges of the block a field of the offerte stands: `kortingen[0].bedrag` as `aanpassingen.2.bedrag`. */
export function offerteplaats(veld: string, { regels, aanpassingen }: Gelezen): string {
  const [, lijst = '', index, cel = ''] = /^(\w+)(?:\[(\d+)\])?\.(\w+)/.exec(veld) ?? [];
  if (index === undefined) {
    return celplaats({ bereik: 'rekenregels', rij: rekenregelrijen.indexOf('vracht') + 1, cel: 'vracht' });
  }
  const isRegel = lijst === 'regels';
  const rijen = isRegel ? regels : aanpassingen.filter(({ soort }) => lijst === `${soort}en`);
  return celplaats({ bereik: isRegel ? lijst : 'aanpassingen', rij: rijen[Number(index)]?.rij ?? 0, cel });
}
