/** What the words of one text say of its category, before any heading is asked. */
import { rememberedByText } from '../../domain/evidence/foundByKey';
import type { CostCategory } from '../../domain/fee/costCategory';
import { readingsOf, type LabelWord } from './labelWords';
import { isWord, wordingsFrom, type Strength, type Wording } from './vocabulary';
import { plainWords, wordClasses } from './wordClasses';

export interface Sighted {
  readonly category: CostCategory;
  readonly strength: Strength;
  readonly hundredths: number;
  readonly wording: string;
  /** How many words the wording has. */
  readonly pieces: number;
  readonly decidedBy: string;
  /** Hundredths taken off for another category that spoke nearly as loud; a heading settles it. */
  readonly doubt: number;
  /** That category. */
  readonly against: CostCategory | null;
}

interface Sighting {
  readonly wording: Wording;
  readonly start: number;
  readonly end: number;
  readonly thing: number;
  readonly weight: number;
}

const sureness = { owner: 95, sure: 95, likely: 75, hint: 50 } as const;

const strongest = 100;

/** The answer of the order of words that says most; null where no word is known. */
export function sightingIn(text: string): Sighted | null {
  return remembered(text.replace(endingInNumber, '100'));
}

/** "Repairs, unit 1204": a number of three figures or more at the end says where or which, and nothing of what it is. */
const endingInNumber = /(?<=[a-z] )\d{3,}$/i;

const remembered = rememberedByText(sightedIn);

function sightedIn(text: string): Sighted | null {
  const answers = readingsOf(text).flatMap((words) => {
    const seen = sightingsIn(words);
    return seen.length === 0 ? [] : [decided(words, seen)];
  });
  const best = answers.reduce<Weighed | null>(
    (first, second) => (first === null || second.weight > first.weight ? second : first),
    null,
  );
  return best === null ? null : askedForMore(text, best.sighted);
}

/**
 * What a heading and the label under it say together ("Vehicles" over "Repairs"), by a wording that spans both and is
 * longer than the label's own.
 */
export function sightingAcross(heading: string, label: string, own: Sighted): Sighted | null {
  const above = readingsOf(heading)[0] ?? [];
  const below = readingsOf(label).at(-1) ?? [];
  // "Food, clothing, leisure" under "Staff" names things of its own.
  if (below.some(({ thing }) => thing > 0)) return null;
  const words = [...above, ...below];
  const spanning = sightingsIn(words).filter(
    ({ start, end, wording }) =>
      start < above.length && end > above.length && wording.pieces.length > own.pieces,
  );
  return spanning.length === 0 ? null : decided(words, spanning).sighted;
}

interface Weighed {
  readonly sighted: Sighted;
  readonly weight: number;
}

/** Every known wording in the words, without those that lie inside a longer one. */
function sightingsIn(words: readonly LabelWord[]): readonly Sighting[] {
  const all = words.flatMap((word, start) =>
    wordingsFrom(word.text).flatMap((wording) => {
      const end = endOf(wording, words, start);
      return end === null ? [] : [{ wording, start, end, thing: words[start]?.thing ?? 0 }];
    }),
  );
  const outermost = all.filter((one) => !all.some((other) => hides(other, one)));
  return outermost.map((sighting) => ({ ...sighting, weight: weightOf(sighting, words) }));
}

type Found = Omit<Sighting, 'weight'>;

/** Where a wording ends; words that say how much or how often may stand within it. */
function endOf({ pieces: wanted }: Wording, words: readonly LabelWord[], start: number): number | null {
  let at = start;
  for (const word of wanted) {
    while (at > start && plainWords.has(words[at]?.text ?? '') && !isWord(words[at]?.text ?? '', word))
      at += 1;
    const here = words[at];
    if (here === undefined || !isWord(here.text, word)) return null;
    at += 1;
  }
  return at;
}

function hides(outer: Found, inner: Found): boolean {
  const covers = outer.start <= inner.start && outer.end >= inner.end;
  const [outerLength, innerLength] = [outer.wording.pieces.length, inner.wording.pieces.length];
  if (!covers || outer === inner) return false;
  if (outerLength !== innerLength) return outerLength > innerLength;
  return outer.wording.classes < inner.wording.classes;
}

function weightOf({ wording, end, thing }: Found, words: readonly LabelWord[]): number {
  const owns =
    wording.strength === 'owner' && words[end]?.thing === thing && !ownedByNobody.has(words[end].text);
  return sureness[wording.strength] + Math.min(4, 2 * (wording.pieces.length - 1)) + (owns ? 6 : 0);
}

/** "Office overhead", "School surplus": whose it is does not change what it is. */
const ownedByNobody: ReadonlySet<string> = new Set(
  'overhead recharge surplus profit margin contingency reserve vat discount'.split(' '),
);

function decided(words: readonly LabelWord[], seen: readonly Sighting[]): Weighed {
  const top = Math.max(...seen.map(({ weight }) => weight));
  const loudest = seen.filter(
    ({ weight, wording }) => weight >= top - 4 && sureness[wording.strength] >= Math.min(95, top - 4),
  );
  const most = mostOfThree(seen);
  const best = most ?? chosen(loudest.length === 0 ? seen : loudest);
  const rival = strongestRival(best, seen);
  const base = sureness[best.wording.strength];
  const doubt = doubtOfRival(best, rival, most !== null);
  const doubts = doubt + doubtOfOpenWords(words, best, seen) + doubtOfSpelling(words, best);
  const sighted: Sighted = {
    category: best.wording.category,
    strength: best.wording.strength,
    hundredths: Math.max(10, base - doubts),
    wording: shown(best, words),
    pieces: best.wording.pieces.length,
    decidedBy: `“${shown(best, words)}”`,
    doubt,
    against: rival?.wording.category ?? null,
  };
  return { sighted, weight: Math.min(strongest, best.weight) - doubts / 10 };
}

/** "NI, pension, holiday": of three things and more, what two in three are, however sure the other is. */
function mostOfThree(seen: readonly Sighting[]): Sighting | null {
  const things = [...new Set(seen.map(({ thing }) => thing))].map((thing) =>
    chosen(seen.filter((each) => each.thing === thing)),
  );
  if (things.length < 3) return null;
  const most = things.find(
    ({ wording }) =>
      things.filter((each) => isAsMuch(each, wording.category, seen)).length * 3 >= things.length * 2,
  );
  return most ?? null;
}

/** "Insurance" may be of the home or of its running: beside others of one of these it is that one. */
function isAsMuch(each: Sighting, category: CostCategory, seen: readonly Sighting[]): boolean {
  const equals = seen.filter(({ thing, weight }) => thing === each.thing && weight === each.weight);
  return [each, ...equals].some(({ wording }) => wording.category === category);
}

/** What most of the things named are; of as many the first thing, and in it the last word. */
function chosen(loudest: readonly Sighting[]): Sighting {
  const things = new Map<number, Sighting>();
  for (const sighting of loudest) {
    const other = things.get(sighting.thing);
    if (other === undefined || isRather(sighting, other)) things.set(sighting.thing, sighting);
  }
  const heads = [...things.values()].sort((first, second) => first.thing - second.thing);
  const times = (category: CostCategory) =>
    heads.filter(({ wording }) => wording.category === category).length;
  return heads.reduce((first, second) =>
    times(second.wording.category) > times(first.wording.category) ? second : first,
  );
}

function isRather(second: Sighting, first: Sighting): boolean {
  return second.weight > first.weight || (second.weight === first.weight && second.end > first.end);
}

/** The surest wording for another category. */
function strongestRival({ wording: { category } }: Sighting, seen: readonly Sighting[]): Sighting | null {
  const others = seen.filter(({ wording }) => wording.category !== category);
  return others.reduce<Sighting | null>(
    (first, second) => (first === null || second.weight > first.weight ? second : first),
    null,
  );
}

/**
 * What a rival takes off, as measured: over 3,000 labels that people wrote, each read again without the wording that had
 * decided it, so that the reader met a wording it did not know. Two sure words that differ were then right in one of two,
 * two likely ones in one of five, a sure word beside a likely one in four of five.
 */
const doubtBesideRival = {
  owner: { owner: 25, sure: 40, likely: 5, hint: 10 },
  sure: { owner: 40, sure: 40, likely: 20, hint: 5 },
  likely: { owner: 55, sure: 55, likely: 45, hint: 20 },
  hint: { owner: 40, sure: 40, likely: 40, hint: 25 },
} as const satisfies Record<Strength, Record<Strength, number>>;

function doubtOfRival(best: Sighting, rival: Sighting | null, isMostOfThree: boolean): number {
  if (rival === null) return 0;
  const measured = doubtBesideRival[best.wording.strength][rival.wording.strength];
  return isMostOfThree ? Math.min(15, measured) : measured;
}

/** Words that no wording takes in: one, or more; most doubtful where the last word of the thing is one of them. */
function doubtOfOpenWords(words: readonly LabelWord[], best: Sighting, seen: readonly Sighting[]): number {
  const isOpen = ({ text }: LabelWord, at: number) =>
    !plainWords.has(text) && !/\d/.test(text) && !seen.some(({ start, end }) => start <= at && at < end);
  const open = words.filter(isOpen);
  if (open.length === 0) return 0;
  const last = words.findLastIndex(({ thing }) => thing === best.thing);
  const headIsOpen = last >= best.end && words[last] !== undefined && isOpen(words[last], last);
  const severalOpen = open.length > 1 && !isOutright(best.wording.strength) ? 15 : 0;
  // A lead of something is a person, and what that person costs need not stand with the thing.
  if (headIsOpen && wordClasses.manager.has(words[last]?.text ?? '')) return 50;
  return (headIsOpen ? 30 : 20) + severalOpen;
}

function isOutright(strength: Strength): boolean {
  return strength === 'owner' || strength === 'sure';
}

function doubtOfSpelling(words: readonly LabelWord[], { start, end }: Sighting): number {
  const spoilt = words.slice(start, end).filter(({ typed }) => typed !== null);
  if (spoilt.length === 0) return 0;
  // "Trent" is a name as likely as it is "treat": of five letters four say little.
  return spoilt.some(({ text }) => text.length <= 5) ? 40 : 5;
}

function shown({ start, end }: Sighting, words: readonly LabelWord[]): string {
  return words
    .slice(start, end)
    .map(({ text, typed }) => (typed === null ? text : `${text} (typed ${typed})`))
    .join(' ');
}

/** Care that is "additional" is what this child needs on top. */
function askedForMore(text: string, sighted: Sighted): Sighted {
  if (sighted.category !== 'directCare' || onCosts.test(sighted.wording)) return sighted;
  const extra = readingsOf(text)[0]?.find(
    ({ text: word }) => wordClasses.extra.has(word) || /^[1-9]:1$/.test(word),
  )?.text;
  if (extra === undefined) return sighted;
  // Key work is done with one child at a time in every home: "1:1 key work" names no more than "key work" does.
  if (/^\d/.test(extra) && /\bkey ?work/.test(sighted.wording))
    return { ...sighted, strength: 'likely', hundredths: 65, against: 'additionalStaffing' };
  // "Care team (2:1)" may be how the home is staffed.
  if (/^\d/.test(extra) && /\bteam\b/.test(sighted.wording))
    return {
      ...sighted,
      category: 'additionalStaffing',
      hundredths: 55,
      decidedBy: `${sighted.decidedBy} with “${extra}”`,
      against: 'directCare',
    };
  return {
    ...sighted,
    category: 'additionalStaffing',
    hundredths: Math.min(90, sighted.hundredths + 10),
    decidedBy: `${sighted.decidedBy} with “${extra}”`,
  };
}

const onCosts = /\b(ni|nic|rate|pension|levy|oncost|overtime|bonus|pay award|annual leave|holiday)\b/;
