/** A spreadsheet's day as a day: 46,113 is 1 April 2026. */
export function isoDateFromSerial(serial: number): string {
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
