import type { eenheden } from '../../../calc/accountanalyse/account';
import type { Jaarpostsoort } from '../../../calc/accountanalyse/jaarposten';
import type { Language } from '../../../calc/text';

const one = (count: number, single: string, several: string): string => `${count} ${count === 1 ? single : several}`;

/** What the pane says of who an account is and of its annual figures, in Dutch. */
export const cijfersNl = {
  account: {
    who: 'De account',
    none: 'niet ingevuld',
    brancheHint: 'De sectie van de Standaard Bedrijfsindeling (SBI). Je eigen normen horen bij een branche.',
    figures: 'Rekenen met deze account',
    termHint: 'Zoals jullie hebben afgesproken. De debiteurentermijn wordt ernaast gelegd.',
    vatHint: 'De btw in debiteuren en crediteuren. Vul 0 in bij export of verlegde btw.',
    retentionHint: 'De kans dat deze account volgend jaar nog klant is.',
    discountRateHint: 'Wat geld per jaar kost, voor de klantwaarde.',
    perYear: 'Wat je zelf aan deze account verkoopt, staat per jaar bij Jaarcijfers.',
    source: 'Herkomst van de jaarcijfers',
    units: { '1': '1 (euro’s)', '1000': '1.000 (duizenden)', '1000000': '1.000.000 (miljoenen)' } satisfies Record<
      (typeof eenheden)[number],
      string
    > as Record<(typeof eenheden)[number], string>,
    unitHint: 'Waarvoor één getal in de jaarcijfers staat.',
    sourceHint: 'Bijvoorbeeld: jaarrekening bij de KvK.',
    missing: (names: string) => `Nog invullen: ${names}.`,
    complete: (naam: string) => naam,
  },
  jaarcijfers: {
    none: 'nog geen jaarcijfers',
    findingsCount: (count: number) => `${one(count, 'punt', 'punten')} om naar te kijken`,
    intro: 'Zet het oudste jaar links. Wat je niet weet, laat je leeg: dat telt nooit als 0.',
    findings: 'Wat opvalt',
    years: 'Jaren',
    column: (number: number) => `Kolom ${number}`,
    year: 'Jaar',
    yearHint: 'Het boekjaar waar deze kolom over gaat.',
    inUnits: (unit: string) => `Bedragen zijn in euro × ${unit}. Dat staat bij Account.`,
    parts: {
      activa: 'Bezittingen',
      passiva: 'Vermogen en schulden',
      resultaat: 'Resultaat',
      eigen: 'Wat wij ervan weten',
    } satisfies Record<Jaarpostsoort['deel'], string> as Record<Jaarpostsoort['deel'], string>,
    ownHint: 'Deze drie staan in geen jaarrekening. Met deze cijfers reken je uit wat de account waard is.',
    unknown: 'n.b.',
    post: 'Post',
    paste: 'Plak uit een tabel',
    pasteField: 'Geplakte tabel',
    pasteHint: 'Kopieer de tabel met de namen van de posten en de jaren erboven, en plak haar hier.',
    pasteRead: (count: number) => `${one(count, 'post', 'posten')} herkend.`,
    pasteNothing: 'Geen posten herkend. Plak ook de namen van de posten mee.',
    pastePreview: 'Zo is het gelezen',
    pasteColumn: (number: number) => `Kolom ${number} van de tabel`,
    pasteInto: (head: string) => `${head} komt in`,
    pasteSkip: 'niet overnemen',
    pasteNotation: 'Hoe zijn de getallen geschreven?',
    pasteNotationNone: 'kies eerst',
    pasteNotations: {
      nl: 'Nederlands: 1.234 is ruim duizend',
      en: 'Engels: 1,234 is ruim duizend',
    } satisfies Record<Language, string> as Record<Language, string>,
    pasteTwice: 'Twee kolommen komen in dezelfde kolom. Kies voor elk een eigen plek.',
    pasteMoves: (years: string) =>
      `De jaren komen van oud naar nieuw te staan: ${years}. Daarvoor schuiven kolommen op; je ziet eerst wat er verandert. Een opgeschoven cel die een andere cel volgde, wordt een getal.`,
    pasteDisorder: 'Zo staan de jaren niet van oud naar nieuw. Kies een andere kolom, of neem het jaar niet over.',
    pasteRefused: {
      zonderJaar: (years: string) =>
        `${years} past niet op volgorde tussen de andere jaren, en er is een kolom met cijfers zonder jaar. Vul dat jaar in of maak die kolom leeg, en plak opnieuw.`,
      tekst: (years: string) =>
        `${years} past niet op volgorde tussen de andere jaren, en een kolom die moet opschuiven heeft een cel met tekst of een fout. Verbeter die cel, en plak opnieuw.`,
    },
    pasteTurned: (names: string) => `Als positief bedrag overgenomen, in de tabel stond een min: ${names}.`,
    pasteUnreadable: (row: number, text: string) => `Rij ${row}: "${text}" is niet te lezen en wordt niet overgenomen.`,
    pasteUnknown: (count: number) =>
      `${one(count, 'rij is', 'rijen zijn')} niet herkend en ${count === 1 ? 'wordt' : 'worden'} niet overgenomen:`,
    pasteMore: (count: number) => `En nog ${one(count, 'rij', 'rijen')}.`,
    pasteAction: (count: number) => `Zet ${one(count, 'cijfer', 'cijfers')} in het blad`,
    pasted: (count: number) => `${one(count, 'cijfer staat', 'cijfers staan')} in het blad.`,
    point: 'Wijs een blok aan',
    pointHint:
      'Staan de cijfers al in deze werkmap? Selecteer ze in het blad. De jaarcijfers volgen die cellen daarna, ook als er iets verandert.',
    pointPost: 'De bovenste rij is',
    pointYear: 'De linkerkolom is',
    pointRange: (first: string, last: string) => (first === last ? first : `${first} t/m ${last}`),
    pointAction: (count: number) => `Volg ${one(count, 'cel', 'cellen')}`,
    pointed: (count: number) => `De jaarcijfers volgen nu ${one(count, 'cel', 'cellen')}.`,
    follows: (post: string, year: string, cell: string) => `${post} ${year} volgt nu ${cell}.`,
    objections: {
      own: 'Dit is het blad met de jaarcijfers zelf. Kies cellen op een ander blad.',
      tooLarge: 'Dit past niet: er zijn te veel rijen of kolommen vanaf deze post en dit jaar.',
    },
  },
};
