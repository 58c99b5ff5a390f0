import { LOCAL_ADDRESS, addinAddress, addressesLeft, withAddress } from '../../build/addinAddress.cjs';

describe('the address to build for', () => {
  test.each([undefined, '', '  '])('is this computer when ADDIN_URL holds %j', (given) => {
    expect(addinAddress(given)).toBe(LOCAL_ADDRESS);
  });

  test.each([
    ['https://account.example.nl', 'https://account.example.nl'],
    ['https://example.nl/excel/account', 'https://example.nl/excel/account'],
    ['https://example.nl:8443', 'https://example.nl:8443'],
    ['https://Example.NL', 'https://example.nl'],
    [' https://example.nl ', 'https://example.nl'],
    ['https://café.nl', 'https://xn--caf-dma.nl'],
  ])('is taken from ADDIN_URL=%s as %s', (given, address) => {
    expect(addinAddress(given)).toBe(address);
  });

  test.each([
    ['account.example.nl', 'not a whole address'],
    ['http://account.example.nl', 'over https only'],
    ['https://account.example.nl/', 'slash at the end'],
    ['https://account.example.nl/excel/', 'slash at the end'],
    ['https://account.example.nl?versie=1', 'the address only'],
    ['https://account.example.nl#top', 'the address only'],
    ['https://naam:geheim@account.example.nl', 'the address only'],
    ['https://localhost:3000', 'reaches nobody else'],
    ['https://account.localhost', 'reaches nobody else'],
    ['https://127.0.0.1', 'reaches nobody else'],
    ['https://127.1', 'reaches nobody else'],
    ['https://[::1]:3000', 'reaches nobody else'],
    ['https://example.nl/a&b', 'no spaces, quotes'],
    ['https://example.nl/a b', 'no spaces, quotes'],
    ['https://example.nl/"a"', 'no spaces, quotes'],
  ])('is refused in one sentence for ADDIN_URL=%s', (given, why) => {
    expect(() => addinAddress(given)).toThrow(new RegExp(`^ADDIN_URL=.*${why}.*$`));
  });
});

describe('the addresses in a manifest', () => {
  const manifest = `<a><AppDomain>${LOCAL_ADDRESS}</AppDomain><b url="${LOCAL_ADDRESS}/b.html"/></a>`;

  test('are replaced, and a domain gets no path', () => {
    expect(withAddress(manifest, 'https://example.nl/account')).toBe(
      '<a><AppDomain>https://example.nl</AppDomain><b url="https://example.nl/account/b.html"/></a>',
    );
  });

  test('stay as they are for this computer', () => {
    expect(withAddress(manifest, LOCAL_ADDRESS)).toBe(manifest);
  });

  test.each(['https://localhost:3001/b.html', 'http://LOCALHOST/b.html', 'https://127.0.0.1/b.html'])(
    'stop the build when %s would stay behind',
    (url) => {
      expect(() => withAddress(`<b url="${url}"/>`, 'https://example.nl')).toThrow(url);
    },
  );

  test('of this computer are found in any text', () => {
    const text = 'fetch("https://localhost:3000/a.json"); see http://127.0.0.1:3100/ and https://example.nl';
    expect(addressesLeft(text)).toEqual(['https://localhost:3000/a.json', 'http://127.0.0.1:3100/']);
    expect(addressesLeft('https://example.nl')).toEqual([]);
  });
});
