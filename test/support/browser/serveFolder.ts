/**
 * Serves a folder of built files with the headers that a council's own server is told to send. The page around the pane,
 * where there is no Excel, has headers of its own.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import responseHeaders from '../../../src/taskpane/responseHeaders.json';
import workbenchHeaders from '../../../src/workbench/responseHeaders.json';

export interface ServedFolder {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server: Server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const path = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = join(folder, path);
    const headers = path === '/workbench/index.html' ? workbenchHeaders : responseHeaders;
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'Content-Type': type });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
    },
  };
}
