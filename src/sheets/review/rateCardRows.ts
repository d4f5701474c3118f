/**
 * The rate agreed for this home, on Our position: how far the fee has moved from it in money, and from the rate moved by a stated
 * index; or that the home is off framework, and why. None where no card is given.
 *
 * Worked example: £5,250.00 agreed on 1 April 2025, a fee of £5,600.00: £350.00 above it; £5,370.75 by consumer prices to 2026, £229.25.
 */
import { dayInWords } from '../../domain/calendar/isoDate';
import { placeOnRateCard, type PlaceOnRateCard } from '../../domain/contracts/models/rateCard';
import { noTerms } from '../../domain/negotiation/negotiationTerms';
import type { ReviewComparisons } from '../../domain/review/comparisons';
import type { FeeReview } from '../../domain/review/feeReview';
import { computed, figure, gap, headingRow, row, words } from '../core/cells';
import { typedWords } from '../core/askedCells';
import type { DescribedRow } from '../core/description';
import { cell, difference, equals, number, product, quotient, rounded, when } from '../core/expression';
import { feeCell } from '../core/feeCells';

const rate = (name: 'agreed' | 'above' | 'drift' | 'factor' | 'moved' | 'aboveMoved'): string =>
  `agreedRate.${name}`;

export function rateCardRows(
  { breakdown, openBook, asAt }: FeeReview,
  { rateCard = [], index, terms = noTerms }: ReviewComparisons,
  columns: number,
): readonly DescribedRow[] {
  const name = openBook.placement.home ?? openBook.placement.provider;
  if (rateCard.length === 0 || name === null) return [];
  const place = placeOnRateCard(breakdown.quoted, name, rateCard, asAt, index ?? null);
  return [
    gap,
    headingRow(`The rate agreed for ${name}`, columns),
    ...(place.kind === 'onRateCard' ? onCard(place) : offFramework(terms.offFrameworkReason)),
  ];
}

function offFramework(reason: string | null): readonly DescribedRow[] {
  return [
    row(words('Off framework: no rate of this name was agreed by this day', 'label')),
    row(words('Why this home', 'label'), typedWords('position.offFrameworkReason', reason, '')),
  ];
}

function onCard({
  agreed,
  indexed,
}: Extract<PlaceOnRateCard, { kind: 'onRateCard' }>): readonly DescribedRow[] {
  const [quoted, was] = [cell(feeCell.quoted), cell(rate('agreed'))];
  const terms = { framework: 'framework', softBlock: 'soft block' } as const;
  return [
    row(
      words('Agreed a week', 'label'),
      figure(agreed.weekly.pounds, 'money', { id: rate('agreed') }),
      words(`on ${dayInWords(agreed.agreedOn)}, ${terms[agreed.terms]}`, 'note'),
    ),
    row(
      words('The fee is above it by', 'label'),
      computed(rate('above'), difference(quoted, was), 'moneyDash'),
      computed(
        rate('drift'),
        when(equals(was, number(0)), number(0), quotient(cell(rate('above')), was)),
        'change',
      ),
    ),
    ...(indexed === null
      ? [row(words('No index is held for the years between', 'label'))]
      : [
          row(
            words(`Moved by ${indexed.indexName}, ${String(indexed.from)} to ${String(indexed.to)}`, 'label'),
            figure(indexed.factor, 'factor', { id: rate('factor') }),
            computed(rate('moved'), rounded(product(was, cell(rate('factor'))), 2), 'money'),
          ),
          row(
            words('The fee is above that by', 'label'),
            computed(rate('aboveMoved'), difference(quoted, cell(rate('moved'))), 'moneyDash'),
          ),
        ]),
  ];
}
