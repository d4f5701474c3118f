/**
 * The text of a CSV file's bytes: UTF-8 with or without a byte order mark, UTF-16 with one, else Windows-1252.
 *
 * Spreadsheets still save "CSV" as Windows-1252, where £ is the single byte A3. Such a byte cannot stand alone in UTF-8,
 * so bytes that are no valid UTF-8 are read as Windows-1252.
 */
export function textOfCsvBytes(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
