/**
 * A comparison as JSON, for other programs: statistics only, decimals as text, money a week. No single figure of another
 * home, provider or placement is part of it.
 */
import type { BenchmarkComparison, Compared } from '../../domain/benchmarks/benchmarkComparison';
import type { Quantiles } from '../../domain/benchmarks/placeAmongQuantiles';
import { kindInWords, type BenchmarkRecord } from '../../domain/benchmarks/benchmarkRecord';
import { unitInWords } from '../../domain/benchmarks/benchmarkUnit';
import { outlierRule } from '../../domain/benchmarks/outliers';
import { rulesInWords, whyPublishedOnly } from '../../domain/benchmarks/rulesInWords';
import {
  mapQuantiles,
  publishedQuantilesOf,
  quantilesThatHold,
} from '../../domain/benchmarks/quantilesShown';
import { placeText } from '../../domain/evidence/place';
import { exactText, type Exact } from '../../domain/money/exact';
import type { Weekly } from '../../domain/money/moneyPer';
import { roundHalfAwayFromZero } from '../../domain/money/rounding';
import { findingAsJson } from '../../domain/evidence/findingWords';

type Amount = Weekly | Exact;

export function benchmarksAsJson(comparison: BenchmarkComparison) {
  const { fee, categories, ratios, sumOfCategoryMedians, index } = comparison;
  return {
    pricesOf: String(comparison.priceYear),
    publishedOnly: comparison.viewer === 'provider' ? whyPublishedOnly : null,
    rules: rulesInWords(comparison),
    index: {
      name: index.name,
      source: `${index.source.publisher}: ${index.source.title}`,
      percentByYear: Object.fromEntries(index.years.map(({ year, percent }) => [year, exactText(percent)])),
    },
    fee: comparedAsJson(fee),
    categories: Object.values(categories).map(comparedAsJson),
    ratios: ratios.map(comparedAsJson),
    sumOfCategoryMedians:
      sumOfCategoryMedians === null
        ? null
        : { weekly: text(sumOfCategoryMedians.sum), says: sumOfCategoryMedians.label },
    councils: comparison.councils.map(({ measure, n, own, ...quantiles }) => ({
      measure,
      n,
      ...quantilesAsJson(quantiles),
      own:
        own === null
          ? null
          : { council: own.council, weekly: text(own.amount), position: own.positionInWords },
    })),
    lines: comparison.lines.map(recordAsJson),
    published: comparison.published.map(recordAsJson),
    notCompared: comparison.unmatched,
    files: comparison.files.map(({ file, sentence, findings, notUnderstood }) => ({
      file,
      read: sentence,
      findings: findings.map(findingAsJson),
      notUnderstood: notUnderstood.map((each) => ({ cell: placeText(each.at), text: each.text })),
    })),
  };
}

function comparedAsJson(compared: Compared<Weekly> | Compared<Exact>) {
  const { subject, label, unit, submitted, n, homes, providers, rank, leftOut, outliers } = compared;
  return {
    subject,
    label,
    unit,
    submitted: submitted === null ? null : text(submitted),
    n,
    homes,
    providers,
    ...quantilesAsJson(compared),
    rank: rank === null ? null : exactText(rank.fraction),
    position: compared.positionInWords,
    basis: compared.basis,
    leftOut,
    outliers: outliers === null ? null : { ...outliers, rule: outlierRule },
    priceYears: compared.priceYears,
    source: compared.sourceInWords,
  };
}

const quantilesAsJson = (quantiles: Quantiles<Amount>) => mapQuantiles(quantiles, text);

/** A statistic that somebody published or that a file states: never a single figure. */
function recordAsJson(record: BenchmarkRecord) {
  const { measure, unit, value, n, source, caveat } = record;
  const held = quantilesThatHold(n ?? 0, publishedQuantilesOf(record));
  return {
    measure,
    figure: record.statistic === 'median' || value === null ? null : exactText(value),
    n,
    ...(publishedQuantilesOf(record).length === 0 ? {} : quantilesAsJson(held)),
    unit: unitInWords(unit),
    kind: kindInWords(record),
    caveat,
    source: `${source.publisher}: ${source.title}`,
  };
}

/** Money to the penny, hours and shares to two places. */
function text(amount: Amount): string {
  const isMoney = 'pounds' in amount;
  const [whole = '0', part = ''] = exactText(
    roundHalfAwayFromZero(isMoney ? amount.pounds : amount, 2),
  ).split('.');
  return isMoney ? `${whole}.${part.padEnd(2, '0')}` : [whole, part].filter((each) => each !== '').join('.');
}
