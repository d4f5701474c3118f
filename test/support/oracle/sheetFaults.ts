/** What is wrong within one worksheet part. */
import { childrenNamed, elementsNamed, repeated, type XmlElement, type XmlParts } from './xmlElements';

/** ECMA-376 Part 1, 18.3.1.99. */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

export function sheetFaults(name: string, root: XmlElement, parts: XmlParts): readonly string[] {
  return [
    ...orderFaults(root),
    ...cellFaults(root, parts),
    ...overlaps(elementsNamed(root, 'mergeCell').map(({ attributes }) => attributes['ref']!)).map(
      (at) => `merges overlap at ${at}`,
    ),
    ...validationFaults(root),
    ...linkFaults(root, parts),
    ...tablesOnSheetFaults(name, root, parts),
    ...elementsNamed(root, 'oddFooter')
      .filter(({ text }) => text.length > 255)
      .map(() => 'the footer is too long'),
  ].map((fault) => `${name}: ${fault}`);
}

function orderFaults(root: XmlElement): readonly string[] {
  const places = root.children.map(({ name }) => order.indexOf(name));
  return root.children
    .filter((_, index) => places[index]! < 0 || places[index]! < (places[index - 1] ?? 0))
    .map(({ name }) => `${name} stands in the wrong place`);
}

function cellFaults(root: XmlElement, parts: XmlParts): readonly string[] {
  const cells = elementsNamed(root, 'c');
  const styles = elementsNamed(parts.get('xl/styles.xml')!, 'cellXfs')[0]!.children.length;
  const strings = parts.get('xl/sharedStrings.xml')?.children.length ?? 0;
  const addresses = cells.map(({ attributes }) => attributes['r']!);
  const sorted = addresses.map(cornerOf).every((at, index, all) => {
    const before = all[index - 1];
    return (
      before === undefined || at.row > before.row || (at.row === before.row && at.column > before.column)
    );
  });
  return [
    ...(sorted ? [] : ['cells stand out of order']),
    ...repeated(addresses).map((at) => `${at} stands twice`),
    ...cells
      .filter((cell) => Number(cell.attributes['s'] ?? 0) >= styles)
      .map(({ attributes }) => `${attributes['r']} has no style`),
    ...cells
      .filter((cell) => cell.attributes['t'] === 's' && Number(childrenNamed(cell, 'v')[0]?.text) >= strings)
      .map(({ attributes }) => `${attributes['r']} has no text`),
    ...cells
      .filter((cell) => childrenNamed(cell, 'f').length > 0 && childrenNamed(cell, 'v').length === 0)
      .map(({ attributes }) => `${attributes['r']} has a formula and no value`),
    ...cells
      .filter(({ attributes }) => attributes['t'] === 'e')
      .map(({ attributes }) => `${attributes['r']} is an error value`),
  ];
}

function validationFaults(root: XmlElement): readonly string[] {
  const validations = elementsNamed(root, 'dataValidation');
  const ranges = validations.flatMap(({ attributes }) => attributes['sqref']!.split(' '));
  const longest = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 };
  return [
    ...overlaps(ranges).map((at) => `validations overlap at ${at}`),
    ...validations.flatMap(({ attributes }) =>
      Object.entries(longest)
        .filter(([name, limit]) => (attributes[name]?.length ?? 0) > limit)
        .map(([name]) => `${name} of ${attributes['sqref']} is too long`),
    ),
    ...elementsNamed(root, 'formula1')
      .filter(({ text }) => text.length > 257)
      .map(({ text }) => `a list is too long: ${text}`),
  ];
}

function linkFaults(root: XmlElement, parts: XmlParts): readonly string[] {
  const sheets = elementsNamed(parts.get('xl/workbook.xml')!, 'sheet').map(
    ({ attributes }) => attributes['name']!,
  );
  return elementsNamed(root, 'hyperlink')
    .flatMap(({ attributes }) => attributes['location'] ?? [])
    .filter((location) => !sheets.some((sheet) => location.startsWith(`'${sheet.replaceAll("'", "''")}'!`)))
    .map((location) => `a link leads to ${location}`);
}

/** A table’s column names are the words in its header cells; it has rows; it overlaps no other table and no merge. */
function tablesOnSheetFaults(name: string, root: XmlElement, parts: XmlParts): readonly string[] {
  const relationships = parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels'))?.children ?? [];
  const tables = relationships
    .filter(({ attributes }) => attributes['Type']!.endsWith('/table'))
    .flatMap(({ attributes }) => parts.get(attributes['Target']!.replace('../', 'xl/')) ?? []);
  const ranges = tables.map(({ attributes }) => attributes['ref']!);
  const merges = elementsNamed(root, 'mergeCell').map(({ attributes }) => attributes['ref']!);
  return [
    ...overlaps([...ranges, ...merges]).map((at) => `a table overlaps at ${at}`),
    ...tables.flatMap((table) => headerFaults(table, root, parts)),
  ];
}

function headerFaults(table: XmlElement, root: XmlElement, parts: XmlParts): readonly string[] {
  const { from, to } = rangeOf(table.attributes['ref']!);
  const columns = elementsNamed(table, 'tableColumn').map(({ attributes }) => attributes['name']!);
  const texts =
    parts.get('xl/sharedStrings.xml')?.children.map((text) =>
      elementsNamed(text, 't')
        .map((t) => t.text)
        .join(''),
    ) ?? [];
  const headers = elementsNamed(root, 'c')
    .filter(({ attributes }) => {
      const { row, column } = cornerOf(attributes['r']!);
      return row === from.row && column >= from.column && column <= to.column;
    })
    .map((cell) => texts[Number(childrenNamed(cell, 'v')[0]?.text)]);
  return [
    ...(to.row > from.row ? [] : ['a table has no rows']),
    ...(JSON.stringify(headers) === JSON.stringify(columns)
      ? []
      : [`table columns ${columns.join()} are not its header`]),
  ];
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function overlaps(ranges: readonly string[]): readonly string[] {
  const areas = ranges.map(rangeOf);
  return ranges.filter((_, index) =>
    areas.slice(0, index).some((earlier) => {
      const area = areas[index]!;
      const apart =
        area.from.row > earlier.to.row ||
        area.to.row < earlier.from.row ||
        area.from.column > earlier.to.column ||
        area.to.column < earlier.from.column;
      return !apart;
    }),
  );
}

function rangeOf(text: string): { readonly from: Corner; readonly to: Corner } {
  const [first = '', last = first] = text.split(':');
  return { from: cornerOf(first), to: cornerOf(last) };
}

function cornerOf(address: string): Corner {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
