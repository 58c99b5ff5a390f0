/** What a page with help says around what the definition of a function says, in Dutch. */
export const nl = {
  purpose: 'Waar is het voor?',
  formulaIf: (name: string, choice: string) => `${name}: ${choice}`,
  parameters: {
    title: 'Wat vul je in?',
    name: 'Gegeven',
    hint: 'Wat hoort hier',
    unit: 'Eenheid',
    domain: 'Wat mag',
    leftOut: 'Als het leeg blijft',
    range: 'een bereik',
    rangeOrCell: 'een bereik of één cel',
    repeated: 'zo vaak als je wilt',
    anyFigure: 'elk getal',
    chooseFrom: (choices: string) => `kies uit ${choices}`,
    onlyIf: (name: string, choice: string, limits: string) => `bij ${name} ${choice}: ${limits}`,
    required: 'mag niet leeg zijn',
    optional: 'mag leeg blijven',
    countsAs: (figure: string) => `telt als ${figure}`,
  },
  result: {
    title: 'Wat komt eruit?',
    place: 'Plaats',
    oneCell: 'Eén cel.',
    perCell: 'Eén cel. Kies je een bereik waar één cel hoort, dan krijg je voor elke cel daarvan een uitkomst.',
    row: 'Meer cellen naast elkaar.',
    column: 'Meer cellen onder elkaar.',
    cell: 'Cel',
  },
  norm: {
    indication: 'Dit is een indicatie, geen vaste regel.',
    verdict: 'Oordeel',
    outcome: 'Uitkomst',
  },
  example: {
    title: 'Voorbeeld, stap voor stap',
    formula: 'Neem de formule.',
    fillIn: 'Vul de getallen in.',
    workOut: 'Reken het uit.',
    source: 'Bron',
  },
  mistake: 'Veelgemaakte fout',
  errors: {
    title: 'Als Excel een fout toont',
    shown: 'Excel toont',
    given: 'Als je invult',
    why: 'Waarom',
  },
  inExcel: {
    title: 'Zo staat het in Excel',
    type: 'Typ in een cel:',
    cell: (address: string, name: string) => `in ${address}: ${name}`,
    figures: 'Het voorbeeld, met de getallen erin:',
    otherSigns: {
      comma: 'Heeft jouw Excel een decimale komma? Dan typ je puntkomma’s tussen de gegevens:',
      point: 'Heeft jouw Excel een decimale punt? Dan typ je komma’s tussen de gegevens:',
    },
    native: 'Zonder ACCOUNT doe je hetzelfde met:',
    noNative: 'Excel heeft hier zelf geen formule voor die in één cel past.',
  },
  differs: 'Definities verschillen',
  related: 'Kijk ook bij',
  page: {
    /** The title of a page in the browser. */
    title: (title: string, id: string) => `${title} (${id}) – ACCOUNT`,
    skip: 'Ga naar de uitleg',
    home: 'Hulp bij ACCOUNT',
    otherLanguage: 'English',
    whereAmI: 'Je bent hier',
    language: 'Taal',
    openForm: 'Vul je eigen cijfers in',
    madeFor: 'ACCOUNT rekent in Excel voor de accountmanager.',
  },
  pane: {
    back: (title: string) => `Terug naar ${title}`,
    backToForm: 'Terug naar het formulier',
    openForm: 'Vul je eigen cijfers in',
    print: 'Open als pagina om te printen',
  },
  home: {
    title: 'Hulp bij ACCOUNT',
    description: 'Uitleg bij alle functies van ACCOUNT voor Excel, met formule, norm en uitgewerkt voorbeeld.',
    start: {
      title: 'Zo begin je',
      /** Around `=ACCOUNT.` and a call. */
      text: [
        'Typ in een cel ',
        ' en kies een functie, bijvoorbeeld ',
        '. Of kies Functies op het tabblad ACCOUNT: daar zoek je een functie, vul je haar in en zet je haar in je werkblad.',
      ] as readonly [string, string, string],
    },
    error: {
      title: 'Er staat een fout in de cel',
      text: 'Kies de cel en dan Waarom deze fout? op het tabblad ACCOUNT. Je leest wat er mis is en wat je kunt typen.',
    },
    name: {
      title: 'Er staat #NAAM? in de cel',
      text: 'Dan kent Excel de functie niet. Kijk of de naam klopt en of ACCOUNT op deze computer is toegevoegd. Heeft iemand anders het bestand gemaakt? Voeg ACCOUNT dan toe en open het bestand opnieuw.',
    },
    emptyCells: { title: 'Er zitten lege cellen in een bereik', aRange: 'een bereik' },
    data: {
      title: 'Je gegevens',
      text: 'ACCOUNT rekent op je eigen computer. Er gaat niets uit je werkmap naar een server en er is geen account voor nodig. ACCOUNT houdt niet bij wat je doet.',
    },
    functions: (count: number) => `Alle ${count} functies`,
    groups: 'Groepen',
  },
  overview: {
    title: 'De functies van ACCOUNT',
    intro:
      'Alle functies, per groep, met hun formule, wat je invult en een uitgewerkt voorbeeld. Zo typ je ze in een Nederlandse Excel: `;` tussen de gegevens en een komma in getallen. Gegevens tussen haken mag je weglaten.',
    generated: 'Gemaakt door npm run catalogue uit de definities in src/calc; verander dit bestand niet met de hand.',
    formula: 'Formule',
    parameters: 'Je vult in',
    example: 'Voorbeeld',
  },
};

export type HelpTexts = typeof nl;
