import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { startWorkbenchServer } from '../../scripts/workbenchServer.mjs';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';
let server: { url: string; close(): Promise<void> };
let addin: string;

beforeAll(async () => {
  addin = mkdtempSync(path.join(os.tmpdir(), 'account-dist-'));
  writeFileSync(path.join(addin, 'functions.json'), '{}');
  writeFileSync(
    path.join(addin, 'taskpane.html'),
    `<script src="${CDN}/office.js"></script><script src="a.js"></script>`,
  );
  writeFileSync(path.join(addin, 'functions.html'), `<script src="${CDN}/custom-functions-runtime.js"></script>`);
  writeFileSync(path.join(addin, 'help.html'), '<a href="../../taskpane.html?functie=ROI&amp;taal=en">Form</a>');
  // A link to a folder, and of this kind, needs no rights on Windows.
  symlinkSync(__dirname, path.join(addin, 'outside'), 'junction');
  process.env.ACCOUNT_DIST = addin;
  server = await startWorkbenchServer({ port: 3300 });
});
afterAll(async () => {
  delete process.env.ACCOUNT_DIST;
  await server.close();
});

/** Unlike fetch, this sends the path as it is given. */
const get = (
  pathname: string,
  headers: http.OutgoingHttpHeaders = {},
): Promise<{ status?: number; body: string; headers: http.IncomingHttpHeaders }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    http
      .get({ hostname, port, path: pathname, headers }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (piece: string) => (body += piece));
        response.on('end', () =>
          resolve({ ...(response.statusCode && { status: response.statusCode }), body, headers: response.headers }),
        );
      })
      .on('error', reject);
  });

test('the add-in, Office.js and the data have their own content types', async () => {
  expect((await get('/addin/functions.json')).headers['content-type']).toBe('application/json; charset=utf-8');
  expect((await get('/addin/taskpane.html?voorbeeld')).headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await get('/office/office.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('a page of the add-in gets the host and the local Office.js in place of the one from the internet', async () => {
  expect((await get('/addin/taskpane.html')).body).toBe(
    '<script src="/prelude.js"></script><script src="/office/office.js"></script><script src="a.js"></script>',
  );
  expect((await get('/addin/functions.html')).body).toContain(
    '<script src="/office/custom-functions-runtime.js"></script>',
  );
});

test('a page with help leads to the form in the workbench itself', async () => {
  expect((await get('/addin/help.html')).body).toBe('<a href="/?functie=ROI&amp;taal=en">Form</a>');
});

test.each([
  '/../package.json',
  '/addin/../package.json',
  '/addin/..%2fpackage.json',
  '/addin/%2e%2e/%2e%2e/package.json',
  '/office/..%5c..%5cpackage.json',
  '/addin/outside/workbenchServer.test.ts',
  '/addin/',
  '/addin/%00',
  '/%',
])('%s leads nowhere', async (pathname) => {
  const { status, body } = await get(pathname);
  expect(status).toBe(404);
  expect(body).not.toContain('devDependencies');
});

test('a file is sent again only when a build has changed it', async () => {
  const first = await get('/addin/functions.json');
  const tag = { 'if-none-match': first.headers.etag };
  expect(first.headers['cache-control']).toBe('no-cache');
  expect((await get('/addin/functions.json', tag)).status).toBe(304);
  writeFileSync(path.join(addin, 'functions.json'), '{ "functions": [] }');
  expect((await get('/addin/functions.json', tag)).status).toBe(200);
});

test('a page elsewhere that gives its own name to this machine gets nothing', async () => {
  const { status } = await get('/addin/functions.json', { host: 'elsewhere.example' });
  expect([status, (await get('/addin/functions.json', { host: 'localhost:3300' })).status]).toEqual([403, 200]);
});

test('a second workbench takes the next free port', async () => {
  const second = await startWorkbenchServer({ port: Number(new URL(server.url).port) });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(server.url).port));
  await second.close();
});
