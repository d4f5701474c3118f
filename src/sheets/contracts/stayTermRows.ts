/** What one contract says about stays, each term an input: its fees, shares paid while away, notice, first parts, charges. */
import { dayInWords } from '../../domain/calendar/isoDate';
import { stayTermsOf } from '../../domain/contracts/comparedContract';
import type { ComparedContract, ContractComparison } from '../../domain/contracts/comparisonTerms';
import { absenceReasons, type FirstPart, type StayTerms } from '../../domain/contracts/terms/stayTerms';
import type { Exact } from '../../domain/money/exact';
import {
  amountInput,
  blank,
  computed,
  headingRow,
  moneyInput,
  row,
  shareInput,
  typedFigure,
  words,
} from '../core/cells';
import type { DescribedCell, DescribedRow } from '../core/description';
import { quotient } from '../core/expression';
import { term } from './contractCells';
import { paymentExpression, termsOfContract } from './paymentExpression';
import { stayColumns, stayTermCell } from './stayCells';

export function stayTermRows(
  compared: ComparedContract,
  contract: number,
  { terms: { demand } }: ContractComparison,
): readonly DescribedRow[] {
  const terms = stayTermsOf(compared, demand.places);
  const share = (name: string, label: string, value: Exact): DescribedRow =>
    termRow(
      label,
      typedFigure(
        stayTermCell(contract, name),
        value,
        'inputPercent',
        shareInput('Type a share between 0 % and 100 %.'),
      ),
      'of the fee',
    );
  return [
    headingRow(`${compared.name}: what it says about stays`, stayColumns.length),
    firstFeeRow(compared, contract, terms, demand.places),
    ...terms.changes.map(({ from, weeklyFee }, index) =>
      moneyRow(
        contract,
        `fee.${String(index + 1)}`,
        `Fee from ${dayInWords(from)}`,
        weeklyFee.pounds,
        'a week',
      ),
    ),
    ...firstPartRows(contract, 'emergency', 'An emergency', terms.emergency),
    ...firstPartRows(contract, 'assessment', 'An assessment', terms.assessment),
    ...(terms.retainer === null
      ? []
      : [share('held', 'Paid while a place is held before the child comes', terms.retainer.fraction)]),
    ...absenceReasons.map((reason) =>
      share(reason, `Paid while a child is ${awayWords[reason]}`, terms.away[reason].fraction),
    ),
    ...(terms.notice === null
      ? []
      : [
          nightsRow(contract, 'noticeNights', 'Notice after leaving', terms.notice.nights),
          share('notice', 'Paid during notice', terms.notice.share.fraction),
        ]),
    ...terms.chargedOnce.map(({ label, pounds }, index) =>
      moneyRow(contract, `once.${String(index)}`, `Charged once: ${label}`, pounds, 'once'),
    ),
  ];
}

const awayWords = { missing: 'missing', hospital: 'in hospital', home: 'at home' } as const;

/**
 * Where a contract gives a stay no fee of its own, it is the price of a place: as typed, or of a two-part price the whole
 * with every place occupied ÷ places.
 */
function firstFeeRow(
  { model, stay }: ComparedContract,
  contract: number,
  terms: StayTerms,
  places: number,
): DescribedRow {
  const id = stayTermCell(contract, 'fee.0');
  if (stay !== undefined && stay.feeIsPlacePrice !== true)
    return moneyRow(
      contract,
      'fee.0',
      terms.changes.length > 0 ? 'Fee until the first change' : 'Fee',
      terms.fee.pounds,
      'a week',
    );
  const isTwoPart = model.kind === 'twoPart';
  const allPlaces = term('places');
  const of = termsOfContract(contract);
  const price = isTwoPart
    ? quotient(
        paymentExpression(model, { of, places: allPlaces, children: allPlaces, occupied: places }),
        allPlaces,
      )
    : of('price');
  return termRow(
    isTwoPart ? 'Fee: what a place costs with every place occupied' : 'Fee: the price of a place',
    computed(id, price, 'money'),
    'a week; typed on Contract comparison',
  );
}

function firstPartRows(
  contract: number,
  name: 'emergency' | 'assessment',
  label: string,
  part: FirstPart | null,
): readonly DescribedRow[] {
  if (part === null) return [];
  const price =
    part.price.kind === 'fee'
      ? moneyRow(contract, name, `${label}: its fee`, part.price.fee.pounds, 'a week')
      : termRow(
          `${label}: above the fee`,
          typedFigure(
            stayTermCell(contract, name),
            part.price.share.fraction,
            'inputPercent',
            amountInput('10', 'Type how much more is paid, such as 25 %.'),
          ),
          'of the fee',
        );
  return [nightsRow(contract, `${name}Nights`, `${label}: its first nights`, part.nights), price];
}

function nightsRow(contract: number, name: string, label: string, nights: number): DescribedRow {
  return termRow(
    label,
    typedFigure(stayTermCell(contract, name), nights, 'inputCount', {
      kind: 'wholeNumber',
      from: '0',
      to: '3660',
      help: 'Type a number of nights.',
    }),
    'nights',
  );
}

function moneyRow(contract: number, name: string, label: string, value: Exact, unit: string): DescribedRow {
  return termRow(
    label,
    typedFigure(stayTermCell(contract, name), value, 'inputMoney', moneyInput('Type an amount in pounds.')),
    unit,
  );
}

/** The value stands where the parts of a stay have their figures. */
function termRow(label: string, value: DescribedCell, unit: string): DescribedRow {
  return row(
    words(label, 'label'),
    ...Array.from({ length: stayColumns.length - 3 }, () => blank()),
    value,
    words(unit),
  );
}
