/**
 * What the headings above a label make of it.
 *
 * A heading agrees, and the answer is surer; or it speaks for a label whose own words leave it open ("Staff" under
 * "Education", "Insurance" under "Vehicles", "Other" under "Premises"); or it owns what stands under it (head office,
 * education, health), whatever else that could be. What has its own place in the form, return, tax, an additional need
 * named outright, is moved by no heading; a heading of two things moves nothing. The innermost heading that says anything
 * is the one asked.
 */
import { rememberedByText } from '../../domain/evidence/foundByKey';
import type { CostCategory } from '../../domain/fee/costCategory';
import { sightingAcross, sightingIn, type Sighted } from './sighting';

const ofTheirOwn: ReadonlySet<CostCategory> = new Set([
  'return',
  'tax',
  'discount',
  'placesKeptEmpty',
  'additionalHealth',
  'additionalEducation',
]);

/** What belongs together closely enough for the heading to choose between them. */
const nearHeading: Partial<Record<CostCategory, readonly CostCategory[]>> = {
  managementAndSupport: ['directCare'],
  additionalStaffing: ['directCare'],
  additionalHealth: ['directCare', 'homeRunning', 'additionalStaffing'],
  additionalEducation: ['directCare', 'homeRunning', 'living', 'additionalStaffing'],
  centralOverheads: ['directCare', 'managementAndSupport', 'homeRunning', 'premises'],
  living: ['homeRunning', 'premises'],
  premises: ['homeRunning'],
};

/** "Non-staff", "Other than staff" say what it is not; "Less: expenses", that it is taken off income. */
const isAllBut =
  /^\W*(non|other than|not|excluding)\b[ -]*(staff|pay|payroll|staffing)|^\W*(less|deduct)\b\W*(operating |total |all )?(expenses|expenditure|costs?|outgoings)\W*$/i;

export function underHeading(label: string, headings: readonly string[]): Sighted | null {
  const own = sightingIn(label);
  const above = headings.findLast((text) => sightingIn(text) !== null && !isAllBut.test(text)) ?? '';
  const heading = sightingIn(above);
  if (heading === null) return own;
  const speaks = `“${heading.wording}” in its heading`;
  if (own === null)
    return { ...heading, hundredths: heading.hundredths >= 75 ? 60 : 40, decidedBy: speaks, against: null };
  const named = categoriesNamed(above);
  if (own.category === heading.category || named.has(own.category)) return agreeing(own);
  if (named.size > 1) return own;
  const together = sightingAcross(above, label, own);
  if (together?.category === own.category) return agreeing(own);
  if (together !== null && together.strength !== 'hint' && !ofTheirOwn.has(own.category))
    return { ...together, hundredths: 75 };
  if (!speaksFor(heading, own)) return own;
  if (isOutright(own) && !ownsWhatIsSure.has(heading.category))
    return { ...own, hundredths: disputed, against: heading.category };
  return {
    ...heading,
    hundredths: own.strength === 'sure' ? disputed : 75,
    decidedBy: `“${own.wording}” under “${heading.wording}”`,
    against: own.strength === 'hint' ? null : own.category,
  };
}

/** "Staffing and management" names two; neither speaks for what the other could be. */
const categoriesNamed = rememberedByText((heading): ReadonlySet<CostCategory> => {
  const things = heading.split(/\s*(?:[&+/,]|\band\b)\s*/i).map(sightingIn);
  return new Set(things.flatMap((sighted) => (sighted === null ? [] : [sighted.category])));
}, 2000);

function agreeing(own: Sighted): Sighted {
  return {
    ...own,
    hundredths: Math.min(95, own.hundredths + 10 + own.doubt),
    doubt: 0,
    against: null,
    decidedBy: `${own.decidedBy} and its heading`,
  };
}

/** What a section of its own has people for as well: "Admin" under "Clinical", "Consultant" under "Education". */
const ownsItsPeople: ReadonlySet<CostCategory> = new Set(['additionalHealth', 'additionalEducation']);
const people: ReadonlySet<CostCategory> = new Set(['managementAndSupport', 'centralOverheads']);

/** A company, teaching and therapy own what stands under them, however sure its words are; a building does not. */
const ownsWhatIsSure: ReadonlySet<CostCategory> = new Set([
  'centralOverheads',
  'additionalEducation',
  'additionalHealth',
]);

function isOutright({ strength, doubt }: Sighted): boolean {
  return (strength === 'sure' || strength === 'owner') && doubt === 0;
}

/** Sure words under a heading that says otherwise: whichever of the two is followed, it is asked about where nothing beside bears it out. */
const disputed = 60;

function speaksFor(heading: Sighted, own: Sighted): boolean {
  if (ofTheirOwn.has(own.category) || heading.strength === 'hint') return false;
  // "Leadership" under "Staffing" is staff too, but not the staff who care.
  if (own.strength === 'hint')
    return heading.category !== 'directCare' || own.category !== 'managementAndSupport';
  const near = nearHeading[heading.category]?.includes(own.category) === true;
  if (own.strength === 'likely' && ownsItsPeople.has(heading.category) && people.has(own.category))
    return true;
  return own.strength === 'likely' ? near : heading.strength === 'owner' && near;
}
