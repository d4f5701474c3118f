/** What can be wrong with a benchmark file, in words that somebody can act on. */
import type { Finding } from '../../domain/evidence/finding';
import type { FindingCode } from '../../domain/evidence/findingCodes';
import { wholeSubmission, type Place } from '../../domain/evidence/place';
import type { Exact } from '../../domain/money/exact';
import { poundsInWords } from '../../domain/money/moneyPer';

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
  return finding('prices-of-several-years', 'warning', wholeSubmission, {
    expected: 'figures of one year’s prices',
    received: received.join(', '),
    advice:
      'They are brought to one year’s prices by a stated index, which is shown. Choose one period to leave the others out.',
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

export function contributionsDiffer(at: Place, sum: Exact, total: Exact): Finding {
  return finding('columns-disagree', 'warning', at, {
    expected: `${poundsInWords(sum)} a week, the sum of the contributions`,
    received: `a total weekly cost of ${poundsInWords(total)}`,
    advice: 'The total is compared with. Ask whoever keeps the census which of the two is right.',
  });
}

export function weeklyCostOutOfRange(at: Place, received: string): Finding {
  return finding('number-out-of-range', 'error', at, {
    expected: 'a total weekly cost above nought',
    received,
    advice: 'This placement is not compared with. Check whether its cost is still to be agreed.',
  });
}

export function columnOfPersonalDetails(at: Place, heading: string): Finding {
  return finding('name-like-value', 'error', at, {
    expected: 'no child’s name or date of birth in a file of benchmarks',
    received: `a column headed “${heading}”`,
    advice: 'Nothing of it was read. Take the column out before the file is kept or passed on.',
  });
}

export function periodOfTableMissing(at: Place): Finding {
  return finding('period-missing', 'warning', at, {
    expected: 'the year whose prices the figures are in, in a column or above the table',
    received: 'nothing',
    advice:
      'Until it is stated, the figures are not compared with. Write it above the table, such as 2024/25.',
  });
}

export function basisOfLinesMissing(at: Place): Finding {
  return finding('basis-missing', 'warning', at, {
    expected: '“per resident” or “per child” above the lines',
    received: 'neither',
    advice:
      'They are taken for care homes for adults and stand apart. Write “per child” above them if they are of children’s homes.',
  });
}

export function totalOfColumnsDiffers(at: Place, sum: Exact, stated: Exact, what: string): Finding {
  return finding('printed-total-does-not-foot', 'warning', at, {
    expected: `${poundsInWords(sum)}, ${what}`,
    received: poundsInWords(stated),
    advice: 'The stated figure is kept. Check the columns of the return.',
  });
}

export function measureMissing(at: Place): Finding {
  return finding('required-field-missing', 'error', at, {
    expected: 'what the figure is of: the fee, a category or a line',
    received: 'nothing',
    advice: 'Name the measure; until then this record is not used.',
  });
}
