import { prepare } from './prepare.mjs';
import { runNpm } from './npm.mjs';
import { CannotGoOn, main } from './run.mjs';

/** Not a dependency: it is large, has native parts, and only those who have Excel beside them need it. */
const DEBUGGING = 'office-addin-debugging@7.0.0';
const SERVER = ['--dev-server', 'npm run dev-server', '--dev-server-port', '3000'];

function checkPlace(platform, options) {
  if (platform === 'desktop' && !['win32', 'darwin'].includes(process.platform)) {
    throw new CannotGoOn(
      'Excel itself runs on Windows and macOS only. Here there are npm run start:web and npm start.',
    );
  }
  if (platform === 'web' && !options.includes('--document')) {
    throw new CannotGoOn(
      'Excel on the web opens a workbook of yours: npm run start:web -- --document "https://...", the link under Share in OneDrive.',
    );
  }
}

const [command, platform, ...options] = process.argv.slice(2);
await main(async () => {
  if (command === 'start') checkPlace(platform, options);
  // The server gets half a minute to appear, which is too short for an installation.
  if (command === 'start') await prepare();
  const args =
    command === 'start' ? ['start', 'manifest.xml', platform, ...SERVER, ...options] : ['stop', 'manifest.xml'];
  console.log(`Excel: ${command} with ${DEBUGGING}; the first time npm gets it.`);
  process.exitCode = await runNpm(['exec', '--yes', DEBUGGING, '--', ...args]);
});
