import { act, screen } from '@testing-library/react';
import { readQuery } from '../../src/taskpane/host/query';
import { themes } from '../../src/taskpane/host/themes';
import { readTheme } from '../../src/workbook/officeHost';
import { media } from './media';
import { showPane } from './showPane';

const background = () =>
  [...document.querySelectorAll('style')]
    .flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])])
    .map(({ cssText }) => /--colorNeutralBackground1:\s*([^;]+);/.exec(cssText)?.[1])
    .find((colour) => colour !== undefined);
const officeColours = (bodyBackgroundColor: string, controlBackgroundColor = '#333333') =>
  Object.assign(globalThis, {
    Office: { context: { officeTheme: { bodyBackgroundColor, controlBackgroundColor } } },
  });

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('The theme', () => {
  it('follows the colours of Office', async () => {
    officeColours('#292929');
    expect(readTheme()).toBe('dark');
    await showPane();
    expect(background()).toBe(themes.dark.colorNeutralBackground1);
  });

  it('is light in a light Office, whatever the system prefers', async () => {
    officeColours('#F3F2F1');
    media.turnOn('(prefers-color-scheme: dark)');
    await showPane();
    expect(background()).toBe(themes.light.colorNeutralBackground1);
  });

  it('follows the system where Office does not tell, also when it changes', async () => {
    await showPane();
    expect(background()).toBe(themes.light.colorNeutralBackground1);
    act(() => media.turnOn('(prefers-color-scheme: dark)'));
    expect(background()).toBe(themes.dark.colorNeutralBackground1);
  });

  it('is high contrast where Office is black all over', async () => {
    officeColours('#000000', '#000000');
    await showPane();
    expect(background()).toBe(themes.highContrast.colorNeutralBackground1);
  });

  it('gives way to the high contrast of the system', async () => {
    officeColours('#F3F2F1');
    media.turnOn('(forced-colors: active)');
    await showPane();
    expect(background()).toBe(themes.highContrast.colorNeutralBackground1);
  });
});

describe('The address of the pane', () => {
  it('opens a function or the explanation of errors', () => {
    expect(readQuery('?functie=roi').place).toEqual({ page: 'functies', functie: 'ROI' });
    expect(readQuery('?pagina=fout').place).toEqual({ page: 'fout', below: { page: 'functies' } });
    expect(readQuery('?voorbeeld')).toEqual({ place: { page: 'functies' }, voorbeeld: true });
  });

  it('gives the list where the function is unknown', async () => {
    await showPane('?functie=ONBEKEND');
    expect(screen.getByRole('heading', { level: 2, name: 'Functies' })).toBeVisible();
  });
});
