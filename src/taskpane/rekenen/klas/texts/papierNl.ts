import type { Sleutelfout } from '../../../../calc/rekenen/sleutel';

/** What the pane says of exercises on paper: their answers, and the key of one of them, in Dutch. */
export const papierNl = {
  papier: {
    text: 'Kies een leerling en typ de antwoorden van papier. Elk antwoord wordt meteen nagekeken.',
    student: 'Leerling',
    task: (nummer: number, titel: string, eenheid: string) =>
      eenheid === '' ? `${nummer}. ${titel}` : `${nummer}. ${titel} (${eenheid})`,
    keep: (leerling: string) => `Neem leerling ${leerling} op in het overzicht`,
    kept: (leerling: string) => `Leerling ${leerling} staat in het overzicht.`,
    keptHint: 'Wat eerder van deze leerling is nagekeken, wordt vervangen.',
    formule: 'Van papier telt alleen het getal; een formule is daar niet te zien.',
  },
  sleutel: {
    title: 'Antwoord bij papier',
    back: 'Klassen',
    code: 'Code onder de opgave',
    codeHint: 'Bijvoorbeeld MAV3A|07|X2-GHM-01|1·v1. Spaties en v1 mag je weglaten.',
    geheim: 'Geheim van de klas',
    geheimHint: 'Alleen als er vier controleletters in de code staan.',
    find: 'Toon het antwoord',
    asKnown: (klas: string) => `Gezocht voor klas ${klas}, zoals in deze werkmap.`,
    capitals: 'Hoofdletters in de klascode tellen mee.',
    fouten: {
      leeg: 'Typ eerst een code.',
      onleesbaar: 'Deze code is niet te lezen. Een code heeft vier delen met | ertussen.',
      'sjabloon onbekend': 'Deze opgave bestaat niet. Kijk het derde deel na, bijvoorbeeld X2-GHM-01.',
      'versie onbekend': 'Deze opgave is met een nieuwere versie van ACCOUNT gemaakt.',
      'geheim nodig': 'Deze klas heeft een geheim. Vul het in.',
      'geheim klopt niet': 'Het geheim past niet bij de controleletters in de code. Kijk allebei na.',
    } satisfies Record<Sleutelfout, string> as Record<Sleutelfout, string>,
    vraag: 'Vraag',
    antwoord: 'Antwoord',
    exact: (exact: string) => `Niet afgerond: ${exact}`,
    formule: 'Formule, als deze opgave bovenaan een blad staat',
    stappen: 'Stappen',
    fout: 'Bekende foute antwoorden',
    proef: 'Antwoord van de leerling',
    proefHint: 'Typ het om te zien wat er misging.',
  },
};
