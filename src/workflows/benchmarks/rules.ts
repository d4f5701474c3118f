/**
 * By which rules comparators are chosen: as the placement suggests, and as somebody states instead.
 *
 * Region and sector are rules where the placement states them and a record does; the rest is open until somebody asks.
 * Worked example: "region=any; size=3-5; needs=Specialist" compares with homes of three to five places and specialist
 * needs in every region, and with the placement's own sector.
 */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { ComparatorRules, PlacesRange } from '../../domain/benchmarks/comparators';
import type { FeeReview } from '../../domain/review/feeReview';

export type RuleChoices = Partial<Omit<ComparatorRules, 'per' | 'leaveOut'>>;

export function suggestedRules(
  { openBook: { placement } }: FeeReview,
  records: readonly BenchmarkRecord[],
): ComparatorRules {
  const ranked = records.filter(({ statistic }) => statistic === 'value' || statistic === 'quantiles');
  const says = (field: 'region' | 'sector') => ranked.some((record) => record[field] !== null);
  const references = [placement.placementReference, placement.submissionId];
  return {
    per: 'child',
    region: says('region') ? placement.region : null,
    sector: says('sector') ? placement.sector : null,
    needsBand: null,
    sourcing: null,
    places: null,
    period: null,
    leaveOut: references.flatMap((reference) => reference ?? []),
  };
}

const rulesByName = {
  region: 'region',
  sector: 'sector',
  needs: 'needsBand',
  sourcing: 'sourcing',
  size: 'places',
  period: 'period',
} as const satisfies Readonly<Record<string, keyof RuleChoices>>;

export type RuleInWords = keyof typeof rulesByName;

export const ruleNames = Object.keys(rulesByName) as readonly RuleInWords[];

/** What is wanted of a rule where it is to leave nobody out. */
export const anyOfThem = 'any';

/** The rules a text states, or a sentence about what is wrong with it. */
export function rulesStated(text: string): RuleChoices | string {
  const stated = text.split(';').filter((part) => part.trim() !== '');
  let choices: RuleChoices = {};
  for (const part of stated) {
    const [name = '', ...rest] = part.split('=');
    const value = rest.join('=').trim();
    const rule = ruleNames.find((each) => each === name.trim().toLowerCase());
    if (rule === undefined || value === '')
      return `A rule is one of ${ruleNames.join(', ')} with = and what is wanted, or any; not ${part.trim()}.`;
    const stating = ruleStated(rule, value);
    if (stating === null) return `size takes places such as 4 or 3-5, not ${value}.`;
    choices = { ...choices, ...stating };
  }
  return choices;
}

/** One rule as it is wanted: "any", a region, "3-5" places; null where the places cannot be meant. */
export function ruleStated(rule: RuleInWords, value: string): RuleChoices | null {
  const wanted = value.toLowerCase() === anyOfThem ? null : value;
  if (rule !== 'size') return { [rulesByName[rule]]: wanted };
  if (wanted === null) return { places: null };
  const places = placesStated(wanted);
  return places === null ? null : { places };
}

/** "3-5" for homes of three to five places, "4" for homes of four. */
export function placesAsStated({ from, to }: PlacesRange): string {
  return from === to ? String(from) : `${String(from)}-${String(to)}`;
}

function placesStated(text: string): PlacesRange | null {
  const parts = /^(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?$/.exec(text);
  if (parts === null) return null;
  const from = parseInt(parts[1] ?? '', 10);
  const to = parseInt(parts[2] ?? parts[1] ?? '', 10);
  return from > 0 && from <= to ? { from, to } : null;
}
