import { createRoot } from 'react-dom/client';
import { catalogue } from '../calc/catalogue';
import { whenReady } from '../workbook/officeHost';
import { App } from './App';
import { readQuery } from './host/query';

async function start(): Promise<void> {
  const host = await whenReady();
  const { place } = readQuery(location.search, catalogue);
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('The page has no element for the pane.');
  createRoot(pane).render(<App host={host} first={place} />);
}

void start();
