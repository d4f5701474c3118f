/**
 * A sentence with its days as people write them. An example of what may be typed keeps its form: it says that this form is read.
 *
 * Worked example: "found 2026-09-15 to 2026-10-15" is "found 15 September 2026 to 15 October 2026"; "a day such as 1/11/2026 or
 * 2026-11-01" stands as it is.
 */
import { dayInWords, isoDate } from './isoDate';

export function daysInSentence(sentence: string): string {
  return sentence.replaceAll(
    /(?<!such as|\d or|["\d-])([ (])(\d{4}-\d{2}-\d{2})(?![\d"-])/g,
    (whole, before: string, written: string) => {
      const day = isoDate(written);
      return day === null ? whole : `${before}${dayInWords(day)}`;
    },
  );
}
