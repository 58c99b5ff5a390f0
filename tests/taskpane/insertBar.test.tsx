import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notations } from '../../src/calc/notation';
import { typed, type Entries } from '../../src/taskpane/functies/form/entry';
import { InsertBar } from '../../src/taskpane/functies/insert/InsertBar';
import { outcomeOf } from '../../src/taskpane/functies/result/outcome';
import { HostContext } from '../../src/taskpane/host/HostContext';
import { StatusContext, type Status } from '../../src/taskpane/parts/StatusContext';
import { nl } from '../../src/taskpane/texts/nl';
import { roi } from '../workbook/definitions';
import { workbook } from './workbook';

const notation = notations.nl;

/** The bar of a form that was changed a moment ago: the outcome on show is still the one of `before`. */
async function insertRightAfter(before: Entries, now: Entries): Promise<string[]> {
  const said: string[] = [];
  const show = (status: Status | undefined) => void (status && said.push(status.text(nl, 'nl')));
  render(
    <HostContext value={{ inExcel: true, displayLanguage: 'nl-NL', notation }}>
      <StatusContext value={{ show, run: (work) => work() }}>
        <InsertBar definition={roi} entries={now} outcome={outcomeOf(roi, before, notation)} />
      </StatusContext>
    </HostContext>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Invoegen' }));
  return said;
}
const form = (opbrengst: string, investering: string): Entries => ({
  opbrengst: [typed(opbrengst)],
  investering: [typed(investering)],
});

describe('A click right after a change, before the outcome on show has caught up', () => {
  it.each([
    [form('7000', '-1'), 'Verbeter eerst investering.'],
    [form('7000', 'veel'), 'Verbeter eerst investering.'],
    [form('7000', ''), 'Vul eerst in: investering.'],
  ])('inserts nothing that is wrong by now: %j', async (now, sentence) => {
    expect(await insertRightAfter(form('7000', '5000'), now)).toEqual([sentence]);
    expect(workbook.requests).toEqual([]);
  });

  it('inserts what has just been put right, with the size of that result', async () => {
    const selected = { reference: { sheet: 'Blad1', address: 'A2:A3' }, values: [[7_000], [8_000]] };
    const now: Entries = { opbrengst: [{ kind: 'selected', selected }], investering: [typed('5000')] };
    workbook.answers = [{ kind: 'written', address: 'Blad1!C5:C6', formula: '', undo: async () => undefined }];
    expect(await insertRightAfter(form('7000', '-1'), now)).toEqual(['Geschreven in Blad1!C5:C6.']);
    expect(workbook.requests.map(({ request }) => request.size)).toEqual([{ rows: 2, columns: 1 }]);
  });
});
