/** A check code behind the name of a class, as it may be typed. */
const CODE = /^(?: ?[·•∙⋅.*] ?[a-z]{4})?$/i;

interface Klasspelling {
  /** As it was typed, with its class as this workbook spells it. */
  readonly code: string;
  /** The class of this workbook that it is of. */
  readonly bekend?: string;
  /** Whether it was spelled with other capitals. */
  readonly isAnders: boolean;
}

/** Reads a typed code as of a class of this workbook when only capitals differ: they count in what is drawn from. */
export function metBekendeKlas(getypt: string, klassen: readonly string[]): Klasspelling {
  const [eerste = '', ...rest] = getypt.split('|');
  const naam = eerste.trim();
  const bekend = klassen.find((klas) => {
    const begin = naam.slice(0, klas.length);
    return begin.toLowerCase() === klas.toLowerCase() && CODE.test(naam.slice(klas.length));
  });
  if (bekend === undefined || rest.length === 0) return { code: getypt, isAnders: false };
  return {
    code: [bekend + naam.slice(bekend.length), ...rest].join('|'),
    bekend,
    isAnders: !naam.startsWith(bekend),
  };
}
