import type { Richting } from '../../../calc/accountanalyse/analyse';

/** What the pane says of ratios and charts, in Dutch. */
export const kengetallenNl = {
  kengetallen: {
    none: 'eerst jaarcijfers invullen',
    stand: (year: string, known: number, all: number, bad: number) =>
      `${year}: ${known} van ${all} bekend${bad > 0 ? `, ${bad} onvoldoende` : ''}`,
    empty: 'Er zijn nog geen jaarcijfers. Vul die eerst in, dan staan hier de kengetallen.',
    toFigures: 'Naar de jaarcijfers',
    intro: 'Kies een jaar. Elk kengetal komt uit het blad Kengetallen; n.b. betekent dat er een cijfer ontbreekt.',
    unknown: 'n.b.',
    trend: {
      stijgt: (from: string, to: string, by: string) => `Stijgt met ${by} van ${from} naar ${to}.`,
      daalt: (from: string, to: string, by: string) => `Daalt met ${by} van ${from} naar ${to}.`,
      gelijk: (from: string, to: string) => `Gelijk gebleven van ${from} naar ${to}.`,
    } satisfies Record<Richting, (from: string, to: string, by: string) => string> as Record<
      Richting,
      (from: string, to: string, by: string) => string
    >,
    points: (figure: string) => `${figure} procentpunt`,
    missing: (names: string) => `Hiervoor ontbreekt: ${names}.`,
    included: (names: string) => `Telt hier niet apart mee, want het zit al in een ander cijfer: ${names}.`,
    help: 'Uitleg',
    helpFor: (name: string) => `Uitleg over ${name}`,
    norm: 'Norm en bron',
    normBranche: 'Norm van de branche',
    normSource: (source: string, year: string) => `Bron: ${source}${year && `, ${year}`}.`,
    editNorm: 'Eigen norm voor de branche',
    editNormFor: (name: string) => `Eigen norm voor de branche: ${name}`,
    normOf: (name: string) => `Norm voor ${name}`,
    branchFirst: 'Kies eerst de branche van deze account: een eigen norm geldt voor een hele branche.',
    toAccount: 'Naar Account',
    normHint: (branche: string) => `Deze norm geldt voor alle accounts in de branche ${branche}.`,
    normFrom: (verdict: string) => `"${verdict}" begint bij`,
    normBron: 'Bron',
    normJaar: 'Jaar van de bron',
    normSave: 'Bewaar norm',
    normRemove: 'Terug naar de standaardnorm',
    normSaved: (name: string, branche: string) => `De norm voor ${name} geldt nu voor ${branche}.`,
    normRemoved: (name: string) => `Voor ${name} geldt weer de standaardnorm.`,
    normObjections: {
      empty: 'Vul elke grens in.',
      notAscending: 'De grenzen moeten oplopen.',
      noSource: 'Vul de bron en haar jaar in, zodat een ander de norm kan nazoeken.',
    },
  },
  grafieken: {
    none: 'nog geen blad met grafieken',
    noFigures: 'eerst jaarcijfers invullen',
    made: 'staan in hun blad',
    empty: 'Er zijn nog geen jaarcijfers om te tekenen. Vul die eerst in.',
    toFigures: 'Naar de jaarcijfers',
    intro: 'Grafieken staan in een blad van de werkmap, elk bij zijn tabel en onder een zin die zegt wat je ziet.',
    make: 'Maak het blad met grafieken',
    saidMade: 'Het blad met grafieken staat klaar.',
    sentences: 'Wat de grafieken zeggen',
    coming: 'Wat er op het blad komt',
    charts: [
      'Omzet en resultaat per jaar',
      'Current ratio tegenover de norm',
      'Solvabiliteit tegenover de norm',
      'RTV tegenover de rente op vreemd vermogen',
      'Waar het vermogen in zit en waar het van komt',
      'DuPont: marge maal omloopsnelheid, als tabel',
    ] as readonly string[],
  },
};
