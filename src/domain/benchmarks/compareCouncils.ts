/**
 * Councils' average costs compared among themselves, measure by measure: another kind of figure than one child's fee, so
 * it is never where a fee stands. The own council is placed among the others, and its own figure is the only one shown.
 *
 * Worked example: Wharfdale's £5,100 among five others of 4,500, 4,700, 4,800, 5,000 and 5,400: (3 + 100 ÷ 400) ÷ 4 =
 * 0.8125, "at the 81st percentile of 5"; their median is £4,800.
 */
import { poundsPer, type Weekly } from '../money/moneyPer';
import type { BenchmarkRecord } from './benchmarkRecord';
import type { Quantiles } from './placeAmongQuantiles';
import { comparableRecord, type ComparisonBasis } from './comparableAmount';
import { positionAmongValues } from './positionInWords';
import { mapQuantiles, quantilesOfValues } from './quantilesShown';

export interface CouncilsCompared extends Quantiles<Weekly> {
  readonly measure: string;
  /** The other councils. */
  readonly n: number;
  readonly own: {
    readonly council: string;
    readonly amount: Weekly;
    readonly positionInWords: string;
  } | null;
}

export function compareCouncils(
  records: readonly BenchmarkRecord[],
  ownCouncil: string | null,
  basis: ComparisonBasis,
): readonly CouncilsCompared[] {
  const councils = records.flatMap((record) => {
    const comparable = comparableRecord(record, basis);
    const isCouncils = record.per === 'council' && record.statistic === 'value' && record.subject === 'fee';
    if (!isCouncils || comparable === null || record.value === null) return [];
    const amount = comparable.toUnit(record.value).times(comparable.toPrices);
    return [{ measure: record.measure, council: record.reference ?? '', amount }];
  });
  return [...new Set(councils.map(({ measure }) => measure))].map((measure) => {
    const all = councils.filter((each) => each.measure === measure);
    const own = all.find(({ council }) => ownCouncil !== null && isSameCouncil(council, ownCouncil));
    const others = all.filter((each) => each !== own).map(({ amount }) => amount);
    return {
      measure,
      n: others.length,
      ...mapQuantiles(quantilesOfValues(others), (pounds) => poundsPer('week', pounds)),
      own:
        own === undefined
          ? null
          : {
              council: own.council,
              amount: poundsPer('week', own.amount),
              positionInWords: positionAmongValues(own.amount, others),
            },
    };
  });
}

function isSameCouncil(stated: string, wanted: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/\b(county|city|borough|metropolitan|council|of|the|mbc|cc)\b/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return plain(stated) === plain(wanted);
}
