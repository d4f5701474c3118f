/**
 * Text written as the bytes of a file, piece by piece. A large workbook is sixty million characters in pieces of ten: some
 * thousands of characters are put together at a time, so that no text is held twice in full.
 */
export interface TextBytes {
  /** As it is. */
  readonly add: (text: string) => void;
  /** Words between two tags: what XML keeps for itself, or cannot hold, is written in another way. */
  readonly addWords: (words: string) => void;
  /** What was added so far. */
  readonly taken: () => Uint8Array;
}

export function textBytes(): TextBytes {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let text = '';
  const write = (): void => {
    // A character of a text is three bytes at most.
    const needed = length + text.length * 3;
    if (needed > bytes.length) {
      const wider = new Uint8Array(Math.max(needed, bytes.length * 2));
      wider.set(bytes.subarray(0, length));
      bytes = wider;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    text = '';
  };
  const add = (more: string): void => {
    text += more;
    if (text.length > charactersAtATime) write();
  };
  return {
    add,
    addWords: (words) => {
      add(wordsInXml(words));
    },
    taken: () => {
      write();
      return bytes.slice(0, length);
    },
  };
}

const charactersAtATime = 8192;
const encoder = new TextEncoder();

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
