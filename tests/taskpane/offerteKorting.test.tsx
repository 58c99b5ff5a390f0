import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { voorbeelddocument } from '../../src/calc/offerte/leven/voorbeelddocument';
import type { Documentregel, OfferteDocument } from '../../src/calc/offerte/offertedocument';
import { keepDraft } from '../../src/taskpane/fields/drafts';
import { problemsOf } from './axe';
import { offertes } from './offerteWorkbook';
import { englishExcel, showPane } from './showPane';

jest.setTimeout(60_000);

const sleutel = { nummer: 'OFF-2026-0001', versie: 1 };
const hoog = { categorie: 'standaard', tarief: '0.21' } as const;
const mandaat = { rondes: [], controles: [], goedgekeurdDoor: '', goedgekeurdOp: '', goedkeuringReden: '' };
/** € 1.000 with a margin of 30%; the mandate goes to 10%, the margin to 20%: that is a discount of 12,5%. */
const zonderKostprijs: Documentregel = { id: 'a', omschrijving: 'Stoel', aantal: '10', stuksprijs: '100', btw: hoog };
const stoel: Documentregel = { ...zonderKostprijs, kostprijs: '70' };
const intern = { ...mandaat, maxKorting: '0.1', minMarge: '0.2' };

// What is tried outlives the page, and would outlive the test.
afterEach(() => {
  for (const name of ['korting', 'betalingskorting', 'betalingskortingDagen']) {
    keepDraft(`OFF-2026-0001-1/probeer.${name}`, undefined);
  }
});

const open = async (document: Partial<OfferteDocument> = {}, host = undefined as never) => {
  offertes.put({ regels: [stoel], intern, ...document });
  return showPane('?offerte=OFF-2026-0001&stap=korting', host);
};
const field = (name: string | RegExp = 'Korting') => screen.findByRole('textbox', { name }, { timeout: 15_000 });
const slider = () => screen.getByRole('slider', { name: 'Korting, schuif' });
const region = (name: string) => screen.getByRole('region', { name });
const question = () => region('Wat kost deze korting?');
const figure = (name: string) => {
  const label = within(question()).getByText(name, { selector: 'dt' });
  return label.nextElementSibling;
};

describe('What a discount costs', () => {
  it('follows the slider and the field, in figures and in words, and writes nothing', async () => {
    const user = await open();
    const discount = await field();
    expect(discount).toHaveValue('0%');
    fireEvent.change(slider(), { target: { value: '5' } });
    expect(discount).toHaveValue('5%');
    await waitFor(() => expect(figure('Totaal excl. btw')).toHaveTextContent('€ 950,00'));
    expect(figure('Totaal incl. btw')).toHaveTextContent('€ 1.149,50');
    expect(figure('Marge')).toHaveTextContent('26,3%zonder korting 30%');
    expect(figure('Brutowinst')).toHaveTextContent('€ 250,00€ -50,00 door de korting');
    expect(figure('Extra afzet nodig')).toHaveTextContent('+20%');
    expect(figure('Nog ruimte voor korting')).toHaveTextContent('5%€ 75,00 boven de bodem');
    expect(question()).toHaveTextContent('5% korting kost € 50,00 brutowinst: je moet 20% meer verkopen');
    expect(question()).toHaveTextContent('✓Binnen je mandaat: geen goedkeuring nodig.');

    await user.clear(discount);
    await user.type(discount, '7,5');
    expect(slider()).toHaveValue('7.5');
    expect(slider()).toHaveAttribute('aria-valuetext', '7,5%');
    await waitFor(() => expect(figure('Totaal excl. btw')).toHaveTextContent('€ 925,00'));
    expect(offertes.document().kortingen ?? []).toEqual([]);
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('takes half a percent at a time from the keyboard', async () => {
    const user = await open();
    const discount = await field();
    discount.focus();
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(discount).toHaveValue('1,5%');
    await user.keyboard('{ArrowDown}');
    expect(discount).toHaveValue('1%');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(discount).toHaveValue('0%');
    expect(slider()).toHaveAttribute('step', '0.5');
  });

  it('asks for approval beyond the mandate, with the reason in words', async () => {
    const user = await open();
    const discount = await field();
    await user.clear(discount);
    await user.type(discount, '15');
    await waitFor(() =>
      expect(question()).toHaveTextContent(
        '!Goedkeuring nodig. Reden: korting 15% is hoger dan 10%; marge 17,65% is lager dan 20%.',
      ),
    );
    expect(figure('Nog ruimte voor korting')).toHaveTextContent('5% over de grens€ 25,00 onder de bodem');
  });

  it('goes into the offerte at the button, and comes out again', async () => {
    const user = await open({ kortingen: [{ bedrag: '10' }], toeslagen: [{ omschrijving: 'Spoed', bedrag: '25' }] });
    const discount = await field();
    await user.clear(discount);
    await user.type(discount, '5');
    await user.click(screen.getByRole('button', { name: 'Zet 5% korting in de offerte' }));
    await screen.findByText('5% korting staat in de offerte.');
    expect(offertes.document().kortingen).toEqual([{ bedrag: '10' }, { percentage: '0.05' }]);
    expect(offertes.document().toeslagen).toEqual([{ omschrijving: 'Spoed', bedrag: '25' }]);
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(offertes.document().kortingen).toEqual([{ bedrag: '10' }]));
    await waitFor(() => expect(discount).toHaveValue('0%'));
  });

  it('changes the discount that is there, keeps its words, and takes it out at 0%', async () => {
    const user = await open({ kortingen: [{ omschrijving: 'Beurskorting', percentage: '0.05' }] });
    const discount = await field();
    expect(discount).toHaveValue('5%');
    fireEvent.change(slider(), { target: { value: '8' } });
    await user.click(screen.getByRole('button', { name: 'Zet 8% korting in de offerte' }));
    await waitFor(() =>
      expect(offertes.document().kortingen).toEqual([{ omschrijving: 'Beurskorting', percentage: '0.08' }]),
    );
    fireEvent.change(slider(), { target: { value: '0' } });
    await user.click(await screen.findByRole('button', { name: 'Haal de korting uit de offerte' }));
    await waitFor(() => expect(offertes.document().kortingen).toEqual([]));
  });

  it('keeps what was tried when one looks at another step', async () => {
    const user = await open();
    await field();
    fireEvent.change(slider(), { target: { value: '6.5' } });
    await user.click(screen.getByRole('button', { name: sleutel.nummer }));
    await user.click(await screen.findByRole('button', { name: /Korting en marge/ }));
    expect(await field()).toHaveValue('6,5%');
    await user.click(screen.getByRole('button', { name: 'Terug naar 0%' }));
    expect(await field()).toHaveValue('0%');
  });

  it('follows the sheet as long as nothing is tried', async () => {
    await open();
    const discount = await field();
    await act(async () =>
      offertes.edit(sleutel, (held) => ({
        ...held,
        document: { ...held.document, kortingen: [{ percentage: '0.03' }] },
      })),
    );
    await waitFor(() => expect(discount).toHaveValue('3%'));
  });

  it('keeps what is no discount in the field, and says so', async () => {
    const user = await open();
    const discount = await field();
    await user.clear(discount);
    await user.type(discount, '120');
    await screen.findByText('Een korting is minstens 0% en hoogstens 100%.');
    expect(discount).toHaveValue('120');
    await user.clear(discount);
    await user.type(discount, 'veel');
    await screen.findByText(/Dit is geen percentage/);
  });

  it('is drawn, and told to who does not see it', async () => {
    await open({ kortingen: [{ percentage: '0.05' }] });
    await field();
    const chart = within(question()).getByRole('img');
    expect(chart).toHaveAccessibleName(
      'Grafiek van 0% tot 20% korting. Zonder korting brutowinst € 300 en marge 30%. Met 20% korting brutowinst € 100 en marge 12,5%. Je mandaat loopt tot 10%. De laagste marge is bereikt bij 12,5%.',
    );
    expect(chart).toHaveTextContent(/mandaat 10%.*bodem 12,5%/);
    expect(screen.getByText('Bij 5% korting: brutowinst € 250, marge 26,3%')).toBeVisible();
  });

  it('says what keeps it from being computed', async () => {
    const user = await open({ vracht: { bedrag: '45', btw: 'naar verhouding' } });
    const discount = await field();
    await user.clear(discount);
    await user.type(discount, '100');
    await screen.findByText(/De totalen zijn niet te berekenen/);
    expect(screen.getByRole('button', { name: /Zet 100% korting/ })).toHaveAttribute('aria-disabled', 'true');
  });

  it('is in order in English, with the whole example', async () => {
    await open(voorbeelddocument(sleutel, 'en', '2026-11-29'), englishExcel as never);
    expect(await field('Discount')).toHaveValue('5%');
    await screen.findByText(/A discount of 5% costs/);
    expect(screen.getByRole('table')).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('is not written in a locked version', async () => {
    offertes.put({ regels: [stoel], intern }, { isVergrendeld: true, status: 'uitgebracht' });
    await showPane('?offerte=OFF-2026-0001&stap=korting');
    await field();
    expect(screen.queryByRole('button', { name: /in de offerte/ })).toBeNull();
    expect(screen.getByText(/Leg onder Onderhandelen een ronde vast/)).toBeVisible();
  });
});

describe('The margin of each line', () => {
  it('stands beside its floor, and the line below it is named first and in words', async () => {
    const beker = {
      ...stoel,
      id: 'c',
      omschrijving: 'Beker',
      stuksprijs: '38.5',
      prijsPer: '1000',
      kostprijs: '0.024',
    };
    await open({ regels: [stoel, { ...stoel, id: 'b', omschrijving: 'Kruk', stuksprijs: '80' }, beker] });
    await field();
    const rows = within(region('Marge per regel')).getAllByRole('row');
    expect(rows[1]).toHaveTextContent('Regel 2: Kruk! onder de bodemprijs€ 80,00€ 87,5012,5%');
    expect(rows[2]).toHaveTextContent('Regel 1: Stoel€ 100,00€ 87,5030%');
    expect(rows[3]).toHaveTextContent('Regel 3: Beker€ 0,039€ 0,0338,5%');
    expect(region('Marge per regel')).toHaveTextContent('! 1 regel onder de bodemprijs');
  });

  it('moves with the mandate, which is filled in here', async () => {
    const user = await open({ intern: { ...intern, maxKorting: '', minMarge: '' } });
    await field();
    expect(question()).toHaveTextContent('○Je mandaat is nog niet ingevuld.');
    await user.type(await field('Mandaat: laagste marge'), '35{Enter}');
    await waitFor(() => expect(offertes.document().intern.minMarge).toBe('0.35'));
    await waitFor(() => expect(region('Marge per regel')).toHaveTextContent('onder de bodemprijs'));
    expect(question()).toHaveTextContent('marge 30% is lager dan 35%');
  });

  it('asks for the cost prices that are missing, and takes them', async () => {
    const user = await open({ regels: [zonderKostprijs] });
    await field();
    expect(screen.getByText(/Vul van je producten de kostprijs in/)).toBeVisible();
    expect(question()).toHaveTextContent('Vul kostprijzen in om te zien wat dat aan winst kost');
    await user.type(await field('Kostprijs van Regel 1: Stoel'), '70{Enter}');
    await waitFor(() => expect(offertes.document().regels[0]?.kostprijs).toBe('70'));
    await waitFor(() => expect(figure('Marge')).toHaveTextContent('30%'));
    expect(screen.queryByText('Zonder kostprijs')).toBeNull();
  });

  it('has nothing to say without lines, and leads to them', async () => {
    const user = await open({ regels: [{ id: 't', soort: 'tekst', omschrijving: 'Niets' }] });
    await user.click(await screen.findByRole('button', { name: 'Naar de regels' }, { timeout: 15_000 }));
    await screen.findByRole('heading', { level: 2, name: 'Regels' });
  });
});

describe('What a discount for early payment costs', () => {
  it('is shown while one types, and goes into the offerte at the button', async () => {
    const user = await open();
    await user.type(await field('Betalingskorting'), '2');
    await user.type(await field('Bij betaling binnen'), '8');
    const part = region('Wat kost een betalingskorting?');
    await waitFor(() => expect(part).toHaveTextContent('Klant betaalt binnen de termijn€ 1.185,80Kost je€ 24,20'));
    expect(part).toHaveTextContent(/Betaalt de klant binnen 8 dagen, dan kost dat je € 24,20\. Dat is alsof/);
    expect(offertes.document().voorwaarden.betalingskorting).toBe('');
    await user.click(within(part).getByRole('button', { name: 'Zet betalingskorting in de offerte' }));
    await waitFor(() =>
      expect(offertes.document().voorwaarden).toMatchObject({ betalingskorting: '0.02', betalingskortingDagen: '8' }),
    );
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
