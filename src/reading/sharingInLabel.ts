/**
 * How many children share the hours that a label states: "238 hours at £20.50 shared by 3.4" are 70 for each of them.
 *
 * "Shared with 2 others" names nobody's number, and homes are no children.
 */
import { exactFromText, type Exact } from '../domain/money/exact';

const figure =
  '(\\d{1,2}(?:\\.\\d+)?)(?![\\d:%]|\\.\\d)(?! ?(?:other|homes?\\b|w(?:ee)?ks?\\b|months?\\b|days?\\b|nights?\\b|hrs?\\b|hours?\\b|staff\\b|sites?\\b))';
const shared = [
  new RegExp(`\\b(?:shared|split|divided)(?: equally)? (?:by|between|among|amongst|across) ${figure}`),
  new RegExp(`÷ ?${figure}`),
  /\/ ?(\d{1,2}(?:\.\d+)?) (?:children|yps?|young people|places|beds|residents)\b/,
];

/** Null where the words name none, or nought. */
export function childrenSharingIn(plain: string): Exact | null {
  for (const pattern of shared) {
    const digits = pattern.exec(plain)?.[1];
    const children = digits === undefined ? null : exactFromText(digits);
    if (children?.greaterThan(0) === true) return children;
  }
  return null;
}

/** A column of them: "Children sharing", "Shared by". */
export const isSharingHeading = (heading: string): boolean =>
  /\b(children|young people|yps?) (who )?(shar(e|es|ing)|sharing)\b|^\W*(shared (by|between|among)|sharing)\b|\bshared between\b/i.test(
    heading,
  );
