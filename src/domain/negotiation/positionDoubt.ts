/** What somebody should look at before positions are used: a code of its own each, and a sentence with its figures. */
export type PositionDoubtCode =
  | 'model-and-market-disagree'
  | 'basis-not-by-rule'
  | 'no-limit-of-its-own'
  | 'needs-led-to-ask'
  | 'expected-without-line'
  | 'no-fee-stated'
  | 'lines-exceed-fee'
  | 'below-what-needs-cost'
  | 'needs-of-another-placement'
  | 'places-unlike-model'
  | 'rows-do-not-sum'
  | 'limit-below-what-needs-cost'
  | 'offer-later'
  | 'offer-lower-than-before'
  | 'offer-nil'
  | 'two-offers-on-a-day'
  | 'offer-above-quote'
  | 'own-limit-above-quote'
  | 'opening-above-target'
  | 'opening-above-explained'
  | 'target-above-limit'
  | 'limit-is-the-quote'
  | 'position-below-nought'
  | 'quote-below-stated-cost'
  | 'below-lawful-floor'
  | 'below-stated-cost';

/** Something about positions that somebody should look at before they are used. */
export interface PositionDoubt {
  readonly code: PositionDoubtCode;
  readonly sentence: string;
}
