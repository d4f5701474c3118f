/**
 * What others have published, set beside this fee: each figure with its kind, period and source, none of them a verdict.
 *
 * A published mean of another year, another kind of home or a place instead of a child is no test of one child's fee, so
 * the two stand side by side with the difference of kind in words; a yearly figure is brought to a week on the review's
 * own weeks convention. Worked example: £318,400 a year for a child is £6,106.30 a week on 365/7 weeks.
 */
import { weekly } from '../../domain/calendar/weekly';
import { poundsInWords, poundsPer, type Weekly } from '../../domain/money/moneyPer';
import type { FeeReview } from '../../domain/review/feeReview';
import { observations, type Observation } from '../../reference/observations';
import { decimalInWords, shareInWords } from '../shown/shownFigures';

export interface PublishedFigure {
  readonly id: string;
  readonly measure: string;
  readonly published: string;
  /** "mean for a child, England, 2023-24" */
  readonly kind: string;
  readonly source: string;
  readonly caveat: string | null;
}

export interface PublishedComparison {
  readonly subject: 'fee' | 'margin' | 'occupancy';
  readonly thisFee: string;
  readonly figures: readonly PublishedFigure[];
}

const besideTheFee = [
  'nao-cost-per-child-2023-24',
  'lincolnshire-external-2024-25',
  'ncercc-private-voluntary-2018-19',
  'ncercc-council-like-for-like-2018-19',
  'cma-largest-providers-price-2020',
];
const besideTheMargin = ['cma-operating-margin-2016-20', 'lga-ebitda-2020', 'lga-ebitda-2021-22'];
const besideTheOccupancy = ['icha-occupancy-low-2020', 'icha-occupancy-high-2020'];

export function compareWithPublished(review: FeeReview): readonly PublishedComparison[] {
  const { placement } = review.openBook;
  const margin = review.ratios.find(({ id }) => id === 'margin')?.value ?? null;
  const occupancy = placement.plannedOccupancy;
  return [
    {
      subject: 'fee',
      thisFee: aWeekText(review.breakdown.quoted),
      figures: published(besideTheFee, review),
    },
    {
      subject: 'margin',
      thisFee: margin === null ? 'no return is stated' : shareInWords(margin),
      figures: published(besideTheMargin, review),
    },
    {
      subject: 'occupancy',
      thisFee: occupancy === null ? 'no occupancy is stated' : shareInWords(occupancy.fraction),
      figures: published(besideTheOccupancy, review),
    },
  ];
}

function published(ids: readonly string[], review: FeeReview): readonly PublishedFigure[] {
  return ids.flatMap((id) => {
    const observation = observations.find((each) => each.id === id);
    return observation === undefined ? [] : [publishedFigure(observation, review)];
  });
}

function publishedFigure(observation: Observation, review: FeeReview): PublishedFigure {
  const { id, measure, statistic, per, region, period, source, caveat } = observation;
  return {
    id,
    measure,
    published: valueText(observation, review),
    kind: `${statisticWords(statistic)}, per ${per}, ${region}, ${period}`,
    source: `${source.publisher}: ${source.title}`,
    caveat,
  };
}

function statisticWords(statistic: string): string {
  return statistic === 'range' ? 'end of a published range' : statistic;
}

function valueText({ value, unit }: Observation, { openBook }: FeeReview): string {
  if (unit === 'pounds a week') return aWeekText(poundsPer('week', value));
  if (unit === 'pounds a year') return aWeekText(weekly(poundsPer('year', value), openBook.placement));
  return unit === 'per cent' ? `${decimalInWords(value, 1)} %` : `${decimalInWords(value, 0)} ${unit}`;
}

function aWeekText(amount: Weekly): string {
  return `${poundsInWords(amount.pounds)} a week`;
}
