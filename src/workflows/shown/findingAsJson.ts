import type { Finding } from '../../domain/evidence/finding';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { placeText } from '../../domain/evidence/place';

/** A finding as other programs see it: the headline is the sentence that a person sees in place of the code. */
export function findingAsJson({ code, severity, at, expected, received, advice }: Finding) {
  return { code, severity, headline: findingHeadlines[code], at: placeText(at), expected, received, advice };
}
