import { formatFigure } from '../format';
import type { Notation } from '../notation';
import { invullen } from '../offerte/leven/invullen';
import type { Language, Text } from '../text';
import type { Jaarkolom } from './account';
import type { Kengetalopmerking } from './analyse';
import { kolomnaam } from './kolomnaam';

/** What each remark says; the years it is about, or the rate, are filled in. */
export const opmerkingteksten: Readonly<Record<Kengetalopmerking['code'], Text>> = {
  metBtw: {
    nl: 'Gerekend met {tarief} btw in de balanspost.',
    en: 'Computed with {tarief} VAT in the balance.',
  },
  inkoopwaardeAlsInkopen: {
    nl: '{jaren}: inkopen op rekening zijn niet bekend, de inkoopwaarde van de omzet staat ervoor in de plaats.',
    en: '{jaren}: purchases on account are not known, the cost of sales stands in for them.',
  },
  dupontWijktAfVanRtv: {
    nl: '{jaren}: wijkt af van de RTV, want die telt de rentebaten mee en EBIT niet.',
    en: '{jaren}: differs from the return on total capital, which counts interest income while EBIT does not.',
  },
  zonderBeginbalans: {
    nl: '{jaren}: zonder balans van het jaar ervoor, dus gerekend met de eindbalans alleen.',
    en: '{jaren}: without a balance of the year before, so computed with the closing balance alone.',
  },
};

/** A remark beside a ratio in words; it names the years it is about. */
export function opmerkingtekst(
  opmerking: Kengetalopmerking,
  jaren: readonly Jaarkolom[],
  notation: Notation,
  language: Language,
): string {
  const gegevens: Record<string, string> =
    opmerking.code === 'metBtw'
      ? { tarief: percentage(opmerking.tarief, notation) }
      : { jaren: opmerking.kolommen.map((kolom) => kolomnaam(jaren, kolom, language)).join(', ') };
  return invullen(opmerkingteksten[opmerking.code][language], gegevens);
}

/** "21%" and "5,5%". */
const percentage = (tarief: number, notation: Notation): string =>
  formatFigure(tarief, 'fractie', notation).replace(`${notation.decimal}0%`, '%');
