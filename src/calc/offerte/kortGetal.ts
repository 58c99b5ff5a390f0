const ZERO = 48;
const POINT = 46;
const MINUS = 45;
/** So many digits always fit in a whole number that a double holds exactly. */
const MOST_DIGITS = 15;

/** Reads plain decimals of at most 15 digits as a whole number and a number of decimals, without making an object for each. */
export class KortGetal {
  top = 0;
  /** How many decimals; zeros at the end do not count. */
  scale = 0;

  /** Whether the text is such a decimal; if not, `top` and `scale` mean nothing. */
  lees(text: string): boolean {
    // Who calls from JavaScript may hand over something else.
    if (typeof text !== 'string') return false;
    const { length } = text;
    const isNegative = text.charCodeAt(0) === MINUS;
    let top = 0;
    let scale = 0;
    let zeros = 0;
    let digits = 0;
    let point = -1;
    for (let at = isNegative ? 1 : 0; at < length; at += 1) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit >= 0 && digit <= 9) {
        digits += 1;
        if (point < 0) top = top * 10 + digit;
        else if (digit === 0) zeros += 1;
        else {
          for (; zeros > 0; zeros -= 1, scale += 1) top *= 10;
          top = top * 10 + digit;
          scale += 1;
        }
      } else if (digit === POINT - ZERO && point < 0) point = at;
      else return false;
    }
    this.top = isNegative ? -top : top;
    this.scale = scale;
    return digits > 0 && digits <= MOST_DIGITS;
  }
}
