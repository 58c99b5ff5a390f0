import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { loadedLater } from '../../src/taskpane/parts/loadedLater';
import { Mishap } from '../../src/taskpane/parts/Mishap';

describe('A part of the pane that cannot be loaded', () => {
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('leaves the rest of the pane standing, and comes when one tries again', async () => {
    const load = jest
      .fn<Promise<{ default: () => string }>, []>()
      .mockRejectedValueOnce(new Error('no connection'))
      .mockResolvedValue({ default: () => 'the form' });
    const Part = loadedLater(load);
    render(
      <>
        <p>the header</p>
        <Mishap>
          <Suspense>
            <Part />
          </Suspense>
        </Mishap>
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Wat je hebt ingevuld, staat er nog.');
    expect(screen.getByText('the header')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('the form')).toBeVisible();
  });
});
