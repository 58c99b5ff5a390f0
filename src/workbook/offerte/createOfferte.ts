import { nieuwDocument } from '../../calc/offerte/leven/nieuwDocument';
import { volgendNummer } from '../../calc/offerte/leven/offertenummer';
import type { OfferteDocument, Offertesleutel, Organisatie } from '../../calc/offerte/offertedocument';
import { inExcel } from '../inExcel';
import type { Offertebegin } from './offerteboek';
import { askRegister } from './store/askRegister';
import { askFields } from './store/askFields';
import { createVersion } from './store/createVersion';
import { askSurroundings } from '../store/askSurroundings';
import { organisatieOf } from './store/documentOf';
import { organisatievelden } from './store/fieldKinds';
import { openBook, sheetsOfVersion } from './store/openVersion';

/**
 * Makes the sheets of a new offerte and its row in the register, and the shared sheets where they are not there yet. The
 * organisation is the one of the offerte that was made last.
 */
export const createOfferte = ({ taal, vandaag, ...begin }: Offertebegin): Promise<Offertesleutel> =>
  newOfferte(vandaag, (sleutel, organisatie) =>
    nieuwDocument({ sleutel, taal, vandaag, ...(organisatie && { organisatie }), ...begin }),
  );

/** Gives a document the next number of the year, and makes its sheets. At most four syncs. */
export const newOfferte = (
  vandaag: string,
  documentOf: (sleutel: Offertesleutel, organisatie?: Organisatie) => OfferteDocument,
): Promise<Offertesleutel> =>
  inExcel(async (context) => {
    const surroundings = askSurroundings(context);
    const open = await openBook(context);
    const { book, tables } = open;
    const register = askRegister(tables.offertes);
    const fields = book.last && askFields(sheetsOfVersion(open, book.last), organisatievelden);
    if (tables.offertes || fields) await context.sync();
    const found = fields?.();
    const organisatie = found && organisatieOf((veld) => found.get(veld)?.text ?? '');
    const present = register();
    const numbers = present.rows.map(({ rij }) => rij.nummer);
    const { nummer, hoogste } = volgendNummer(Number(vandaag.slice(0, 4)), book.highest, numbers);
    const isFilledIn = organisatie && organisatie.naam !== '';
    const document = documentOf({ nummer, versie: 1 }, isFilledIn ? organisatie : undefined);
    return createVersion(open, document, surroundings(), present, hoogste);
  });
