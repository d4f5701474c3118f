/** The looks of `sheets/styles.ts` in the writing library's words. */
import type { BorderSide, BorderStyle, CellStyle, FillStyle } from 'hucre';
import type { RuleLook } from '../../sheets/core/grid';
import type { StyleName } from '../../sheets/core/styleNames';
import {
  cellLooks,
  ruleLooks,
  type BorderLook,
  type CellBorders,
  type CellLook,
} from '../../sheets/core/styles';

/** A cell's style; a cell that is typed in is unlocked whatever its look says. */
export function cellStyle(name: StyleName, input: boolean): CellStyle {
  const styles = input ? inputStyles : plainStyles;
  const known = styles.get(name);
  if (known !== undefined) return known;
  const look = cellLooks[name];
  const style = styleOf(look, look.locked && !input);
  styles.set(name, style);
  return style;
}

/** Made once each: a workbook has thousands of cells and a few dozen styles. */
const plainStyles = new Map<StyleName, CellStyle>();
const inputStyles = new Map<StyleName, CellStyle>();

export function ruleStyle(name: RuleLook): CellStyle {
  const { fontColour, fill, bold } = ruleLooks[name];
  return {
    font: { color: { rgb: fontColour }, bold },
    ...(fill === null ? {} : { fill: solid(fill) }),
  };
}

function styleOf(look: CellLook, locked: boolean): CellStyle {
  const { name, size, bold, italic, underline, colour } = look.font;
  return {
    font: { name, size, bold, italic, underline, color: { rgb: colour } },
    ...(look.fill === null ? {} : { fill: solid(look.fill) }),
    ...(look.numberFormat === 'General' ? {} : { numFmt: look.numberFormat }),
    ...(look.border === null ? {} : { border: bordersOf(look.border) }),
    alignment: {
      horizontal: look.horizontal,
      vertical: look.vertical,
      wrapText: look.wrap,
      ...(look.shrink ? { shrinkToFit: true } : {}),
      ...(look.indent === 0 ? {} : { indent: look.indent }),
    },
    protection: { locked },
  };
}

/** A cell's ground is its pattern's foreground; a conditional format's is the background, so both are given. */
function solid(colour: string): FillStyle {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: colour }, bgColor: { rgb: colour } };
}

function bordersOf({ top, bottom, left, right }: CellBorders): BorderStyle {
  return {
    ...(top === undefined ? {} : { top: sideOf(top) }),
    ...(bottom === undefined ? {} : { bottom: sideOf(bottom) }),
    ...(left === undefined ? {} : { left: sideOf(left) }),
    ...(right === undefined ? {} : { right: sideOf(right) }),
  };
}

function sideOf({ line, colour }: BorderLook): BorderSide {
  return { style: line, color: { rgb: colour } };
}
