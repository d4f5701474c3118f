/**
 * A sentence that names a column: "Proposed placement at FERNLEA" over columns Oakdene, Fernlea and The Gables. The column
 * whose own words the titles hold, and no other column's, is the one meant.
 *
 * Children and homes side by side stand for themselves: what they add up to is no child's price. Where no sentence names
 * one of them the first is read, and which is meant is asked.
 */
import { columnKindIn } from '../meanings/columnKind';
import { namedShares, onlyNamed } from '../meanings/namedShare';
import { subjectIn } from '../meanings/otherSubject';
import { occupancyIn } from '../meanings/version';
import { basisInWords, periodInWords } from '../periodWords';
import type { Region } from '../regions/region';
import type { AmountColumn } from './amountColumn';
import { ofNamedYear } from './namedYear';
import { repeatedIn } from './repeatedPrice';
import { textsAround } from './textsAround';

const common =
  /^(the|and|for|per|of|a|an|in|at|total|cost|costs|price|fee|weekly|week|monthly|month|annual|annum|year|home|house|child|children|yp|young|person|people|placement|amount|budget|actual|forecast|current|proposed|requested|new|old|previous|average|places?|beds?|gbp|hours?|rate|unit|share|care|core|service|£|pw|pa|pcm)$/i;

export interface Subjects {
  /** The columns that stand for one child or one home each. */
  readonly columns: readonly AmountColumn[];
  readonly named: AmountColumn | null;
}

/** Columns whose headings are names of children or homes and of nothing else. */
function subjectsAmong(columns: readonly AmountColumn[], texts: readonly string[]): Subjects {
  const printed = columns.filter(({ how, heading }) => how === 'printed' && heading.trim() !== '');
  // "Group average" beside three homes is nobody's, whoever the group is.
  const telling = printed
    .filter(({ heading }) => !isOfAll.test(heading))
    .map((column) => ({ column, words: wordsOrPhrase(column.heading) }));
  const parts = texts.flatMap((text) => text.split(/[.;]|\s[-–—]\s/));
  const meant = wordsOnly(parts.filter((part) => !besideOnly.test(part)).map(withLetterBeside));
  const isNamed = ({ words }: { readonly words: readonly string[] }, hay: string): boolean =>
    words.length > 0 && words.every((word) => hay.includes(` ${word} `));
  const named = telling.filter((each) => isNamed(each, meant));
  const only = named.filter(
    ({ words }, _, all) =>
      !all.some((other) => other.words !== words && words.every((word) => other.words.includes(word))),
  );
  const subjects = printed.filter(({ heading }) => isSubjectHeading(heading));
  return {
    columns: subjects.length >= 2 ? subjects : [],
    named: telling.length < 2 ? null : only.length === 1 ? (only[0]?.column ?? null) : lastOne(),
  };

  /** "Option A was declined" leaves Option B. */
  function lastOne(): AmountColumn | null {
    const aside = parts.filter((part) => besideOnly.test(part)).map((part) => wordsOnly([part]));
    const lettered = telling.filter(({ column }) => isOption.test(column.heading));
    const left = lettered.filter((each) => !aside.some((hay) => isNamed(each, hay)));
    return lettered.length >= 2 && left.length === 1 ? (left[0]?.column ?? null) : null;
  }
}

const isOfAll = /\b(average|avg|mean|all (the )?(homes|houses|children))\b/i;

function wordsOnly(texts: readonly string[]): string {
  return ` ${texts
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')} `;
}

/** "The standard package is shown for comparison only" names a column that is not meant. */
const besideOnly =
  /\b((for|by way of|as a) (comparison|reference|information)( only)?|(shown|given|included|here|listed) (only |just )?to compare|to compare only|for you to compare|not (been |being )?(offered|proposed|quoted|charged|accepted|agreed|chosen|selected|recommended|approved|suitable|available|supported|viable)|superseded|no longer|declined|rejected|ruled out|turned down|discounted|unsuitable|withdrawn)\b/i;

const isOption = /\b(?:option|package|scenario|model|plan|proposal|variant) (?:[a-z]|\d)\b/i;

/** "Package quoted: 2", "Option chosen is B": the letter belongs to the word. */
function withLetterBeside(text: string): string {
  return text.replace(
    /\b(option|package|scenario|model|plan|proposal|variant) (?:quoted|chosen|offered|proposed|selected|recommended|preferred|agreed)(?: is)?[: –-]+([a-z]|\d)\b/gi,
    '$1 $2',
  );
}

/** "Child B" has no word of its own: as a whole it is a name. "Option B" is one, whatever else stands with it. */
function wordsOrPhrase(heading: string): readonly string[] {
  const lettered = isOption.exec(heading)?.[0];
  if (lettered !== undefined) return [lettered.toLowerCase()];
  const own = ownWords(heading);
  if (own.length > 0 || subjectIn(heading) === null) return own;
  return [
    heading
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  ];
}

function ownWords(heading: string): readonly string[] {
  return heading
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4 && !common.test(word) && !/^\d+$/.test(word));
}

/** The column that the titles name, among those beside it. */
export function namedIn(
  own: AmountColumn,
  others: readonly AmountColumn[],
  regions: readonly Region[],
): boolean {
  return subjectsAmong([own, ...others], textsAround(own.region, regions)).named === own;
}

/** A child, a home by its number, or a name that says neither kind, period, payer nor version. */
export function isSubjectHeading(heading: string): boolean {
  if (subjectIn(heading) !== null) return true;
  return (
    columnKindIn(heading) === 'open' &&
    periodInWords(heading) === null &&
    basisInWords(heading) === null &&
    /^(the )?[A-Z][a-z]+( [A-Z][a-z]+)?( (House|Lodge|Cottage|View|Villa|Hall|Close|Farm|Court|Place|End|Lea|Home|Gables|Grange|Manor))?$/.test(
      heading.trim(),
    ) &&
    /\b(house|lodge|cottage|view|villa|hall|close|farm|court|place|lea|home|gables|grange|manor)\b/i.test(
      heading,
    )
  );
}

/** Of columns at several occupancies the one that a sentence prices. */
function atNamedShare(columns: readonly AmountColumn[], texts: readonly string[]): AmountColumn | null {
  const shareOf = ({ heading }: AmountColumn): number | null => occupancyIn(heading);
  const printed = columns.filter((column) => column.how === 'printed' && shareOf(column) !== null);
  return printed.length < 2 ? null : onlyNamed(printed, shareOf, namedShares(texts));
}

/** Bits for being named, and none for being the sum of others' prices. */
export function subjectsWeighed(
  columns: readonly AmountColumn[],
  texts: readonly string[],
  regions: readonly Region[],
): readonly AmountColumn[] {
  const { columns: subjects, named: byName } = subjectsAmong(columns, texts);
  const named =
    byName ??
    ofNamedYear(columns, texts, (part) => besideOnly.test(part)) ??
    atNamedShare(columns, texts) ??
    repeatedAmong(columns, regions);
  if (named === null && subjects.length < 2) return columns;
  const own = (column: AmountColumn): number => column.columnOf.find((each) => each >= 0) ?? -1;
  const places = new Set(subjects.map(own));
  return columns.map((column) => {
    let bits = column === named && !isSharedOut(column, columns) ? 6 : 0;
    if (subjects.length >= 2) {
      const isPart = places.has(own(column));
      const isSum = column.identities.some(({ sums }) =>
        sums.some(
          ({ result, parts }) =>
            result === own(column) && parts.filter((part) => places.has(part)).length >= 2,
        ),
      );
      bits += isSum ? -9 : isPart ? (isPartOfSum(column, own(column)) ? 5 : 0) : 0;
      // One whose total is printed twice foots better, which says nothing about whose price is asked for.
      if (isPart) bits -= (named === null ? 8 : 0.2) * Math.min(2, subjects.indexOf(column));
    }
    return bits === 0 ? column : { ...column, bits: column.bits + bits };
  });
}

/** Among options, children or homes side by side, the one whose total is told once more. */
function repeatedAmong(columns: readonly AmountColumn[], regions: readonly Region[]): AmountColumn | null {
  const alike = columns.filter(
    ({ how, heading }) => how === 'printed' && (isOption.test(heading) || isSubjectHeading(heading)),
  );
  return repeatedIn(alike, regions, (text) => besideOnly.test(text));
}

/** "Beech House £ p.a." beside "Per boarder £ p.a.": the name is the whole home's, whose price for one stands beside it. */
function isSharedOut(
  { identities, columnOf, heading }: AmountColumn,
  columns: readonly AmountColumn[],
): boolean {
  if (basisInWords(heading) === 'child') return false;
  const own = new Set(columnOf);
  const views = identities.flatMap((each) => each.views.filter(({ of }) => own.has(of)));
  return columns.some(
    (other) =>
      basisInWords(other.heading) === 'child' && views.some(({ column }) => other.columnOf.includes(column)),
  );
}

function isPartOfSum({ identities }: AmountColumn, own: number): boolean {
  return identities.some(({ sums }) => sums.some(({ parts }) => parts.includes(own)));
}
