/**
 * Text written as the bytes of a file, piece by piece. A large workbook is sixty million characters in pieces of ten, nearly
 * all of them of one byte: those go to their place one by one, since joining pieces and encoding them takes three times as long.
 */
export interface TextBytes {
  /** As it is. */
  readonly add: (text: string) => void;
  /** Words between two tags: what XML keeps for itself, or cannot hold, is written in another way. */
  readonly addWords: (words: string) => void;
  /** What was added since the last question, in full pieces: they are let go here. */
  readonly takeFull: () => readonly Uint8Array[];
  /** All that was added and not taken yet. */
  readonly takeRest: () => readonly Uint8Array[];
}

export function textBytes(): TextBytes {
  let full: Uint8Array[] = [];
  let bytes = new Uint8Array(firstPiece);
  let length = 0;
  const makeRoom = (characters: number): void => {
    // A character of a text is three bytes at most.
    const needed = characters * 3;
    if (length + needed <= bytes.length) return;
    full.push(bytes.subarray(0, length));
    bytes = new Uint8Array(Math.max(needed, laterPieces));
    length = 0;
  };
  const add = (text: string): void => {
    makeRoom(text.length);
    const end = putPlain(text, bytes, length, false);
    length = end < 0 ? length + encoder.encodeInto(text, bytes.subarray(length)).written : end;
  };
  const takeFull = (): readonly Uint8Array[] => {
    if (full.length === 0) return none;
    const taken = full;
    full = [];
    return taken;
  };
  return {
    add,
    addWords: (words) => {
      makeRoom(words.length);
      const end = putPlain(words, bytes, length, true);
      if (end < 0) add(wordsInXml(words));
      else length = end;
    },
    takeFull,
    takeRest: () => {
      const rest = [...takeFull(), bytes.subarray(0, length)];
      [bytes, length] = [new Uint8Array(0), 0];
      return rest;
    },
  };
}

const none: readonly Uint8Array[] = [];
const [firstPiece, laterPieces] = [1 << 16, 1 << 18];

/** Where the text ends that was put in from `at` on; below nought where not every character is one byte that stands for itself. */
function putPlain(text: string, bytes: Uint8Array, at: number, isWords: boolean): number {
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    if (
      unit > lastOfOneByte ||
      (isWords && (unit < firstPlain || unit === ampersand || unit === less || unit === more))
    )
      return -1;
    bytes[at + index] = unit;
  }
  return at + length;
}

const encoder = new TextEncoder();
const lastOfOneByte = 0x7f;
const firstPlain = 0x20;
const [ampersand, less, more] = [0x26, 0x3c, 0x3e];

const special = /[&<>\u0000-\u0008\u000b-\u001f]/;
const eachSpecial = new RegExp(special, 'g');

/**
 * A character that XML cannot hold is written as `_x`, four hexadecimal digits and `_`; so is a carriage return, which would
 * come back as a line feed.
 */
export function wordsInXml(words: string): string {
  return special.test(words) ? words.replace(eachSpecial, inXml) : words;
}

function inXml(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    default:
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  }
}
