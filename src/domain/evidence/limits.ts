/**
 * What Open Book takes in at most. A file beyond a limit is refused with the limit's sentence, or cut where the sentence
 * says so; nothing hangs and nothing is dropped unsaid. The README lists them; a test holds the list to this table.
 */
export const limits = {
  /** Bytes of one file, before anything of it is read. */
  fileBytes: { most: 50_000_000, sentence: 'A file holds at most 50 MB.' },
  /** Bytes of a workbook's parts together, once unpacked. */
  unpackedBytes: { most: 200_000_000, sentence: 'A workbook holds at most 200 MB once unpacked.' },
  parts: { most: 10_000, sentence: 'A workbook holds at most 10,000 parts.' },
  sheets: { most: 500, sentence: 'A workbook holds at most 500 sheets.' },
  rows: { most: 200_000, sentence: 'A sheet holds at most 200,000 rows.' },
  columns: { most: 2_000, sentence: 'A row holds at most 2,000 cells.' },
  cells: { most: 2_000_000, sentence: 'A file holds at most 2,000,000 filled cells.' },
  lines: {
    most: 25_000,
    sentence: 'A submission holds at most 25,000 posts, cost lines and additional needs together.',
  },
  cellCharacters: {
    most: 4_000,
    sentence: 'A text holds at most 4,000 characters; what is longer is cut, and a finding says so.',
  },
  digits: { most: 40, sentence: 'A number holds at most 40 digits.' },
  depth: { most: 40, sentence: 'JSON is nested at most 40 deep.' },
  names: { most: 500_000, sentence: 'A JSON file holds at most 500,000 names and values.' },
  fieldsOfRecords: {
    most: 200,
    sentence: 'A JSON file of records has at most 200 different field names.',
  },
} as const;
