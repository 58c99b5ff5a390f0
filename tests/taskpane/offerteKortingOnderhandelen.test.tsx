import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Documentregel, OfferteDocument, Onderhandelingsronde } from '../../src/calc/offerte/offertedocument';
import { keepDraft } from '../../src/taskpane/fields/drafts';
import { problemsOf } from './axe';
import { offertes, type HeldOfferte } from './offerteWorkbook';
import { englishExcel, showPane } from './showPane';

jest.setTimeout(60_000);

const hoog = { categorie: 'standaard', tarief: '0.21' } as const;
const stoel: Documentregel = {
  id: 'a',
  omschrijving: 'Stoel',
  aantal: '10',
  stuksprijs: '100',
  kostprijs: '70',
  btw: hoog,
};
const intern = {
  maxKorting: '0.1',
  minMarge: '0.2',
  rondes: [] as readonly Onderhandelingsronde[],
  controles: [],
  goedgekeurdDoor: '',
  goedgekeurdOp: '',
  goedkeuringReden: '',
};
const eerste: Onderhandelingsronde = {
  datum: '2026-11-27',
  verzoek: 'Twintig procent eraf',
  gevraagd: '0.2',
  tegenbod: 'Vijf bij betaling vooraf',
  geboden: '0.05',
  totaal: '950.00',
  marge: '0.2632',
  ruimte: '0.05',
};

afterEach(() => {
  for (const name of ['verzoek', 'gevraagd', 'tegenbod', 'geboden'])
    keepDraft(`OFF-2026-0001/ronde.${name}`, undefined);
});

const open = async (
  document: Partial<OfferteDocument> = {},
  more: Partial<HeldOfferte> = {},
  host = undefined as never,
) => {
  offertes.put({ regels: [stoel], intern, ...document }, more);
  const user = await showPane('?offerte=OFF-2026-0001&stap=onderhandelen', host);
  await screen.findByRole('heading', { name: /^(Rondes tot nu toe|Rounds so far)$/ }, { timeout: 15_000 });
  return user;
};
const field = (name: string) => screen.getByRole('textbox', { name });
const rounds = () => within(screen.getByRole('region', { name: 'Rondes tot nu toe' }));

describe('A negotiation', () => {
  it('has the limits in sight, and shows beside each other what each offer comes to', async () => {
    const user = await open({ kortingen: [{ percentage: '0.02' }] });
    expect(screen.getByRole('region', { name: 'Je grenzen' })).toHaveTextContent(
      'Korting in de offerte2%Mandaat: hoogste korting10%Mandaat: laagste marge20%Bodem bereikt bij12,5%Nog ruimte8%',
    );
    await user.type(field('Gevraagde korting'), '20');
    fireEvent.change(screen.getByRole('slider', { name: 'Ons bod, schuif' }), { target: { value: '7' } });
    const table = screen.getByRole('table', { name: 'Wat elk bod betekent' });
    await waitFor(() => expect(table).toHaveTextContent('Nu2%Gevraagd20%Ons bod7%'));
    expect(table).toHaveTextContent('Totaal excl. btw€ 980,00€ 800,00€ 930,00');
    expect(table).toHaveTextContent('Marge28,6%12,5%24,7%');
    expect(table).toHaveTextContent('Brutowinst€ 280,00€ 100,00€ 230,00');
    expect(table).toHaveTextContent('Ruimte over8%-10%3%');
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });

  it('keeps a round with what was asked and offered, puts the discount in the offerte, and takes both back', async () => {
    const user = await open({ kortingen: [] });
    expect(screen.getByRole('button', { name: 'Leg ronde vast' })).toHaveAttribute('aria-disabled', 'true');
    await user.type(field('Wat vraagt de klant?'), 'Tien procent, anders gaan ze naar de buren');
    await user.type(field('Gevraagde korting'), '10');
    await user.type(field('Wat bieden wij?'), 'Vier procent');
    await user.clear(field('Ons bod'));
    await user.type(field('Ons bod'), '4');
    expect(screen.getByRole('checkbox', { name: 'Zet 4% korting ook in de offerte' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Leg ronde vast' }));
    await screen.findByText('Ronde 1 is vastgelegd en 4% korting staat in de offerte.');
    expect(offertes.document().intern.rondes).toEqual([
      {
        datum: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        verzoek: 'Tien procent, anders gaan ze naar de buren',
        gevraagd: '0.1',
        tegenbod: 'Vier procent',
        geboden: '0.04',
        totaal: '960.00',
        marge: '0.2708',
        ruimte: '0.06',
      },
    ]);
    expect(offertes.document().kortingen).toEqual([{ percentage: '0.04' }]);
    expect(field('Wat vraagt de klant?')).toHaveValue('');
    expect(rounds().getByRole('table')).toHaveTextContent('110%4%€ 960,0027,1%6%');
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(offertes.document().intern.rondes).toEqual([]));
    expect(offertes.document().kortingen).toEqual([]);
  });

  it('can keep a round and leave the offerte as it is', async () => {
    const user = await open({ kortingen: [], intern: { ...intern, rondes: [eerste] } });
    await user.clear(field('Ons bod'));
    await user.type(field('Ons bod'), '12');
    expect(screen.getByText('Goedkeuring nodig.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /ook in de offerte/ }));
    await user.click(screen.getByRole('button', { name: 'Leg ronde vast' }));
    await screen.findByText('Ronde 2 is vastgelegd.');
    expect(offertes.document().kortingen).toEqual([]);
    expect(offertes.document().intern.rondes).toHaveLength(2);
    expect(rounds().getByRole('table')).toHaveTextContent(
      '27-11-2026Klant: Twintig procent eraf' + 'Wij: Vijf bij betaling vooraf',
    );
  });

  it('makes a new version of one that is locked, says so before, and goes there', async () => {
    const user = await open({}, { isVergrendeld: true, status: 'uitgebracht' });
    expect(screen.getByText(/De ronde komt in een nieuwe versie/)).toBeVisible();
    await user.clear(field('Ons bod'));
    await user.type(field('Ons bod'), '5');
    await user.click(screen.getByRole('button', { name: 'Leg ronde vast in een nieuwe versie' }));
    await waitFor(() => expect(offertes.document('OFF-2026-0001', 2).kortingen).toEqual([{ percentage: '0.05' }]));
    expect(offertes.document('OFF-2026-0001', 2).intern.rondes).toHaveLength(1);
    expect(offertes.document().kortingen ?? []).toEqual([]);
    await screen.findByText('Ronde 1 is vastgelegd in de nieuwe versie OFF-2026-0001-2.');
    await screen.findByRole('button', { name: 'Leg ronde vast' });
    expect(field('Ons bod')).toHaveValue('5%');
  });

  it('is only to be read where no version can follow', async () => {
    await open({ intern: { ...intern, rondes: [eerste] } }, { isVergrendeld: true, status: 'geaccepteerd' });
    expect(screen.queryByRole('button', { name: /Leg ronde vast/ })).toBeNull();
    expect(screen.getByText(/er kan nu geen nieuwe versie van komen/)).toBeVisible();
    expect(rounds().getByRole('table')).toBeVisible();
  });

  it('keeps what was typed when one looks at another step', async () => {
    const user = await open();
    await user.type(field('Wat vraagt de klant?'), 'Korting');
    await user.click(screen.getByRole('button', { name: 'Naar Korting en marge' }));
    await screen.findByRole('heading', { level: 2, name: 'Korting en marge' });
    await user.click(screen.getByRole('button', { name: 'OFF-2026-0001' }));
    await user.click(await screen.findByRole('button', { name: /Onderhandelen/ }));
    await waitFor(() => expect(field('Wat vraagt de klant?')).toHaveValue('Korting'));
  });

  it('is in order in English', async () => {
    await open({ intern: { ...intern, rondes: [eerste] } }, {}, englishExcel as never);
    expect(screen.getByRole('heading', { name: 'Round 2' })).toBeVisible();
    expect(await problemsOf(document.documentElement)).toEqual([]);
  });
});
