/**
 * What stands for a fee where answers are remembered: a hash under the store's own key, so that a fee that moved is told from one
 * that did not and nobody reads a price in a log. The key stands with the records, which hold the prices themselves.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { Seal } from '../../domain/exchange/exchangeBook';

export const newStoreKey = (): string => randomBytes(32).toString('hex');

/** Sixteen of its characters: it is only ever held against the fee of the same placement. */
export const sealUnder =
  (key: string): Seal =>
  (text) =>
    createHmac('sha256', key).update(text).digest('hex').slice(0, 16);
