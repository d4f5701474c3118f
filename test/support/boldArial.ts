/**
 * How wide words stand in bold Arial, and in Liberation Sans, which has the same widths: a sheet's headers are in it. Thousandths
 * of the size of the letters, as Adobe published them for Helvetica-Bold.
 */
const widths: readonly (readonly [number, string])[] = [
  [278, ' ,./:;Iijl-'],
  [238, "'’"],
  [333, '()ft‘'],
  [389, 'r*z'],
  [556, '0123456789aceksvxy£J'],
  [584, '+=÷×−'],
  [611, 'bdghnopquFLTZ&'],
  [667, 'EPSVXY'],
  [722, 'ABCDHKNRU'],
  [778, 'GOQw'],
  [833, 'M'],
  [889, 'm%'],
  [944, 'W'],
];
const ofLetter = new Map(
  widths.flatMap(([width, letters]) => Array.from(letters).map((each) => [each, width])),
);

/** Pixels of the widest word, which may break after a hyphen, at 96 to the inch. */
export function widestWord(text: string, points: number): number {
  const words = text
    .split(/\s|(?<=-)/)
    .map((word) => Array.from(word).reduce((sum, letter) => sum + widthOf(letter), 0));
  return (Math.max(0, ...words) * points * (96 / 72)) / 1000;
}

function widthOf(letter: string): number {
  const width = ofLetter.get(letter);
  if (width === undefined) throw new Error(`How wide is “${letter}” in bold Arial?`);
  return width;
}
