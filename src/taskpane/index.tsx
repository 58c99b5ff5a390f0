import { createRoot } from 'react-dom/client';
import { whenReady } from '../workbook/officeHost';
import { App } from './App';
import { loadFunctiesPage } from './functies/loadFunctiesPage';
import { firstLanguage } from './host/language';
import { makeVoorbeeld } from './host/makeVoorbeeld';
import { readQuery } from './host/query';

async function start(): Promise<void> {
  void loadFunctiesPage();
  const host = await whenReady();
  const { place, voorbeeld, language } = readQuery(location.search);
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('The page has no element for the pane.');
  createRoot(pane).render(<App host={host} first={place} asked={language} />);
  if (voorbeeld && host.inExcel) await makeVoorbeeld(firstLanguage(host.displayLanguage));
}

void start();
