import util from 'node:util';
import { openInBrowser } from './openInBrowser.mjs';
import { prepareBuilt } from './prepare.mjs';
import { CannotGoOn, main } from './run.mjs';

/** The port that was asked for with --port, or undefined. */
function askedPort() {
  const usage = 'npm start takes one option: npm start -- --port 3100';
  let port;
  try {
    port = util.parseArgs({ options: { port: { type: 'string' } } }).values.port;
  } catch {
    throw new CannotGoOn(usage);
  }
  if (port === undefined) return undefined;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new CannotGoOn(`${port} is not a port. ${usage}`);
  return Number(port);
}

/** Stops on Ctrl+C, once what is being sent has been sent; a second Ctrl+C does not wait for that. */
function stopWith(close) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await close();
      console.log('\nStopped.');
      process.exit(0);
    });
  }
}

await main(async () => {
  const port = askedPort();
  await prepareBuilt(['dist', 'workbench']);
  const { startWorkbenchServer } = await import('./workbenchServer.mjs');
  const { url, close } = await startWorkbenchServer(port === undefined ? {} : { port });
  stopWith(close);
  if (port && new URL(url).port !== String(port)) console.log(`Port ${port} is taken by another program.`);
  console.log(`Workbench: ${url} (Ctrl+C stops it)`);
  openInBrowser(url);
});
