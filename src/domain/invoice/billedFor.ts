/**
 * What an invoice is for, of which a night is due once: the nights themselves, or one of the things that are paid beside them. An
 * invoice of schooling and one of the placement over the same nights are two things; two of the placement are not.
 *
 * Words decide. Where they name nights or the placement, several things, or nothing that is known here, the invoice is of the
 * nights: it is then asked about rather than paid twice.
 *
 * Worked example: "School fees, March" is of education; "Placement with education" and "March 2027" are of the nights.
 */
const beside: readonly (readonly [BilledFor, RegExp])[] = [
  ['education', /\b(education\w*|school\w*|tuition|tutor\w*|teach\w*)\b/i],
  ['therapy', /\b(therap\w*|psycholog\w*|psychiatr\w*|counsell\w*)\b/i],
  ['travel', /\b(travel\w*|transport\w*|taxis?|mileage|escorts?)\b/i],
  ['extra hours', /\b(extra|additional) (staff\w*|hours|support)\b|\b(one|two|1|2) ?(to|:) ?(one|1)\b/i],
  ['allowances', /\b(allowances?|clothing|pocket money|savings|birthday)\b/i],
];
const ofNights = /\b(nights?|placement|accommodation|residential|bed|stay)\b/i;

export type BilledFor = 'nights' | 'education' | 'therapy' | 'travel' | 'extra hours' | 'allowances';

export function billedFor(what: string | null): BilledFor {
  if (what === null || what.search(ofNights) >= 0) return 'nights';
  const named = beside.filter(([, words]) => what.search(words) >= 0);
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? 'nights' : only[0];
}
