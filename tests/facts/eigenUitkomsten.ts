interface Uitkomst {
  readonly grondslag?: string;
  readonly btwTotaal?: string;
  readonly totaal?: string;
}
interface EigenUitkomst {
  readonly onze: Uitkomst;
  /** Where theirs differs from ours. */
  readonly hunne: Uitkomst;
  readonly waarom: string;
}

const eerstHetTotaal =
  'Odoo rounds the total incl. VAT of all lines first, VAT per rate next, and lets the net be what is left. Then the net is no sum of the lines on paper, which EN 16931 (BR-CO-10, BR-CO-13) asks for. ';

/**
 * Cases of `offerte-erp.json` in which lines are not rounded before they are added up: what we make of them beside what
 * their system says, and why.
 */
export const eigenUitkomsten: Readonly<Record<string, EigenUitkomst>> = {
  'odoo-pt-02': {
    onze: { grondslag: '293.78', btwTotaal: '38.19', totaal: '331.97' },
    hunne: { grondslag: '293.79', totaal: '331.98' },
    waarom: `${eerstHetTotaal}Two lines of 146.89 (146.8944) are 293.78 on paper; theirs says 293.79.`,
  },
  'odoo-pt-03': {
    onze: { grondslag: '293.78', btwTotaal: '52.88', totaal: '346.66' },
    hunne: { btwTotaal: '52.89', totaal: '346.67' },
    waarom: `${eerstHetTotaal}23% of 146.89 is 33.7847, so 33.78; theirs takes it of 146.8944 and gets 33.79.`,
  },
  'odoo-pt-07': {
    onze: { grondslag: '881.34', btwTotaal: '114.57', totaal: '995.91' },
    hunne: { grondslag: '881.37', totaal: '995.94' },
    waarom: `${eerstHetTotaal}Six lines of 146.89 are 881.34; theirs moves a cent into the base of 6% to make its total fit.`,
  },
  'odoo-pt-16': {
    onze: { grondslag: '542.34', btwTotaal: '97.30', totaal: '639.64' },
    hunne: { grondslag: '542.33', totaal: '639.63' },
    waarom: `${eerstHetTotaal}Lines of 137.20, 137.20, 133.97 and 133.97 are 542.34.`,
  },
  'odoo-pt-17': {
    onze: { grondslag: '173.40', btwTotaal: '22.60', totaal: '196.00' },
    hunne: { grondslag: '173.39', totaal: '195.99' },
    waarom: `${eerstHetTotaal}172.40 (172.3969) + 0.50 + 0.50 are 173.40.`,
  },
  'odoo-pt-18': {
    onze: { grondslag: '1.00', btwTotaal: '0.19', totaal: '1.19' },
    hunne: { grondslag: '0.99', totaal: '1.18' },
    waarom: `${eerstHetTotaal}0.50 and 0.50 are 1.00, with 0.07 at 13% and 0.12 at 23%.`,
  },
  'in-82.6446': {
    onze: { grondslag: '82.64', btwTotaal: '17.35', totaal: '99.99' },
    hunne: { totaal: '100.00' },
    waarom:
      'Invoice Ninja takes VAT of the line before it is rounded. On paper stands 82.64, and 21% of that is 17.35. Who wants 100.00 enters 100.00 as a price incl. VAT.',
  },
};
