import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { prepareBuilt } from './prepare.mjs';
import { CannotGoOn, main, root } from './run.mjs';

const { LOCAL_ADDRESS, addinAddress, addressesLeft } = createRequire(import.meta.url)('../build/addinAddress.cjs');
const dist = path.join(root, 'dist');

function askedAddress() {
  try {
    return addinAddress(process.env.ADDIN_URL);
  } catch (error) {
    throw new CannotGoOn(error.message);
  }
}

/** A single address of this computer in what goes to a server, and that part of the add-in works for nobody. */
function refuseLocalAddresses() {
  const left = readdirSync(dist, { recursive: true })
    .filter((name) => !/\.png$/.test(name) && statSync(path.join(dist, name)).isFile())
    .flatMap((name) => addressesLeft(readFileSync(path.join(dist, name), 'utf8')).map((found) => `${name}: ${found}`));
  if (left.length > 0)
    throw new CannotGoOn(`dist still names this computer, so it is not fit to publish:\n  ${left.join('\n  ')}`);
}

await main(async () => {
  const address = askedAddress();
  const published = address !== LOCAL_ADDRESS;
  await prepareBuilt(['dist'], { address: published ? address : '', always: true });
  if (!published) {
    console.log(
      `dist holds the add-in for ${LOCAL_ADDRESS}, this computer only. To publish it, set ADDIN_URL to its address.`,
    );
    return;
  }
  refuseLocalAddresses();
  console.log(`dist holds the add-in for ${address}.`);
  console.log(`Copy everything in it to ${address}/, then hand dist/manifest.xml to your Microsoft 365 administrator.`);
});
