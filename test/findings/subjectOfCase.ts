/**
 * The form of the finding cases: an open book in JSON, decimals as strings, stating only what differs from the builders'
 * unremarkable book (test/support/builders.ts). Cost lines stand in Costs!A5, A6 …, amounts in column C; posts in Staffing!A5 …;
 * needs in 'Additional needs'!A5 …. A cost line's `pounds` and `per` are short for its money.
 */
import { knownDay } from '../../src/domain/calendar/isoDate';
import type { Finding } from '../../src/domain/evidence/finding';
import { exact } from '../../src/domain/money/exact';
import { poundsPer } from '../../src/domain/money/moneyPer';
import type { Placement, EmploymentTerms } from '../../src/domain/placement/placement';
import { reviewFee } from '../../src/domain/review/reviewFee';
import type { CostPeriod } from '../../src/domain/calendar/period';
import type { FeeSubmission, PrintedTotal } from '../../src/domain/submission/feeSubmission';
import type { AdditionalNeed } from '../../src/domain/additionalNeeds/additionalNeed';
import type { CostLine } from '../../src/domain/fee/costLine';
import type { Post } from '../../src/domain/staffing/post';
import type { OpenBook } from '../../src/domain/submission/openBook';
import {
  aCostLine,
  aFeeSubmission,
  anAdditionalNeed,
  anOpenBook,
  aPlacement,
  aPost,
  employmentRules,
  employmentRulesOf2024,
  someEmploymentTerms,
} from '../support/builders';

type CostLineInWords = Partial<CostLine> & { readonly pounds?: CostLine['id']; readonly per?: CostPeriod };

export interface FindingCase {
  readonly asAt?: string;
  readonly placement?: Partial<Placement>;
  readonly employment?: Partial<EmploymentTerms>;
  readonly posts?: readonly Partial<Post>[];
  readonly costs?: readonly CostLineInWords[];
  readonly needs?: readonly Partial<AdditionalNeed>[];
  readonly printedTotals?: readonly PrintedTotal[];
  readonly received?: Partial<FeeSubmission>;
}

const decimals =
  /^(percent|fraction|wte|people|hoursAWeek|staffHoursAWeek|hourlyRate|nights|nightlyRate|salary|weeks|staff|children|registeredPlaces|placesThatCanBeUsed|trainingDaysAway|nightsAWeek|confidence)$/;

export function findingCase(json: string): FindingCase {
  return JSON.parse(json, (key, value: unknown) => {
    if (typeof value === 'string' && decimals.test(key)) return exact(value);
    return isMoney(value) && !('label' in value) ? { ...value, pounds: exact(value.pounds) } : value;
  }) as FindingCase;
}

function isMoney(value: unknown): value is { readonly pounds: string } {
  return typeof value === 'object' && value !== null && 'pounds' in value && typeof value.pounds === 'string';
}

export function findingsOfCase(given: FindingCase): readonly Finding[] {
  const asAt = knownDay(given.asAt ?? '2025-10-01');
  const rules = asAt < '2025-04-06' ? employmentRulesOf2024({ asAt }) : employmentRules({ asAt });
  return reviewFee(openBookOf(given), rules, []).findings;
}

export function openBookOf(given: FindingCase): OpenBook {
  return anOpenBook({
    submission: aFeeSubmission(given.received ?? {}),
    placement: aPlacement(given.placement ?? {}),
    employment: someEmploymentTerms(given.employment ?? {}),
    posts: (given.posts ?? []).map((post, index) =>
      aPost({ id: `post-${index + 1}`, at: cell('Staffing', 'A', index), ...post }),
    ),
    costLines: (given.costs ?? []).map(costLine),
    additionalNeeds: (given.needs ?? []).map((need, index) =>
      anAdditionalNeed({ id: `need-${index + 1}`, at: cell('Additional needs', 'A', index), ...need }),
    ),
    printedTotals: (given.printedTotals ?? []).map((total) => ({ ...total, pounds: exact(total.pounds) })),
  });
}

function costLine({ pounds, per, ...line }: CostLineInWords, index: number): CostLine {
  return aCostLine({
    id: `cost-${index + 1}`,
    at: cell('Costs', 'A', index),
    amountAt: cell('Costs', 'C', index),
    ...(pounds === undefined ? {} : { amount: { kind: 'money', money: poundsPer(per ?? 'week', pounds) } }),
    ...line,
  });
}

function cell(sheet: string, column: string, index: number) {
  return { sheet, cell: `${column}${index + 5}` };
}
