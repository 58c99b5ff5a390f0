/** Where the add-in lives while it is developed; every address in manifest.xml starts with it. */
const LOCAL_ADDRESS = 'https://localhost:3000';

/**
 * The address the add-in will be served from: the given one when it can work in Excel, the local one when none is given.
 * @param {string | undefined} given what ADDIN_URL holds
 * @returns {string} an address without a slash at the end
 */
function addinAddress(given) {
  const address = (given ?? '').trim();
  if (address === '') return LOCAL_ADDRESS;
  const refuse = (why) => new Error(`ADDIN_URL=${address}: ${why}`);
  if (!URL.canParse(address)) throw refuse('this is not a whole address, such as https://account.example.nl');
  const url = new URL(address);
  if (url.protocol !== 'https:') throw refuse('Excel loads add-ins over https only');
  if (url.username || url.password || /[?#]/.test(address)) {
    throw refuse('give the address only, without a name, a ? or a #');
  }
  if (address.endsWith('/')) throw refuse('leave out the slash at the end');
  if (isThisComputer(url.hostname)) throw refuse('an add-in on this computer reaches nobody else');
  if (/[\s"'&<>\\]/.test(address)) throw refuse('an address has no spaces, quotes, & or <>');
  return url.href.replace(/\/$/, '');
}

const isThisComputer = (hostname) => /^(localhost\.?|.+\.localhost|127\..*|0\.0\.0\.0|\[::1?\])$/.test(hostname);

/**
 * The addresses of this computer that stand in a text.
 * @param {string} text
 * @returns {string[]}
 */
const addressesLeft = (text) => text.match(/(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)[^\s"'<>]*/gi) ?? [];

/**
 * The manifest with every local address replaced. A domain in AppDomains has no path, so there only the origin goes in.
 * @param {string} manifest
 * @param {string} address
 * @returns {string}
 */
function withAddress(manifest, address) {
  if (address === LOCAL_ADDRESS) return manifest;
  const replaced = manifest
    .replaceAll(`<AppDomain>${LOCAL_ADDRESS}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(LOCAL_ADDRESS, address);
  const [left] = addressesLeft(replaced);
  if (left) throw new Error(`The manifest still names ${left}; write it as ${LOCAL_ADDRESS}/...`);
  return replaced;
}

module.exports = { LOCAL_ADDRESS, addinAddress, addressesLeft, withAddress };
