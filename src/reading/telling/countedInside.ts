/**
 * A line that another line says it holds, or that says itself what it is held by: "Care team incl. waking nights £3,515.00" beside
 * "Waking nights (2 posts) £742.00", "Therapy £90.00" with the note "included in care staffing". Both are added, so it is asked.
 */
import type { Finding } from '../../domain/evidence/finding';
import { placeText } from '../../domain/evidence/place';
import type { Part } from '../judging/reading';
import { readingsOf } from '../words/labelWords';
import { plainWords, wordClasses } from '../words/wordClasses';
import { poundsShown } from './poundsShown';

const mostLines = 400;
const mostPairs = 3;

interface Line {
  readonly row: number;
  readonly label: string;
  readonly beside: string;
  readonly amount: number;
}

export function countedInside({ reading: { column, solved, price } }: Part): readonly Finding[] {
  const lines = solved.roles.flatMap((role, row): readonly Line[] => {
    const isPriced = role === 'line' && row >= price.from && row <= price.to;
    const isOutside = column.rows[row]?.isOutside !== false;
    const { label = '', labelColumn = -1 } = column.words[row] ?? {};
    const cells = column.region.rows[row] ?? [];
    const beside = cells.flatMap((cell, at) =>
      cell?.kind === 'text' && at !== labelColumn ? [cell.text] : [],
    );
    return isPriced && !isOutside && label !== ''
      ? [{ row, label, beside: beside.join(' '), amount: solved.amounts[row] ?? 0 }]
      : [];
  });
  const known = lines.slice(0, mostLines);
  const pairs = known.flatMap((inner) => {
    if (inner.amount <= 0) return [];
    const outer =
      known.find((each) => each !== inner && each.amount > inner.amount && holds(each.label, inner.label)) ??
      heldBy(inner, known);
    return outer === undefined ? [] : [{ inner, outer }];
  });
  const at = (row: number) => column.region.placeOf(row, Math.max(0, column.columnOf[row] ?? 0));
  return pairs.slice(0, mostPairs).map(({ inner, outer }): Finding => ({
    code: 'duplicate-line',
    severity: 'warning',
    at: at(inner.row),
    expected: 'each cost once',
    received: `“${inner.label}” at ${poundsShown(inner.amount)}, which by its words is also in “${outer.label}” at ${poundsShown(outer.amount)} in ${placeText(at(outer.row))}; both are added`,
    advice: 'Ask whether it is counted twice, and have the words say what each line holds.',
  }));
}

const holding = /\b(?:incl?|including|includes|inclusive of)\b\.?:? (.+)$/i;

/** "Care team incl. waking nights" holds "Waking nights (2 posts)". */
function holds(outer: string, inner: string): boolean {
  const held = holding.exec(outer.replace(/[()]/g, ' '))?.[1];
  if (held === undefined) return false;
  const own = namesOf(head(inner));
  return own.size > 0 && thingsOf(held).some((thing) => isSame(namesOf(thing), own));
}

const isInside =
  /(?<!\b(?:not|isn['’]t|aren['’]t|never) )\b(?:(?:included|incl\.?|counted|covered|contained) (?:already )?(?:in|within|under|with)|already (?:in|within|under)|part of) (?:the |our )?(.+)$/i;

/** "Included in care staffing" beside a line, where a line of care staffing stands. */
function heldBy(inner: Line, lines: readonly Line[]): Line | undefined {
  const told = (isInside.exec(inner.beside) ?? isInside.exec(inner.label.replace(/[()]/g, ' ')))?.[1];
  if (told === undefined) return undefined;
  const named = thingsOf(told).map(namesOf);
  return lines.find(
    (each) =>
      each !== inner &&
      namesOf(head(each.label)).size > 0 &&
      named.some((names) => isSame(names, namesOf(head(each.label)))),
  );
}

function head(label: string): string {
  return label.replace(/\(.*$/, '').replace(holding, '');
}

function thingsOf(text: string): readonly string[] {
  return text.split(/\s*(?:[,;&+/.]|\band\b|\b(?:above|below|line|figure)\b)\s*/i);
}

/** The words that name the thing: neither whose work it is nor how much or how often. */
function namesOf(text: string): ReadonlySet<string> {
  const words = (readingsOf(text)[0] ?? []).map((word) => word.text);
  const telling = words.filter((word) => !plainWords.has(word) && !wordClasses.person.has(word));
  return new Set(telling.length > 0 ? telling : words.filter((word) => !plainWords.has(word)));
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && one.size === other.size && [...one].every((word) => other.has(word));
}
