import { leegAccount, legeOrganisatie, nieuwDocument, nieuweVersie } from '../../src/calc/offerte/leven/nieuwDocument';
import { probeerOfferte } from '../../src/calc/offerte/leven/probeerOfferte';
import type {
  Artikel,
  Documentregel,
  OfferteDocument,
  Offertesleutel,
  Offertestatus,
  Registerrij,
} from '../../src/calc/offerte/offertedocument';
import type * as Operations from '../../src/taskpane/offerte/operations';
import { without } from '../../src/taskpane/fields/without';
import type { GelezenOfferte, Undo } from '../../src/workbook/offerte/offerteboek';
import type { Schade } from '../../src/workbook/offerte/schade';
import { vervangen } from '../../src/workbook/offerte/store/vervangen';
import type { Veld } from '../../src/workbook/offerte/veld';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/workbookError';

export interface HeldOfferte {
  readonly document: OfferteDocument;
  readonly status: Offertestatus;
  readonly more: Partial<Registerrij>;
  readonly isVergrendeld: boolean;
  readonly schade: readonly Schade[];
}
const keyOf = ({ nummer, versie }: Offertesleutel): string => `${nummer}-${versie}`;

/** The offertes of a workbook in memory: what the pane asks of the real one, answered from here. */
class StandInOffertes {
  private held = new Map<string, HeldOfferte>();
  private listeners = new Set<() => void>();
  artikelen: readonly Artikel[] = [];
  schade: readonly Schade[] = [];
  isAlleenLezen = false;
  /** What goes wrong at the next question. */
  failure: WorkbookErrorCode | undefined;
  /** Never answers while it holds something. */
  isSilent = false;
  readonly visited: string[] = [];
  readonly repaired: Schade[] = [];
  nextId = 1;

  clear(): void {
    Object.assign(this, new StandInOffertes());
    this.visited.length = 0;
  }
  /** Puts an offerte in the workbook, as somebody else would. */
  put(document: Partial<OfferteDocument> = {}, more: Partial<Omit<HeldOfferte, 'document'>> = {}): Offertesleutel {
    const sleutel = { nummer: document.nummer ?? 'OFF-2026-0001', versie: document.versie ?? 1 };
    const whole = {
      ...nieuwDocument({ sleutel, taal: 'nl', vandaag: '2026-11-29' }),
      ...document,
      account: { ...leegAccount, ...document.account },
      organisatie: { ...legeOrganisatie, ...document.organisatie },
    };
    this.held.set(keyOf(sleutel), {
      status: 'concept',
      more: {},
      isVergrendeld: false,
      schade: [],
      ...more,
      document: whole,
    });
    return sleutel;
  }
  of(sleutel: Offertesleutel): HeldOfferte {
    const held = this.held.get(keyOf(sleutel));
    if (!held) throw new WorkbookError('missing');
    return held;
  }
  document(nummer = 'OFF-2026-0001', versie = 1): OfferteDocument {
    return this.of({ nummer, versie }).document;
  }
  /** Changes an offerte as an edit in its sheet does. */
  edit(sleutel: Offertesleutel, change: (held: HeldOfferte) => HeldOfferte): void {
    this.held.set(keyOf(sleutel), change(this.of(sleutel)));
    for (const listener of this.listeners) listener();
  }
  rows(): readonly Registerrij[] {
    return [...this.held.values()].map((held) => {
      const { document, status, more } = held;
      const totalen = probeerOfferte(document);
      return {
        nummer: document.nummer,
        versie: document.versie,
        account: document.account.naam,
        datum: document.datum,
        geldigTot: document.voorwaarden.geldigTot,
        bedrag: 'code' in totalen ? '' : totalen.grondslag,
        marge: 'code' in totalen ? '' : (totalen.marge?.percentage ?? ''),
        status,
        kans: '',
        volgendeActie: '',
        actiedatum: '',
        ...more,
      };
    });
  }
  async answer<T>(value: () => T): Promise<T> {
    if (this.isSilent) await new Promise(() => undefined);
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw new WorkbookError(failure);
    return value();
  }
  follow(listener: () => void): () => Promise<void> {
    this.listeners.add(listener);
    return async () => void this.listeners.delete(listener);
  }
  /** Changes the document; the undo puts the old one back. */
  write(sleutel: Offertesleutel, change: (document: OfferteDocument) => OfferteDocument): Promise<Undo> {
    return this.answer(() => {
      const before = this.of(sleutel);
      if (before.isVergrendeld) throw new WorkbookError('locked');
      this.edit(sleutel, (held) => ({ ...held, document: change(held.document) }));
      return async () => this.edit(sleutel, (held) => ({ ...held, document: before.document }));
    });
  }
}
export const offertes = new StandInOffertes();

/** The document with a field filled in, as `writeFields` does. */
function withField(document: OfferteDocument, veld: Veld, value: string | boolean): OfferteDocument {
  const [part, field] = veld.split('.') as [keyof OfferteDocument, string?];
  if (part === ('vracht' as keyof OfferteDocument)) {
    const { vracht = { bedrag: '' } } = document;
    const btw = typeof vracht.btw === 'object' ? vracht.btw : { categorie: 'standaard' as const, tarief: '0.21' };
    if (field === 'tarief' && value === '') return document;
    if (field === 'tarief') return { ...document, vracht: { ...vracht, btw: { ...btw, tarief: String(value) } } };
    if (field === 'btw' && !['naar verhouding', 'hoogste tarief'].includes(String(value))) {
      return { ...document, vracht: { ...vracht, btw: { ...btw, categorie: value as 'standaard' } } };
    }
    const filled = { ...vracht, [field ?? '']: value };
    if (filled.bedrag !== '') return { ...document, vracht: filled };
    return without(document, 'vracht') as OfferteDocument;
  }
  if (field === undefined) return { ...document, [part]: value };
  return { ...document, [part]: { ...(document[part] as object), [field]: value } };
}

const withRegels = (
  document: OfferteDocument,
  change: (regels: readonly Documentregel[]) => readonly Documentregel[],
): OfferteDocument => ({ ...document, regels: change(document.regels) });

/** Without the keys that hold nothing: `undefined` empties a cell. */
const filled = (regel: Record<string, unknown>): Documentregel =>
  Object.fromEntries(Object.entries(regel).filter(([, value]) => value !== undefined)) as unknown as Documentregel;

export const operations: typeof Operations = {
  openOfferteboek: () =>
    offertes.answer(() => {
      const rows = offertes.rows();
      return {
        offertes: rows,
        artikelen: offertes.artikelen,
        schade: offertes.schade,
        isAlleenLezen: offertes.isAlleenLezen,
        bladen: rows.length > 0 ? { offertes: 'Offertes', artikelen: 'Artikelen' } : {},
      };
    }),
  readOfferte: (sleutel) =>
    offertes.answer((): GelezenOfferte => {
      const { document, status, isVergrendeld, schade } = offertes.of(sleutel);
      const [register] = offertes.rows().filter((row) => keyOf(row) === keyOf(sleutel));
      if (!register) throw new WorkbookError('missing');
      return {
        sleutel,
        document,
        status,
        register,
        bladen: { brief: 'Offerte 0001', intern: 'Intern 0001' },
        isVergrendeld,
        schade,
        cells: (what) => (typeof what === 'string' ? `'Offerte 0001'!$C$4` : undefined),
      };
    }),
  followOfferte: async (_sleutel, onChange) => offertes.follow(onChange),
  writeFields: (sleutel, fields) =>
    offertes.write(sleutel, (document) =>
      Object.entries(fields).reduce((so, [veld, value]) => withField(so, veld as Veld, value), document),
    ),
  addRegels: (sleutel, regels, after) =>
    offertes.write(sleutel, (document) =>
      withRegels(document, (all) => {
        const at = after === undefined ? all.length : all.findIndex(({ id }) => id === after) + 1;
        return [
          ...all.slice(0, at),
          ...regels.map((regel) => ({ ...regel, id: `nieuw${offertes.nextId++}` })),
          ...all.slice(at),
        ];
      }),
    ),
  changeRegel: (sleutel, id, change) =>
    offertes.write(sleutel, (document) =>
      withRegels(document, (all) =>
        all.map((regel) => {
          const wijziging = typeof change === 'function' ? change(regel) : change;
          return regel.id === id ? filled({ ...regel, ...wijziging }) : regel;
        }),
      ),
    ),
  removeRegel: (sleutel, id) =>
    offertes.write(sleutel, (document) => withRegels(document, (all) => all.filter((regel) => regel.id !== id))),
  moveRegel: (sleutel, id, by) =>
    offertes.write(sleutel, (document) =>
      withRegels(document, (all) => {
        const at = all.findIndex((regel) => regel.id === id);
        const regel = all[at];
        if (!regel) throw new WorkbookError('missing');
        const others = all.filter((other) => other !== regel);
        return [...others.slice(0, at + by), regel, ...others.slice(at + by)];
      }),
    ),
  addArtikelen: (artikelen) =>
    offertes.answer(() => {
      const before = offertes.artikelen;
      offertes.artikelen = [...before, ...artikelen];
      return async () => void (offertes.artikelen = before);
    }),
  writeAanpassingen: (sleutel, aanpassingen) =>
    offertes.write(sleutel, (document) => {
      const { kortingen = [], toeslagen = [] } = document;
      return { ...document, ...vervangen(aanpassingen, { kortingen, toeslagen }) };
    }),
  writeRondes: (sleutel, rondes) =>
    offertes.write(sleutel, (document) => ({
      ...document,
      intern: { ...document.intern, rondes: vervangen(rondes, document.intern.rondes) },
    })),
  writeControles: (sleutel, controles) =>
    offertes.write(sleutel, (document) => ({
      ...document,
      intern: { ...document.intern, controles: vervangen(controles, document.intern.controles) },
    })),
  changeStatus: (sleutel, status, more = {}) =>
    offertes.answer(() => {
      const before = offertes.of(sleutel);
      offertes.edit(sleutel, (held) => ({ ...held, status, more: { ...held.more, ...more } }));
      return async () => offertes.edit(sleutel, () => before);
    }),
  goToCell: (address) => offertes.answer(() => void offertes.visited.push(address)),
  repair: (schade) =>
    offertes.answer(() => {
      offertes.repaired.push(schade);
      if (schade.sleutel) offertes.edit(schade.sleutel, (held) => ({ ...held, schade: [] }));
      offertes.schade = offertes.schade.filter((one) => one !== schade);
      return async () => undefined;
    }),
  createOfferte: ({ taal, vandaag, account, betreft = '', aanvraag = '' }) =>
    offertes.answer(() => {
      const nummer = `OFF-2026-${String(offertes.rows().length + 1).padStart(4, '0')}`;
      const sleutel = { nummer, versie: 1 };
      return offertes.put(nieuwDocument({ sleutel, taal, vandaag, betreft, aanvraag, ...(account && { account }) }));
    }),
  createVoorbeeldofferte: (taal) =>
    offertes.answer(() => offertes.put({ taal, account: { ...leegAccount, naam: 'Voorbeeld BV' } })),
  createVersie: (sleutel, vandaag = '2026-11-29') =>
    offertes.answer(() => {
      const before = offertes.of(sleutel);
      offertes.edit(sleutel, (held) => ({ ...held, status: 'vervangen', isVergrendeld: true }));
      return offertes.put(nieuweVersie(before.document, sleutel.versie + 1, vandaag));
    }),
  createOrder: (sleutel) => offertes.answer(() => ({ blad: `Order ${offertes.of(sleutel).document.nummer}` })),
  issueOfferte: (sleutel) =>
    offertes.answer(() => offertes.edit(sleutel, (held) => ({ ...held, status: 'uitgebracht', isVergrendeld: true }))),
  openAccountkopie: (_sleutel, how) => offertes.answer(() => (how === 'blad' ? { blad: 'Kopie 0001' } : {})),
  restoreNames: () => offertes.answer(() => [{ blad: 'Offerte 0001', hersteld: 3 }]),
  shareWithoutAddin: () => offertes.answer(() => [{ blad: 'Blad1', native: 2, waarde: 1 }]),
};

/** Where cells are shown; also those of accounts. */
export const goTo = { goToCell: operations.goToCell };
