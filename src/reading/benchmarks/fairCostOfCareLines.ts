/**
 * The lines of a Fair Cost of Care return (2022, Annex A) and the category of ours that each lies in. Sections matter
 * where a line is only called "Other".
 *
 * Worked examples: "Food" under supplies and services is living; "Other" under head office is central overheads;
 * "Total head office" is the whole of central overheads.
 */
import type { BenchmarkSubject } from '../../domain/benchmarks/benchmarkSubject';
import type { CostCategory } from '../../domain/fee/costCategory';

const sections = ['staffing', 'premises', 'supplies', 'headOffice', 'returns'] as const;
export type FairCostSection = (typeof sections)[number];

const sectionPatterns: Readonly<Record<FairCostSection, RegExp>> = {
  staffing: /\bstaffing\b/,
  premises: /\bpremises\b/,
  supplies: /\bsupplies\b/,
  headOffice: /\bhead office\b/,
  returns: /\breturn on (operations|capital)\b|^returns?\b/,
};

const otherOf: Readonly<Record<FairCostSection, CostCategory>> = {
  staffing: 'managementAndSupport',
  premises: 'premises',
  supplies: 'homeRunning',
  headOffice: 'centralOverheads',
  returns: 'return',
};

const lines: readonly (readonly [CostCategory, RegExp])[] = [
  ['return', /\breturn on (operations|capital)\b/],
  ['centralOverheads', /\bcentral(ised)? management\b|\bsupport services\b|\brecruitment\b/],
  ['premises', /\bfixtures\b|\brepairs\b|\bfurniture\b|\bcouncil tax\b|\brates\b|\butilities\b/],
  ['living', /\bfood\b|\btransport\b/],
  [
    'homeRunning',
    /\bcleaning\b|\bmedical\b|\bppe\b|\boffice supplies\b|^office\b|\binsurance\b|\bregistration\b|\btelephone\b|\binternet\b|\bwaste\b/,
  ],
  ['additionalHealth', /\btherap\w+\b/],
  ['living', /\bactivit\w+\b/],
  [
    'managementAndSupport',
    /\bmanag(er|ers|ement)\b|\breception\b|\badmin\w*\b|\bchefs?\b|\bcooks?\b|\bdomestic\b|\bmaintenance\b|\bgardening\b/,
  ],
  ['directCare', /\bnurs(e|es|ing)\b|\bcare\b(?! home)/],
];

export interface FairCostLine {
  readonly subject: BenchmarkSubject;
  readonly isLine: boolean;
}

export function fairCostSection(label: string): FairCostSection | null {
  const plain = label.toLowerCase();
  return sections.find((section) => sectionPatterns[section].test(plain)) ?? null;
}

/** What the line is; null where it is none of the return, or a total of several of our categories. */
export function fairCostLine(label: string, section: FairCostSection | null): FairCostLine | null {
  const plain = label.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/\btotal\b/.test(plain)) return totalLine(plain);
  if (/^other\b/.test(plain)) return section === null ? null : { subject: otherOf[section], isLine: true };
  const category = lines.find(([, pattern]) => pattern.test(plain))?.[0];
  return category === undefined ? null : { subject: category, isLine: true };
}

/** Staffing, premises and supplies are each spread over several of our categories, so their totals are none of ours. */
function totalLine(plain: string): FairCostLine | null {
  if (/\bhead office\b/.test(plain)) return { subject: 'centralOverheads', isLine: false };
  if (/\breturns?\b/.test(plain)) return { subject: 'return', isLine: false };
  return /\b(staffing|premises|supplies)\b/.test(plain) ? null : { subject: 'fee', isLine: false };
}
