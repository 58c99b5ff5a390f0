/** Where the add-in lives while it is developed; every address in manifest.xml starts with it. */
const LOCAL_ADDRESS = 'https://localhost:3000';

/**
 * The address the add-in will be served from: the given one when it can work in Excel, the local one when none is given.
 * @param {string | undefined} given what ADDIN_URL holds
 * @returns {string} an address without a slash at the end
 */
function addinAddress(given) {
  if (given === undefined || given.trim() === '') return LOCAL_ADDRESS;
  const refuse = (why) => new Error(`ADDIN_URL=${given}: ${why}`);
  if (!URL.canParse(given)) throw refuse('this is not a whole address, such as https://account.example.nl');
  const url = new URL(given);
  if (url.protocol !== 'https:') throw refuse('Excel loads add-ins over https only');
  if (url.username || url.search || url.hash) throw refuse('give the address only, without a name, a ? or a #');
  if (given.endsWith('/')) throw refuse('leave out the slash at the end');
  if (/^(localhost|127\.|\[::1\])/.test(url.hostname)) throw refuse('an add-in on localhost reaches nobody else');
  return given;
}

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
  const left = /[^\s"'<>]*localhost[^\s"'<>]*/i.exec(replaced);
  if (left) throw new Error(`The manifest still names ${left[0]}; write it as ${LOCAL_ADDRESS}/...`);
  return replaced;
}

module.exports = { LOCAL_ADDRESS, addinAddress, withAddress };
