import { prepareBuilt } from './prepare.mjs';
import { findChromium } from './findChromium.mjs';
import { installChromium } from './installChromium.mjs';
import { localEnvironment, main, runNode } from './run.mjs';

/** The browser for the end-to-end tests, or why there is none. */
async function browser() {
  try {
    const found = findChromium() ?? ((await installChromium()) ? findChromium() : undefined);
    return found ? { found } : { missing: 'no Chrome, Edge or Chromium was found, and none could be installed' };
  } catch (error) {
    return { missing: error.message };
  }
}

await main(async () => {
  await prepareBuilt(['dist', 'headless', 'workbench']);
  const { found, missing } = await browser();
  console.log(found ? `Browser: ${found}` : `Browser: ${missing}.`);

  const env = localEnvironment(found ? { ACCOUNT_CHROMIUM: found } : { ACCOUNT_NO_BROWSER: missing });
  const withoutBrowser = found ? [] : ['--ignoreProjects', 'e2e'];
  process.exitCode = await runNode('jest/bin/jest.js', [...withoutBrowser, ...process.argv.slice(2)], { env });
  if (missing) {
    console.error(
      `\nThe end-to-end tests did NOT run: ${missing}. Install Chrome, Edge or Chromium, or name one in ACCOUNT_CHROMIUM.`,
    );
    process.exitCode = process.exitCode || 1;
  }
});
