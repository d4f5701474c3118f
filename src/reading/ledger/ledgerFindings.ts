/** What can be wrong with a ledger, each in words a finance officer can act on. */
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';
import { poundsInWords } from '../../domain/money/moneyPer';
import type { Exact } from '../../domain/money/exact';

export function notAnAmount(at: Place, label: string, received: string): Finding {
  return {
    code: 'text-in-a-number-cell',
    severity: 'error',
    at,
    expected: `an amount in pounds for “${label}”`,
    received,
    advice: 'Type only the figure; until then this cell counts as empty.',
  };
}

export function headingUncertain(at: Place, label: string): Finding {
  return {
    code: 'line-category-uncertain',
    severity: 'warning',
    at,
    expected:
      'a heading of the return: staffing, premises, direct operational, management, training or income',
    received: label,
    advice:
      'It is counted under Other. Give its heading in a mapping file, such as {"' + label + '": "premises"}.',
  };
}

export function incomeWithoutMinus(at: Place, label: string, pounds: Exact): Finding {
  return {
    code: 'line-category-uncertain',
    severity: 'note',
    at,
    expected: 'income as a negative amount',
    received: `${label}: ${poundsInWords(pounds)}`,
    advice:
      'Income is taken off the spending whichever sign it has. If this is spending, map it to its heading.',
  };
}

export function spendingBelowNought(at: Place, label: string, pounds: Exact): Finding {
  return {
    code: 'negative-amount',
    severity: 'warning',
    at,
    expected: `spending on “${label}”`,
    received: poundsInWords(pounds),
    advice: 'It is taken off its heading as a credit. If it is income, map it to income.',
  };
}

export function sameLineTwice(at: Place, label: string): Finding {
  return {
    code: 'duplicate-line',
    severity: 'warning',
    at,
    expected: 'each line of the ledger once',
    received: label,
    advice: 'Both are counted. Take one out if it is the same money.',
  };
}

export function rowNotUnderstood(at: Place, label: string): Finding {
  return {
    code: 'line-not-understood',
    severity: 'warning',
    at,
    expected: 'support recharges, pensions, insurance, depreciation or capital, or partner income',
    received: label,
    advice: 'It is not counted. Say which step it is in a mapping file.',
  };
}

export function totalDoesNotFoot(year: string, sum: Exact, printed: Exact): Finding {
  return {
    code: 'printed-total-does-not-foot',
    severity: 'error',
    at: { cell: '' },
    expected: `${poundsInWords(sum)}, the sum of the lines of ${year}`,
    received: `a printed total of ${poundsInWords(printed)}`,
    advice: 'Find the line that is missing or counted twice before the unit cost is used.',
  };
}

export function nightsMissing(year: string, which: 'available' | 'occupied'): Finding {
  return {
    code: 'required-field-missing',
    severity: 'error',
    at: { cell: '' },
    expected: `bed-nights ${which} in ${year}`,
    received: 'nothing',
    advice: `Add a row “Bed-nights ${which}”: places × nights open, or the nights children slept there.`,
  };
}

export function moreOccupiedThanAvailable(year: string, occupied: string, available: string): Finding {
  return {
    code: 'number-out-of-range',
    severity: 'error',
    at: { cell: '' },
    expected: `at most ${available} bed-nights occupied in ${year}, as many as were available`,
    received: occupied,
    advice: 'Check both rows of bed-nights; an occupancy above 100 % cannot be.',
  };
}
