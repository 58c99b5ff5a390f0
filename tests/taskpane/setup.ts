import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { accounts } from './accountWorkbook';
import { klassen } from './klasWorkbook';
import { matchMedia, media } from './media';
import { offertes } from './offerteWorkbook';
import { rekenen } from './rekenWorkbook';
import { workbook } from './workbook';

// The pane meets a workbook in memory here; the integration tests bring it to the genuine Office.js client.
jest.mock('../../src/workbook/selection', () => jest.requireActual('./workbook').selection);
jest.mock('../../src/workbook/insertFormula', () => jest.requireActual('./workbook').insert);
jest.mock('../../src/workbook/explainError', () => jest.requireActual('./workbook').explain);
jest.mock('../../src/workbook/voorbeeld', () => jest.requireActual('./workbook').voorbeeld);
jest.mock('../../src/taskpane/offerte/operations', () => jest.requireActual('./offerteWorkbook').operations);
jest.mock('../../src/workbook/offerte/goToCell', () => jest.requireActual('./offerteWorkbook').goTo);
jest.mock('../../src/taskpane/accountanalyse/operations', () => jest.requireActual('./accountWorkbook').operations);
jest.mock('../../src/taskpane/rekenen/operations', () => jest.requireActual('./rekenWorkbook').operations);
jest.mock('../../src/taskpane/rekenen/klas/operations', () => jest.requireActual('./klasWorkbook').operations);
jest.mock('../../src/workbook/hostSettings', () => jest.requireActual('./workbook').hostSettings);

// The sentence that was sought says more than the whole page that lacks it.
// Two files run at a time, also on a slow machine: what is waited for may take longer than a second.
configure({ getElementError: (message) => new Error(message?.split('\n')[0]), asyncUtilTimeout: 10_000 });
document.title = 'ACCOUNT';
window.matchMedia = matchMedia;
// jsdom lays nothing out, and scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;
// Axe asks for one to look at letters; jsdom has none and says so each time.
HTMLCanvasElement.prototype.getContext = () => null;
beforeEach(() => {
  workbook.clear();
  offertes.clear();
  accounts.clear();
  klassen.clear();
  rekenen.clear();
  media.clear();
  localStorage.clear();
});
