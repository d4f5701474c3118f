import { rememberedByText } from '../../domain/evidence/foundByKey';

/** Columns that say something about a row without being its amount: notes, payer, evidence, hours, WTE, section. */
export type BesideColumn = 'notes' | 'funder' | 'evidence' | 'section' | 'ratio';

const kinds: readonly (readonly [BesideColumn, RegExp])[] = [
  ['ratio', /\bratio\b/i],
  ['funder', /\bfund(er|ed by|ing)\b|\bpaid by\b|\bpayer\b/i],
  ['evidence', /\bevidence\b|\binvoice\b/i],
  [
    'notes',
    /\bnotes?\b|\bcomments?\b|\bbasis\b|\bexplanation|\bassumption|\brationale\b|\bworkings?\b|\bremarks?\b|\bcalculation\b|\bdetails?\b|\bguidance\b/i,
  ],
  [
    'section',
    /^(section|ref\.?|reference|no\.?|code|category|group|area|heading|type|cost (type|group|cent(re|er)|category)|#|line)$/i,
  ],
];

/** Asked of every heading for each line of a table, and the same at each. */
export const besideColumnIn = rememberedByText((heading): BesideColumn | null => {
  const plain = heading.trim();
  return plain === '' ? null : (kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
});
