/**
 * Which kinds of provision a fee of a children's home may be compared with. A census lists secure homes, residential
 * schools, parent-and-child placements, fostering and unregistered settings beside ordinary homes: their prices answer
 * other questions.
 *
 * Worked example: "Residential – Mainstream" and "Residential – With Education" compare; "Secure Welfare" does not.
 */
const otherKinds =
  /\bsecure\b|\bremand\b|\bunregistered\b|\bparent\b|\bmother\b|\bresidential (special )?school\b|\b(38|52)[ -]?weeks?\b|\bfoster\w*\b|\bifa\b|\bsupported (accommodation|lodgings?)\b|\bsemi[ -]?independent\b|\bshort breaks?\b|\brespite\b/;

/** True where the kind is not stated: a list of fees of homes needs no column for it. */
export function isComparableProvision(provision: string | null): boolean {
  return provision === null || !otherKinds.test(provision.toLowerCase().replace(/[–—]/g, '-'));
}
