/** The files of an exchange: its store, its log, what is sent and the council's key. */
import { appendFile } from 'node:fs/promises';
import { linesOfFile } from '../../adapters/disk/linesOfFile';
import { handleOf, openFile } from '../../adapters/disk/openFile';
import { filesRead, writeFile } from '../../adapters/disk/writeFile';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { csvFields } from '../../adapters/text/csvFields';
import {
  askExchange,
  parityOf,
  type AnsweredSet,
  type ExchangeQuestion,
} from '../../domain/exchange/askExchange';
import { wordKey, type ExchangeRecord } from '../../domain/exchange/exchangeRecord';
import { mergeRecords } from '../../domain/exchange/mergeRecords';
import { exchangeAsJsonLines, readingOfExchange } from '../../workflows/exchange/exchangeFile';
import { answeredBefore, logLine } from '../../workflows/exchange/exchangeLog';
import type { ExchangeStore, Take } from '../../workflows/exchange/exchangeStore';
import { findingInWords } from '../../domain/evidence/findingWords';
import type { ExitCode, Terminal } from './command';
import type { ReadOptions } from './options';

type Options = ReadOptions<string>;

const cut = (line: string): readonly string[] => csvFields(line, ',')[0] ?? [];

/** A store in a file: held whole while it is asked, written whole once files came in. Null where it cannot be had. */
export async function fileStore(
  { store, log, save }: { readonly store: string; readonly log: string; readonly save: Save | null },
  terminal: Terminal,
): Promise<ExchangeStore | null> {
  const stored = await storedRecords(store, terminal, save !== null);
  const earlier = stored === null ? null : await answersIn(log, terminal);
  if (stored === null || earlier === null) return null;
  let records = stored;
  const keep = async (question: ExchangeQuestion, sets: readonly AnsweredSet[], day: string) => {
    const lines = sets.map((set) => logLine(question, { set }, day));
    if (lines.length > 0) await appendFile(log, lines.join(''), { flush: true });
    earlier.push(...sets);
  };
  return {
    taking: async (work) => {
      let coming = stored;
      const isWanted = await work(async (more) => {
        const all: ExchangeRecord[] = [];
        for await (const record of more) all.push(record);
        const { records: merged, ...taken } = mergeRecords(coming, all);
        coming = merged;
        return taken;
      });
      if (!isWanted || save === null) return false;
      records = coming;
      return save(exchangeAsJsonLines(null, records));
    },
    size: () => Promise.resolve(records.length),
    answer: async (question, day) => {
      const { set, ...answer } = askExchange(records, question, earlier);
      if (answer.reason === null) await keep(question, [set], day);
      return answer;
    },
    parities: async (council, question, day) => {
      const { parities, answered } = parityOf(records, council, question, earlier);
      await keep(question, answered, day);
      return parities;
    },
    close: () => Promise.resolve(),
  };
}

export type Save = (text: string) => Promise<boolean>;

async function storedRecords(
  store: string,
  terminal: Terminal,
  mayBeNew: boolean,
): Promise<readonly ExchangeRecord[] | null> {
  const { value, findings, isMissing } = await openFile(store);
  if (value === null) {
    if (mayBeNew && isMissing === true) return [];
    for (const finding of findings) terminal.complain(findingInWords(finding));
    return null;
  }
  const reading = readingOfExchange(cut);
  const records = textOfCsvBytes(value.bytes)
    .split(/\r?\n/)
    .map(reading.line)
    .filter((record) => record !== null);
  if (reading.leftOut() === 0) return records;
  for (const problem of reading.problems()) terminal.complain(`${store}: ${problem}`);
  terminal.complain(`${store} is no store of the exchange, or it is damaged; nothing was changed.`);
  return null;
}

/** What was answered before; null, and told, where nobody can know it. */
async function answersIn(log: string, terminal: Terminal): Promise<AnsweredSet[] | null> {
  const { value, findings, isMissing } = await openFile(log);
  if (value === null) {
    if (isMissing === true) return [];
    for (const finding of findings) terminal.complain(findingInWords(finding));
    return null;
  }
  const earlier = answeredBefore(textOfCsvBytes(value.bytes));
  if (earlier !== null) return [...earlier];
  terminal.complain(`${log} is damaged: nobody knows what was answered before, so nothing is answered now.`);
  return null;
}

/** Files of councils into a store, all or none of them; the exit code. */
export async function takeFiles(
  paths: readonly string[],
  store: ExchangeStore,
  terminal: Terminal,
): Promise<ExitCode> {
  let leftOut = 0;
  const isTaken = await store.taking(async (take) => {
    for (const path of paths) {
      const left = await takeFile(path, take, terminal);
      if (left === null) return false;
      leftOut += left;
    }
    return true;
  });
  if (!isTaken) return 2;
  return leftOut > 0 ? 1 : 0;
}

/** How many lines of a file were left out; null where nothing of it was taken. */
async function takeFile(path: string, take: Take, terminal: Terminal): Promise<number | null> {
  const opened = await handleOf(path);
  if (opened.value === null) {
    for (const finding of opened.findings) terminal.complain(findingInWords(finding));
    return null;
  }
  const handle = opened.value;
  const reading = readingOfExchange(cut);
  let ofOthers = 0;
  const reasons: string[] = [];
  async function* records(): AsyncGenerator<ExchangeRecord> {
    const lines = linesOfFile(handle, (why) => reasons.push(why));
    for await (const line of lines) {
      const record = reading.line(line);
      if (record === null) continue;
      const isNamed = reading.headers().some(({ council }) => wordKey(council) === wordKey(record.council));
      if (isNamed) yield record;
      else ofOthers += 1;
    }
  }
  const taken = await take(records()).finally(() => handle.close());
  for (const problem of reading.problems()) terminal.complain(`${path}: ${problem}`);
  const refusals = [
    ...reasons.map((why) => `${path} was not read to its end, since ${why}: nothing is taken.`),
    ...(reading.headers().length > 0
      ? []
      : [`${path} has no header that says whose it is and what it is for: nothing is taken.`]),
  ];
  for (const refusal of refusals.slice(0, 1)) terminal.complain(refusal);
  if (refusals.length > 0) return null;
  if (ofOthers > 0)
    terminal.complain(
      `${path}: ${String(ofOthers)} lines are of a council that its header does not name; they are left out.`,
    );
  terminal.say(
    `${path}: ${String(taken.added)} added, ${String(taken.repeated)} there already, ${String(taken.replaced)} in the place of what was there.`,
  );
  return reading.leftOut() + ofOthers;
}

export async function textOf(path: string, terminal: Terminal): Promise<string | undefined> {
  const { value, findings } = await openFile(path);
  for (const finding of findings) terminal.complain(findingInWords(finding));
  return value === null ? undefined : textOfCsvBytes(value.bytes);
}

export async function written(
  path: string,
  text: string,
  read: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<boolean> {
  const isExchange = (bytes: Uint8Array): boolean => {
    const start = new TextDecoder().decode(bytes.subarray(0, 200));
    return /^#?\{"(exchange|council)":/.test(start) || start === '';
  };
  const writing = {
    path,
    read: await filesRead(read),
    overwrite: options.has('overwrite'),
    isOurs: isExchange,
  };
  const outcome = await writeFile(writing, () => Promise.resolve(new TextEncoder().encode(text)));
  if (outcome.kind === 'written') return true;
  terminal.complain(outcome.sentence);
  return false;
}
