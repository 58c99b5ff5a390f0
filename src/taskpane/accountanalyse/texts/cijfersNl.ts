/** What the pane says of the figures of an account, in Dutch. */
export const cijfersNl = {
  account: {
    who: 'Het account',
    noBranche: 'niet ingevuld',
    figures: 'Rekenen met dit account',
    source: 'Herkomst van de jaarcijfers',
    missing: (names: string) => `Nog invullen: ${names}.`,
    complete: (naam: string) => naam,
  },
  jaarcijfers: {
    none: 'nog geen jaarcijfers',
  },
  kengetallen: {
    none: 'eerst jaarcijfers invullen',
  },
  grafieken: {
    none: 'nog geen blad met grafieken',
    made: 'staan in hun blad',
  },
};
