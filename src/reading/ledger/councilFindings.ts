/** What can be wrong with a table of other councils' unit costs, in words that somebody can act on. */
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';

export function kindMissing(at: Place, council: string): Finding {
  return {
    code: 'value-not-in-list',
    severity: 'error',
    at,
    expected: 'what the figure stands for: per available or occupied bed-week, like for like, or external',
    received: `a figure of ${council} that does not say`,
    advice: 'Say it in the heading of the column, or in a column “Kind”; until then it is not used.',
  };
}

export function periodMissingIn(at: Place, council: string): Finding {
  return {
    code: 'period-missing',
    severity: 'error',
    at,
    expected: 'the year of the figure, such as 2024/25',
    received: `a figure of ${council} without a year`,
    advice: 'Add a column “Year”; until then it is not used.',
  };
}

export function sameCouncilTwice(at: Place, received: string): Finding {
  return {
    code: 'duplicate-line',
    severity: 'warning',
    at,
    expected: 'one figure for each council, kind and year',
    received,
    advice: 'The second is left out. Take it out of the table, or correct its year.',
  };
}

export function notOneCouncil(at: Place, received: string): Finding {
  return {
    code: 'line-not-understood',
    severity: 'note',
    at,
    expected: 'a figure of one council in each row',
    received,
    advice: 'This row is not counted: a figure over several councils is another kind.',
  };
}
