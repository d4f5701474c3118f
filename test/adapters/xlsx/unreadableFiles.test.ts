import { strFromU8, strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../../src/adapters/xlsx/readXlsx';
import { writeXlsx } from '../../../src/adapters/xlsx/writeXlsx';
import { sampleGrid } from './sampleGrid';
import { partsOf, workbookOfRows, workbookWith, zipped } from './workbookBytes';

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const { value, findings } = await readXlsx('costs.xlsx', bytes);
  expect(value).toBeNull();
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  expect(finding).toMatchObject({ severity: 'error', at: { cell: '' } });
  expect(finding!.advice).toMatch(/^[A-Z].*\.$/);
  return `${finding!.code}: ${finding!.received}`;
}

/** The first bytes of the container in which Excel keeps old and encrypted workbooks, with one name in its directory. */
function olderContainer(nameInDirectory: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(nameInDirectory).forEach((letter, index) => {
    bytes[1024 + index * 2] = letter.charCodeAt(0);
  });
  return bytes;
}

/** Changes what the archive's directory claims of the parts whose name fits: their size once unpacked. */
function claiming(bytes: Uint8Array, unpacked: number, name = /./): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const part = strFromU8(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name.test(part)) view.setUint32(at + 24, unpacked, true);
  }
  return changed;
}

describe('files that cannot be read', () => {
  it('an empty file', async () => {
    expect(await refusalOf(new Uint8Array())).toBe('file-empty: costs.xlsx holds nothing at all');
  });

  it('words with a workbook’s name', async () => {
    expect(await refusalOf(strToU8('Care staff,£3,456.78\n'))).toBe(
      'file-not-readable: costs.xlsx is not a workbook, whatever its name says',
    );
  });

  it('two letters', async () => {
    expect(await refusalOf(strToU8('PK'))).toBe('file-not-readable: costs.xlsx is cut short or damaged');
  });

  it('a workbook cut short anywhere', async () => {
    const whole = await writeXlsx(sampleGrid);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await refusalOf(whole.slice(0, Math.floor(whole.length * share)))).toBe(
        'file-not-readable: costs.xlsx is cut short or damaged',
      );
    }
  });

  it('a workbook with bytes changed in its middle', async () => {
    const damaged = (await writeXlsx(sampleGrid)).slice();
    damaged.fill(0x55, 600, 3000);
    expect(await refusalOf(damaged)).toBe('file-not-readable: costs.xlsx is damaged, or is no workbook');
  });

  it('an archive of other things', async () => {
    const photographs = zipSync({ 'one.jpg': new Uint8Array(100) });
    expect(await refusalOf(photographs)).toBe('file-not-readable: costs.xlsx is an archive of another kind');
  });

  it('a binary workbook', async () => {
    const binary = zipSync({
      '[Content_Types].xml': new Uint8Array(9),
      'xl/workbook.bin': new Uint8Array(9),
    });
    expect(await refusalOf(binary)).toBe('file-not-readable: costs.xlsx is a binary workbook (.xlsb)');
  });

  it('a workbook encrypted with a password', async () => {
    expect(await refusalOf(olderContainer('EncryptedPackage'))).toBe(
      'file-password-protected: costs.xlsx opens only with a password',
    );
  });

  it('a workbook of Excel 97 to 2003', async () => {
    expect(await refusalOf(olderContainer('Workbook'))).toBe(
      'file-not-readable: costs.xlsx is in the format of Excel 97 to 2003 (.xls)',
    );
  });

  it('a small file that unpacks to 400 MB', async () => {
    const bomb = claiming(await writeXlsx(sampleGrid), 399_999_999, /sheet1\.xml$/);
    // 399,999,999 bytes of one sheet and some 60 KB of all the others
    expect(await refusalOf(bomb)).toBe('file-too-large: costs.xlsx unpacks to 401 MB');
  });

  it('a file whose parts claim to be smaller than they are', async () => {
    const lying = claiming(await writeXlsx(sampleGrid), 10);
    expect(await refusalOf(lying)).toBe('file-not-readable: costs.xlsx is damaged, or is no workbook');
  });

  it('a file whose parts claim no size', async () => {
    const silent = claiming(await writeXlsx(sampleGrid), 0);
    expect(await refusalOf(silent)).toBe(
      'file-not-readable: costs.xlsx does not say how large its parts are',
    );
  });

  it('a file of more than 10,000 parts', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]),
    );
    expect(await refusalOf(zipSync(many))).toBe('file-too-large: costs.xlsx has 10001 parts');
  });

  it('a workbook that lists one sheet a thousand times', async () => {
    const echo = await workbookWith('xl/workbook.xml', (xml) =>
      xml.replace(/<sheet [^>]*\/>/, (sheet) =>
        Array.from({ length: 1000 }, (_, index) => sheet.replace('Costs', `Costs ${index}`)).join(''),
      ),
    );
    expect(await refusalOf(echo)).toBe('file-not-readable: costs.xlsx is damaged, or is no workbook');
  });

  it('entities that unfold into each other', async () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const bytes = await workbookWith('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/^<\?xml.*?\?>/, laughs),
    );
    const { value } = await readXlsx('costs.xlsx', bytes);
    expect(JSON.stringify(value ?? '').length).toBeLessThan(1000);
  });

  it.each(['__proto__', 'constructor', 'A0', 'XFE1', 'A1048577', 'ZZZZ9'])(
    'a cell that claims to stand at %s',
    async (address) => {
      const bytes = await workbookOfRows(`<row r="1"><c r="${address}"><v>1</v></c></row>`);
      expect(await refusalOf(bytes)).toBe('file-not-readable: costs.xlsx is damaged, or is no workbook');
      expect(({} as Record<string, unknown>)['v']).toBeUndefined();
    },
  );

  it('figures at opposite corners of a sheet', async () => {
    const bytes = await workbookOfRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    expect(await refusalOf(bytes)).toBe(
      'file-too-large: costs.xlsx has a cell very far down or to the right on the sheet “Costs”',
    );
  });
});

describe('odd files that can be read', () => {
  it('a blank cell at the far corner, coloured by mistake', async () => {
    const bytes = await workbookOfRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
    );
    const { value } = await readXlsx('costs.xlsx', bytes);
    expect(value?.sheets[0]?.rows).toEqual([[{ kind: 'number', decimal: '1' }]]);
  });

  it('a million blank rows with borders', async () => {
    const blanks = Array.from(
      { length: 1_000_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`,
    );
    const bytes = await workbookOfRows(`<row r="1"><c r="A1"><v>1</v></c></row>${blanks.join('')}`);
    const { value } = await readXlsx('costs.xlsx', bytes);
    expect(value?.sheets[0]?.rows).toEqual([[{ kind: 'number', decimal: '1' }]]);
  }, 60_000);

  it('a workbook with macros and a sheet that is only a chart', async () => {
    const parts = partsOf(
      await workbookWith('xl/workbook.xml', (xml) =>
        xml.replace('<sheets>', '<sheets><sheet name="Chart 1" sheetId="9" r:id="rId99"/>'),
      ),
    );
    const relationships = strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace(
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
    const bytes = zipped({
      ...parts,
      'xl/_rels/workbook.xml.rels': strToU8(relationships),
      'xl/vbaProject.bin': new Uint8Array(64),
    });
    const { value } = await readXlsx('costs.xlsm', bytes);
    expect(value?.sheets.map(({ name }) => name)).toEqual(['Costs']);
  });
});
