import { createRoot } from 'react-dom/client';
import { whenReady } from '../workbook/officeHost';
import { App } from './App';
import { loadFunctiesPage } from './functies/loadFunctiesPage';
import { firstLanguage } from './host/language';
import { makeVoorbeeld } from './host/makeVoorbeeld';
import { readQuery } from './host/query';
import { whenIdle } from './host/whenIdle';
import { loadWholeRekenen } from './rekenen/loadRekenen';

async function start(): Promise<void> {
  void loadFunctiesPage();
  const host = await whenReady();
  const { place, voorbeeld, language } = readQuery(location.search);
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('The page has no element for the pane.');
  createRoot(pane).render(<App host={host} first={place} asked={language} />);
  // What does not come now is asked for again when it is needed.
  whenIdle(() => void loadWholeRekenen().catch(() => undefined));
  if (voorbeeld && host.inExcel) await makeVoorbeeld(firstLanguage(host.displayLanguage));
}

void start();
