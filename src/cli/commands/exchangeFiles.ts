/** The files that councils send, taken into a store; and what of an exchange is written. */
import { countInWords } from '../../domain/evidence/countInWords';
import { linesOfFile } from '../../adapters/disk/linesOfFile';
import { handleOf, openFile } from '../../adapters/disk/openFile';
import { filesRead, writeFile } from '../../adapters/disk/writeFile';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { findingInWords } from '../../domain/evidence/findingWords';
import type { ExchangeHeader, ExchangeLine } from '../../domain/exchange/exchangeRecord';
import { councilKey, namesTakenAsOne } from '../../domain/evidence/organisationKey';
import { readingOfExchange } from '../../workflows/exchange/exchangeFile';
import type { ExchangeStore, Taking } from '../../workflows/exchange/exchangeStore';
import { namesInWords, takenInWords } from '../../workflows/exchange/tellExchange';
import type { ExitCode, Terminal } from './command';
import { csvLine } from './exchangeStoreFile';
import type { ReadOptions } from './options';

type Options = ReadOptions<string>;

/** Files of councils into a store, all or none of them; the exit code. `newKeyOf` is a council that has another key now. */
export async function takeFiles(
  paths: readonly string[],
  store: ExchangeStore,
  newKeyOf: string | null,
  terminal: Terminal,
): Promise<ExitCode> {
  let leftOut = 0;
  const isTaken = await store.taking(async (taking) => {
    for (const path of paths) {
      const left = await takeFile(path, taking, newKeyOf, terminal);
      if (left === null) return false;
      leftOut += left;
    }
    return true;
  });
  if (!isTaken) return 2;
  for (const line of namesInWords(namesTakenAsOne(await store.names()))) terminal.say(line);
  return leftOut > 0 ? 1 : 0;
}

/** How many lines of a file were left out; null where nothing of it was taken. */
async function takeFile(
  path: string,
  taking: Taking,
  newKeyOf: string | null,
  terminal: Terminal,
): Promise<number | null> {
  const opened = await handleOf(path);
  if (opened.value === null) {
    for (const finding of opened.findings) terminal.complain(findingInWords(finding));
    return null;
  }
  const handle = opened.value;
  const reading = readingOfExchange(csvLine);
  let ofOthers = 0;
  const reasons: string[] = [];
  const otherKeys: string[] = [];
  async function* told(): AsyncGenerator<ExchangeLine> {
    let heard = 0;
    for await (const text of linesOfFile(handle, (why) => reasons.push(why))) {
      const line = reading.line(text);
      for (const header of reading.headers().slice(heard)) {
        const refusal = await settleKey(header, taking, newKeyOf, terminal);
        if (refusal !== null) otherKeys.push(refusal);
      }
      heard = reading.headers().length;
      if (otherKeys.length > 0) return;
      if (line === null) continue;
      const key = councilKey(line.council);
      // A council says what it pays, and takes out what it said: nobody else.
      if (reading.headers().some(({ council }) => councilKey(council) === key)) yield line;
      else ofOthers += 1;
    }
  }
  const taken = await taking.take(told()).finally(() => handle.close());
  for (const problem of reading.problems()) terminal.complain(`${path}: ${problem}`);
  const refusals = [
    ...otherKeys.map((why) => `${path}: ${why} Nothing is taken.`),
    ...reasons.map((why) => `${path} was not read to its end, since ${why}: nothing is taken.`),
    ...(reading.headers().length > 0
      ? []
      : [`${path} has no header that says whose it is and what it is for: nothing is taken.`]),
  ];
  for (const refusal of refusals.slice(0, 1)) terminal.complain(refusal);
  if (refusals.length > 0) return null;
  if (ofOthers > 0)
    terminal.complain(
      `${path}: left out, of a council that its header does not name: ${countInWords(ofOthers, 'line')}.`,
    );
  terminal.say(`${path}: ${takenInWords(taken)}`);
  return reading.leftOut() + ofOthers;
}

/**
 * Whether a council's file is under the key of what it sent before; a sentence where it is not. What stands under an earlier key
 * goes where the council has another one now: nobody could tell its placements from those that come.
 */
async function settleKey(
  { council, keyMark }: ExchangeHeader,
  { keyMark: knownMark, otherUnderKey, rememberKey, withdrawAll }: Taking,
  newKeyOf: string | null,
  terminal: Terminal,
): Promise<string | null> {
  if (keyMark === null) return null;
  const other = await otherUnderKey(council, keyMark);
  if (other !== null)
    return `${council} sends under the key that placements of “${other}” stand under: one council under two names would count as two. Have its file name it as before; each council has a key of its own.`;
  const known = await knownMark(council);
  if (known !== null && known !== keyMark) {
    if (newKeyOf === null || councilKey(newKeyOf) !== councilKey(council))
      return `${council} sent its earlier placements under another key, so that each would count twice. Ask it for a file under the key it had; where it has a new one, import with --new-key "${council}": what it sent before is withdrawn then.`;
    const withdrawn = await withdrawAll(council);
    terminal.say(
      `${council} has another key now: ${countInWords(withdrawn, 'placement')} that it sent before are withdrawn.`,
    );
  }
  await rememberKey(council, keyMark);
  return null;
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
    return /^#?\{"(exchange|exchangeStore|council)":/.test(start) || start === '';
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
