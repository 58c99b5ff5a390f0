import type { Num } from '../../num';
import { metDecimalen, MOST, tot10, type Afronding } from './cijfers';
import { onpasbaar } from './onpasbaar';

/**
 * An exact fraction of two whole numbers, the lower one above zero. The figures of exercises are short decimals, so that
 * nearly every calculation stays within whole numbers that a double holds exactly; nothing is rounded on the way.
 */
export class Breuk implements Num<Breuk> {
  private constructor(
    readonly top: number,
    readonly onder: number,
  ) {}

  static van(top: number, onder = 1): Breuk {
    if (Math.abs(top) > MOST || onder > MOST) onpasbaar();
    return new Breuk(top, onder);
  }

  plus(other: Breuk): Breuk {
    return this.samen(other, 1);
  }

  minus(other: Breuk): Breuk {
    return this.samen(other, -1);
  }

  times({ top, onder }: Breuk): Breuk {
    return product(this.top, this.onder, top, onder);
  }

  div({ top, onder }: Breuk): Breuk {
    return top < 0 ? product(this.top, this.onder, -onder, -top) : product(this.top, this.onder, onder, top);
  }

  /** Whole powers only; a root is no fraction. */
  pow(exponent: Breuk): Breuk {
    const keer = exponent.top / exponent.onder;
    if (!Number.isInteger(keer) || Math.abs(keer) > 64) onpasbaar();
    const factor = keer < 0 ? EEN.div(this) : this;
    let power = EEN;
    for (let time = Math.abs(keer); time > 0; time -= 1) power = power.times(factor);
    return power;
  }

  abs(): Breuk {
    return this.top < 0 ? new Breuk(-this.top, this.onder) : this;
  }

  lessThan(other: Breuk): boolean {
    return this.minus(other).top < 0;
  }

  lessThanOrEqualTo(other: Breuk): boolean {
    return this.minus(other).top <= 0;
  }

  equals(other: Breuk): boolean {
    return this.minus(other).top === 0;
  }

  isZero(): boolean {
    return this.top === 0;
  }

  /** To so many decimals, or with a number below zero to tens, hundreds and so on. `omhoog` is away from zero. */
  afgerond(plaatsen: number, afronding: Afronding): Breuk {
    if (this.onder === 1 && plaatsen >= 0) return this;
    const tien = tot10(Math.abs(plaatsen));
    const top = plaatsen < 0 ? this.top : keer(this.top, tien);
    const onder = plaatsen < 0 ? keer(this.onder, tien) : this.onder;
    const heel = geheel(Math.abs(top), onder, afronding);
    const uitkomst = top < 0 ? -heel : heel;
    return plaatsen < 0 ? Breuk.van(keer(uitkomst, tien)) : Breuk.van(uitkomst, tien);
  }

  /** The nearest double: one division of whole numbers. Adding 0 turns -0 into 0. */
  toNumber(): number {
    return this.top / this.onder + 0;
  }

  /** With so many decimals, halves away from zero, as a decimal writes itself. */
  toFixed(plaatsen: number): string {
    const [top, { onder }] = [Math.abs(this.top), this];
    const tien = tot10(plaatsen);
    if (top * tien <= MOST) return metDecimalen(geheel(top * tien, onder, 'half'), plaatsen, this.top < 0);
    // Too long for one division: the decimals come in two parts, each from what the one before it left.
    const rest = top % onder;
    const voor = Math.floor(plaatsen / 2);
    const eerste = keer(rest, tot10(voor));
    const tweede = geheel(keer(eerste % onder, tot10(plaatsen - voor)), onder, 'half');
    const achter = geheel(eerste, onder, 'omlaag') * tot10(plaatsen - voor) + tweede;
    const heel = (top - rest) / onder + (achter === tien ? 1 : 0);
    const decimalen = metDecimalen(achter % tien, plaatsen, false).slice(1);
    return (this.top < 0 ? '-' : '') + String(heel) + decimalen;
  }

  private samen({ top, onder }: Breuk, teken: 1 | -1): Breuk {
    if (onder === this.onder) return Breuk.van(this.top + teken * top, onder);
    const uitkomst = this.top * onder + teken * top * this.onder;
    const samen = this.onder * onder;
    if (samen <= MOST && Math.abs(this.top * onder) <= MOST && Math.abs(top * this.onder) <= MOST) {
      return Breuk.van(uitkomst, samen);
    }
    const deler = ggd(this.onder, onder);
    const breder = onder / deler;
    return Breuk.van(keer(this.top, breder) + teken * keer(top, this.onder / deler), keer(this.onder, breder));
  }
}

export const EEN = Breuk.van(1);

function product(top: number, onder: number, anderTop: number, anderOnder: number): Breuk {
  const boven = top * anderTop;
  const beneden = onder * anderOnder;
  if (Math.abs(boven) <= MOST && beneden <= MOST) return Breuk.van(boven, beneden);
  const over = ggd(top, anderOnder);
  const kruis = ggd(anderTop, onder);
  const eigen = ggd(top / over, onder / kruis);
  const ander = ggd(anderTop / kruis, anderOnder / over);
  return Breuk.van(
    keer(top / over / eigen, anderTop / kruis / ander),
    keer(onder / kruis / eigen, anderOnder / over / ander),
  );
}

function keer(a: number, b: number): number {
  const product = a * b;
  if (Math.abs(product) > MOST) onpasbaar();
  return product;
}

/** The largest whole number that divides both; of zero and another, that other. */
function ggd(a: number, b: number): number {
  let [groot, klein] = [Math.abs(a), Math.abs(b)];
  while (klein > 0) [groot, klein] = [klein, groot % klein];
  return groot;
}

/** Whole numbers above zero divided to a whole number; the remainder is exact, so no double decides. */
function geheel(top: number, onder: number, afronding: Afronding): number {
  const rest = top % onder;
  const heel = (top - rest) / onder;
  const verder = afronding === 'half' ? rest >= onder - rest : afronding === 'omhoog' && rest > 0;
  return verder ? heel + 1 : heel;
}
