/** Every source that a review rests on, each once: the submission first, then published figures by publisher. */
import type { Source } from '../evidence/provenance';
import type { OpenBook } from '../submission/openBook';
import type { Assumption } from './feeReview';
import type { PublishedMargin } from './profitWords';

export function sourcesOf(
  openBook: OpenBook,
  assumptions: readonly Assumption[],
  publishedMargins: readonly PublishedMargin[],
): readonly Source[] {
  const submission: Source = {
    id: 'submission',
    publisher: openBook.placement.provider ?? 'The provider',
    title: openBook.submission.file,
  };
  const published = assumptions.flatMap(({ provenance }) =>
    provenance.kind === 'published' ? [provenance.source] : [],
  );
  const shown = [...published, ...publishedMargins.map(({ source }) => source)];
  const unique = [...new Map(shown.map((source) => [source.id, source])).values()];
  return [
    submission,
    ...unique.sort((first, second) =>
      first.publisher < second.publisher ? -1 : first.publisher > second.publisher ? 1 : 0,
    ),
  ];
}
