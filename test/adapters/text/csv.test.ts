import { receivedFromCsv } from '../../../src/adapters/text/csv';
import { receivedText } from '../../../src/domain/submission/received';

function bytesOf(text: string, encoding: 'utf8' | 'latin1' | 'utf16le' = 'utf8'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding));
}

/** The sheet as text, each number marked with #. */
function read(bytes: Uint8Array): readonly (readonly string[])[] {
  const rows = receivedFromCsv('costs.csv', bytes).value?.sheets[0]?.rows ?? [];
  return rows.map((row) =>
    row.map((cell) => (cell === null ? '' : `${cell.kind === 'number' ? '#' : ''}${receivedText(cell)}`)),
  );
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', bytesOf('Rent,£300\n')],
    ['UTF-8 with a byte order mark', bytesOf('\uFEFFRent,£300\n')],
    ['Windows-1252, £ as the byte A3', bytesOf('Rent,£300\n', 'latin1')],
    ['UTF-16 with a byte order mark', bytesOf('\uFEFFRent,£300\n', 'utf16le')],
  ])('in %s', (_, bytes) => {
    expect(read(bytes)).toEqual([['Rent', '£300']]);
  });

  it.each([
    ['commas', 'Rent,"£1,250.00",x\nFood,90,y\n'],
    ['semicolons', 'Rent;£1,250.00;x\nFood;90;y\n'],
    ['tabs', 'Rent\t£1,250.00\tx\nFood\t90\ty\n'],
  ])('with %s between its fields', (_, text) => {
    expect(read(bytesOf(text))).toEqual([
      ['Rent', '£1,250.00', 'x'],
      ['Food', '#90', 'y'],
    ]);
  });

  it('keeps quotes, delimiters and line breaks inside a quoted field', () => {
    expect(read(bytesOf('"Rent, ""old""\nhouse",300\r\nFood,90\r\n'))).toEqual([
      ['Rent, "old"\nhouse', '#300'],
      ['Food', '#90'],
    ]);
  });

  it('takes only plain decimals for numbers, and nothing for a formula', () => {
    expect(read(bytesOf('10.50,-3,007,"1,250",12%,=1+1,+44 20,1e5,0\n'))).toEqual([
      ['#10.50', '#-3', '007', '1,250', '12%', '=1+1', '+44 20', '1e5', '#0'],
    ]);
  });

  it('keeps empty fields and blank lines in their places', () => {
    expect(read(bytesOf('a,,c\n\n,b,\n'))).toEqual([['a', '', 'c'], [''], ['', 'b', '']]);
    expect(read(bytesOf('a,b,'))).toEqual([['a', 'b', '']]);
  });

  it('reads a quote that never closes to the end', () => {
    expect(read(bytesOf('a,"b\nc'))).toEqual([['a', 'b\nc']]);
  });

  it('has one sheet without a name', () => {
    const [sheet] = receivedFromCsv('costs.csv', bytesOf('a,b')).value?.sheets ?? [];
    expect(sheet).toMatchObject({ name: '', hidden: false });
  });

  it.each([
    ['an empty file', bytesOf('')],
    ['an empty file', bytesOf('\uFEFF \r\n')],
    ['a file that is no text', new Uint8Array([80, 75, 3, 4, 0, 0, 8, 0])],
  ])('is refused: %s', (received, bytes) => {
    const { value, findings } = receivedFromCsv('costs.csv', bytes);
    expect(value).toBeNull();
    expect(findings.map((finding) => [finding.code, finding.received])).toEqual([
      ['file-not-readable', received],
    ]);
  });
});
