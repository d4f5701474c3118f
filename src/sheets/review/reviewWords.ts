/** Words that several sheets of a review share. */
import type { Severity } from '../../domain/evidence/finding';
import { placeText, type Place } from '../../domain/evidence/place';
import { provenanceText, type Provenance } from '../../domain/evidence/provenance';
import type { FeeReview } from '../../domain/review/feeReview';

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'To settle',
  warning: 'To ask',
  note: 'To know',
};

export function homeName(review: FeeReview): string {
  const { home, provider } = review.openBook.placement;
  return home ?? provider ?? 'the home';
}

export function placeWords(place: Place): string {
  return placeText(place);
}

/** "Submitted by the provider (Placement!B9)"; otherwise the provenance as it reads. */
export function sourceWords(provenance: Provenance): string {
  const note = provenanceText(provenance);
  return provenance.kind === 'submitted' && provenance.at.cell !== ''
    ? `${note} (${placeText(provenance.at)})`
    : note;
}
