/**
 * By which rules comparators are chosen: as the placement suggests, and as somebody states instead.
 *
 * Region and sector are rules where the placement states them and a record does; the rest is open until somebody asks.
 * Worked example: "region=any; size=3-5; needs=Specialist" compares with homes of three to five places and specialist
 * needs in every region, and with the placement's own sector.
 */
import type { BenchmarkRecord } from '../domain/benchmarks/benchmarkRecord';
import type { ComparatorRules, PlacesRange } from '../domain/benchmarks/comparators';
import type { FeeReview } from '../domain/review/feeReview';

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
    places: null,
    period: null,
    leaveOut: references.flatMap((reference) => reference ?? []),
  };
}

const names: Readonly<Record<string, keyof RuleChoices>> = {
  region: 'region',
  sector: 'sector',
  needs: 'needsBand',
  size: 'places',
  period: 'period',
};

export const ruleNames: readonly string[] = Object.keys(names);

/** The rules a text states, or a sentence about what is wrong with it. */
export function rulesStated(text: string): RuleChoices | string {
  const stated = text.split(';').filter((part) => part.trim() !== '');
  let choices: RuleChoices = {};
  for (const part of stated) {
    const [name = '', ...rest] = part.split('=');
    const value = rest.join('=').trim();
    const rule = names[name.trim().toLowerCase()];
    if (rule === undefined || value === '')
      return `A rule is one of ${ruleNames.join(', ')} with = and what is wanted, or any; not ${part.trim()}.`;
    const wanted = value.toLowerCase() === 'any' ? null : value;
    if (rule === 'places') {
      const places = wanted === null ? null : placesStated(wanted);
      if (places === 'unclear') return `size takes places such as 4 or 3-5, not ${value}.`;
      choices = { ...choices, places };
    } else choices = { ...choices, [rule]: wanted };
  }
  return choices;
}

function placesStated(text: string): PlacesRange | 'unclear' {
  const parts = /^(\d{1,2})(?:\s*(?:-|–|to)\s*(\d{1,2}))?$/.exec(text);
  if (parts === null) return 'unclear';
  const from = parseInt(parts[1] ?? '', 10);
  const to = parseInt(parts[2] ?? parts[1] ?? '', 10);
  return from > 0 && from <= to ? { from, to } : 'unclear';
}
