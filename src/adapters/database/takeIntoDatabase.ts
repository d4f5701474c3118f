/** Records and withdrawals into a database, by batches: what came is counted as it is for a file. */
import { figureOf, type Seal } from '../../domain/exchange/exchangeBook';
import {
  askedKey,
  exchangeWords,
  isWithdrawal,
  recordKey,
  type ExchangeLine,
  type ExchangeRecord,
  type Withdrawal,
} from '../../domain/exchange/exchangeRecord';
import { councilKey } from '../../domain/evidence/organisationKey';
import { providerGroup } from '../../domain/exchange/providerGroup';
import { exactText } from '../../domain/money/exact';
import { contentOf } from '../../workflows/exchange/exchangeFile';
import type { Taken, Taking } from '../../workflows/exchange/exchangeStore';
import {
  batchIntoRecords,
  comesBack,
  goneOfBatch,
  markOfCouncil,
  metByBatch,
  namesOfBatch,
  otherOfMark,
  rememberMark,
  withdrawBatch,
  withdrawCouncil,
} from './exchangeTables';
import type { Database } from './openDatabase';
import { numberOf, textOf } from './rowValues';

/** A database, and what seals the fees in its log. */
export interface Asking {
  readonly database: Database;
  readonly seal: Seal;
}

const batchSize = 5_000;

export const takingIntoDatabase = (asking: Asking): Taking => ({
  take: (lines) => takeIntoDatabase(asking, lines),
  keyMark: async (council) => {
    const [known] = await asking.database.rows(markOfCouncil, [councilKey(council)]);
    return known === undefined ? null : textOf(known['mark']);
  },
  otherUnderKey: async (council, mark) => {
    const [other] = await asking.database.rows(otherOfMark, [councilKey(council), mark]);
    return other === undefined ? null : textOf(other['council']);
  },
  rememberKey: async (council, mark) => {
    await asking.database.rows(rememberMark, [councilKey(council), mark]);
  },
  withdrawAll: async (council) =>
    numberOf((await asking.database.rows(withdrawCouncil, [councilKey(council)]))[0]?.['n']),
});

async function takeIntoDatabase(asking: Asking, lines: AsyncIterable<ExchangeLine>): Promise<Taken> {
  let taken: Taken = { added: 0, repeated: 0, replaced: 0, withdrawn: 0, notThere: 0 };
  const records = new Map<string, ExchangeRecord>();
  const withdrawals = new Map<string, Withdrawal>();
  const count = (more: Partial<Taken>): void => {
    taken = {
      added: taken.added + (more.added ?? 0),
      repeated: taken.repeated + (more.repeated ?? 0),
      replaced: taken.replaced + (more.replaced ?? 0),
      withdrawn: taken.withdrawn + (more.withdrawn ?? 0),
      notThere: taken.notThere + (more.notThere ?? 0),
    };
  };
  const flush = async (): Promise<void> => {
    if (records.size > 0) count(await takeBatch(asking, [...records.values()]));
    if (withdrawals.size > 0) count(await withdraw(asking, [...withdrawals.values()]));
    records.clear();
    withdrawals.clear();
  };
  for await (const line of lines) {
    const isGoing = isWithdrawal(line);
    const key = isGoing ? `${councilKey(line.council)} ${line.reference}` : recordKey(line);
    const [batch, other] = isGoing ? [withdrawals, records] : [records, withdrawals];
    // The same placement twice in one file: the first has to stand there before the second meets it.
    if (other.size > 0 || batch.has(key) || batch.size === batchSize) await flush();
    if (isGoing) withdrawals.set(key, line);
    else records.set(key, line);
  }
  await flush();
  return taken;
}

async function takeBatch(
  { database, seal }: Asking,
  coming: readonly ExchangeRecord[],
): Promise<Partial<Taken>> {
  const placements = [
    coming.map(({ council }) => councilKey(council)),
    coming.map(({ reference }) => reference),
  ];
  const keys = [...placements, coming.map(({ month }) => month), coming.map(contentOf)];
  const [met = {}] = await database.rows(metByBatch, keys);
  const words = exchangeWords.map((name) =>
    coming.map(({ words: { [name]: text } }) => (text === undefined ? null : askedKey(name, text))),
  );
  await database.rows(batchIntoRecords, [
    ...keys,
    coming.map(({ weekly }) => exactText(weekly)),
    coming.map((record) => figureOf(record, seal)),
    coming.map(({ words: { provider } }) => (provider === undefined ? null : providerGroup(provider))),
    ...words,
  ]);
  await database.rows(namesOfBatch, namesIn(coming));
  await database.rows(comesBack, placements);
  const [repeated, replaced] = [numberOf(met['repeated']), numberOf(met['replaced'])];
  return { repeated, replaced, added: coming.length - repeated - replaced };
}

/** Each way once, as two columns. */
function namesIn(coming: readonly ExchangeRecord[]): readonly (readonly string[])[] {
  const councils = [...new Set(coming.map(({ council }) => council))];
  const providers = [...new Set(coming.flatMap(({ words: { provider } }) => provider ?? []))];
  return [
    [...councils.map(() => 'council'), ...providers.map(() => 'provider')],
    [...councils, ...providers],
  ];
}

async function withdraw({ database }: Asking, coming: readonly Withdrawal[]): Promise<Partial<Taken>> {
  const placements = [
    coming.map(({ council }) => councilKey(council)),
    coming.map(({ reference }) => reference),
  ];
  const withdrawn = numberOf((await database.rows(goneOfBatch, placements))[0]?.['n']);
  await database.rows(withdrawBatch, placements);
  return { withdrawn, notThere: coming.length - withdrawn };
}
