/**
 * What a label is by its head, the words before "for", "on", "at" or a bracket; what stands behind them says for whom, where or
 * when, and only makes it less sure.
 *
 * Worked examples: "Manager on site" is management by "manager", though staff on site are care; "Supervising manager
 * (registered)" too; "Food for child and staff" is food; "Agency fee (our office)" is what the office of the company asks.
 */
import type { CostCategory } from '../../domain/fee/costCategory';
import { sightingIn, type Sighted } from './sighting';

/** Words that turn a thing to where, when or for whom: "of" is not among them, since "head of care" is one name. */
const turning =
  /^(.*?[a-z)].*?)\s+(?:for|on|at|across|during|when|while|throughout|covering|based|between)\s+(.+)$/i;
const bracketed = /^([^(]*[a-z][^(]*)\(([^)]*)\)\s*$/i;

export function byHead(label: string): Sighted | null {
  if (ratioFirst.test(label) && !isNeed.test(label)) return byRatio();
  if (countOnShift.test(label)) return byCount();
  const [, head = '', behind = ''] = bracketed.exec(label) ?? turning.exec(label) ?? [];
  if (head.trim() === '' || behind.trim() === '') return null;
  return (
    managing(head, behind) ??
    ownOffice(head, behind) ??
    earned(label, head) ??
    feeOnCosts(head, behind) ??
    forWhom(label, head, behind)
  );
}

/** "2:1 for outings": staff by their number at the beginning, and when or for what they are there. */
const ratioFirst =
  /^\W*([1-3] ?: ?1|(one|two|three)[- ]to[- ]one)( (staff|staffing|support|care|cover|hours))* (for|during|outside|after|before|while|when) /i;
/** "Third staff 10am-10pm": a count with the hours of a shift, and no word that it is more than the home has. */
const countOnShift =
  /^\W*(first|second|third|fourth|2nd|3rd|4th) (member of staff|staff( member)?|worker|support worker|carer|person)\W+(from )?\d{1,2}([.:]\d\d)? ?([ap]m)? ?(-|–|to|until) ?\d{1,2}([.:]\d\d)? ?([ap]m)?\W*$/i;

function byCount(): Sighted | null {
  const own = sightingIn('care staff');
  return own === null ? null : { ...own, hundredths: 65, doubt: 0, against: 'additionalStaffing' };
}

/** What is learned or treated is that, however many sit beside the child; "key work" is done one to one in every home. */
const isNeed =
  /\b(tuition|tutor\w*|teach\w*|lessons?|learning|education\w*|classes|therap\w*|psycholog\w*|counsell\w*|nurs\w*|key ?work\w*)\b|\b(for|during) (the )?school\b(?! (holidays?|runs?))/i;

function byRatio(): Sighted | null {
  const own = sightingIn('1:1 support');
  return own === null ? null : { ...own, hundredths: Math.min(85, own.hundredths), doubt: 0 };
}

/** Managers of the company, of teaching and of therapy have a place of their own. */
const ofTheirOwn: ReadonlySet<CostCategory> = new Set([
  'centralOverheads',
  'additionalEducation',
  'additionalHealth',
]);
const isManager = /\b(managers?|deput(y|ies))\W*$/i;
/** "Deputy (covers shifts)" beside a manager's own words: who stands behind may be another post. */
const namesAnother =
  /[&+]|\b(and (?!children|staff|young)|plus|backfill|cover|relief|training|supervision|car|phone|travel|mileage|recruitment)\b/i;

function managing(head: string, behind: string): Sighted | null {
  if (!isManager.test(head) || namesAnother.test(behind) || /[,&+/]/.test(head)) return null;
  const own = sightingIn(head);
  if (own !== null && (ofTheirOwn.has(own.category) || own.category === 'managementAndSupport'))
    return asManager(own);
  const manager = sightingIn('manager');
  return manager === null ? null : asManager(manager);
}

function asManager(own: Sighted): Sighted {
  return { ...own, hundredths: Math.max(75, Math.min(90, own.hundredths)), doubt: 0, against: null };
}

/** "(our office)" is the office of who asks: a fee for it is the company's. */
const isOwnOffice = /^(our|the|head|main|central|company|group)( own)?( head| main| central)? office$/i;

function ownOffice(head: string, behind: string): Sighted | null {
  const own = sightingIn(head);
  if (own?.category !== 'centralOverheads' || !isOwnOffice.test(behind.trim())) return null;
  return { ...own, hundredths: Math.max(75, own.hundredths), against: null };
}

/** "Profit on costs + management fee", "Reserves (three months of running costs)": what it is worked out from is not what it is. */
function earned(label: string, head: string): Sighted | null {
  const own = sightingIn(head);
  if (own?.category !== 'return' || !isSure(own)) return null;
  return sightingIn(label)?.category === 'return' ? null : { ...own, hundredths: 75, against: null };
}

/** "Management fee on costs" is a fee; "on-costs" by themselves are what staff cost. */
const isOfCosts = /^(the |all |our |total |net |direct |operating |running |home )*costs?\b/i;

function feeOnCosts(head: string, behind: string): Sighted | null {
  const own = sightingIn(head);
  if (own?.category !== 'centralOverheads' || !isSure(own) || !isOfCosts.test(behind.trim())) return null;
  return { ...own, hundredths: 75, against: null };
}

const people =
  /\b(staff|carers?|child(ren)?|young (people|persons?|adults?)|yps?|residents?|visitors?|team|boys?|girls?|everyone|family|families)\b/i;
/** What everyone in the house has by its own name, whoever it is for. */
const thingsForAll: ReadonlySet<CostCategory> = new Set(['living', 'premises']);

function forWhom(label: string, head: string, behind: string): Sighted | null {
  const own = sightingIn(head);
  if (own === null || !isSure(own) || !thingsForAll.has(own.category) || !people.test(behind)) return null;
  const whole = sightingIn(label);
  if (whole === null || whole.category === own.category || isNamed.test(behind)) return null;
  return { ...own, hundredths: 75, against: whole.category };
}

/** What has a place of its own even where it is for somebody. */
const isNamed = /\b(training|school|education|office|therapy|induction|recruitment|meetings?)\b/i;

function isSure({ strength, doubt }: Sighted): boolean {
  return (strength === 'sure' || strength === 'owner') && doubt === 0;
}
