/**
 * A label's cost category by its words and the headings above it: which words decided it, and how sure that is.
 *
 * A longer wording hides a shorter one inside it ("staff training" hides "staff"). Of what is left, the surest decides;
 * of equals within one thing the last, since the last noun says what it is ("food hygiene training" is training), unless
 * a word before says whose it is ("school taxi", "vehicle insurance"); of several things named side by side, what most
 * of them are, and then the first, less surely. A word that is not known makes the answer less sure, most of all at the
 * end. A heading speaks for what its words leave open: "Staff" under "Education" is education.
 * Worked example: "Waking nights - 1 staff 10 hrs" is direct care by "waking night", 0.95; "Insurances" under "House
 * costs" is premises by "insurance" and its heading, 0.6.
 */
import { exact, type Exact } from '../domain/money/exact';
import { costCategoryLabel, type CostCategory } from '../domain/fee/costCategory';
import { sightingIn, type Sighted } from './words/sighting';
import { underHeading } from './words/underHeading';

export interface CategoryMatch {
  readonly category: CostCategory;
  readonly confidence: Exact;
  readonly decidedBy: string;
}

export interface LabelContext {
  /** The heading above the label; of several, the outermost first. */
  readonly heading?: string | readonly string[];
  readonly notes?: string;
}

export function matchCategory(label: string, { heading = [], notes = '' }: LabelContext = {}): CategoryMatch {
  const headings = (typeof heading === 'string' ? [heading] : heading).filter((text) => text.trim() !== '');
  const headed = underHeading(withoutWhatIsIncluded(label), headings);
  if (headed !== null) return asMatch(headed);
  const noted = sightingIn(notes);
  if (noted === null || noted.wording.length <= 2) return unclassified;
  return asMatch({ ...noted, hundredths: 30, decidedBy: `“${noted.wording}” in its notes` });
}

/** "Support staff (inc 2:1 for complex)" is support staff: what is included in a thing is not what it is. */
function withoutWhatIsIncluded(label: string): string {
  const outside = label.replace(/\(\s*(?:inc|incl|including|includes)\b[^)]*\)/gi, ' ').trim();
  return outside !== label && sightingIn(outside) !== null ? outside : label;
}

const unclassified: CategoryMatch = {
  category: 'unclassified',
  confidence: exact(0),
  decidedBy: 'no word was recognised',
};

function asMatch({ category, hundredths, decidedBy, against }: Sighted): CategoryMatch {
  const rival = against === null ? '' : `, though it could be ${costCategoryLabel(against)}`;
  return { category, confidence: exact(hundredths).dividedBy(100), decidedBy: `${decidedBy}${rival}` };
}
