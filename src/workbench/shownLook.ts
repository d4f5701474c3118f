/** A cell's look in the workbench's words, from the settings that Office.js, or a file, gave the cell. */
import type { EmbeddedCell } from '../embeddedExcel/model/embeddedWorkbook';
import type { ShownBorder, ShownLook, Side } from '../workbenchView/shownWorkbook';

type Look = EmbeddedCell['look'];

const sides: readonly (readonly [Side, string])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
];

export function shownLook({ look }: EmbeddedCell): ShownLook {
  const size = look.get('font.size');
  return {
    font: wordsAt(look, 'font.name') ?? 'Calibri',
    size: typeof size === 'number' ? size : 11,
    bold: look.get('font.bold') === true,
    italic: look.get('font.italic') === true,
    underline: (wordsAt(look, 'font.underline') ?? 'None') !== 'None',
    colour: wordsAt(look, 'font.color') ?? '#000000',
    fill: wordsAt(look, 'fill.color'),
    horizontal: horizontalOf(wordsAt(look, 'horizontalAlignment')),
    vertical: verticalOf(wordsAt(look, 'verticalAlignment')),
    wrap: look.get('wrapText') === true,
    borders: bordersOf(look),
  };
}

function wordsAt(look: Look, key: string): string | null {
  const value = look.get(key);
  return typeof value === 'string' && value !== '' ? value : null;
}

function horizontalOf(words: string | null): ShownLook['horizontal'] {
  if (words === 'Left') return 'left';
  if (words === 'Center') return 'center';
  return words === 'Right' ? 'right' : null;
}

function verticalOf(words: string | null): ShownLook['vertical'] {
  if (words === 'Top') return 'top';
  return words === 'Center' ? 'center' : 'bottom';
}

function bordersOf(look: Look): ShownLook['borders'] {
  const found = sides.flatMap(([side, edge]): (readonly [Side, ShownBorder])[] => {
    const style = wordsAt(look, `borders.${edge}.style`);
    if (style === null || style === 'None') return [];
    const colour = wordsAt(look, `borders.${edge}.color`) ?? '#000000';
    return [[side, { line: lineOf(style, wordsAt(look, `borders.${edge}.weight`)), colour }]];
  });
  return Object.fromEntries(found);
}

function lineOf(style: string, weight: string | null): ShownBorder['line'] {
  if (style === 'Double') return 'double';
  if (weight === 'Hairline') return 'hair';
  return weight === 'Medium' || weight === 'Thick' ? 'medium' : 'thin';
}
