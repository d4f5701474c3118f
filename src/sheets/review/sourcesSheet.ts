/** Sources: what the figures were taken from, enough for a stranger to find it, and how the submission was read. */
import type { Source } from '../../domain/evidence/provenance';
import type { FeeReview } from '../../domain/review/feeReview';
import { gap, headingRow, row, words } from '../core/cells';
import type { DescribedRow, SheetDescription } from '../core/description';
import { framed, type SheetColumn } from '../core/sheetFrame';
import { placeWords } from './reviewWords';

const columns: readonly SheetColumn[] = [
  { header: 'Ref', width: 6 },
  { header: 'Who published it', width: 34 },
  { header: 'What', width: 60 },
  { header: 'When', width: 18 },
  { header: 'Licence or terms', width: 34 },
];

export function sourcesSheet(review: FeeReview): SheetDescription {
  return framed({
    name: 'Sources',
    role: 'records',
    title: 'Sources',
    purpose: 'Where the figures come from, and what was understood of the provider’s file.',
    columns,
    freezeColumns: 2,
    body: [...review.sources.map(sourceRow), ...readingRows(review)],
    orientation: 'landscape',
  });
}

function sourceRow({ publisher, title, published, licence }: Source, index: number): DescribedRow {
  return row(
    words(`S${String(index + 1).padStart(2, '0')}`, 'note'),
    words(publisher, 'label'),
    words(title),
    words(published ?? ''),
    words(licence ?? '', 'note'),
  );
}

function readingRows(review: FeeReview): readonly DescribedRow[] {
  const { reading, notUnderstood, file } = review.openBook.submission;
  const nothing = row(words(''), words('Everything in the file was understood.', 'label'));
  return [
    gap,
    headingRow('How the file was read', columns.length),
    row(words(''), words(file, 'label'), words(reading.sentence)),
    gap,
    headingRow('Not understood, and so not counted', columns.length),
    ...(notUnderstood.length === 0
      ? [nothing]
      : notUnderstood.map(({ at, text }) => row(words(''), words(placeWords(at), 'label'), words(text)))),
  ];
}
