/**
 * What a cell's number format makes of its number: an amount, a day, or a time of day. To a spreadsheet a day is a
 * number and a time a fraction of one, so only the format tells them apart: 0.0840277… under `hh:mm` is 02:01.
 */
export type NumberKind = 'number' | 'date' | 'time';

export function numberKind(format: string): NumberKind {
  const codes = codesOf(format);
  if (/[yd]|m{3,}/.test(codes)) return 'date';
  return /[hs]/.test(codes) || codes.includes('[m') ? 'time' : 'number';
}

/**
 * A time as the sheet shows it: `02:01` under `hh:mm`, `37:30` under `[h]:mm` (hours beyond a day), `2:01 AM` under
 * `h:mm AM/PM`.
 */
export function shownTime(serial: number, format: string): string {
  const codes = codesOf(format);
  const seconds = Math.round(serial * 86_400);
  const hours = Math.floor(seconds / 3600);
  const rest = [Math.floor(seconds / 60) % 60, ...(codes.includes('s') ? [seconds % 60] : [])];
  const tail = rest.map((part) => `:${twoDigits(part)}`).join('');
  if (codes.includes('[h')) return `${hours}${tail}`;
  const hour = hours % 24;
  if (/am\/pm|a\/p/i.test(format))
    return `${hour % 12 === 0 ? 12 : hour % 12}${tail} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${codes.includes('hh') ? twoDigits(hour) : hour}${tail}`;
}

/** The codes of the first section, without quoted words, escaped letters, colours, currencies and AM/PM. */
function codesOf(format: string): string {
  const [firstSection = ''] = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\.|[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .split(';');
  return firstSection.toLowerCase();
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
