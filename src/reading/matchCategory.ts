/**
 * A label's cost category by its words: which words decided it, and how sure that is.
 *
 * Words of the label decide; the heading above it breaks a tie, or decides alone with low confidence; notes are asked
 * last. A longer wording hides a shorter one inside it ("school transport" hides "transport"). Two categories equally
 * well named make the first named win, less surely. A care post called additional or extra is an additional need.
 * Worked example: "Waking nights - 1 staff 10 hrs" is direct care by "waking night", 0.95; "Insurances" under "House
 * costs" is premises by "insurance" and its heading, 0.65.
 */
import { exact, type Exact } from '../domain/money/exact';
import { costCategoryLabel, type CostCategory } from '../domain/fee/costCategory';
import { categoryWords } from './categoryWords';
import { wordsIn } from './sheetCells';

export interface CategoryMatch {
  readonly category: CostCategory;
  readonly confidence: Exact;
  readonly decidedBy: string;
}

export interface LabelContext {
  readonly heading?: string;
  readonly notes?: string;
}

interface Phrase {
  readonly wording: string;
  readonly words: readonly string[];
  readonly category: CostCategory;
  /** Hundredths of confidence. */
  readonly strength: number;
}

interface Sighting extends Phrase {
  readonly start: number;
}

const strengths = { sure: 95, likely: 80, hint: 55 } as const;
const headingAgrees = 10;
const doubtBetweenTwo = 25;

const phrasesByFirstWord: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();

export function matchCategory(label: string, context: LabelContext = {}): CategoryMatch {
  const seen = sightingsIn(wordsIn(withoutRates(label)));
  const headed = new Set(sightingsIn(wordsIn(context.heading ?? '')).map((sighting) => sighting.category));
  const best = strongest(seen, headed);
  if (best !== null) return additionalCare(label, judged(best, seen, headed));
  return (
    matchByContext(context) ?? {
      category: 'unclassified',
      confidence: exact(0),
      decidedBy: 'no word was recognised',
    }
  );
}

/** "£13.40/hr" and "39 hrs" are hours, not human resources. */
function withoutRates(label: string): string {
  return label.replace(/(\/|\bper |\ban? |\d)\s*h(ou)?rs?\b/gi, ' ');
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const list of categoryWords) {
    for (const certainty of ['sure', 'likely', 'hint'] as const) {
      for (const wording of list[certainty]) {
        const words = wordsIn(wording);
        const phrase = { wording, words, category: list.category, strength: strengths[certainty] };
        const start = words[0] ?? '';
        index.set(start, [...(index.get(start) ?? []), phrase]);
      }
    }
  }
  return index;
}

/** Every known wording in the words, without those that lie inside a longer one. */
function sightingsIn(words: readonly string[]): readonly Sighting[] {
  const sightings = words.flatMap((word, start) =>
    (phrasesByFirstWord.get(word) ?? [])
      .filter((phrase) => phrase.words.every((part, offset) => words[start + offset] === part))
      .map((phrase) => ({ ...phrase, start })),
  );
  return sightings.filter((sighting) => !sightings.some((other) => isInside(sighting, other)));
}

function isInside(inner: Sighting, outer: Sighting): boolean {
  return (
    outer.words.length > inner.words.length &&
    outer.start <= inner.start &&
    outer.start + outer.words.length >= inner.start + inner.words.length
  );
}

function strongest(seen: readonly Sighting[], headed: ReadonlySet<CostCategory>): Sighting | null {
  const ranked = [...seen].sort(
    (first, second) => weight(second, headed) - weight(first, headed) || first.start - second.start,
  );
  return ranked[0] ?? null;
}

function weight(sighting: Sighting, headed: ReadonlySet<CostCategory>): number {
  return sighting.strength + (headed.has(sighting.category) ? headingAgrees : 0);
}

function judged(best: Sighting, seen: readonly Sighting[], headed: ReadonlySet<CostCategory>): CategoryMatch {
  const rivals = seen.filter(
    (sighting) => sighting.category !== best.category && weight(sighting, headed) >= weight(best, headed),
  );
  const agrees = headed.has(best.category);
  const hundredths =
    Math.min(95, best.strength + (agrees ? headingAgrees : 0)) - (rivals.length > 0 ? doubtBetweenTwo : 0);
  const words = `“${best.wording}”`;
  const heading = agrees ? ' and its heading' : '';
  const against =
    rivals[0] === undefined ? '' : `, though it could be ${costCategoryLabel(rivals[0].category)}`;
  return {
    category: best.category,
    confidence: exact(hundredths).dividedBy(100),
    decidedBy: `${words}${heading}${against}`,
  };
}

function additionalCare(label: string, match: CategoryMatch): CategoryMatch {
  const extra = /\b(additional|extra|enhanced|bespoke|top[ -]?up)\b/i.exec(label)?.[1];
  if (match.category !== 'directCare' || extra === undefined) return match;
  return {
    category: 'additionalStaffing',
    confidence: exact('0.9'),
    decidedBy: `${match.decidedBy} with “${extra.toLowerCase()}”`,
  };
}

function matchByContext(context: LabelContext): CategoryMatch | null {
  for (const [where, text, hundredths] of [
    ['its heading', context.heading, 40],
    ['its notes', context.notes, 30],
  ] as const) {
    const longEnough = sightingsIn(wordsIn(text ?? '')).filter(({ wording }) => wording.length > 2);
    const best = strongest(longEnough, new Set());
    if (best !== null) {
      const decidedBy = `“${best.wording}” in ${where}`;
      return { category: best.category, confidence: exact(hundredths).dividedBy(100), decidedBy };
    }
  }
  return null;
}
