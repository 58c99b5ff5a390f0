import { metDecimalen, MOST, tot10, type Afronding } from './cijfers';
import { onpasbaar } from './onpasbaar';
import type { Getal } from './rekenaar';

/** One operation on doubles is off by at most half of this part of its outcome; twice that leaves room. */
const STAP = Number.EPSILON;
/** No engine is further off than this in a root, a logarithm or a power. */
const FUNCTIE = 32 * Number.EPSILON;

/**
 * A double with how far it may be off: for roots and logarithms, which are no fractions. It decides nothing that its
 * error could change: such a comparison or rounding is left to decimals.
 */
export class Benadering implements Getal<Benadering> {
  constructor(
    readonly waarde: number,
    readonly fout: number,
  ) {}

  /** A figure that may be the nearest double to what is meant. */
  static van(waarde: number): Benadering {
    return new Benadering(waarde, Number.isSafeInteger(waarde) ? 0 : Math.abs(waarde) * STAP);
  }

  plus(other: Benadering): Benadering {
    return na(this.waarde + other.waarde, this.fout + other.fout);
  }

  minus(other: Benadering): Benadering {
    return na(this.waarde - other.waarde, this.fout + other.fout);
  }

  times(other: Benadering): Benadering {
    const { waarde, fout } = this;
    const van = Math.abs(waarde) * other.fout + Math.abs(other.waarde) * fout + fout * other.fout;
    return na(waarde * other.waarde, van);
  }

  div(other: Benadering): Benadering {
    const minst = Math.abs(other.waarde) - other.fout;
    if (minst <= 0) onpasbaar();
    const quotient = this.waarde / other.waarde;
    return na(quotient, (this.fout + Math.abs(quotient) * other.fout) / minst);
  }

  pow(exponent: Benadering): Benadering {
    if (this.waarde - this.fout <= 0) onpasbaar();
    const macht = this.waarde ** exponent.waarde;
    const vanGrondtal = (Math.abs(exponent.waarde) * this.fout) / (this.waarde - this.fout);
    const vanExponent = Math.abs(Math.log(this.waarde)) * exponent.fout;
    return new Benadering(macht, Math.abs(macht) * (2 * (vanGrondtal + vanExponent) + FUNCTIE));
  }

  abs(): Benadering {
    return this.waarde < 0 ? new Benadering(-this.waarde, this.fout) : this;
  }

  ln(): Benadering {
    if (this.waarde - this.fout <= 0) onpasbaar();
    const ln = Math.log(this.waarde);
    return new Benadering(ln, this.fout / (this.waarde - this.fout) + Math.abs(ln) * FUNCTIE);
  }

  lessThan(other: Benadering): boolean {
    return this.verschil(other) < 0;
  }

  lessThanOrEqualTo(other: Benadering): boolean {
    return this.verschil(other) <= 0;
  }

  equals(other: Benadering): boolean {
    return this.verschil(other) === 0;
  }

  isZero(): boolean {
    return zeker(this) === 0;
  }

  afgerond(plaatsen: number, afronding: Afronding): Benadering {
    const tien = tot10(Math.abs(plaatsen));
    const heel = this.geheel(plaatsen, afronding);
    const waarde = this.waarde < 0 ? -heel : heel;
    return Benadering.van((plaatsen < 0 ? waarde * tien : waarde / tien) + 0);
  }

  toNumber(): number {
    return this.waarde + 0;
  }

  toFixed(plaatsen: number): string {
    return metDecimalen(this.geheel(plaatsen, 'half'), plaatsen, this.waarde < 0);
  }

  /** The whole number of the last of so many decimals, when the error leaves only one. */
  private geheel(plaatsen: number, afronding: Afronding): number {
    const tien = tot10(Math.abs(plaatsen));
    const schaal = (getal: number): number => (plaatsen < 0 ? getal / tien : getal * tien);
    const verschoven = schaal(Math.abs(this.waarde));
    const isHeel = this.fout === 0 && Number.isSafeInteger(verschoven) && Number.isSafeInteger(this.waarde);
    const ruimte = isHeel ? 0 : schaal(this.fout) + verschoven * STAP;
    const laagste = geheel(verschoven - ruimte, afronding);
    if (laagste !== geheel(verschoven + ruimte, afronding) || verschoven > MOST) onpasbaar();
    return laagste;
  }

  private verschil(other: Benadering): number {
    return zeker(this.minus(other));
  }
}

/** The outcome of one operation on figures that are off so much together. Of exact whole numbers it is exact. */
const na = (waarde: number, fout: number): Benadering =>
  new Benadering(waarde, fout === 0 && Number.isSafeInteger(waarde) ? 0 : fout + Math.abs(waarde) * STAP);

/** A figure of which the sign is certain. */
const zeker = ({ waarde, fout }: Benadering): number =>
  Math.abs(waarde) > fout || (waarde === 0 && fout === 0) ? waarde : onpasbaar();

const geheel = (getal: number, afronding: Afronding): number =>
  afronding === 'half' ? Math.floor(getal + 0.5) : afronding === 'omhoog' ? Math.ceil(getal) : Math.floor(getal);
