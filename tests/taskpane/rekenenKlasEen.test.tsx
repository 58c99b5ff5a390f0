import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import { notations } from '../../src/calc/notation';
import { controlecode } from '../../src/calc/rekenen/geheim';
import type { Leerlingwerk } from '../../src/calc/rekenen/klasoverzicht';
import type { Oordeel } from '../../src/calc/rekenen/oordeel';
import { takenVan } from '../../src/calc/rekenen/taken';
import { trekOpgave } from '../../src/calc/rekenen/trekOpgave';
import type { Klasimport } from '../../src/workbook/rekenen/rekenboek';
import { problemsOf } from './axe';
import { klassen } from './klasWorkbook';
import { englishExcel, excel, showPane } from './showPane';
import { workbook } from './workbook';

jest.setTimeout(60_000);

/** What was handed to the browser, by the name of the file; jsdom takes no files. */
const downloads = new Map<string, Blob>();
// Nor do its files have a reader of their own.
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};
const textOf = async (naam: string): Promise<string> =>
  Buffer.from(await (downloads.get(naam) ?? new Blob()).arrayBuffer()).toString();
beforeEach(() => {
  downloads.clear();
  const offered = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${offered.size}`;
    offered.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.set(this.download, offered.get(this.href) as Blob);
  });
});
afterEach(() => jest.restoreAllMocks());

const open = async (stap: RegExp, host = excel): Promise<UserEvent> => {
  const user = await showPane('?rekenen=klas', host);
  await user.click(await screen.findByRole('button', { name: /MAV3A$/ }));
  await user.click(await screen.findByRole('button', { name: stap }));
  return user;
};

const goed: Oordeel = { oordeel: 'goed', goed: true, code: 'GOED', feedback: 'Goed.' };
const btwAf: Oordeel = { oordeel: 'fout', goed: false, code: 'BTW-AF', feedback: '' };
/** One right and one wrong answer of a student. */
const werk = (leerling: string): Leerlingwerk => ({
  leerling,
  antwoorden: [
    { seed: `MAV3A|${leerling}|X2-GHM-01|1·v1`, oordeel: goed },
    { seed: `MAV3A|${leerling}|Y1-GHM-01|1·v1`, oordeel: btwAf },
  ],
  pogingen: [],
});
const uitslag = (namen: readonly string[]): Klasimport => ({
  werk: namen.flatMap((naam) => (/^\d+/.test(naam) ? [werk(naam.slice(0, 2))] : [])),
  bestanden: namen.map((naam) =>
    /^\d+/.test(naam)
      ? { naam, leerling: naam.slice(0, 2), nagekeken: 2, gewijzigd: 0 }
      : { naam, reden: 'noExercises', nagekeken: 0, gewijzigd: 0 },
  ),
});
const hand = async (user: UserEvent, ...namen: readonly string[]): Promise<void> =>
  user.upload(
    screen.getByLabelText('Kies bestanden', { selector: 'input' }),
    namen.map((naam) => new File(['PK'], naam)),
  );

const PK = strToU8('PK');
const manyFiles = (count: number): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`01 ${at}.xlsx`, new Uint8Array()]));
/** The zip of one file with another size in the list at its end. */
function claimsToHold(size: number, zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const list = view.getUint32(zip.length - 6, true);
  view.setUint32(list + 24, size, true);
  return zip;
}
const handZip = (user: UserEvent, zip: Uint8Array): Promise<void> =>
  user.upload(screen.getByLabelText('Kies bestanden', { selector: 'input' }), new File([zip as BlobPart], 'klas.zip'));

describe('Handing out a class', () => {
  it('gives a zip, and keeps the link to it for where it is not taken by itself', async () => {
    klassen.put();
    const user = await open(/^Uitdelen/);
    await user.click(screen.getByRole('button', { name: 'Maak zip met 3 bestanden' }));
    await screen.findByText('MAV3A-opgaven.zip is gemaakt.');
    expect([...downloads.keys()]).toEqual(['MAV3A-opgaven.zip']);
    expect(screen.getByRole('link', { name: 'Bewaar MAV3A-opgaven.zip' })).toHaveAttribute('href', 'blob:0');
    expect(screen.getByText(/Excel hier geen downloads toe/)).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('says how far it is, stops half-way when asked to, and keeps nothing', async () => {
    klassen.put({ leerlingen: 1_000 });
    const user = await open(/^Uitdelen/);
    expect(screen.getByText(/Dit kan tot en met 40 leerlingen/)).toBeVisible();
    klassen.pause = () => new Promise((resolve) => setTimeout(resolve, 60));
    await user.click(screen.getByRole('button', { name: /^Maak zip/ }));
    expect(await screen.findByRole('progressbar', { name: 'Bezig' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^\d+ van 1\.000 bestanden$/),
    );
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByText('Gestopt. Er is niets bewaard.');
    expect(screen.getByRole('button', { name: /^Maak zip/ })).toHaveFocus();
    expect(downloads.size).toBe(0);
  });

  it('makes sheets in this workbook, and none twice', async () => {
    klassen.put();
    const user = await open(/^Uitdelen/);
    await user.click(screen.getByRole('button', { name: 'Maak 3 bladen' }));
    await screen.findByText('3 bladen zijn gemaakt.');
    await user.click(screen.getByRole('button', { name: 'Maak 3 bladen' }));
    await screen.findByText('Alle bladen van deze klas staan er al.');
  });

  it('opens the answers as a workbook, and where that cannot be gives them as a file', async () => {
    klassen.put();
    const user = await open(/^Uitdelen/);
    const part = screen.getByRole('region', { name: 'Antwoordmodel' });
    const button = within(part).getByRole('button', { name: 'Open antwoordmodel als nieuwe werkmap' });
    await user.click(button);
    await screen.findByText('Een nieuwe werkmap is open.');
    klassen.opensFiles = false;
    await user.click(button);
    await within(part).findByText(/Excel kan hier geen nieuwe werkmap openen/);
    await user.click(within(part).getByRole('button', { name: 'Download antwoordmodel' }));
    await screen.findByText('MAV3A-antwoorden.xlsx is gemaakt.');
    expect([...downloads.keys()]).toEqual(['MAV3A-antwoorden.xlsx']);
  });

  it('prints as wide, as large and with as much room as was chosen', async () => {
    klassen.put({ groot: true });
    const user = await open(/^Uitdelen/);
    await user.click(screen.getByRole('radio', { name: 'Compact, weinig papier' }));
    await user.click(screen.getByRole('checkbox', { name: 'Vak "laat je berekening zien"' }));
    await user.click(screen.getByRole('button', { name: 'Download afdruk' }));
    await screen.findByText('MAV3A-afdruk.xlsx is gemaakt.');
    expect(klassen.printed).toEqual([{ dichtheid: 'compact', berekening: false, groot: true }]);
  });
});

describe('Checking a class', () => {
  it('says of each file whose it is or why it counts for nothing, and writes the overview', async () => {
    klassen.put();
    klassen.uitslag = uitslag;
    const user = await open(/^Nakijken/);
    await hand(user, '01.xlsx', '02.xlsx', 'notulen.xlsx');
    await screen.findByText('2 leerlingen nagekeken. Het overzicht staat op blad Klas MAV3A.');
    const results = within(screen.getByRole('region', { name: 'Wat is nagekeken' }));
    expect(results.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'notulen.xlsx! Hier staan geen opgaven van ACCOUNT in.',
      '01.xlsx✓ Leerling 01, 2 antwoorden nagekeken',
      '02.xlsx✓ Leerling 02, 2 antwoorden nagekeken',
    ]);
    expect(klassen.written.map(({ werk: all }) => all.map(({ leerling }) => leerling))).toEqual([['01', '02']]);
    expect(await problemsOf(document.documentElement)).toEqual([]);

    await hand(user, '03.xlsx', '01 nieuw.xlsx');
    await screen.findByText(/^2 leerlingen nagekeken\. Het/);
    expect(klassen.written.at(-1)?.werk.map(({ leerling }) => leerling)).toEqual(['01', '02', '03']);
  });

  it('asks before it replaces an overview that it did not write itself', async () => {
    klassen.put({ overzicht: 'Klas MAV3A' });
    klassen.uitslag = uitslag;
    const user = await open(/^Nakijken/);
    await hand(user, '01.xlsx');
    const dialog = await screen.findByRole('alertdialog');
    expect(
      within(dialog).getByRole('row', {
        name: 'Klas MAV3A het overzicht dat er staat het overzicht van 1 nagekeken leerling',
      }),
    ).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Niet overschrijven' }));
    await screen.findByText(/Er is niets veranderd op het blad/);
    expect(klassen.written).toEqual([]);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Kies bestanden' })).toHaveFocus());
  });

  it('leaves what was filled in when an empty file of the same student comes later', async () => {
    klassen.put();
    klassen.uitslag = uitslag;
    const user = await open(/^Nakijken/);
    await hand(user, '01.xlsx');
    await screen.findByText(/^1 leerling nagekeken\. Het/);
    klassen.uitslag = () => ({
      werk: [{ leerling: '01', antwoorden: [], pogingen: [] }],
      bestanden: [{ naam: '01.xlsx', leerling: '01', nagekeken: 0, gewijzigd: 0 }],
    });
    await hand(user, '01.xlsx');
    await screen.findByText(/Leerling 01, niets ingevuld/);
    await waitFor(() => expect(klassen.written).toHaveLength(2));
    expect(klassen.written[1]?.werk).toEqual([werk('01')]);
  });

  it('says of answers that cannot be read that they were handed in, and of none that nothing was filled in', async () => {
    klassen.put();
    const onleesbaar: Oordeel = { oordeel: 'onleesbaar', goed: false, code: 'NIET-LEESBAAR', feedback: '' };
    klassen.uitslag = () => ({
      werk: [
        { leerling: '01', antwoorden: [{ seed: 'MAV3A|01|X2-GHM-01|1·v1', oordeel: onleesbaar }], pogingen: [] },
        { leerling: '02', antwoorden: [], pogingen: [] },
      ],
      bestanden: [
        { naam: '01.xlsx', leerling: '01', nagekeken: 0, onleesbaar: 1, gewijzigd: 0 },
        { naam: '02.xlsx', leerling: '02', nagekeken: 0, gewijzigd: 0 },
      ],
    });
    const user = await open(/^Nakijken/);
    await hand(user, '01.xlsx', '02.xlsx');
    await waitFor(() => expect(klassen.written).toHaveLength(1));
    await screen.findByText(/^Er is niets nagekeken: er is niets ingevuld, of/);
    const results = within(screen.getByRole('region', { name: 'Wat is nagekeken' }));
    expect(results.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '01.xlsx– Leerling 01, ingeleverd, 1 antwoord niet te lezen',
      '02.xlsx– Leerling 02, niets ingevuld',
    ]);
    await user.click(screen.getByRole('button', { name: 'Bekijk het overzicht' }));
    await screen.findByRole('region', { name: /Leerlingen en vakjes/ });
    expect(screen.queryByText(/^Er is niets nagekeken/)).toBeNull();
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toContain('011 niet te lezenniets gemaakt');
  });

  it('says when nothing could be judged', async () => {
    klassen.put();
    klassen.uitslag = uitslag;
    const user = await open(/^Nakijken/);
    await hand(user, 'notulen.xlsx');
    await screen.findByText('Er is niets nagekeken. Kijk hieronder waarom.');
  });

  it('judges the sheets of this workbook', async () => {
    const klas = klassen.put();
    klassen.makeSheets(klas);
    klassen.uitslag = () => uitslag(['01.xlsx']);
    const user = await open(/^Nakijken/);
    await user.click(screen.getByRole('button', { name: 'Kijk de bladen in deze werkmap na' }));
    await screen.findByText(/^1 leerling nagekeken/);
  });

  it('says how many sheets it has had, and stops between two of them', async () => {
    klassen.makeSheets(klassen.put({ leerlingen: 30 }));
    klassen.pause = () => new Promise((resolve) => setTimeout(resolve, 60));
    const user = await open(/^Nakijken/);
    await user.click(screen.getByRole('button', { name: 'Kijk de bladen in deze werkmap na' }));
    expect(await screen.findByRole('progressbar', { name: 'Bezig' })).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^\d+ van 30 bladen nagekeken$/),
    );
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByText('Gestopt. Er is niets bewaard.');
    expect(klassen.written).toEqual([]);
  });

  it('takes from a zip what Excel files it holds', async () => {
    klassen.put();
    klassen.uitslag = uitslag;
    const user = await open(/^Nakijken/);
    await handZip(
      user,
      zipSync({ 'map/01.xlsx': PK, '__MACOSX/map/._01.xlsx': PK, 'map/~$02.xlsx': PK, 'les.mp4': PK }),
    );
    await screen.findByText(/^1 leerling nagekeken\. Het/);
    const results = within(screen.getByRole('region', { name: 'Wat is nagekeken' }));
    expect(results.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '01.xlsx✓ Leerling 01, 2 antwoorden nagekeken',
    ]);
  });

  it.each([
    ['more than a whole class can be', () => claimsToHold(200_000_000, zipSync({ '01.xlsx': PK }))],
    ['far more files than a class has', () => zipSync(manyFiles(4_001))],
  ])('unpacks nothing of a zip that says it holds %s', async (_, make) => {
    klassen.put();
    klassen.uitslag = uitslag;
    const user = await open(/^Nakijken/);
    await handZip(user, make());
    await screen.findByText('Er is niets nagekeken. Kijk hieronder waarom.');
    const results = within(screen.getByRole('region', { name: 'Wat is nagekeken' }));
    expect(results.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('klas.zip'),
    ]);
  });

  it('asks for the secret of a class that has one, and takes no other', async () => {
    const code = controlecode('MAV3A', 'zomer');
    klassen.put({ controlecode: code });
    const user = await showPane('?rekenen=klas');
    await user.click(await screen.findByRole('button', { name: 'Open klas MAV3A' }));
    const secret = await screen.findByRole('textbox', { name: 'Geheim' });
    await user.type(secret, 'winter{Enter}');
    expect(secret).toHaveAccessibleDescription(
      `Dit is niet het geheim van deze klas: de controleletters zijn niet ${code}.`,
    );
    await user.clear(secret);
    await user.type(secret, 'zomer{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Uitdelen/ }));
    await user.click(screen.getByRole('button', { name: 'Maak 3 bladen' }));
    await waitFor(() => expect(klassen.asked).toEqual([expect.objectContaining({ geheim: 'zomer' })]));
  });
});

describe('The overview of a class', () => {
  const overview = async (host = excel): Promise<UserEvent> => {
    klassen.put();
    klassen.uitslag = uitslag;
    const user = await open(/^(Nakijken|Check)/, host);
    await user.upload(
      screen.getByLabelText(/^(Kies bestanden|Choose files)/, { selector: 'input' }),
      ['01.xlsx', '02.xlsx'].map((naam) => new File(['PK'], naam)),
    );
    await user.click(await screen.findByRole('button', { name: /^(Bekijk het|See the) /u }));
    return user;
  };

  it('tells of each student and cell how it went, in words, and what often went wrong', async () => {
    const user = await overview();
    const table = await screen.findByRole('region', { name: /Leerlingen en vakjes/ });
    const rows = () =>
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent);
    expect(rows()).toEqual([
      'LeerlingX2 GetallenY1 Getallen',
      '01bezig, 1 van 1bezig, 0 van 1',
      '02bezig, 1 van 1bezig, 0 van 1',
      '03niets gemaaktniets gemaakt',
    ]);
    const fouten = screen.getByRole('region', { name: 'Wat vaak misging' });
    expect(fouten).toHaveTextContent('Y1 GetallenBtw eraf met min 21%, 2× bij 2 leerlingenInclusief × 0,79 in plaats');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Toon' }), 'X2 Getallen');
    expect(rows()[0]).toBe('LeerlingX2 Getallen');
    expect(fouten).toHaveTextContent('Geen bekende fouten.');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('goes into a text file that a Dutch spreadsheet reads', async () => {
    const user = await overview();
    await user.click(await screen.findByRole('button', { name: 'Download als CSV' }));
    const text = await textOf('MAV3A-overzicht.csv');
    expect(text).toContain('"Klas";"Leerling";"X2-GHM status"');
    expect(text).toContain('"MAV3A";"01";"bezig";1;1;"bezig";0;1;1;2');
    expect(text).toContain('"Y1-GHM";"BTW-AF";"Btw eraf met min 21%";2;2');
  });

  it('is in order in English, with commas in its text file', async () => {
    const user = await overview(englishExcel);
    expect(await screen.findByText('01')).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
    expect(await textOf('MAV3A-overzicht.csv')).toContain('"MAV3A","01","bezig",1,1');
  });
});

describe('A class made by mistake', () => {
  it('goes from the list when asked twice, and its sheets stay', async () => {
    klassen.makeSheets(klassen.put());
    const user = await showPane('?rekenen=klas');
    await user.click(await screen.findByRole('button', { name: 'Open klas MAV3A' }));
    const remove = await screen.findByRole('button', { name: 'Verwijder deze klas uit de lijst' });
    await user.click(remove);
    expect(screen.getByRole('button', { name: 'Laat de klas staan' })).toHaveFocus();
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(remove).toHaveFocus();
    await user.click(remove);
    await user.click(screen.getByRole('button', { name: 'Verwijder uit de lijst' }));
    await screen.findByText('Klas MAV3A staat niet meer in de lijst.');
    expect(screen.getByText(/nog geen klas/)).toBeVisible();
    expect(klassen.opgavenbladen).toHaveLength(3);
  });
});

describe('One student of a class', () => {
  it('gets other exercises in a file', async () => {
    klassen.put();
    const user = await open(/^Opnieuw uitgeven/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Leerling' }), '02');
    await user.click(screen.getByRole('button', { name: 'Maak nieuw bestand' }));
    const vraag = screen.getByRole('group', { name: 'Leerling 02 nieuwe opgaven geven?' });
    expect(vraag).toHaveAccessibleDescription(/nog niets nagekeken.*Een oud bestand telt niet meer mee/);
    expect(within(vraag).getByRole('button', { name: 'Laat het zo' })).toHaveFocus();
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Maak nieuw bestand' })).toHaveFocus();
    expect(klassen.asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Maak nieuw bestand' }));
    await user.click(screen.getByRole('button', { name: 'Geef nieuwe opgaven' }));
    await screen.findByText('Leerling 02 heeft nieuwe opgaven in MAV3A-02.xlsx.');
    expect([...downloads.keys()]).toEqual(['MAV3A-02.xlsx']);
    expect(klassen.asked.at(-1)?.uitgaven).toEqual({ '02': 1 });
    expect(screen.getByRole('option', { name: 'Leerling 02, 1× opnieuw' })).toBeInTheDocument();
  });

  it('gets them on a sheet where the class has sheets', async () => {
    klassen.makeSheets(klassen.put());
    const user = await open(/^Opnieuw uitgeven/);
    const make = screen.getByRole('button', { name: 'Maak nieuw blad' });
    expect(make).toHaveAttribute('aria-disabled', 'true');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Leerling' }), '01');
    await user.click(make);
    await user.click(screen.getByRole('button', { name: 'Geef nieuwe opgaven' }));
    await screen.findByText('Leerling 01 heeft nieuwe opgaven op blad MAV3A 01 (2).');
    expect(downloads.size).toBe(0);
  });

  it('is judged from paper as it is typed, and stands in the overview then', async () => {
    const klas = klassen.put();
    const [first = ''] = takenVan(klas, '02');
    const { antwoord } = trekOpgave(first);
    const user = await open(/^Antwoorden van papier/);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Leerling' }), '02');
    const [field] = screen.getAllByRole('textbox');
    await user.type(field!, String(antwoord).replace('.', ','));
    await screen.findByText('✓ Goed');
    expect(await problemsOf(document.documentElement)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Neem leerling 02 op in het overzicht' }));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: /^Antwoorden van papier/ }));
    expect(screen.getAllByRole('textbox')[0]).toHaveValue(String(antwoord).replace('.', ','));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: /^Overzicht/ }));
    await screen.findByRole('region', { name: /Leerlingen en vakjes/ });
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toContain('02bezig, 1 van 1niets gemaakt');
  });
});

describe('The key from paper', () => {
  const look = async (code: string, secret = '', host = excel): Promise<UserEvent> => {
    const user = await showPane('?rekenen=klas', host);
    await user.click(await screen.findByRole('button', { name: /bij papier$|on paper$/ }));
    const [codeField, secretField] = await screen.findAllByRole('textbox');
    await user.click(codeField!);
    await user.paste(code);
    if (secret !== '') await user.type(secretField!, secret);
    await user.click(screen.getByRole('button', { name: /^(Toon|Show)/ }));
    return user;
  };

  it('gives question, answer, steps and known wrong answers of a printed code', async () => {
    const opgave = trekOpgave('MAV3A|07|Y1-GHM-01|1');
    const user = await look(' mav3a | 7 | y1-ghm-01 | 1 '.replace('mav3a', 'MAV3A'));
    expect(await screen.findByText(opgave.vraag)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Antwoord' })).toHaveTextContent(opgave.antwoordTekst);
    expect(within(screen.getByRole('region', { name: 'Stappen' })).getAllByRole('listitem')).toHaveLength(
      opgave.stappen.length,
    );
    expect(screen.getByRole('region', { name: 'Bekende foute antwoorden' })).toHaveTextContent('Btw eraf met min 21%');
    await user.type(screen.getByRole('textbox', { name: 'Antwoord van de leerling' }), opgave.antwoordTekst);
    await screen.findByText('✓ Goed');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('needs the secret of the class, and says so when another is typed', async () => {
    const printed = `MAV3A·${controlecode('MAV3A', 'zomer')}|07|Y1-GHM-01|1·v1`;
    const user = await look(printed);
    const secret = screen.getByRole('textbox', { name: 'Geheim van de klas' });
    expect(secret).toHaveFocus();
    expect(secret).toHaveAccessibleDescription(/Deze klas heeft een geheim/);
    await user.type(secret, 'winter{Enter}');
    expect(secret).toHaveAccessibleDescription(/Het geheim past niet bij de controleletters/);
    await user.clear(secret);
    await user.type(secret, 'zomer{Enter}');
    expect(await screen.findByText(trekOpgave('MAV3A·zomer|07|Y1-GHM-01|1').vraag)).toBeVisible();
  });

  it('takes a class of this workbook for what only differs in its capitals, and else says that they count', async () => {
    klassen.put();
    const user = await look('mav3a|07|Y1-GHM-01|1');
    expect(await screen.findByText(trekOpgave('MAV3A|07|Y1-GHM-01|1').vraag)).toBeVisible();
    expect(screen.getByText('Gezocht voor klas MAV3A, zoals in deze werkmap.')).toBeVisible();
    const [code] = screen.getAllByRole('textbox');
    await user.clear(code!);
    await user.click(code!);
    await user.paste('hav4|07|Y1-GHM-01|1');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(trekOpgave('hav4|07|Y1-GHM-01|1').vraag)).toBeVisible();
    expect(screen.getByText('Hoofdletters in de klascode tellen mee.')).toBeVisible();
  });

  it('says what is wrong with a code that names nothing', async () => {
    const user = await look('onzin');
    const code = screen.getByRole('textbox', { name: 'Code onder de opgave' });
    expect(code).toHaveAccessibleDescription(/Deze code is niet te lezen/);
    await user.clear(code);
    await user.click(code);
    await user.paste('MAV3A|07|Y2-VV-01|1');
    await user.keyboard('{Enter}');
    expect(code).toHaveAccessibleDescription(/Deze opgave bestaat niet/);
  });

  it('tells two mistakes apart that have one explanation, and keeps amounts on one line', async () => {
    const complaints = jest.spyOn(console, 'error');
    const { fouten } = trekOpgave('MAV3A|07|X1-GHM-01|1');
    expect(fouten.filter(({ code, actief }) => actief && code === 'KOMMA')).toHaveLength(2);
    await look('MAV3A|07|X1-GHM-01|1');
    const parts = ['Vraag', 'Antwoord', 'Stappen', 'Bekende foute antwoorden'].map(
      (name) => screen.getByRole('region', { name }).textContent,
    );
    for (const text of parts) {
      expect(text).toContain('€\u00a0');
      expect(text).not.toMatch(/€ \d/);
    }
    expect(complaints).not.toHaveBeenCalled();
  });

  it('writes its formula as this workbook does, whatever the language of the pane', async () => {
    workbook.notation = notations.nl;
    await look('MAV3A|07|X2-GHM-02|1', '', englishExcel);
    expect(await screen.findByText('=ROUND(B2*(1-B3/100)*(1+B4/100);2)')).toBeVisible();
  });

  it('is in order in English', async () => {
    await look('MAV3A|07|Y2-GVO-04|1', '', englishExcel);
    await screen.findByRole('region', { name: 'Known wrong answers' });
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
