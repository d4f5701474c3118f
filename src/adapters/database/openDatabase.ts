/**
 * A PostgreSQL database: one on a server, by its address, or one embedded in a folder of this machine where there is no server.
 * Both take the same SQL. The two packages are optional, since the exchange alone needs them; they are looked for when a
 * database is named, and a sentence says what to install where one is missing.
 */
import { constants } from 'node:fs';
import { mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface Database {
  readonly rows: (
    sql: string,
    values?: readonly unknown[],
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** All that happens inside; nothing of it where the work throws or comes to null. */
  readonly together: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** The database, or a sentence why it cannot be had. The address may hold a password: no sentence repeats it. */
export async function openDatabase(place: string): Promise<Database | string> {
  return /^postgres(ql)?:\/\//i.test(place) ? onServer(place) : inFolder(place);
}

type Query = (sql: string, values: unknown[]) => Promise<{ readonly rows: unknown[] }>;

function databaseOf(query: Query, close: () => Promise<void>): Database {
  const rows: Database['rows'] = async (sql, values = []) =>
    (await query(sql, [...values])).rows as Readonly<Record<string, unknown>>[];
  return {
    rows,
    together: async (work) => {
      await rows('begin');
      try {
        const result = await work();
        await rows(result === null ? 'rollback' : 'commit');
        return result;
      } catch (problem) {
        // Where the connection is gone the server takes it all back by itself; what went wrong first is what is told.
        await rows('rollback').catch(() => []);
        throw problem;
      }
    },
    close,
  };
}

async function onServer(address: string): Promise<Database | string> {
  const pg = await import('pg').catch(missingPackage);
  if (pg === null) return notInstalled('pg');
  try {
    const client = new pg.default.Client({ connectionString: address, connectionTimeoutMillis: 15_000 });
    // A connection that breaks between two questions is told by the next one.
    client.on('error', () => undefined);
    await client.connect();
    return databaseOf(
      (sql, values) => client.query(sql, values),
      () => client.end(),
    );
  } catch (problem) {
    const why = databaseProblem(problem);
    if (why === null) throw problem;
    return `The database cannot be reached: ${why}.`;
  }
}

async function inFolder(folder: string): Promise<Database | string> {
  const entries: readonly string[] | null = await readdir(folder).catch((problem: unknown) =>
    codeOf(problem) === 'ENOENT' ? [] : null,
  );
  if (entries === null) return `${folder} is no folder for a database: it is a file, or it cannot be read.`;
  const isOurs = entries.includes('PG_VERSION');
  if (!isOurs && entries.some((name) => name !== lockName))
    return `${folder} holds other files: name a folder of its own for the database.`;
  const pglite = await import('@electric-sql/pglite').catch(missingPackage);
  if (pglite === null) return notInstalled('@electric-sql/pglite');
  await mkdir(folder, { recursive: true });
  const unlock = await lockOf(folder);
  if (unlock === null) return `${folder} is in use by another run of this program. Wait until it has ended.`;
  try {
    const embedded = await pglite.PGlite.create(folder);
    return databaseOf(
      (sql, values) => embedded.query(sql, values),
      async () => {
        await embedded.close();
        await unlock();
      },
    );
  } catch (problem) {
    await unlock();
    const why = databaseProblem(problem) ?? 'it is damaged, or of another version';
    return `${folder} cannot be opened as a database: ${why}.`;
  }
}

const lockName = 'open-book.lock';

/** One process at a time: two on one folder would damage it. A lock whose process is gone is taken over. */
async function lockOf(folder: string): Promise<(() => Promise<void>) | null> {
  const path = join(folder, lockName);
  const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY;
  const handle = await open(path, flags).catch(async () => {
    const holder = (await readFile(path, 'utf8').catch(() => '')).trim();
    if (/^\d+$/.test(holder) && isRunning(Number(holder))) return null;
    await rm(path, { force: true });
    return open(path, flags).catch(() => null);
  });
  if (handle === null) return null;
  await handle.writeFile(String(process.pid));
  await handle.close();
  return () => rm(path, { force: true });
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (problem) {
    return codeOf(problem) === 'EPERM';
  }
}

function missingPackage(problem: unknown): null {
  if (codeOf(problem) === 'MODULE_NOT_FOUND' || codeOf(problem) === 'ERR_MODULE_NOT_FOUND') return null;
  throw problem;
}

const notInstalled = (name: string): string =>
  `This needs the package ${name}, which is not installed: npm install ${name}`;

/** What went wrong with a database, in words; null where it is no such problem but a mistake of ours. */
export function databaseProblem(problem: unknown): string | null {
  const code = codeOf(problem);
  if (code === null) return null;
  const known: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing answers at its address',
    ENOTFOUND: 'its host is not known',
    ETIMEDOUT: 'it did not answer in time',
    ECONNRESET: 'the connection broke',
    '28P01': 'the user or the password is wrong',
    '28000': 'the user may not sign in',
    '3D000': 'there is no database of that name',
    '42501': 'the user may not do this',
    '53100': 'its disk is full',
    '53300': 'it has too many connections',
    '57P01': 'it was shut down',
  };
  const isOfDatabase = /^[0-9A-Z]{5}$/.test(code) || /^E[A-Z]+$/.test(code);
  return known[code] ?? (isOfDatabase ? `it answered with code ${code}` : null);
}

function codeOf(problem: unknown): string | null {
  if (typeof problem !== 'object' || problem === null) return null;
  if ('code' in problem && typeof problem.code === 'string') return problem.code;
  // Two addresses of one host were tried: the first answer speaks for both.
  if ('errors' in problem && Array.isArray(problem.errors)) return codeOf(problem.errors[0]);
  return null;
}
