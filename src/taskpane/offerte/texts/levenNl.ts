import type { Belemmering, Bewust } from '../../../calc/offerte/leven/offertestappen';
import type { Goedkeuringsreden } from '../../../calc/offerte/leven/goedkeuring';
import type { Controlepunt } from '../../../calc/offerte/offertedocument';
import type { Ernst } from '../../../calc/offerte/leven/controle/ernst';

/** What the pane says of checking, bringing out and following up an offerte, in Dutch. */
export const levenNl = {
  controle: {
    findings: 'Wat opvalt',
    none: 'Niets gevonden. De offerte kan naar een collega of naar de klant.',
    ernst: {
      blokkeert: 'houdt uitbrengen tegen',
      waarschuwt: 'kijk hiernaar',
      'let op': 'goed om te weten',
    } satisfies Record<Ernst, string> as Record<Ernst, string>,
    summary: (blocking: number, warnings: number) =>
      blocking > 0
        ? `${blocking} ${blocking === 1 ? 'punt houdt' : 'punten houden'} uitbrengen tegen`
        : warnings > 0
          ? `${warnings} ${warnings === 1 ? 'punt' : 'punten'} om naar te kijken`
          : 'niets gevonden',
    list: 'Controle door de binnendienst',
    listHint: 'Een collega kijkt met je mee. Wie een punt afvinkt, zet er zijn naam bij.',
    points: {
      klantgegevens: 'Klantgegevens kloppen',
      aantallen: 'Aantallen kloppen met de aanvraag',
      prijzen: 'Prijzen zijn de goede',
      korting: 'Korting valt binnen het mandaat',
      btw: 'Btw-tarieven kloppen',
      levertijd: 'Levertijd is haalbaar',
      voorwaarden: 'Algemene voorwaarden gaan mee',
    } satisfies Record<Controlepunt, string> as Record<Controlepunt, string>,
    by: 'Wie controleert?',
    checkedBy: (name: string, date: string) => [name, date].filter((part) => part !== '').join(', '),
    remark: (point: string) => `Opmerking bij: ${point}`,
    saved: (point: string) => `${point}: opgeslagen.`,
    nameFirst: 'Vul eerst in wie controleert.',
    approval: 'Goedkeuring',
    approvalNeeded: 'Deze offerte gaat buiten je mandaat. Vraag goedkeuring.',
    approvalNotNeeded: 'Deze offerte valt binnen je mandaat.',
    approvalGiven: (name: string) => `Goedgekeurd door ${name}.`,
    approvalNote: 'Dit is een afspraak tussen collega’s in één werkmap. Het sluit niets af.',
    approverFirst: 'Vul eerst bij Goedkeuring in wie dit goedkeurt.',
    reasons: {
      documentkorting: (value: string, limit: string) =>
        `De korting op de offerte is ${value}; je mandaat is ${limit}.`,
      regelkorting: (value: string, limit: string, line: string) =>
        `De korting op ${line} is ${value}; je mandaat is ${limit}.`,
      marge: (value: string, limit: string) => `De marge is ${value}; het minimum is ${limit}.`,
    } satisfies Record<Goedkeuringsreden['code'], (value: string, limit: string, line: string) => string> as Record<
      Goedkeuringsreden['code'],
      (value: string, limit: string, line: string) => string
    >,
    toControl: 'Geef ter controle',
    approve: 'Keur goed',
    takeBack: 'Zet terug naar concept',
    moved: (status: string) => `De status is nu: ${status}.`,
  },
  uitbrengen: {
    ready: 'Klaar om uit te brengen',
    readyText:
      'De offerte wordt vergrendeld: bedragen worden vaste waarden en het blad is beveiligd. Wil je daarna iets veranderen, maak dan een nieuwe versie.',
    blocked: 'Dit houdt uitbrengen tegen',
    warnings: 'Kijk hier nog naar',
    issue: 'Breng de offerte uit',
    issued: (name: string) => `${name} is uitgebracht en vergrendeld.`,
    sure: 'Weet je het zeker?',
    cancel: 'Annuleer',
    bewust: {
      zonderControle: 'Niemand van de binnendienst heeft deze offerte goedgekeurd.',
      onherroepelijk: 'Deze offerte is onherroepelijk: juridisch kun je haar niet zomaar intrekken.',
      verlopen: 'Deze offerte is verlopen. Neem je de order toch aan, dan is dat een nieuwe afspraak (art. 6:223 BW).',
    } satisfies Record<Bewust, string> as Record<Bewust, string>,
    belemmering: {
      volgtNiet: 'Met deze status kan dat niet.',
      goedkeuringOntbreekt: 'Deze offerte gaat buiten je mandaat en is nog niet goedgekeurd.',
      controleBlokkeert: 'De controle vond iets dat eerst opgelost moet worden.',
    } satisfies Record<Belemmering, string> as Record<Belemmering, string>,
    send: 'Naar de klant',
    sendText:
      'De kopie voor de klant is een nieuwe werkmap met alleen de brief: geen kostprijs, geen marge, geen formules van ons.',
    copy: 'Maak kopie voor de klant',
    copySheet: 'Zet de kopie in een blad',
    copied: 'De kopie staat open als nieuwe werkmap. Sla haar op of mail haar.',
    copiedSheet: (sheet: string) => `De kopie staat in het blad ${sheet}.`,
    noFile: 'Excel kan hier geen nieuwe werkmap openen. Zet de kopie in een blad van deze werkmap.',
    pdf: 'Liever een pdf? Ga naar het blad en kies in Excel Bestand, Opslaan als (of Exporteren), Pdf. Het afdrukbereik staat goed: A4, één pagina breed.',
    noCopy: 'Deze versie is niet naar de klant gegaan. Er is dus geen kopie.',
    notYet: 'Breng de offerte eerst uit. Daarna maak je hier de kopie voor de klant.',
    done: (date: string) => `uitgebracht, geldig t/m ${date}`,
    doneNoDate: 'uitgebracht',
    open: 'nog niet uitgebracht',
    blockedShort: 'kan nog niet',
    state: (status: string) => status,
  },
  opvolging: {
    now: 'Stand',
    status: 'Status',
    chance: 'Kans dat het doorgaat',
    chanceHint: 'Telt mee in de gewogen pipeline.',
    action: 'Volgende actie',
    actionDate: 'Wanneer',
    saved: 'Opvolging opgeslagen.',
    answer: 'Wat zegt de klant?',
    accept: 'Geaccepteerd: wordt een order',
    reject: 'Afgewezen',
    withdraw: 'Trek de offerte in',
    newVersion: 'Maak een nieuwe versie',
    newVersionText: 'De nieuwe versie begint als kopie. Deze versie blijft te lezen en krijgt de status vervangen.',
    versionMade: (name: string) => `${name} is gemaakt. De vorige versie is vervangen.`,
    order: 'Order',
    orderText: 'Een order neemt de bedragen van de geaccepteerde versie over. Er wordt niets opnieuw berekend.',
    makeOrder: 'Maak de order',
    orderMade: (sheet: string) => `De order staat in het blad ${sheet}.`,
    expires: (days: number) =>
      days === 0
        ? 'Verloopt vandaag, aan het einde van de dag.'
        : days === 1
          ? 'Verloopt morgen.'
          : `Verloopt over ${days} dagen.`,
    expired: 'De geldigheid is voorbij.',
    none: 'Na het uitbrengen volg je de offerte hier op.',
    moved: (status: string) => `De status is nu: ${status}.`,
    summaryAction: (action: string, date: string) => [action, date].filter((part) => part !== '').join(', '),
  },
};

export type LevenTexts = typeof levenNl;
