import { exact } from '../../decimal';
import { domeinVan, niveauVan, type Cel } from '../cel';
import { antwoordtekst } from '../getaltekst';
import type { Maatstaf } from '../goedGetal';
import type { Opgave } from '../opgave';
import type { Breuk } from '../uitdrukking/breuk';
import { isKolom, type Gegeven } from '../uitdrukking/regel';
import type { Cijfers } from '../uitdrukking/rekenaar';
import type { Trekking } from '../uitdrukking/trekking';
import { bladVan } from './blad';
import type { Bouwplan } from './bouwplan';

/** So many decimals tell the answer before it was rounded. */
const EXACT = 12;

type Geschreven =
  | 'ookGoed'
  | 'parameters'
  | 'vraag'
  | 'tabel'
  | 'antwoordExact'
  | 'antwoordTekst'
  | 'aanpak'
  | 'stappen'
  | 'fouten'
  | 'blad';

/** An exercise that was drawn. What it says is written when it is asked for, and then once. */
export class GetrokkenOpgave implements Opgave {
  readonly template: string;
  readonly cel: Cel;
  readonly tolerantie: number;
  readonly tolerantieRelatief?: number;
  private readonly al: { -readonly [K in Geschreven]?: Opgave[K] } = {};

  constructor(
    readonly seed: string,
    readonly plan: Bouwplan,
    readonly trekking: Trekking,
    readonly antwoord: number,
  ) {
    const { id, tolerantie, tolerantieRelatief } = plan.sjabloon;
    this.template = id;
    this.cel = id.slice(0, id.lastIndexOf('-')) as Cel;
    this.tolerantie = tolerantieRelatief === undefined ? tolerantie : deelVan(tolerantieRelatief, antwoord);
    if (tolerantieRelatief !== undefined) this.tolerantieRelatief = tolerantieRelatief;
  }

  get niveau() {
    return niveauVan(this.cel);
  }
  get domein() {
    return domeinVan(this.cel);
  }
  get titel() {
    return this.plan.sjabloon.titel;
  }
  get werkproces() {
    return this.plan.sjabloon.werkproces;
  }
  get kennis() {
    return this.plan.sjabloon.kennis;
  }
  get diagram() {
    return this.plan.sjabloon.diagram ?? null;
  }
  get eenheid() {
    return this.plan.sjabloon.eenheid;
  }
  get decimalen() {
    return this.plan.sjabloon.decimalen;
  }
  get controle() {
    return this.plan.sjabloon.controle ?? 'waarde';
  }

  get parameters() {
    return (this.al.parameters ??= Object.fromEntries(
      this.plan.namen.map((naam, plaats) => [naam, waardeVan(this.trekking.gegevens[plaats] as Gegeven<Breuk>)]),
    ));
  }
  get vraag() {
    return (this.al.vraag ??= this.plan.vraag(this.trekking));
  }
  get tabel() {
    return (this.al.tabel ??= this.plan.tabel?.(this.trekking) ?? null);
  }
  get antwoordExact() {
    return (this.al.antwoordExact ??= zonderNullen(this.vooraf((getal) => getal.toFixed(EXACT))));
  }
  get antwoordTekst() {
    return (this.al.antwoordTekst ??= this.vooraf((getal) => antwoordtekst(getal, this.eenheid, this.decimalen)));
  }
  get ookGoed() {
    return (this.al.ookGoed ??= this.ookGoedVan());
  }
  get aanpak() {
    return (this.al.aanpak ??= this.plan.aanpak(this.trekking));
  }
  get stappen() {
    return (this.al.stappen ??= this.plan.stappen.map((stap) => stap(this.trekking)));
  }
  get rondtAf() {
    return this.antwoord !== Number(this.antwoordExact) || this.plan.rondtAf(this.trekking);
  }
  get fouten() {
    return (this.al.fouten ??= this.foutenVan());
  }
  get blad() {
    return (this.al.blad ??= bladVan(this.plan.blad, this.trekking.gegevens));
  }

  /** What is told about the answer before it was rounded. */
  private vooraf<T>(lees: (getal: Cijfers) => T): T {
    return this.trekking.reken((rekenaar, gegevens) => lees(this.plan.exact(rekenaar, gegevens)));
  }

  private ookGoedVan(): readonly number[] {
    const { ookGoed } = this.plan;
    return ookGoed ? [this.trekking.reken((rekenaar, gegevens) => ookGoed(rekenaar, gegevens).toNumber())] : [];
  }

  private foutenVan(): Opgave['fouten'] {
    const { antwoord, decimalen, tolerantie, ookGoed } = this;
    const maatstaf: Maatstaf = {
      antwoord,
      exact: this.vooraf((getal) => getal.toNumber()),
      decimalen,
      tolerantie,
      ookGoed,
    };
    return this.plan.fouten.map((fout) => fout(this.trekking, maatstaf));
  }
}

/** A share of an answer, without the digits that doubles would add. */
const deelVan = (deel: number, antwoord: number): number =>
  exact.number(deel).times(exact.number(antwoord)).abs().toNumber();

function waardeVan(gegeven: Gegeven<Breuk>): number | readonly number[] | string {
  if (typeof gegeven === 'string') return gegeven;
  return isKolom(gegeven) ? gegeven.map((getal) => getal.toNumber()) : gegeven.toNumber();
}

const zonderNullen = (cijfers: string): string => cijfers.replace(/\.?0+$/, '');
