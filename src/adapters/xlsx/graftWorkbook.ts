/** The workbook part of the provider's file, with our sheets and names in it and a request to recalculate on opening. */
import { relationsPart, setText, textOf, type Parts } from './graftPackage';
import {
  appendInto,
  attribute,
  escapedXml,
  findElement,
  insertBefore,
  prefixed,
  rootPrefix,
  tagsOf,
  withAttribute,
} from './graftXml';

export interface AddedSheet {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface HiddenName {
  readonly name: string;
  readonly refersTo: string;
  readonly comment?: string;
}

const afterNames = [
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

export function addSheetsToWorkbook(
  parts: Parts,
  workbook: string,
  ours: string,
  added: readonly AddedSheet[],
  hiddenNames: readonly HiddenName[],
): void {
  const theirs = textOf(parts, workbook);
  const prefix = rootPrefix(theirs);
  const sheets = tagsOf(theirs, `${prefix}sheet`);
  const ids = addRelations(parts, workbook, added);
  const firstId = Math.max(0, ...sheets.map((tag) => Number(attribute(tag, 'sheetId')))) + 1;
  const entries = added.map(
    ({ name, hidden }, index) =>
      `<${prefix}sheet name="${escapedXml(name)}" sheetId="${firstId + index}"` +
      `${hidden ? ' state="hidden"' : ''} ${relationPrefix(theirs)}:id="${ids[index] ?? ''}"/>`,
  );
  const named = prefixed(ourNames(ours, sheets.length) + hidden(hiddenNames), prefix);
  const withSheets = appendInto(theirs, `${prefix}sheets`, entries.join(''), [], `${prefix}workbook`);
  const followers = afterNames.map((name) => prefix + name);
  const withNames = appendInto(withSheets, `${prefix}definedNames`, named, followers, `${prefix}workbook`);
  setText(parts, workbook, recalculatedOnLoad(withNames, prefix));
}

/** What the file calls the namespace of relations; every workbook declares it, for its own sheets. */
const relationPrefix = (workbook: string): string =>
  /xmlns:([\w.-]+)\s*=\s*["'][^"']*officeDocument\/(?:2006\/)?relationships["']/.exec(workbook)?.[1] ?? 'r';

/** A name of one sheet counts its sheet from the first of the file, and ours come behind theirs. */
function ourNames(ours: string, sheetsBefore: number): string {
  const inner = findElement(ours, 'definedNames')?.inner ?? '';
  return inner.replace(
    /localSheetId="(\d+)"/g,
    (_, index: string) => `localSheetId="${Number(index) + sheetsBefore}"`,
  );
}

const hidden = (names: readonly HiddenName[]): string =>
  names
    .map(
      ({ name, refersTo }) =>
        `<definedName name="${escapedXml(name)}" hidden="1">${escapedXml(refersTo)}</definedName>`,
    )
    .join('');

function addRelations(parts: Parts, workbook: string, added: readonly AddedSheet[]): readonly string[] {
  const part = relationsPart(workbook);
  const xml = textOf(parts, part);
  const prefix = rootPrefix(xml);
  const taken = new Set(tagsOf(xml, `${prefix}Relationship`).map((tag) => attribute(tag, 'Id')));
  const ids = added.map((_, index) => {
    let id = `openBook${index + 1}`;
    while (taken.has(id)) id += 'x';
    return id;
  });
  const entries = added.map(
    (sheet, index) =>
      `<${prefix}Relationship Id="${ids[index] ?? ''}" Type="${relationshipType}" Target="/${sheet.part}"/>`,
  );
  const root = `${prefix}Relationships`;
  setText(parts, part, appendInto(xml, root, entries.join(''), [], root));
  return ids;
}

/** The provider's calculation settings stay; only the wish to recalculate on opening is added. */
function recalculatedOnLoad(xml: string, prefix: string): string {
  const found = findElement(xml, `${prefix}calcPr`);
  if (found !== null) {
    return xml.replace(found.startTag, withAttribute(found.startTag, 'fullCalcOnLoad', '1'));
  }
  const followers = afterNames.slice(1).map((name) => prefix + name);
  return insertBefore(xml, `<${prefix}calcPr fullCalcOnLoad="1"/>`, followers, `${prefix}workbook`);
}
