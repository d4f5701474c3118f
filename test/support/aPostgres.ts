/**
 * A PostgreSQL server of the test's own, in a folder of its own and gone with it; or the one that `OPEN_BOOK_POSTGRES` names.
 * Null where there is neither: the tests then say so.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

export interface PostgresForTests {
  readonly address: string;
  readonly stop: () => void;
}

export async function aPostgres(): Promise<PostgresForTests | null> {
  const given = process.env['OPEN_BOOK_POSTGRES'];
  if (given !== undefined && given !== '') return { address: given, stop: () => undefined };
  const bin = binaries();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'open-book-postgres-'));
  chmodSync(folder, 0o777);
  const store = join(folder, 'store');
  const port = String(await freePort());
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  asUser(join(bin, 'initdb'), ['-D', store, '-U', 'open_book', '-A', 'trust', '-E', 'UTF8', '--locale=C']);
  asUser(join(bin, 'pg_ctl'), ['-D', store, '-w', '-o', options, '-l', join(folder, 'log'), 'start']);
  return {
    address: `postgres://open_book@127.0.0.1:${port}/postgres`,
    stop: () => {
      asUser(join(bin, 'pg_ctl'), ['-D', store, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where Debian and others keep the server's own programs. */
function binaries(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort().reverse() : [];
  const found = versions.map((version) => join(root, version, 'bin'));
  return found.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** The server refuses to run as root: then it runs as the user its package made. */
function asUser(program: string, words: readonly string[]): void {
  const isRoot = userInfo().uid === 0;
  const [command, all] = isRoot ? ['runuser', ['-u', 'postgres', '--', program, ...words]] : [program, words];
  execFileSync(command, all, { stdio: 'ignore', cwd: tmpdir() });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => {
        if (found === null || typeof found === 'string') reject(new Error('no port'));
        else resolve(found.port);
      });
    });
  });
}
