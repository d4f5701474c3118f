/**
 * The log of what was answered: one line an answer, the question, the day and the records it was of. It decides what may be
 * answered later, so an answer is given only once its line stands in the log.
 */
import type { AnsweredSet, AnswerOfRecords, ExchangeQuestion } from '../../domain/exchange/askExchange';

export function logLine(
  question: ExchangeQuestion,
  { set }: Pick<AnswerOfRecords, 'set'>,
  day: string,
): string {
  return `${JSON.stringify({ exchangeLog: 1, day, question, records: [...set] })}\n`;
}

/** The sets answered before; null where a line is damaged, since nobody knows then what was told. */
export function answeredBefore(text: string): readonly AnsweredSet[] | null {
  const sets: AnsweredSet[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const records = recordsIn(line);
    if (records === null) return null;
    sets.push(new Set(records));
  }
  return sets;
}

function recordsIn(line: string): readonly string[] | null {
  try {
    const given = JSON.parse(line) as { readonly exchangeLog?: unknown; readonly records?: unknown } | null;
    const records = given?.records;
    return given?.exchangeLog === 1 &&
      Array.isArray(records) &&
      records.every((each) => typeof each === 'string')
      ? records
      : null;
  } catch {
    return null;
  }
}
