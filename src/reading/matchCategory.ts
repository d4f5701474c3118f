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
import { byHead } from './words/headOfLabel';
import { roleOfTwo } from './words/roleOfTwo';
import { underHeading } from './words/underHeading';

export interface CategoryMatch {
  readonly category: CostCategory;
  readonly confidence: Exact;
  readonly decidedBy: string;
  /** Another category that its words name too, less surely. */
  readonly against?: CostCategory | null;
}

export interface LabelContext {
  /** The heading above the label; of several, the outermost first. */
  readonly heading?: string | readonly string[];
  readonly notes?: string;
}

export function matchCategory(
  written: string,
  { heading = [], notes = '' }: LabelContext = {},
): CategoryMatch {
  const headings = (typeof heading === 'string' ? [heading] : heading).filter((text) => text.trim() !== '');
  const label = withoutChange(written);
  const told = toldInBrackets(withoutExplanation(label));
  if (told !== null) return asMatch(told);
  if (isAllButStaff.test(label.trim())) return unclassified;
  if (isPayroll.test(label.trim()))
    return { category: 'directCare', confidence: exact('0.75'), decidedBy: '“payroll” alone' };
  const said = withoutPurpose(withoutWhatIsIncluded(withoutExplanation(label)));
  if (isBuilding.test(label.trim()) && sightingIn(said)?.strength !== 'sure') return standsAlone('premises');
  const isHeaded = headings.some((text) => sightingIn(text) !== null);
  if (isOffice.test(label.trim()) && !isHeaded) return standsAlone('centralOverheads');
  const two = roleOfTwo(said);
  if (two !== null) return asMatch(two);
  const head = byHead(said);
  if (head !== null) return asMatch(head);
  const headed = underHeading(said, headings);
  if (headed !== null) return headed.hundredths < leastSaid ? leftOpen(headed) : asMatch(headed);
  const alone = standingAlone.find(([pattern]) => pattern.test(label.trim()));
  if (alone !== undefined) return standsAlone(alone[1]);
  const noted = sightingIn(notes);
  if (noted === null || noted.wording.length <= 2) return unclassified;
  return asMatch({ ...noted, hundredths: 30, decidedBy: `“${noted.wording}” in its notes` });
}

function standsAlone(category: CostCategory): CategoryMatch {
  return { category, confidence: exact('0.5'), decidedBy: 'what it usually is where it stands alone' };
}

/** "House" as one cost among others is what the building costs, whatever text stands above it. */
const isBuilding =
  /^((an?|our) )?(the |looking after the )?((rented|leased|hired|mortgaged|detached|terraced|furnished|semi-detached|large|small) )*(house|home|flat|bungalow|cottage|unit|building|annexe)( costs?)?$/i;

/** "Office" as one cost among others is most often the office above the home, as people who wrote one down say; so is it beside it. */
const isOffice =
  /^((the|our) )?office(\W+(and )?((the|our) )?(group|head office|hq|central|company|on[- ]?call|directors?)( costs?| charges?)?)?$/i;

/** A contribution of some per cent is to the result. */
const standingAlone: readonly (readonly [RegExp, CostCategory])[] = [
  [/^(an? )?(earl(y|ies)|lates?|days?|nights?|mids?|twilights?|weekends?)( x ?\d+)?$/i, 'directCare'],
  [
    /^((core|basic|standard|shared) )*(day ?(time )?|night ?(time )?)care( cover| costs?| hours)?\b[^a-z]*$/i,
    'directCare',
  ],
  [/^(weekly |other )?allowances?$/i, 'living'],
  [/^((our|the) )?office in [a-z]+$/i, 'centralOverheads'],
  [/^((our )?people|employment)( costs?)?$/i, 'directCare'],
  [/^(other |general |sundry )?expenses$/i, 'homeRunning'],
  [/^\d+(\.\d+)? ?% off\b/i, 'discount'],
  [/^(net |target |planned |financial )?contribution( margin)?[ @(]*(\d+(\.\d+)? ?%)?\)?$/i, 'return'],
];
/** "Payroll" as a cost of its own is what the staff are paid; beside HR and accounts it is what they do. */
const isPayroll = /^(staff )?payroll( costs?)?$/i;
/** "Non-staffing" says what it is not. */
const isAllButStaff = /^\W*(non|other than|not)[ -]*(staff|staffing|pay|payroll)( costs?| expenditure)?$/i;

/** "Support staff (inc 2:1 for complex)" is support staff: what is included in a thing is not what it is. */
function withoutWhatIsIncluded(label: string): string {
  const outside = label
    .replace(
      /\(\s*(?:inc|incl|including|includes)\b[^)]*\)|(?<=[a-z]) (?:inc|incl|including|includes)\b(?! (?:vat|of vat)).*$/gi,
      ' ',
    )
    .trim();
  return outside !== label && sightingIn(outside) !== null ? outside : label;
}

/** "Waking nights (increased to 1.5 a night)" tells how a figure changed; "increased to 2:1" tells what is needed. */
function withoutChange(label: string): string {
  const [, before = '', change = ''] =
    /^(.*[a-z].*?)[^a-z0-9)]+((?:increased|raised|enhanced|reduced|changed) (?:to|from|by)\b.*)$/i.exec(
      label,
    ) ?? [];
  return before === '' || /\d ?: ?\d/.test(change) ? label : before;
}

/** "Surplus to fund repairs and growth" is surplus: what a thing is meant for is not what it is. */
function withoutPurpose(label: string): string {
  const before = label
    .replace(/ (to|that will|which will) (fund|pay for|finance|reinvest|support)\b.*$/i, '')
    .trim();
  return before !== label && sightingIn(before) !== null ? before : label;
}

/** "Service charge (heating, cleaning, wifi)" is what the landlord asks, whatever things it goes to. */
function withoutExplanation(label: string): string {
  const [, outside = '', inside = ''] = /^([^(]+)\(([^)]+)\)\s*$/.exec(label) ?? [];
  const own = sightingIn(outside);
  const isSure = own !== null && (own.strength === 'owner' || own.strength === 'sure') && own.doubt === 0;
  return isSure && hasItsOwnPlace.has(own.category) && /[,;&+/]|\band\b/.test(inside) ? outside : label;
}

const hasItsOwnPlace: ReadonlySet<CostCategory> = new Set(['premises', 'return', 'tax', 'discount']);

const saysLittle =
  /\b(teams?|staff|people|services?|costs?|functions?|contributions?|charges?|recharges?|budgets?|other|office|support)\b/i;

/**
 * "Shared team (HR, finance, communications)": where the words before say little, the things in the brackets say what it is,
 * if more than half of two or more that are known are of one category.
 */
function toldInBrackets(label: string): Sighted | null {
  const [, outside = '', inside = ''] = /^([^(]+)\(([^)]+)\)\s*$/.exec(label) ?? [];
  const own = sightingIn(outside);
  if (!saysLittle.test(own?.wording ?? outside) || withoutWhatIsIncluded(label) !== label) return null;
  const things = inside.split(/\s*(?:[,;&+/]|\band\b)\s*/i).flatMap((thing) => sightingIn(thing) ?? []);
  const most = things.find(
    ({ category }) => things.filter((each) => each.category === category).length > things.length / 2,
  );
  if (most === undefined || things.length < 2 || most.category === own?.category) return null;
  const same = things.filter(({ category }) => category === most.category);
  const decidedBy = same.map(({ wording }) => `“${wording}”`).join(', ');
  const isAgreed = own === null && same.length === things.length;
  return { ...most, hundredths: isAgreed ? 85 : 75, decidedBy, against: own?.category ?? null };
}

/** Below this a category is as often wrong as right, and is not said: nothing is better than a guess in a total. */
const leastSaid = 20;

function leftOpen({ decidedBy, category, against }: Sighted): CategoryMatch {
  const either = [category, ...(against === null ? [] : [against])].map(costCategoryLabel).join(' or ');
  return { ...unclassified, decidedBy: `${decidedBy} alone, which may be ${either}` };
}

/** What no word and nothing beside it says. */
export const unclassified: CategoryMatch = {
  category: 'unclassified',
  confidence: exact(0),
  decidedBy: 'no word was recognised',
};

function asMatch({ category, hundredths, decidedBy, against }: Sighted): CategoryMatch {
  const rival = against === null ? '' : `, though it could be ${costCategoryLabel(against)}`;
  return {
    category,
    confidence: exact(hundredths).dividedBy(100),
    decidedBy: `${decidedBy}${rival}`,
    against,
  };
}
