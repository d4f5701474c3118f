/**
 * What others’ margins are published as, what to ask about a return, and what the law says of it: a power to cap profit, and no figure.
 *
 * Source: 2026 c. 21, section 17, enacted on 29 April 2026, into the Care Standards Act 2000.
 */
import type { Source } from '../evidence/provenance';
import type { Exact } from '../money/exact';

/** A margin of others as published: of large providers, of its own kind, and never a target. */
export interface PublishedMargin {
  readonly measure: string;
  readonly percent: Exact;
  /** How many providers it is of, where that is published. */
  readonly n: string | null;
  readonly period: string;
  readonly source: Source;
}

export const neverATarget = 'Of large providers, of its own kind; never a target.';

export const powerToCapProfit =
  'Section 17 of the Act of 29 April 2026 (2026 c. 21) lets regulations cap the profit of children’s homes and says what counts as disguised profit; it is a power, no cap is set, and no figure follows from it.';

export const profitQuestions =
  'The last audited accounts of the home’s company and its group, rents, interest and management charges paid to connected companies, and the working of the return.';
