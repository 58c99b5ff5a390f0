/** What the add-in's server offers, by the path after its address. */
export interface Served {
  has(path: string): boolean;
  /** Width and height of an image, as in "32x32". */
  pixels(path: string): string;
}
interface Context {
  readonly manifest: Document;
  readonly address: string;
  readonly served: Served;
}
type Check = (context: Context) => string[];

const ENGLISH = ['de-DE', 'en-AU', 'en-CA', 'en-GB', 'en-IE', 'en-US', 'fr-FR'];
const ICON_SIZES = ['16', '32', '80'];
const LONGEST_ID = 32;
const LONGEST = { ShortStrings: 125, LongStrings: 250 };

const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagNameNS('*', name)];
const children = (node: Element, name: string): Element[] =>
  [...node.children].filter(({ localName }) => localName === name);
const everything = (node: Document): Element[] => [...node.getElementsByTagName('*')];
const attribute = (node: Element | undefined, name: string): string => node?.getAttribute(name) ?? '';
/** How a fault points at an element: by its id where it has one. */
const called = (node: Element): string => attribute(node, 'id') || node.localName;

const resourceOf = (manifest: Document, id: string): Element | undefined =>
  all(manifest, 'Resources')
    .flatMap((resources) => [...resources.getElementsByTagName('*')])
    .find((resource) => attribute(resource, 'id') === id);

/** Every address in the manifest with the element that holds it; the names of schemas look alike and are none. */
function addresses(manifest: Document): { readonly node: Element; readonly url: string }[] {
  return everything(manifest).flatMap((node) => {
    const attributes = [...node.attributes].filter(({ name }) => !name.startsWith('xmlns')).map(({ value }) => value);
    const text = node.children.length === 0 ? [(node.textContent ?? '').trim()] : [];
    return [...attributes, ...text].filter((value) => /^[a-z]+:\/\//i.test(value)).map((url) => ({ node, url }));
  });
}

const readable: Check = ({ manifest }) => all(manifest, 'parsererror').map(() => 'this is not XML');

const dangling: Check = ({ manifest }) =>
  everything(manifest)
    .filter((node) => node.hasAttribute('resid') && !resourceOf(manifest, attribute(node, 'resid')))
    .map((node) => `${node.localName} refers to ${attribute(node, 'resid')}, which is not there`);

const twice: Check = ({ manifest }) => {
  const ids = everything(manifest)
    .map((node) => attribute(node, 'id'))
    .filter(Boolean);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${id} is there twice`);
};

const longIds: Check = ({ manifest }) =>
  everything(manifest)
    .map((node) => attribute(node, 'id'))
    .filter((id) => id.length > LONGEST_ID)
    .map((id) => `the id ${id} is longer than ${LONGEST_ID} characters`);

const longTexts: Check = ({ manifest }) =>
  Object.entries(LONGEST).flatMap(([list, longest]) =>
    all(manifest, list)
      .flatMap((strings) => children(strings, 'String'))
      .filter((string) =>
        [attribute(string, 'DefaultValue'), ...children(string, 'Override').map((one) => attribute(one, 'Value'))].some(
          (text) => text.length > longest,
        ),
      )
      .map((string) => `${called(string)} is longer than ${longest} characters`),
  );

/** What says something in Dutch, or leads to something that does. The name ACCOUNT is the same everywhere. */
function translated(manifest: Document): Element[] {
  const texts = [...all(manifest, 'String'), ...all(manifest, 'DisplayName'), ...all(manifest, 'Description')].filter(
    (node) => node.hasAttribute('DefaultValue') && attribute(node, 'DefaultValue') !== 'ACCOUNT',
  );
  const functions = all(manifest, 'ExtensionPoint')
    .filter((point) => attribute(point, 'xsi:type') === 'CustomFunctions')
    .flatMap((point) => all(point, 'SourceLocation'))
    .flatMap((node) => resourceOf(manifest, attribute(node, 'resid')) ?? []);
  const help = all(manifest, 'LearnMoreUrl').flatMap((node) => resourceOf(manifest, attribute(node, 'resid')) ?? []);
  return [...texts, ...functions, ...help, ...all(manifest, 'SupportUrl')];
}

const overrides: Check = ({ manifest }) => {
  const overridden = all(manifest, 'Override').flatMap(({ parentElement }) => parentElement ?? []);
  return [...new Set([...translated(manifest), ...overridden])].flatMap((node) => {
    const locales = children(node, 'Override').map((override) => attribute(override, 'Locale'));
    return [...locales].sort().join() === ENGLISH.join()
      ? []
      : [`${called(node)} has English for ${locales.join() || 'nobody'} instead of ${ENGLISH.join()}`];
  });
};

const dutch: Check = ({ manifest }) =>
  all(manifest, 'DefaultLocale')
    .filter(({ textContent }) => textContent !== 'nl-NL')
    .map(({ textContent }) => `the default is ${textContent} instead of nl-NL`);

const oneNamespace: Check = ({ manifest }) =>
  all(manifest, 'Namespace')
    .flatMap((node) => resourceOf(manifest, attribute(node, 'resid')) ?? [])
    .filter((name) => attribute(name, 'DefaultValue') !== 'ACCOUNT' || name.children.length > 0)
    .map(() => 'the functions are not called ACCOUNT in every language');

const ownRuntime: Check = ({ manifest }) =>
  all(manifest, 'Runtimes').map(() => 'the functions would share the runtime of the pane');

const iconSizes: Check = ({ manifest }) =>
  all(manifest, 'Icon').flatMap((icon) => {
    const sizes = children(icon, 'Image').map((image) => attribute(image, 'size'));
    return ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks its ${size} pixels`);
  });

const icons: Check = ({ manifest, address, served }) => {
  const wanted: [string, string][] = [
    ...all(manifest, 'IconUrl').map((node): [string, string] => [attribute(node, 'DefaultValue'), '32']),
    ...all(manifest, 'HighResolutionIconUrl').map((node): [string, string] => [attribute(node, 'DefaultValue'), '64']),
    ...all(manifest, 'Icon')
      .flatMap((icon) => children(icon, 'Image'))
      .map((image): [string, string] => [
        attribute(resourceOf(manifest, attribute(image, 'resid')), 'DefaultValue'),
        attribute(image, 'size'),
      ]),
  ];
  return wanted
    .map(([url, size]) => ({ path: url.replace(`${address}/`, ''), size }))
    .filter(({ path, size }) => served.has(path) && served.pixels(path) !== `${size}x${size}`)
    .map(({ path, size }) => `${path} measures ${served.pixels(path)} instead of ${size}`);
};

const overHttps: Check = ({ manifest }) =>
  addresses(manifest)
    .filter(({ url }) => !url.startsWith('https://'))
    .map(({ node, url }) => `${called(node)} leads to ${url}, without https`);

const ownAddress: Check = ({ manifest, address }) =>
  addresses(manifest)
    .filter(({ node }) => node.localName !== 'AppDomain')
    .filter(({ url }) => !url.startsWith(`${address}/`))
    .map(({ node, url }) => `${called(node)} leads to ${url}, outside ${address}`);

const ownDomain: Check = ({ manifest, address }) =>
  all(manifest, 'AppDomain')
    .filter(({ textContent }) => textContent !== new URL(address).origin)
    .map(({ textContent }) => `the domain ${textContent} is not the add-in's`);

const whatIsServed: Check = ({ manifest, address, served }) =>
  addresses(manifest)
    .filter(({ url }) => url.startsWith(`${address}/`))
    .map(({ node, url }) => ({ node, path: url.slice(address.length + 1).replace(/[?#].*$/, '') }))
    .filter(({ path }) => !served.has(path))
    .map(({ node, path }) => `${called(node)} leads to ${path}, which the build does not make`);

const checks: readonly Check[] = [
  readable,
  dangling,
  twice,
  longIds,
  longTexts,
  overrides,
  dutch,
  oneNamespace,
  ownRuntime,
  iconSizes,
  icons,
  overHttps,
  ownAddress,
  ownDomain,
  whatIsServed,
];

/** What keeps a manifest from working that Microsoft's schemas do not see. */
export function manifestFaults(text: string, address: string, served: Served): string[] {
  const manifest = new DOMParser().parseFromString(text, 'text/xml');
  return checks.flatMap((check) => check({ manifest, address, served }));
}
