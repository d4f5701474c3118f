/** The example that ships with every term in it, compared. Its homes, councils and prices are invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractComparison } from '../../../src/domain/contracts/comparisonTerms';
import { compareContractsIn } from '../../../src/workflows/contracts/answer';

const folder = join(__dirname, '../../../assets/examples/contracts');
export const everyTermFile = join(folder, 'every-term.json');
export const rateCardFile = join(folder, 'rate-card.csv');

export function everyTerm(over: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...(JSON.parse(readFileSync(everyTermFile, 'utf8')) as Record<string, unknown>), ...over };
}

export function everyTermCompared(over: Readonly<Record<string, unknown>> = {}): ContractComparison {
  const { comparison, sentences } = compareContractsIn(everyTerm(over));
  if (comparison === null) throw new Error(sentences.join('\n'));
  return comparison;
}
