/**
 * The log of what was answered: one line an answer, the question, the day and the placements it was of, each with what stands
 * for its fee under the store's key. It decides what may be answered later, so an answer is given only once its line stands in
 * the log; and a log that was kept under another store's key cannot tell which fees have moved.
 */
import type { ExchangeQuestion } from '../../domain/exchange/askExchange';
import { councilKey } from '../../domain/evidence/organisationKey';
import type { AnsweredSet } from '../../domain/exchange/mayBeTold';

/** `under` tells the store's key from another without telling it. */
export function logLine(
  question: ExchangeQuestion,
  { placements, own }: AnsweredSet,
  { day, under }: { readonly day: string; readonly under: string },
): string {
  const line = {
    exchangeLog: 2,
    day,
    question,
    under,
    placements: Object.fromEntries(placements),
    ...(own === null ? {} : { own }),
  };
  return `${JSON.stringify(line)}\n`;
}

export type LogProblem = 'damaged' | 'of-another-store';

/** The sets answered before; or why nobody knows what was told. */
export function answeredBefore(text: string, under: string): readonly AnsweredSet[] | LogProblem {
  const sets: AnsweredSet[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const set = setIn(line, under);
    if (typeof set === 'string') return set;
    sets.push(set);
  }
  return sets;
}

function setIn(line: string, under: string): AnsweredSet | LogProblem {
  const given = parsed(line);
  if (given?.['exchangeLog'] === 1) return ofFirstVersion(given['records']) ?? 'damaged';
  const { exchangeLog, under: key, placements, own = null } = given ?? {};
  if (exchangeLog !== 2 || typeof key !== 'string' || !isTexts(placements)) return 'damaged';
  if (own !== null && typeof own !== 'string') return 'damaged';
  return key === under ? { placements: new Map(Object.entries(placements)), own } : 'of-another-store';
}

/** The first version counted records, "council reference month", and did not hold what stands for a fee. */
function ofFirstVersion(records: unknown): AnsweredSet | null {
  if (!Array.isArray(records)) return null;
  const placements = records.map((each: unknown) =>
    typeof each === 'string' ? /^(.+) ([0-9a-f]{64}) \d{4}-\d{2}$/.exec(each) : null,
  );
  if (placements.some((each) => each === null)) return null;
  const keys = placements.map((each) => `${councilKey(each?.[1] ?? '')} ${each?.[2] ?? ''}`);
  return { placements: new Map(keys.map((key) => [key, null])), own: null };
}

function isTexts(given: unknown): given is Readonly<Record<string, string>> {
  return (
    typeof given === 'object' &&
    given !== null &&
    !Array.isArray(given) &&
    Object.values(given).every((each) => typeof each === 'string')
  );
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>> | null;
  } catch {
    return null;
  }
}
