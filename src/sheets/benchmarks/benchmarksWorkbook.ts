/**
 * The Benchmarks sheet as a workbook of its own: the fee and its categories are inputs, so that an offer typed over them
 * shows at once how far it lies from the median.
 */
import type { BenchmarkComparison } from '../../domain/benchmarks/benchmarkComparison';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { WorkbookDescription } from '../core/description';
import { fingerprintOf, openBookVersion } from '../core/fingerprint';
import { benchmarksSheet } from './benchmarksSheet';

export function describeBenchmarks(comparison: BenchmarkComparison, asAt: IsoDate): WorkbookDescription {
  const fingerprint = fingerprintOf(JSON.stringify({ comparison, asAt }));
  return {
    title: 'Benchmarks',
    subject: 'A fee beside comparable fees, chosen by stated rules',
    description: `Open Book ${openBookVersion}, fingerprint ${fingerprint}. These figures compare; they do not decide.`,
    created: asAt,
    fingerprint,
    sheets: [benchmarksSheet({ comparison, stands: 'alone' })],
  };
}
