import { screen } from '@testing-library/react';
import { catalogue } from '../../src/calc/catalogue';
import { englishExcel, showPane } from './showPane';
import { workbook } from './workbook';

const note = () => screen.queryByText(/als 0 meetellen|can count as 0/);
const shapesOf = ({ params }: (typeof catalogue)[number]) => Object.values(params).map(({ shape }) => shape);
const ofSeries = catalogue.filter((definition) => shapesOf(definition).some((shape) => shape !== 'single'));

describe('What empty cells do', () => {
  it.each(ofSeries.map(({ id }) => id))('stands on the page of %s, which takes a range', async (id) => {
    await showPane(`?functie=${id}`);
    expect(note()).toHaveTextContent('Schrijf dan ALS(bereik="";"";bereik) in plaats van alleen het bereik.');
  });

  it('names the ranges it is about', async () => {
    await showPane('?functie=OFFERTE.TOTAAL');
    expect(note()).toHaveTextContent('Een lege cel in aantallen, prijzen, kortingen en btw-tarieven kan');
  });

  it("is written in Excel's own language and the signs of the workbook", async () => {
    workbook.notation = { decimal: '.', thousands: ',' };
    await showPane('?functie=ABC', englishExcel);
    expect(note()).toHaveTextContent(
      'In Excel for Windows an empty cell in turnover per account can count as 0. Then write IF(range="","",range) instead of the range alone.',
    );
  });

  it('is not told of a function without ranges', async () => {
    await showPane('?functie=ROI');
    expect(note()).toBeNull();
  });
});
