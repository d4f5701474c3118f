/**
 * Where the words of a level line stand beside it: above it before below, at its right end before anywhere to the left, at the
 * first place that no mark covers.
 */
interface Mark {
  readonly x: number;
  readonly y: number;
}

interface LevelLine {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

interface PlaceOfWords extends Mark {
  readonly textAnchor: 'end';
}

const aboveLine = -4;
const belowLine = 12;
const tallOfWords = 9;
const wideOfLetter = 5.5;
const step = 6;
/** As far as the badge of a line reaches from its middle, and a pixel of air. */
const reachOfMark = 8;

export function freePlace(words: string, line: LevelLine, marks: readonly Mark[]): PlaceOfWords {
  const wide = words.length * wideOfLetter;
  const steps = Math.max(0, Math.floor((line.right - line.left - wide) / step));
  const places = [aboveLine, belowLine].flatMap((beside) =>
    Array.from({ length: steps + 1 }, (_, count) => ({ x: line.right - count * step, y: line.y + beside })),
  );
  const isFree = ({ x, y }: Mark): boolean =>
    !marks.some(
      (mark) =>
        mark.x > x - wide - reachOfMark &&
        mark.x < x + reachOfMark &&
        mark.y > y - tallOfWords - reachOfMark &&
        mark.y < y + reachOfMark,
    );
  const usual = { x: line.right, y: line.y + aboveLine };
  return { ...(places.find(isFree) ?? usual), textAnchor: 'end' };
}
