/** A real browser for tests: the workbench served as npm start does, in the Chromium that was found. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type ViewportSize } from 'playwright-core';
import { findChromium } from '../../scripts/findChromium.mjs';
import { startWorkbenchServer } from '../../scripts/workbenchServer.mjs';
import { Workbench } from './workbench';

const PATIENCE_MS = 120_000;
const FIRST_PORT = 3200;
const SCREENSHOTS = path.resolve(__dirname, '../../test-results');

export interface InBrowser {
  /** Opens the workbench in a tab of its own, ready to type in: `query` is "?taal=en", or "?leeg" for no example. */
  open(query?: string, size?: ViewportSize): Promise<Workbench>;
  /** An empty tab: for pages that stand beside the workbench, which takes seconds to open. */
  tab(size?: ViewportSize): Promise<Workbench>;
  /** A test that leaves a picture of every open tab in test-results/ when it fails, and closes the tabs that it opened. */
  test(name: string, body: () => Promise<void>): void;
}

/** A group of tests with one server and one browser. Without a browser it is skipped, saying why, or it fails. */
export function inBrowser(name: string, define: (browser: InBrowser) => void): void {
  const missing = process.env.ACCOUNT_NO_BROWSER;
  if (missing) {
    console.warn(`Skipped, because there is no browser to run it in (${missing}): ${name}`);
    describe.skip(name, () => test('needs a browser', () => undefined));
    return;
  }
  describe(name, () => {
    jest.setTimeout(PATIENCE_MS);
    let server: Awaited<ReturnType<typeof startWorkbenchServer>>;
    let browser: Browser;
    const opened: Workbench[] = [];

    beforeAll(async () => {
      browser = await launch();
      server = await startWorkbenchServer({ port: FIRST_PORT });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    const tab = async (size = { width: 1280, height: 800 }) => {
      const context = await browser.newContext({
        viewport: size,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const bench = new Workbench(await context.newPage(), server.url);
      opened.push(bench);
      return bench;
    };
    define({
      tab,
      async open(query = '', size) {
        const bench = await tab(size);
        await bench.open(query);
        return bench;
      },
      test(title, body) {
        test(title, async () => {
          const shared = opened.length;
          try {
            await body();
          } catch (error) {
            await Promise.all(opened.map(({ page }, tab) => photograph(page, `${name} ${title} ${tab + 1}`)));
            throw error;
          } finally {
            // A spreadsheet that nobody looks at any more goes on drawing, at the cost of the next test.
            await Promise.all(opened.splice(shared).map(({ page }) => page.context().close()));
          }
        });
      },
    });
  });
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chrome, Edge or Chromium was found. Install one, or name one in ACCOUNT_CHROMIUM.');
  }
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-gpu', '--disable-background-networking', '--no-first-run'];
  return chromium.launch({ executablePath, args: [...asRoot, ...quiet] });
}

async function photograph(page: Workbench['page'], name: string): Promise<void> {
  if (page.isClosed()) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  const file = path.join(SCREENSHOTS, `${name.replaceAll(/[^\w]+/g, '-').slice(0, 120)}.png`);
  await page.screenshot({ path: file });
}
