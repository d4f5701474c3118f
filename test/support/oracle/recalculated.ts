/** What an independent spreadsheet made of a workbook: every cell by `Sheet name!A1`. */
export type RecalculatedValue = string | number | boolean | { readonly error: string };
export type RecalculatedWorkbook = ReadonlyMap<string, RecalculatedValue>;
