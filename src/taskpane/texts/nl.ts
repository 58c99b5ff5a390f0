import { dutchErrorName } from '../../calc/errorNames';
import type { ExcelError } from '../../calc/errors';
import type { Level } from '../../calc/norm';
import type { WorkbookErrorCode } from '../../workbook/workbookError';

const counted = new Intl.NumberFormat('nl-NL').format;
const one = (count: number, single: string, several: string): string =>
  `${counted(count)} ${count === 1 ? single : several}`;

/** Everything the pane says of itself, in Dutch; what it says of a function comes from the function's definition. */
export const nl = {
  header: {
    language: 'Taal',
    tabList: 'Onderdelen',
    tabs: { functies: 'Functies', offerte: 'Offerte' },
    whyError: 'Waarom deze fout?',
  },
  search: {
    title: 'Functies',
    label: 'Zoek een functie',
    placeholder: 'Zoek, bijvoorbeeld acid test',
    help: 'Pijl omlaag gaat naar de lijst, Enter opent de eerste functie, Esc maakt het veld leeg.',
    found: (count: number) => one(count, 'functie', 'functies'),
    nothing: (query: string) =>
      `Geen functie gevonden voor "${query}". Typ één of twee woorden, een afkorting of een begrip, zoals:`,
    examples: ['marge', 'korting', 'acid test', 'schulden'] as readonly string[],
    showAll: 'Toon alle functies',
    unfoldAll: 'Open alle groepen',
    foldAll: 'Sluit alle groepen',
  },
  kept: {
    favourites: 'Favorieten',
    recent: 'Laatst gebruikt',
    /** Pressed or not pressed, as a screen reader says behind it. */
    favourite: (title: string) => `Favoriet: ${title}`,
    add: 'Zet bij je favorieten',
    remove: 'Haal uit je favorieten',
    noFavourite: 'Uit je favorieten gehaald.',
    favouriteAgain: 'Staat weer bij je favorieten.',
    forget: 'Wis lijst',
  },
  firstMinute: {
    title: 'Zo begin je',
    text: 'Reken iets uit: kies een functie, vul haar in en zet haar in een cel. Of maak een offerte die als brief in een blad staat. Het voorbeeld laat jaarcijfers zien, al ingevuld.',
    compute: 'Reken iets uit',
    offerte: 'Maak een offerte',
    textOutside: 'Kies hieronder een functie en vul haar in. Je ziet meteen de uitkomst.',
    open: 'Open het voorbeeld',
    opened: (sheet: string) => `Het voorbeeld staat in blad ${sheet}.`,
    present: 'Het voorbeeld staat in je werkmap.',
    remove: 'Verwijder het voorbeeld',
    removed: 'Het voorbeeld is verwijderd.',
  },
  one: {
    back: 'Alle functies',
    help: 'Uitleg',
    formula: 'Formule',
    formulas: (count: number) => `Toon alle ${counted(count)} formules`,
    fields: 'Vul in',
    fillExample: 'Vul voorbeeld in',
    exampleFilled: 'Het voorbeeld is ingevuld.',
    clear: 'Formulier wissen',
    cleared: 'Het formulier is leeg.',
    /** Stand before and after the formula. */
    emptyCells: (names: string): readonly [before: string, after: string] => [
      `Een lege cel in ${names} kan in Excel voor Windows als 0 meetellen. Schrijf dan `,
      ' in plaats van alleen het bereik.',
    ],
    range: 'bereik',
    norm: 'Norm',
    reading: 'Zo lees je de uitkomst',
    indication: 'Indicatie',
    normOnlyFor: (name: string, value: string) => `Deze norm geldt alleen bij ${name} ${value}.`,
    band: (from: string | undefined, to: string | undefined) => {
      if (from === undefined) return `lager dan ${to}`;
      return to === undefined ? `${from} of hoger` : `vanaf ${from}, lager dan ${to}`;
    },
    example: 'Voorbeeld',
    outcome: 'Uitkomst',
    ownExample: 'Eigen voorbeeld, met verzonnen cijfers.',
    sources: 'Bronnen',
    opensInBrowser: 'opent in de browser',
  },
  field: {
    useSelection: 'Gebruik selectie',
    useSelectionFor: (name: string) => `Gebruik selectie voor ${name}`,
    release: (name: string, cells: string) => `Maak ${name} los van ${cells}`,
    readAs: (figures: string) => `Gelezen als ${figures}`,
    readAsList: (count: number, figures: string) => `Gelezen als ${one(count, 'waarde', 'waarden')}: ${figures}`,
    listHelp: (separator: string) => `Zet ${separator} tussen de waarden, of plak een kolom.`,
    more: (count: number) => `en nog ${counted(count)}`,
    emptyCell: 'leeg',
    truths: { yes: 'WAAR', no: 'ONWAAR' },
    error: dutchErrorName,
    another: (name: string) => `Nog een ${name}`,
    numbered: (name: string, number: number) => `${name} ${number}`,
    remove: (name: string) => `Verwijder ${name}`,
    limits: {
      min: (figure: string) => `minstens ${figure}`,
      above: (figure: string) => `meer dan ${figure}`,
      max: (figure: string) => `hoogstens ${figure}`,
      below: (figure: string) => `minder dan ${figure}`,
    },
  },
  result: {
    label: 'Uitkomst',
    missing: (names: string) => `Vul nog in: ${names}.`,
    lookAt: (name: string) => `Nog geen uitkomst. Kijk bij ${name}.`,
    goTo: (name: string) => `Ga naar ${name}`,
    several: (count: number) => one(count, 'uitkomst', 'uitkomsten'),
    firstRows: (shown: number, total: number) => `Je ziet de eerste ${shown} van ${counted(total)} rijen.`,
    row: 'Rij',
    how: 'Hoe kom je hieraan?',
    firstOnly: 'Zo is de eerste uitkomst berekend:',
    levels: { good: 'goed', attention: 'let op', bad: 'onvoldoende' } satisfies Record<Level, string>,
  },
  insert: {
    insert: 'Invoegen',
    copy: 'Kopieer formule',
    /** Stand before and after the formula. */
    willWrite: (cell: string | undefined): readonly [before: string, after: string] => [
      'Zet ',
      ` in ${cell ?? 'de actieve cel'}`,
    ],
    notInExcel: 'Open ACCOUNT in Excel om de formule in een cel te zetten.',
    written: (address: string) => `Geschreven in ${address}.`,
    undo: 'Ongedaan maken',
    undone: (address: string) => `Ongedaan gemaakt: ${address} is weer zoals eerst.`,
    copied: 'De formule staat op het klembord.',
    notCopied: 'Kopiëren lukt hier niet. Selecteer de formule en druk op Ctrl+C.',
    fillFirst: (names: string) => `Vul eerst in: ${names}.`,
    mendFirst: (name: string) => `Verbeter eerst ${name}.`,
    spillInTable: 'Deze formule vult meer cellen, en dat kan niet in een tabel. Kies een cel buiten de tabel.',
    selfReference: (name: string) => `De gekozen cel hoort bij ${name}. Kies een andere cel voor de uitkomst.`,
    spillInTheWay: 'Hier staat al de uitkomst van een andere formule. Kies een andere cel.',
    tableHeader: 'Dit is de kop van een tabel. Kies een cel daaronder.',
    otherCell: 'Je hebt intussen een andere cel gekozen. Er is niets veranderd.',
    mergedCells: 'Hier zijn cellen samengevoegd, daar past de uitkomst niet in. Kies een andere cel.',
    outsideSheet: 'De uitkomst past niet op het blad. Kies een cel hoger of meer naar links.',
    occupied: {
      title: 'Deze cellen zijn niet leeg',
      text: 'Als je doorgaat, vervangt de uitkomst wat er nu staat.',
      cell: 'Cel',
      old: 'Staat er nu',
      new: 'Komt er',
      more: (count: number) => `En nog ${one(count, 'cel', 'cellen')}.`,
      keep: 'Niet overschrijven',
      overwrite: 'Overschrijven',
      kept: 'Er is niets veranderd.',
    },
  },
  fout: {
    title: 'Waarom deze fout?',
    back: 'Terug naar functies',
    loading: 'De cel wordt bekeken.',
    cell: (address: string) => `Cel ${address}`,
    noError: 'In deze cel staat geen fout. Kies een cel met een fout, dan lees je hier wat er mis is.',
    notInExcel: 'Open ACCOUNT in Excel. Kies dan een cel met een fout en lees hier wat er mis is.',
    goTo: (address: string) => `Ga naar ${address}`,
    whatToType: 'Wat hoort hier?',
    notHere: (title: string) =>
      `${title} geeft hier een fout. De formule bestaat uit meer delen, daarom is niet te zien in welk deel het misgaat. Zet de functie in een eigen cel, dan lees je precies waarom.`,
    blockedSpill: (cells: string, count: number) =>
      `De uitkomst heeft meer cellen nodig, maar ${cells} ${count === 1 ? 'is' : 'zijn'} niet leeg. Maak leeg wat in de weg staat.`,
    spillInTable: 'De uitkomst heeft meer cellen nodig, en dat kan niet in een tabel. Zet de formule buiten de tabel.',
    notLoaded: (name: string) =>
      `De naam ${name} klopt, maar Excel heeft de functies van ACCOUNT nog niet geladen. Druk op F2 en dan op Enter.`,
    unknownName: (name: string) => `Excel kent ${name} niet.`,
    didYouMean: (name: string) => `Bedoel je ${name}?`,
    unknownNameHelp: 'Kijk of je de naam goed hebt getypt en of ACCOUNT op deze computer is toegevoegd.',
    other: 'Deze fout komt niet van een functie van ACCOUNT.',
    openForm: (title: string) => `Open ${title}`,
    meanings: {
      '#DIV/0!':
        'Er wordt gedeeld door nul of door een lege cel, in deze formule of in een cel waar zij naar verwijst.',
      '#N/A': 'Een waarde ontbreekt of is niet gevonden.',
      '#VALUE!':
        'De formule klopt niet, of een waarde is van de verkeerde soort, bijvoorbeeld tekst waar een getal hoort.',
      '#NUM!': 'Een getal ligt buiten wat de formule aankan.',
      '#NAME?': 'Excel kent een naam in de formule niet.',
      '#REF!': 'De formule verwijst naar een cel die er niet meer is.',
      '#NULL!': 'Twee bereiken in de formule hebben geen cel gemeen.',
      '#SPILL!': 'De uitkomst heeft meer lege cellen nodig dan er zijn.',
      '#CALC!': 'Excel kan deze formule niet berekenen.',
      '#BUSY!': 'Excel is nog aan het rekenen.',
    } as Partial<Record<ExcelError, string>>,
    otherMeaning: 'Excel kan de inhoud van deze cel niet tonen.',
  },
  mishap: {
    text: 'Dit deel van het venster kon niet worden geladen. Kijk of je verbinding hebt en probeer het opnieuw. Wat je hebt ingevuld, staat er nog.',
    retry: 'Probeer opnieuw',
  },
  status: {
    busy: 'Even wachten.',
    close: 'Sluit deze melding',
    workbook: {
      notInExcel: 'Dit kan alleen als ACCOUNT in Excel open is.',
      editing: 'Je bent nog aan het typen in een cel. Druk op Enter en probeer het opnieuw.',
      protected: 'Dit blad is beveiligd. Kies een ander blad of hef de beveiliging op via Controleren.',
      noSelection: 'Er is geen cel gekozen. Klik eerst op een cel in het blad.',
      severalAreas: 'Je hebt losse stukken gekozen. Kies één aaneengesloten bereik.',
      merged: 'Hier staan samengevoegde cellen. Kies een andere cel of splits ze eerst.',
      changed: 'De cel is intussen veranderd. Zet het met de hand terug.',
      missing: 'Dit blad of deze cellen zijn er niet meer. Kies ze opnieuw.',
      tooLarge: 'Je hebt te veel cellen gekozen. Kies een kleiner bereik.',
      outdatedHost: 'Deze versie van Excel is hiervoor te oud. Werk Excel bij.',
      locked: 'Deze versie is vergrendeld. Maak een nieuwe versie om iets te veranderen.',
      newerSchema:
        'Deze werkmap is gemaakt met een nieuwere versie van ACCOUNT. Je kunt hem bekijken, niet veranderen.',
      damaged: 'In de bladen ontbreekt iets dat hiervoor nodig is. Herstel dat eerst.',
      notAllowed: 'Deze stap kan niet bij de status die de offerte nu heeft.',
      blocked: 'De controle houdt dit tegen. Los eerst op wat er bij Controle staat.',
      unresolved: 'In een cel staat nog #NAAM?, #BEZET! of #OVERLOOP!. Herstel die cel eerst.',
      noFile: 'Excel kan hier geen nieuwe werkmap openen. Zet de kopie in een blad van deze werkmap.',
      unknown: 'Excel geeft geen antwoord. Probeer het opnieuw, of sla je werk op en open Excel opnieuw.',
    } satisfies Record<WorkbookErrorCode, string>,
  },
};

export type Texts = typeof nl;
