/** Serves a folder the way any static host does, to this machine only. */

import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

interface StaticServer {
  /** Address of the folder, with the closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export async function serve(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    // The URL class resolves `..` before we see it, so no path leads out of the folder.
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    void answer(response, folder, path);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const found = await contentOf(file);
  response.statusCode = found ? 200 : 404;
  response.setHeader('content-type', contentTypes[found ? extname(file) : '.html'] ?? 'application/octet-stream');
  response.end(found ?? (await contentOf(join(folder, '404.html'))));
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
