/**
 * Words that only a home outside England has: its regulator, its health body, its own language. A town is no evidence in
 * prose, since houses are called after towns.
 */
const countries: readonly (readonly [string, RegExp])[] = [
  [
    'Wales',
    /\bCIW\b|\bcare inspectorate wales\b|\barolygiaeth\b|\bcymru\b|\b(wales|welsh)\b(?! (dresser|prince|princess))|\bcyngor\b|\bffi\b.{0,30}\bwythnos|\bwythnosol\b|\bcartref\b|\bregulation 73\b|\bRISCA\b|\bchepstow\b/i,
  ],
  [
    'Scotland',
    /(?<!CIW.{0,40})\bcare inspectorate\b(?! wales)|\bSSSC\b|\bscot(land|tish|s)\b|\bSCRA\b|\bCOSLA\b/i,
  ],
  ['Northern Ireland', /\bRQIA\b|\bnorthern ireland\b|\bHSC\b(?=.*\btrust\b)|\btrust\b.*\(HSC\)|\bNISCC\b/i],
];

/** The country that the text says the home is in; null for England and for anything else. */
export function countryOutside(text: string): string | null {
  return countries.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
