/**
 * The answers about the placement that figures rest on and that nobody else asks for: the home's name in our own form,
 * and the registered places as soon as anything is shared by the home. A missing fee, occupancy or price base date has
 * its own finding elsewhere.
 */
import type { Finding } from '../evidence/finding';
import { wholeSubmission } from '../evidence/place';
import type { OpenBook } from './openBook';
import { placementFields } from './placementFields';

export function reportMissingAnswers(book: OpenBook): readonly Finding[] {
  const { placement, submission } = book;
  const findings: Finding[] = [];
  if (placement.home === null && placement.at['home'] === undefined && submission.layout !== 'foreign') {
    findings.push(missing(placementFields.home.label, 'Ask for the name of the home.'));
  }
  if (
    placement.registeredPlaces === null &&
    placement.at['registeredPlaces'] === undefined &&
    isShared(book)
  ) {
    findings.push(
      missing(
        placementFields.registeredPlaces.label,
        'Ask how many places the home has: costs of the whole home cannot be shared fairly without it.',
      ),
    );
  }
  return findings;
}

function isShared({ posts, costLines }: OpenBook): boolean {
  return posts.some(({ serves }) => serves === 'home') || costLines.some(({ serves }) => serves !== 'child');
}

function missing(label: string, advice: string): Finding {
  return {
    code: 'required-field-missing',
    severity: 'warning',
    at: wholeSubmission,
    expected: `an answer to “${label}”`,
    received: 'nothing',
    advice,
  };
}
