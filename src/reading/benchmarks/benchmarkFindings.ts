/** What can be wrong with a benchmark file, in words that somebody can act on. */
import type { Finding } from '../../domain/evidence/finding';
import type { FindingCode } from '../../domain/evidence/findingCodes';
import { wholeSubmission, type Place } from '../../domain/evidence/place';

function finding(
  code: FindingCode,
  severity: Finding['severity'],
  at: Place,
  words: Pick<Finding, 'expected' | 'received' | 'advice'>,
): Finding {
  return { code, severity, at, ...words };
}

export function unknownUnit(at: Place, received: string): Finding {
  return finding('value-not-in-list', 'error', at, {
    expected: '£ a week, £ a year, £ an hour or per cent',
    received: received === '' ? 'no unit' : received,
    advice: 'State the unit; until then this record is not used.',
  });
}

export function figureNotANumber(at: Place, received: string): Finding {
  return finding('text-in-a-number-cell', 'error', at, {
    expected: 'a figure',
    received: received === '' ? 'nothing' : received,
    advice: 'Type only the figure; until then this record is not used.',
  });
}

export function countMissing(at: Place): Finding {
  return finding('required-field-missing', 'error', at, {
    expected: 'n, the number of homes or fees that the statistic rests on',
    received: 'nothing',
    advice: 'Ask the source for n; without it nobody can be placed by this record.',
  });
}

export function quantilesOutOfOrder(at: Place, received: string): Finding {
  return finding('columns-disagree', 'error', at, {
    expected: 'a lower quartile, median and upper quartile that rise',
    received,
    advice: 'Check whether two columns were swapped; until then this record is not used.',
  });
}

export function sameRecordTwice(at: Place, received: string): Finding {
  return finding('duplicate-line', 'warning', at, {
    expected: 'each record once',
    received,
    advice: 'The second is left out. Take it out of the file, or say what sets the two apart.',
  });
}

export function pastItsUseBy(at: Place, received: string): Finding {
  return finding('review-date-passed', 'warning', at, {
    expected: 'a record within its use-by date',
    received,
    advice: 'It is left out. Look for a newer edition of the source.',
  });
}

export function periodMissing(at: Place): Finding {
  return finding('period-missing', 'error', at, {
    expected: 'the year whose prices the figure is in, such as 2024/25',
    received: 'nothing',
    advice: 'State the year; until then this record is not used.',
  });
}

export function mixedPeriods(received: readonly string[]): Finding {
  return finding('columns-disagree', 'warning', wholeSubmission, {
    expected: 'figures of one year’s prices',
    received: received.join(', '),
    advice:
      'Choose one period, or have them moved to one price base by a stated index; they are not counted together.',
  });
}

export function useByNotUnderstood(at: Place, received: string): Finding {
  return finding('date-not-understood', 'warning', at, {
    expected: 'a use-by day such as 31/03/2026',
    received,
    advice: 'The record is used as if it had none. Write the day, month and a year of four figures.',
  });
}

export function periodNotUnderstood(at: Place, received: string): Finding {
  return finding('date-not-understood', 'warning', at, {
    expected: 'one year of prices, such as 2024/25',
    received,
    advice: 'The figure stands apart: without its year it cannot be brought to the prices of the fee.',
  });
}
