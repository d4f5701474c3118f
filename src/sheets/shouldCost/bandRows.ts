/** The child's band, why it is that one, the rate agreed for it, and how far the fee has moved from that rate. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { driftFromRate } from '../../domain/shouldCost/bandRate';
import { amountInput, blank, computed, figure, headingRow, row, typedFigure, words } from '../core/cells';
import type { DescribedRow } from '../core/description';
import { cell, difference, equals, number, quotient, when } from '../core/expression';
import type { StyleName } from '../core/styleNames';
import { bandCell, rangeCell } from './cellIds';
import type { ShouldCostSubject } from './subject';

export function bandRows(subject: ShouldCostSubject, columns: number): readonly DescribedRow[] {
  const { band, bands } = subject;
  const named = band.band?.name ?? 'No band’s rules hold for these needs';
  return [
    headingRow('The band these needs fall into', columns),
    labelledRow('Band', named, 'labelStrong'),
    labelledRow('Whose bands', `Local assumption (${bands.owner}): ${bands.reason}`),
    ...band.reasons.map(({ sentence }) => labelledRow('Because', sentence)),
    ...(band.band !== null && band.reasons.length === 0
      ? [labelledRow('Because', 'No band before it is met.')]
      : []),
    ...band.passedOver.map(({ band: { name }, reasons }) =>
      labelledRow(`Not ${name}`, reasons.map(({ sentence }) => sentence).join('; ')),
    ),
    ...rateRows(subject),
  ];
}

function labelledRow(label: string, sentence: string, style: StyleName = 'note'): DescribedRow {
  return row(words(label, 'label'), ...Array.from({ length: 4 }, () => blank()), words(sentence, style));
}

function rateRows(subject: ShouldCostSubject): readonly DescribedRow[] {
  const { band, rates, compared, asAt } = subject;
  const found = driftFromRate(band.band, rates, compared?.fee ?? null, asAt);
  if (found.kind === 'noRateCard')
    return [labelledRow('Agreed rate', 'No rate card was given: no rate is bundled.')];
  if (found.kind === 'noBand') return [];
  if (found.kind === 'noRateForBand')
    return [labelledRow('Agreed rate', 'The rate card holds no rate of this band agreed by this day.')];
  const { rate } = found;
  return [
    row(
      words('Agreed rate', 'label'),
      blank(),
      typedFigure(
        bandCell('rate'),
        rate.weekly.pounds,
        'inputMoney',
        amountInput('100000', 'The rate agreed for this band, pounds a week.'),
      ),
      blank(),
      words('£ a week', 'note'),
      words(`Agreed on ${dayInWords(rate.agreedOn)}: ${rate.source}`, 'note'),
    ),
    ...(compared === null ? [] : driftRows(found.kind === 'drift' ? found.place.nightsSinceAgreed : 0)),
  ];
}

function driftRows(nights: number): readonly DescribedRow[] {
  const rate = cell(bandCell('rate'));
  const above = cell(bandCell('drift'));
  return [
    row(
      words('Drift of the quoted fee from it', 'label'),
      blank(),
      computed(bandCell('drift'), difference(cell(rangeCell('fee')), rate), 'moneyStrong'),
      blank(),
      words('£ a week', 'note'),
      words('fee − agreed rate', 'note'),
    ),
    row(
      words('Drift as a share of the rate', 'label'),
      blank(),
      computed(
        bandCell('driftShare'),
        when(equals(rate, number(0)), number(0), quotient(above, rate)),
        'percent',
      ),
      blank(),
      words('share of the rate', 'note'),
      words('drift ÷ agreed rate', 'note'),
    ),
    row(
      words('Nights since it was agreed', 'label'),
      blank(),
      figure(nights, 'count'),
      blank(),
      words('nights', 'note'),
      words('To the day costed', 'note'),
    ),
  ];
}
