/** Words that several sheets of a review share. */
import { placeText, type Place } from '../../domain/evidence/place';
import { provenanceText, type Provenance } from '../../domain/evidence/provenance';
import type { FeeReview } from '../../domain/review/feeReview';

export function homeName(review: FeeReview): string {
  const { home, provider } = review.openBook.placement;
  return home ?? provider ?? 'the home';
}

/** As the user knows it: a cell by its address, a place in a JSON file in words: "costs, no. 17", "placement: quoted weekly fee". */
export function placeWords(place: Place): string {
  const said = placeText(place);
  const parts = /^\/([\w/]+)$/.exec(said)?.[1]?.split('/');
  if (parts === undefined) return said;
  const isNumber = (part: string) => /^\d+$/.test(part);
  const named = parts.map((part) =>
    isNumber(part)
      ? `no. ${String(parseInt(part, 10) + 1)}`
      : part.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase(),
  );
  return named.join(parts.some(isNumber) ? ', ' : ': ');
}

/** "Submitted by the provider (Placement!B9)"; otherwise the provenance as it reads. */
export function sourceWords(provenance: Provenance): string {
  const note = provenanceText(provenance);
  return provenance.kind === 'submitted' && provenance.at.cell !== ''
    ? `${note} (${placeWords(provenance.at)})`
    : note;
}
