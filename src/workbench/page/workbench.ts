/** The workbench: a spreadsheet, the task pane in a frame beside it, and the custom functions in a hidden frame. */
import { NOTATIONS } from '../excel/notation';
import { Workbook } from '../excel/workbook';
import { LateFunctions } from '../functions/lateFunctions';
import type { FunctionsMetadata } from '../functions/metadata';
import { askBeforeLeaving } from './askBeforeLeaving';
import { browserGrid } from './browserGrid';
import { charts } from './charts';
import { choicesIn, withChoices, type Language } from './choices';
import { errorMessages } from './errorMessages';
import { askedFile, files } from './files';
import { filterButtons } from './filterButtons';
import { focus } from './focus';
import { Frames } from './frames';
import { header } from './header';
import { Messages } from './messages';
import { paneSwitch } from './paneSwitch';
import { pictures } from './pictures';
import { refuseEditing } from './refuseEditing';
import { splitter } from './splitter';
import { tabInTable } from './tabInTable';
import { textsOf } from './texts';
import './workbench.css';

async function start(): Promise<void> {
  const choices = choicesIn(location.search);
  document.documentElement.dataset.theme = choices.theme;
  splitter(element('splitter'));
  paneSwitch(element('pane-switch'));

  const functions = new LateFunctions();
  const metadata = await metadataIn(choices.language);
  const opened = await askedFile(location.search, choices.language);
  const screen = browserGrid(element('grid'), {
    ...(opened && { workbook: opened.data }),
    namespace: 'ACCOUNT',
    functions: metadata.functions,
    calls: { emptyCells: 0, allowErrorForDataTypeAny: metadata.allowErrorForDataTypeAny ?? false },
    source: functions,
    choices,
  });
  const workbook = new Workbook(screen.grid, { notation: NOTATIONS[choices.language] });
  filterButtons(workbook);
  opened?.complete(workbook);
  const saved = askBeforeLeaving(screen.grid);
  const messages = new Messages(element('message'));
  let { language, theme } = choices;
  refuseEditing(screen.grid, () => messages.show(textsOf(language).isProtected));
  tabInTable(workbook);
  const main = document.querySelector('main') as HTMLElement;
  pictures(workbook, element('grid'), main);
  const redrawCharts = charts(workbook, element('grid'), main, () => ({ language, theme }));
  files(
    { save: element('save'), open: element('open'), chooser: element('file') as HTMLInputElement },
    { workbook, language: () => language, messages, saved },
  );
  errorMessages(screen.grid, functions.messages);
  focus(screen.grid, element('taskpane') as HTMLIFrameElement);
  const frames = new Frames(workbook, functions, choices);
  header(choices, (chosen) => {
    ({ language, theme } = chosen);
    history.replaceState(null, '', location.pathname + withChoices(location.search, chosen));
    document.documentElement.dataset.theme = chosen.theme;
    void metadataIn(chosen.language).then((texts) => {
      screen.change(chosen, texts.functions);
      workbook.notation = NOTATIONS[chosen.language];
      redrawCharts();
      frames.change(chosen, paneQuery(false));
    });
  });
  frames.open(paneQuery(true));
  Object.assign(window, { host: { grid: screen.grid, workbook, functions, bridges: frames.bridges } });
}

async function metadataIn(language: Language): Promise<FunctionsMetadata> {
  const response = await fetch(`/addin/functions${language === 'en' ? '-en' : ''}.json`);
  if (!response.ok) throw new Error(textsOf(language).notBuilt);
  return (await response.json()) as FunctionsMetadata;
}

/** The pane fills a new workbook with its example, unless ?leeg asks for an empty one; ?functie=ROI opens that function. */
function paneQuery(isNew: boolean): string {
  const asked = new URLSearchParams(location.search);
  const parts = isNew && !asked.has('leeg') ? ['voorbeeld'] : [];
  const name = asked.get('functie');
  if (name) parts.push(`functie=${encodeURIComponent(name)}`);
  return parts.length ? `?${parts.join('&')}` : '';
}

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

start().catch((error: unknown) => {
  const problem = element('problem');
  problem.textContent = error instanceof Error ? error.message : String(error);
  problem.hidden = false;
  throw error;
});
