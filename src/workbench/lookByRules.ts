/**
 * The look a cell takes by what it holds: the conditional formats that Open Book writes, and no others. They are text
 * equal to, text that begins with, and a figure above or below a limit.
 */
import { overlaps, type Area } from '../embeddedExcel/model/area';
import type { EmbeddedCell, EmbeddedRule, EmbeddedSheet } from '../embeddedExcel/model/embeddedWorkbook';
import type { ShownLook } from '../workbenchView/shownWorkbook';

export function lookByRules(
  look: ShownLook,
  sheet: EmbeddedSheet,
  { value }: EmbeddedCell,
  row: number,
  column: number,
): ShownLook {
  const place: Area = { top: row, left: column, bottom: row, right: column };
  const rule = sheet.rules.find(
    (held) => held.areas.some((area) => overlaps(area, place)) && holds(held, value),
  );
  return rule === undefined ? look : { ...look, ...lookOf(rule) };
}

function holds({ kind, rule }: EmbeddedRule, value: EmbeddedCell['value']): boolean {
  if (kind === 'CellValue') return isEqualTo(rule as { formula1?: string; operator?: string }, value);
  if (typeof rule !== 'string') return false;
  const begins = /^=LEFT\([A-Z]+\d+,\d+\)="((?:[^"]|"")*)"$/.exec(rule);
  if (begins !== null) return typeof value === 'string' && value.startsWith(unquoted(begins[1] ?? ''));
  const limit = /^=AND\(ISNUMBER\([A-Z]+\d+\),[A-Z]+\d+([<>])(-?\d+(?:\.\d+)?)\)$/.exec(rule);
  if (limit === null || typeof value !== 'number') return false;
  return limit[1] === '<' ? value < Number(limit[2]) : value > Number(limit[2]);
}

function isEqualTo(
  { formula1 = '', operator }: { formula1?: string; operator?: string },
  value: unknown,
): boolean {
  const words = /^="((?:[^"]|"")*)"$/.exec(formula1);
  return operator === 'EqualTo' && words !== null && value === unquoted(words[1] ?? '');
}

const unquoted = (words: string): string => words.replaceAll('""', '"');

function lookOf({ settings }: EmbeddedRule): Partial<ShownLook> {
  const colour = settings.get('font.color') ?? settings.get('format.font.color');
  const fill = settings.get('fill.color') ?? settings.get('format.fill.color');
  const bold = settings.get('font.bold') ?? settings.get('format.font.bold');
  return {
    ...(typeof colour === 'string' ? { colour } : {}),
    ...(typeof fill === 'string' ? { fill } : {}),
    ...(bold === true ? { bold } : {}),
  };
}
