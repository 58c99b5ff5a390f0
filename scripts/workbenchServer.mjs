import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const HOST = '127.0.0.1';
const FIRST_PORT = 3100;
const PORTS_TRIED = 50;

/** Office.js is a development dependency and goes out unmodified, to this machine only. */
const FOLDERS = {
  addin: () => path.resolve(root, process.env.ACCOUNT_DIST ?? 'dist'),
  office: () => path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js')),
  page: () => path.join(root, '.build', 'workbench'),
};
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
/**
 * For the workbench's own page; the add-in's pages bring their own policy. Univer writes its colours in style elements
 * while it runs, hence unsafe-inline for styles (and for nothing else).
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the workbench to this machine: its page at /, the built add-in at /addin/ and Office.js at /office/.
 * @param {{ port?: number }} [options] the port to try first; the next free one is taken
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startWorkbenchServer({ port = FIRST_PORT } = {}) {
  const server = http.createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': TYPES['.txt'] });
      response.end(String(error));
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, first) {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const free = await new Promise((resolve, reject) => {
      server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(port, HOST, () => resolve(true));
    });
    server.removeAllListeners('error');
    if (free) return server.address().port;
  }
  throw new Error(`No free port between ${first} and ${first + PORTS_TRIED - 1}.`);
}

async function answer(request, response) {
  // A page elsewhere can point a name of its own at this machine; it then asks under that name.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return refuse(response, 403, 'Not here.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET is answered.');
  const asked = askedFor(request.url ?? '/');
  const file = asked && (await existing(asked));
  if (!file) return refuse(response, 404, `Not found: ${request.url}`);

  const { size, mtimeMs } = await stat(file);
  const headers = {
    'content-type': TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    // Asked again each time, and sent again only when a build has changed it.
    'cache-control': 'no-cache',
    etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(asked.folder === 'page' && { 'content-security-policy': PAGE_POLICY }),
  };
  if (request.headers['if-none-match'] === headers.etag) return response.writeHead(304, headers).end();
  if (asked.folder === 'addin' && file.endsWith('.html')) {
    const page = inWorkbench(await readFile(file, 'utf8'));
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(page) });
    return response.end(request.method === 'HEAD' ? undefined : page);
  }
  response.writeHead(200, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** /addin/taskpane.html is taskpane.html of the add-in; whatever names no folder belongs to the page. */
function askedFor(address) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(address, `http://${HOST}`).pathname);
  } catch {
    return null;
  }
  if (pathname.includes('\0')) return null;
  const [, first = '', rest = ''] = /^\/(addin|office)\/(.*)$/.exec(pathname) ?? [];
  return first ? { folder: first, name: rest } : { folder: 'page', name: pathname.slice(1) || 'index.html' };
}

/** The file itself, or null when there is none or it lies outside its folder, also by way of a link. */
async function existing({ folder, name }) {
  try {
    const top = await realpath(FOLDERS[folder]());
    const file = await realpath(path.join(top, name));
    return file.startsWith(top + path.sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * The built page loads Office.js from Microsoft. Here the workbench's host and the local copy take that one place. And the
 * form that help leads to is that of the pane in the workbench, beside a spreadsheet.
 */
function inWorkbench(page) {
  return page
    .replace(
      /<script([^>]*?) src="?https:\/\/appsforoffice\.microsoft\.com\/[^ ">]*\/([\w-]+\.js)"?([^>]*)>/,
      '<script src="/prelude.js"></script><script$1 src="/office/$2"$3>',
    )
    .replace(/href="(\.\.\/)+taskpane\.html\?/g, 'href="/?');
}

function refuse(response, status, sentence) {
  response.writeHead(status, { 'content-type': TYPES['.txt'] }).end(sentence);
}
