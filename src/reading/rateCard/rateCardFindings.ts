/** What can be wrong with a rate card, in words that somebody can act on. */
import type { Finding } from '../../domain/evidence/finding';
import type { Place } from '../../domain/evidence/place';

export function unitUnknown(at: Place, received: string): Finding {
  return {
    code: 'value-not-in-list',
    severity: 'error',
    at,
    expected: '£ a night, a week, a fortnight, four weeks, a month, a quarter or a year',
    received: received === '' ? 'no period' : received,
    advice:
      'Say what period the rate is for, in its own column or over the rates; until then it is not used.',
  };
}

export function rateNotAnAmount(at: Place, received: string): Finding {
  return {
    code: 'text-in-a-number-cell',
    severity: 'error',
    at,
    expected: 'a rate in pounds',
    received: received === '' ? 'nothing' : received,
    advice: 'Type only the figure; until then this rate is not used.',
  };
}

export function rateNegative(at: Place, received: string): Finding {
  return {
    code: 'negative-amount',
    severity: 'error',
    at,
    expected: 'a rate of nought or more',
    received,
    advice: 'Correct the rate; until then it is not used.',
  };
}

export function dayMissing(at: Place, name: string): Finding {
  return {
    code: 'required-field-missing',
    severity: 'error',
    at,
    expected: `the day on which the rate for ${name} was agreed`,
    received: 'nothing',
    advice:
      'Give the day; without it nobody can say how far a fee has moved since. Until then it is not used.',
  };
}

export function dayNotUnderstood(at: Place, received: string): Finding {
  return {
    code: 'date-not-understood',
    severity: 'error',
    at,
    expected: 'a day such as 01/04/2026 or 2026-04-01',
    received,
    advice: 'Type day, month and a year of four figures; until then this rate is not used.',
  };
}

export function sameRateTwice(at: Place, received: string): Finding {
  return {
    code: 'duplicate-line',
    severity: 'warning',
    at,
    expected: 'one rate for each name and day',
    received,
    advice: 'The second is left out. Take it out of the file, or say what sets the two apart.',
  };
}

export function termsUnknown(at: Place, received: string): Finding {
  return {
    code: 'value-not-in-list',
    severity: 'warning',
    at,
    expected: 'framework or soft block',
    received,
    advice: 'It is counted as a framework rate. Correct the word if it is not one.',
  };
}
