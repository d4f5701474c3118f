/** The example that ships, compared. Its home, councils and prices are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractComparison } from '../../../src/domain/contracts/comparisonTerms';
import { compareContractsIn } from '../../../src/workflows/contracts/answer';

export const fourPlacesFile = join(__dirname, '../../../assets/examples/contracts/four-places.json');

export function fourPlaces(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...(JSON.parse(readFileSync(fourPlacesFile, 'utf8')) as Record<string, unknown>), ...over };
}

export function fourPlacesCompared(over: Readonly<Record<string, unknown>> = {}): ContractComparison {
  const { comparison, sentences } = compareContractsIn(fourPlaces(over));
  if (comparison === null) throw new Error(sentences.join('\n'));
  return comparison;
}
