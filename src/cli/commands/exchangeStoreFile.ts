/** A store of the exchange in a file, with its log beside it: its first line holds the key that fees in the log are sealed with. */
import { appendFile } from 'node:fs/promises';
import { newStoreKey, sealUnder } from '../../adapters/database/figureSeal';
import { openFile } from '../../adapters/disk/openFile';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { csvFields } from '../../adapters/text/csvFields';
import { findingInWords } from '../../domain/evidence/findingWords';
import { askExchange, type ExchangeQuestion } from '../../domain/exchange/askExchange';
import {
  isWithdrawal,
  placementKey,
  type ExchangeLine,
  type ExchangeRecord,
} from '../../domain/exchange/exchangeRecord';
import { isKept, type AnsweredSet } from '../../domain/exchange/mayBeTold';
import { mergeRecords } from '../../domain/exchange/mergeRecords';
import { councilKey, type NameAsWritten } from '../../domain/evidence/organisationKey';
import { parityOf } from '../../domain/exchange/parity';
import { lineAsJson, readingOfExchange } from '../../workflows/exchange/exchangeFile';
import { answeredBefore, logLine, type LogProblem } from '../../workflows/exchange/exchangeLog';
import type { ExchangeStore } from '../../workflows/exchange/exchangeStore';
import type { Terminal } from './command';

export const csvLine = (line: string): readonly string[] => csvFields(line, ',')[0] ?? [];

export type Save = (text: string) => Promise<boolean>;

/** A store in a file: held whole while it is asked, written whole once files came in. Null where it cannot be had. */
export async function fileStore(
  { store, log, save }: { readonly store: string; readonly log: string; readonly save: Save | null },
  terminal: Terminal,
): Promise<ExchangeStore | null> {
  const stored = await storedRecords(store, terminal, save !== null);
  if (stored === null) return null;
  const { key } = stored;
  const seal = sealUnder(key);
  const under = seal('which store');
  const earlier = await answersIn(log, under, terminal);
  if (earlier === null) return null;
  let { records } = stored;
  const keep = async (question: ExchangeQuestion, sets: readonly AnsweredSet[], day: string) => {
    const lines = sets.map((set) => logLine(question, set, { day, under }));
    if (lines.length > 0) await appendFile(log, lines.join(''), { flush: true });
    earlier.push(...sets);
  };
  return {
    taking: async (work) => {
      let coming = stored.records;
      const marks = new Map(stored.marks);
      const isOf = (council: string) => (record: ExchangeRecord) =>
        councilKey(record.council) === councilKey(council);
      const isWanted = await work({
        take: async (more) => {
          const all: ExchangeLine[] = [];
          for await (const line of more) all.push(line);
          const { records: merged, ...taken } = mergeRecords(coming, all);
          coming = merged;
          return taken;
        },
        keyMark: (council) =>
          Promise.resolve(coming.some(isOf(council)) ? (marks.get(councilKey(council)) ?? null) : null),
        otherUnderKey: (council, mark) => {
          const others = [...marks].flatMap(([key, known]) =>
            known === mark && key !== councilKey(council) && coming.some(isOf(key)) ? [key] : [],
          );
          return Promise.resolve(others.sort()[0] ?? null);
        },
        rememberKey: (council, mark) => {
          marks.set(councilKey(council), mark);
          return Promise.resolve();
        },
        withdrawAll: (council) => {
          const going = coming.filter(isOf(council));
          coming = coming.filter((record) => !isOf(council)(record));
          return Promise.resolve(new Set(going.map(placementKey)).size);
        },
      });
      if (!isWanted || save === null) return false;
      records = coming;
      const first = {
        exchangeStore: 1,
        key,
        ...(marks.size === 0 ? {} : { marks: Object.fromEntries(marks) }),
      };
      const lines = [first, ...records.map(lineAsJson)];
      return save(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    },
    size: () => Promise.resolve(records.length),
    names: () => Promise.resolve(namesIn(records)),
    answer: async (question, day) => {
      const { set, ...answer } = askExchange(records, question, earlier, seal);
      if (answer.reason === null && !isKept(earlier, set)) await keep(question, [set], day);
      return answer;
    },
    parities: async (council, question, day) => {
      const { parities, answered } = parityOf(records, council, question, earlier, seal);
      await keep(question, answered, day);
      return parities;
    },
    close: () => Promise.resolve(),
  };
}

function* namesIn(records: readonly ExchangeRecord[]): Generator<NameAsWritten> {
  for (const { council, words } of records) {
    yield { kind: 'council', name: council };
    if (words.provider !== undefined) yield { kind: 'provider', name: words.provider };
  }
}

interface Stored {
  readonly records: readonly ExchangeRecord[];
  readonly key: string;
  /** By council: what the key of its references is known by. */
  readonly marks: ReadonlyMap<string, string>;
}

async function storedRecords(store: string, terminal: Terminal, mayBeNew: boolean): Promise<Stored | null> {
  const { value, findings, isMissing } = await openFile(store);
  if (value === null) {
    if (mayBeNew && isMissing === true) return { records: [], key: newStoreKey(), marks: new Map() };
    for (const finding of findings) terminal.complain(findingInWords(finding));
    return null;
  }
  const [first = '', ...rest] = textOfCsvBytes(value.bytes).split(/\r?\n/);
  const begins = beginningOfStore(first);
  const key = begins?.key ?? null;
  const reading = readingOfExchange(csvLine);
  const lines = key === null ? [first, ...rest] : rest;
  const records = lines.flatMap((text) => {
    const line = reading.line(text);
    return line === null || isWithdrawal(line) ? [] : [line];
  });
  if (reading.leftOut() > 0) {
    for (const problem of reading.problems()) terminal.complain(`${store}: ${problem}`);
    terminal.complain(`${store} is no store of the exchange, or it is damaged; nothing was changed.`);
    return null;
  }
  // Of an empty store nothing is ever told, so that nothing is remembered of it.
  if (key !== null || mayBeNew || records.length === 0)
    return { records, key: key ?? newStoreKey(), marks: begins?.marks ?? new Map() };
  terminal.complain(
    `${store} has no key to remember answers with: an earlier version wrote it. Import a file into it once more (one that is in it already will do), then ask.`,
  );
  return null;
}

function beginningOfStore(line: string): Pick<Stored, 'key' | 'marks'> | null {
  const [, key, marks = '{}'] =
    /^\{"exchangeStore":1,"key":"([0-9a-f]{64})"(?:,"marks":(\{(?:"[^"\\]*":"[0-9a-f]{16}",?)*\}))?\}$/.exec(
      line,
    ) ?? [];
  return key === undefined
    ? null
    : { key, marks: new Map(Object.entries(JSON.parse(marks) as Record<string, string>)) };
}

const whyNothingIsAnswered: Readonly<Record<LogProblem, string>> = {
  damaged: 'is damaged: nobody knows what was answered before',
  'of-another-store': 'was kept for another store: nobody can tell which fees have moved since',
};

/** What was answered before; null, and told, where nobody can know it. */
async function answersIn(log: string, under: string, terminal: Terminal): Promise<AnsweredSet[] | null> {
  const { value, findings, isMissing } = await openFile(log);
  if (value === null) {
    if (isMissing === true) return [];
    for (const finding of findings) terminal.complain(findingInWords(finding));
    return null;
  }
  const earlier = answeredBefore(textOfCsvBytes(value.bytes), under);
  if (typeof earlier !== 'string') return [...earlier];
  terminal.complain(`${log} ${whyNothingIsAnswered[earlier]}, so nothing is answered now.`);
  return null;
}
