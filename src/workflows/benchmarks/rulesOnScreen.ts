/**
 * The rules of choice as a person sees them: for each rule what may be chosen, how many figures state it, and what is
 * chosen now; whatever is not chosen is as the placement suggests.
 */
import type { BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import type { ComparatorRules } from '../../domain/benchmarks/comparators';
import { placesInWords } from '../../domain/benchmarks/rulesInWords';
import {
  anyOfThem,
  placesAsStated,
  ruleNames,
  ruleStated,
  type RuleChoices,
  type RuleInWords,
} from './rules';

/** By rule: "any", or what is wanted; a rule that is absent is as suggested. */
export type ChosenRules = Readonly<Partial<Record<RuleInWords, string>>>;

export interface RuleOption {
  readonly value: string;
  readonly label: string;
}

export interface RuleOnScreen {
  readonly rule: RuleInWords;
  readonly chosen: string;
  readonly options: readonly RuleOption[];
}

export function ruleChoices(chosen: ChosenRules): RuleChoices {
  return ruleNames.reduce<RuleChoices>((choices, rule) => {
    const wanted = chosen[rule];
    return wanted === undefined ? choices : { ...choices, ...ruleStated(rule, wanted) };
  }, {});
}

/** A rule that no figure states has nothing to choose and is left out. */
export function rulesOnScreen(
  records: readonly BenchmarkRecord[],
  rules: ComparatorRules,
  ownPlaces: number | null,
): readonly RuleOnScreen[] {
  const compared = records.filter(({ subject, isLine }) => subject === 'fee' && !isLine);
  return ruleNames.flatMap((rule) => {
    const chosen = chosenNow(rule, rules);
    const stated = rule === 'size' ? sizes(compared, ownPlaces) : named(compared, rule);
    const options = withChosen(stated, chosen);
    return stated.length === 0 && chosen === anyOfThem
      ? []
      : [
          {
            rule,
            chosen,
            options: [{ value: anyOfThem, label: `Any (${String(compared.length)})` }, ...options],
          },
        ];
  });
}

function chosenNow(rule: RuleInWords, rules: ComparatorRules): string {
  switch (rule) {
    case 'region':
    case 'sector':
    case 'sourcing':
    case 'period':
      return rules[rule] ?? anyOfThem;
    case 'needs':
      return rules.needsBand ?? anyOfThem;
    case 'size':
      return rules.places === null ? anyOfThem : placesAsStated(rules.places);
  }
}

function named(
  records: readonly BenchmarkRecord[],
  rule: Exclude<RuleInWords, 'size'>,
): readonly RuleOption[] {
  const field = rule === 'needs' ? 'needsBand' : rule;
  const counted = new Map<string, { readonly value: string; readonly count: number }>();
  for (const record of records) {
    const value = record[field]?.trim() ?? '';
    const key = value.toLowerCase();
    if (value === '') continue;
    const before = counted.get(key);
    counted.set(key, { value: before?.value ?? value, count: (before?.count ?? 0) + 1 });
  }
  return [...counted.values()]
    .sort((a, b) => a.value.localeCompare(b.value))
    .map(({ value, count }) => ({ value, label: `${value} (${String(count)})` }));
}

/** Homes about as large as this one first, then each size by itself. */
function sizes(records: readonly BenchmarkRecord[], ownPlaces: number | null): readonly RuleOption[] {
  const stated = records.flatMap(({ places }) => places ?? []);
  const each = [...new Set(stated)].sort((a, b) => a - b).map((places) => ({ from: places, to: places }));
  const near = ownPlaces === null ? [] : [{ from: Math.max(1, ownPlaces - 1), to: ownPlaces + 1 }];
  if (each.length === 0) return [];
  return [...near, ...each].map((range) => {
    const count = stated.filter((places) => range.from <= places && places <= range.to).length;
    return { value: placesAsStated(range), label: `${placesInWords(range)} (${String(count)})` };
  });
}

/** What the placement suggests may be what no figure states, or be written in other letters. */
function withChosen(options: readonly RuleOption[], chosen: string): readonly RuleOption[] {
  const isThere = options.some(({ value }) => value.toLowerCase() === chosen.toLowerCase());
  return chosen === anyOfThem || isThere
    ? options.map((option) =>
        option.value.toLowerCase() === chosen.toLowerCase() ? { ...option, value: chosen } : option,
      )
    : [{ value: chosen, label: `${chosen} (0)` }, ...options];
}
