import type { Language, Text } from '../../text';
import { invullen } from './invullen';
import type { Plakopmerking } from './plakArtikelen';

const teksten: Readonly<Record<Plakopmerking['code'], Text>> = {
  prijsOnleesbaar: {
    nl: 'Rij {rij}: "{tekst}" is geen prijs. Die cel blijft leeg.',
    en: 'Row {rij}: "{tekst}" is not a price. That cell stays empty.',
  },
  kostprijsOnleesbaar: {
    nl: 'Rij {rij}: "{tekst}" is geen kostprijs. Die cel blijft leeg.',
    en: 'Row {rij}: "{tekst}" is not a cost price. That cell stays empty.',
  },
  prijsOntbreekt: { nl: 'Rij {rij} ({tekst}) heeft geen prijs.', en: 'Row {rij} ({tekst}) has no price.' },
  btwOnleesbaar: {
    nl: 'Rij {rij}: "{tekst}" is geen btw-tarief. Schrijf bijvoorbeeld 21%, 9% of verlegd.',
    en: 'Row {rij}: "{tekst}" is not a VAT rate. Write for example 21%, 9% or reverse charge.',
  },
  staffelOnleesbaar: {
    nl: 'Rij {rij}: de staffel "{tekst}" is niet te lezen. Schrijf bijvoorbeeld: heel 10: 95,00; 50: 5%.',
    en: 'Row {rij}: the tiers "{tekst}" cannot be read. Write for example: whole 10: 95.00; 50: 5%.',
  },
  omschrijvingOntbreekt: { nl: 'Rij {rij} heeft geen omschrijving.', en: 'Row {rij} has no description.' },
  dubbeleCode: {
    nl: 'Rij {rij}: de code {tekst} bestaat al: de ingevulde cellen worden vervangen.',
    en: 'Row {rij}: the code {tekst} exists already: the cells that are filled in are replaced.',
  },
  kolomOnbekend: {
    nl: 'De kolom "{tekst}" is niet bekend. Die wordt overgeslagen.',
    en: 'The column "{tekst}" is not known. It is skipped.',
  },
};

/** A remark on pasted articles in words. */
export const plakopmerkingTekst = ({ code, rij, tekst }: Plakopmerking, taal: Language): string =>
  invullen(teksten[code][taal], { rij: String(rij), tekst });
