/** The marks of our sheets among the names that a file defines. */
import { isOwnMark, markedSheet, sourceComment } from '../../sheets/core/ownMarks';

export interface OwnMark {
  readonly name: string;
  /** As the sheet is called in the file. */
  readonly sheet: string;
  /** A template or an example: ours, and still something to read. */
  readonly toBeRead: boolean;
}

/** From the names that a file defines, whoever read them. */
export function ownMarksAmong(
  names: readonly { readonly name: string; readonly range: string; readonly comment?: string }[],
): readonly OwnMark[] {
  return names.flatMap(({ name, range, comment }) => {
    const sheet = isOwnMark(name) ? markedSheet(range) : null;
    return sheet === null ? [] : [{ name, sheet, toBeRead: comment === sourceComment }];
  });
}
