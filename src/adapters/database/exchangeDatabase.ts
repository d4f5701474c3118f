/**
 * The exchange in a database: records come in by batches and never stand in memory together, and what is asked is counted where
 * the records are. What may be told is decided by the same rules as for a file; only a position, or a statistic rounded to
 * £10, leaves.
 */
import type { ExchangeStore } from '../../workflows/exchange/exchangeStore';
import { askDatabase, paritiesInDatabase } from './askDatabase';
import { providerGroup } from '../../domain/exchange/providerGroup';
import {
  addGroups,
  exchangeTables,
  groupsOfProviders,
  ofEarlierVersion,
  providersAsSent,
  withoutGroups,
} from './exchangeTables';
import { newStoreKey, sealUnder } from './figureSeal';
import type { Database } from './openDatabase';
import { numberOf, textOf } from './rowValues';
import { takingIntoDatabase } from './takeIntoDatabase';

/** The store, or a sentence why it cannot be had. */
export async function exchangeDatabase(database: Database): Promise<ExchangeStore | string> {
  if ((await database.rows(ofEarlierVersion)).length > 0)
    return 'This database was kept by an earlier version, whose log counted months and not placements. Import the files into a new one.';
  for (const table of exchangeTables) await database.rows(table);
  if ((await database.rows(withoutGroups)).length > 0) await bringForward(database);
  await database.rows('insert into exchange_key (key) values ($1) on conflict do nothing', [newStoreKey()]);
  const [{ key } = {}] = await database.rows('select key from exchange_key');
  const asking = { database, seal: sealUnder(textOf(key)) };
  return {
    taking: async (work) =>
      (await database.together(async () => ((await work(takingIntoDatabase(asking))) ? true : null))) ??
      false,
    size: async () =>
      numberOf((await database.rows('select count(*)::int as n from exchange_record'))[0]?.['n']),
    names: async () =>
      (await database.rows('select kind, name from exchange_name')).map(({ kind, name }) => ({
        kind: kind === 'council' ? 'council' : 'provider',
        name: textOf(name),
      })),
    answer: (question, day) => alone(database, () => askDatabase(asking, question, day)),
    parities: (council, question, day) =>
      alone(database, () => paritiesInDatabase(asking, { council, question, day })),
    close: database.close,
  };
}

/** Records of an earlier version are given what providers are looked at by; its log of answers stays as it is. */
async function bringForward(database: Database): Promise<void> {
  await database.together(async () => {
    await database.rows(addGroups);
    const providers = (await database.rows(providersAsSent)).map(({ provider }) => textOf(provider));
    await database.rows(groupsOfProviders, [providers, providers.map(providerGroup)]);
    return true;
  });
}

/**
 * Two who ask at the same time would not see one another's answers: they ask one after the other. And what is counted, told
 * and kept is one state of the records, whatever is imported meanwhile: the lock comes before the first look at them.
 */
function alone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return database.together(async () => {
    await database.rows('set transaction isolation level repeatable read');
    await database.rows('lock table exchange_answer in exclusive mode');
    return work();
  });
}
