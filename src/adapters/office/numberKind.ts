/** Whether a number format shows a number, a day, or a time of day. */
export function numberKind(format: string): 'number' | 'date' | 'time' {
  const [codes = ''] = format
    .replace(/"[^"]*"|\\.|[_*].|general|am\/pm|a\/p/gi, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .toLowerCase()
    .split(';');
  if (/[yd]|m{3,}/.test(codes)) return 'date';
  return /[hs]/.test(codes) || codes.includes('[m') ? 'time' : 'number';
}

export const isDateFormat = (format: unknown): boolean =>
  typeof format === 'string' && numberKind(format) === 'date';
