/** What a provider's file must be for our sheets to go into it: right, or refused with a sentence, never a file that Excel repairs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { graft } from '../../../src/adapters/xlsx/graft';
import { graftRules } from '../../../src/adapters/xlsx/graftRules';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { countedFrom1904 } from '../../../src/adapters/xlsx/daysFrom1904';
import { smallReview } from '../../support/officeHost/smallReview';

const layout = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../support/officeHost/layouts', name)));
const provider = layout('placement-agreement-price-form.xlsx');

/** The provider's file with its workbook part changed, or with parts more. */
function changed(
  change: (workbook: string) => string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = unzipSync(provider);
  const workbook = change(strFromU8(parts['xl/workbook.xml']!));
  const added = Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook), ...Object.fromEntries(added) });
}

const with1904 = (xml: string): string =>
  /<workbookPr\b/.test(xml)
    ? xml.replace(/ date1904="[^"]*"/, '').replace(/<workbookPr\b/, '<workbookPr date1904="1"')
    : xml.replace(/<sheets\b/, '<workbookPr date1904="1"/><sheets');
const withCalculation = (xml: string): string =>
  xml
    .replace(/<calcPr\b[^>]*\/>/, '')
    .replace('</workbook>', '<calcPr calcId="191029" fullPrecision="0"/></workbook>');

test('an ordinary file may be added to', () => {
  expect(graftRules(provider)).toEqual({ refused: null, from1904: false, ending: 'xlsx' });
});

test.each([
  [
    'strict',
    changed((xml) =>
      xml.replace(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
    ),
    'Strict Open XML',
  ],
  ['signed', changed((xml) => xml, { '_xmlsignatures/origin.sigs': '' }), 'signature'],
  ['precision as displayed', changed(withCalculation), 'precision as displayed'],
])('%s: refused, with what to do', (_, file, words) => {
  expect(graftRules(file).refused).toContain(words);
});

test('a file with macros keeps its ending', () => {
  expect(graftRules(changed((xml) => xml, { 'xl/vbaProject.bin': 'x' }))).toMatchObject({
    refused: null,
    ending: 'xlsm',
  });
});

test('a file that says it may hold macros keeps its ending though it holds none', () => {
  const types = strFromU8(unzipSync(provider)['[Content_Types].xml']!).replace(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  );
  expect(graftRules(changed((xml) => xml, { '[Content_Types].xml': types })).ending).toBe('xlsm');
});

test('into a file that counts its days from 1904, ours go counted likewise, and are read back as the days they are', async () => {
  const theirs = changed(with1904);
  expect(graftRules(theirs).from1904).toBe(true);
  const ours = await writeXlsx(countedFrom1904(smallReview));
  const whole = await readXlsx('whole.xlsx', graft(theirs, ours));
  const lines = whole.value?.sheets.find(({ name }) => name === 'Fee lines');
  // smallReview says 45,748: 1 April 2025.
  expect(lines?.rows[7]?.[1]).toMatchObject({ kind: 'date', day: '2025-04-01' });
});
