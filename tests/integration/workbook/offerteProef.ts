import type { Offertesleutel } from '../../../src/calc/offerte/offertedocument';
import { addRegels } from '../../../src/workbook/offerte/addRegels';
import { createOfferte } from '../../../src/workbook/offerte/createOfferte';
import { writeFields } from '../../../src/workbook/offerte/writeFields';
import { writeControles } from '../../../src/workbook/offerte/writeControles';
import { controlepunten } from '../../../src/calc/offerte/offertedocument';

export const VANDAAG = '2026-11-29';

/** A small offerte of two lines: 2 × 100.00 and 3 × 12.50, both at 21%. */
export async function kleineOfferte(): Promise<Offertesleutel> {
  const sleutel = await createOfferte({ taal: 'nl', vandaag: VANDAAG, account: { naam: 'Studio Linde' } });
  await addRegels(sleutel, [
    { omschrijving: 'Tafel', aantal: '2', stuksprijs: '100', btw: hoog, kostprijs: '60' },
    { omschrijving: 'Lamp', aantal: '3', stuksprijs: '12.5', btw: hoog },
  ]);
  return sleutel;
}
export const hoog = { categorie: 'standaard', tarief: '0.21' } as const;

/** What the check asks for before an offerte may go out. */
export async function vulAan(sleutel: Offertesleutel): Promise<void> {
  await writeFields(sleutel, {
    'organisatie.naam': 'Bonenhof',
    'organisatie.kvk': '00000000',
    'voorwaarden.levertijd': '2 weken',
  });
  await writeControles(
    sleutel,
    controlepunten.map((punt) => ({ punt, akkoord: true, naam: 'Els', datum: VANDAAG, opmerking: '' })),
  );
}

/** The cell of a full address (`'Offerte 0001'!C12`) as Excel gives it. */
export const cellAt = (address: string): Promise<{ value: unknown; formula: unknown }> =>
  Excel.run(async (context) => {
    const [sheet = '', cell = ''] = address.split(/!(?=[^!]*$)/);
    const name = sheet.replace(/^'|'$/g, '');
    const range = context.workbook.worksheets.getItem(name).getRange(cell).load('values,formulas');
    await context.sync();
    return { value: range.values[0]?.[0], formula: range.formulas[0]?.[0] };
  });

/** Somebody types in a cell, past the pane; a text that begins with = is a formula. */
export const typeAt = (address: string, input: string | number | boolean): Promise<void> =>
  Excel.run(async (context) => {
    const [sheet = '', cell = ''] = address.split(/!(?=[^!]*$)/);
    context.workbook.worksheets.getItem(sheet.replace(/^'|'$/g, '')).getRange(cell).formulas = [[input]];
    await context.sync();
  });
