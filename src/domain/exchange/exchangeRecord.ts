/**
 * A placement as councils exchange it: what it costs and what it is for, in months and from stated lists of words, its reference
 * hashed with the council's own key. There is no field for free text, a home or a day, so that nobody's child is in it.
 */
import type { Exact } from '../money/exact';
import { councilKey, providerKey } from '../evidence/organisationKey';

export const exchangeVersion = 1;

/** Who may see a field of others: in statistics alone, or also in lists of what there is to ask about. */
export const visibilities = ['statistics', 'everyone'] as const;
export type Visibility = (typeof visibilities)[number];

/** Words to ask by. */
export const exchangeWords = ['provider', 'region', 'provision', 'sourcing', 'band'] as const;
export type ExchangeWord = (typeof exchangeWords)[number];

export interface ExchangeRecord {
  readonly council: string;
  /** HMAC-SHA256 of the placement's reference, 64 characters. */
  readonly reference: string;
  /** "2026-10": the month that the fee is of. */
  readonly month: string;
  /** £ a week. */
  readonly weekly: Exact;
  readonly words: Readonly<Partial<Record<ExchangeWord, string>>>;
  readonly starts: string | null;
  readonly ends: string | null;
}

/** What a file says before its records. */
export interface ExchangeHeader {
  readonly council: string;
  readonly purpose: string;
  readonly visibility: Readonly<Partial<Record<ExchangeWord, Visibility>>>;
  /** What the council's key is known again by; null where the file does not say. */
  readonly keyMark: string | null;
}

/** A word as it is compared: "  Alder  Care" and "alder care" are one. */
export const wordKey = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** A word as questions are held against it: a provider by its name however it is written. */
export const askedKey = (name: ExchangeWord | 'month', text: string): string =>
  name === 'provider' ? providerKey(text) : wordKey(text);

/** One placement, whatever months it was told for. */
export const placementKey = ({ council, reference }: Pick<ExchangeRecord, 'council' | 'reference'>): string =>
  `${councilKey(council)} ${reference}`;

/** One fee of one placement in one month. */
export const recordKey = (record: ExchangeRecord): string => `${placementKey(record)} ${record.month}`;

/** A placement that its council takes out of the exchange again, with all its months. */
export interface Withdrawal {
  readonly council: string;
  readonly reference: string;
  readonly withdrawn: true;
}

/** What a line of a file says of a placement. */
export type ExchangeLine = ExchangeRecord | Withdrawal;

export const isWithdrawal = (line: ExchangeLine): line is Withdrawal => 'withdrawn' in line;
