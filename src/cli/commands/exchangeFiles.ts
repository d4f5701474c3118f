/** The files of an exchange: its store, its log, what is sent and the council's key. */
import { appendFile } from 'node:fs/promises';
import { openFile } from '../../adapters/disk/openFile';
import { filesRead, writeFile } from '../../adapters/disk/writeFile';
import { textOfCsvBytes } from '../../adapters/text/csvBytes';
import { csvFields } from '../../adapters/text/csvFields';
import type { ExchangeRecord } from '../../domain/exchange/exchangeRecord';
import { readExchange } from '../../workflows/exchange/exchangeFile';
import { findingInWords } from '../../workflows/review/tell';
import type { Terminal } from './command';
import type { ReadOptions } from './options';

type Options = ReadOptions<string>;

export async function storedRecords(
  store: string,
  terminal: Terminal,
  mayBeNew: boolean,
): Promise<readonly ExchangeRecord[] | null> {
  const { value, findings } = await openFile(store);
  if (value === null) {
    if (mayBeNew && findings.some(({ received }) => received.endsWith('was not found'))) return [];
    for (const finding of findings) terminal.complain(findingInWords(finding));
    return null;
  }
  const { records, problems, leftOut } = readExchange(textOfCsvBytes(value.bytes), (csv) =>
    csvFields(csv, ','),
  );
  if (leftOut === 0) return records;
  for (const problem of problems) terminal.complain(`${store}: ${problem}`);
  terminal.complain(`${store} is no store of the exchange, or it is damaged; nothing was changed.`);
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

/** An answer is given only once it stands in the log. */
export async function logged(log: string, lines: readonly string[], terminal: Terminal): Promise<boolean> {
  try {
    await appendFile(log, lines.join(''), { flush: true });
    return true;
  } catch {
    terminal.complain(
      `${log} could not be written, so that nothing is answered: later questions could not be held against it.`,
    );
    return false;
  }
}
