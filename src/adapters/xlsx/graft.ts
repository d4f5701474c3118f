/**
 * Brings our sheets into the provider's own file. The provider's sheets stay byte for byte as they came, with their
 * pictures, pivot tables and macros; ours come behind them with their styles, names, tables and charts. Reading and
 * rewriting the whole file with any library would change how the provider's sheets look.
 *
 * Names of sheets, tables and cells must not clash: `namesTaken` says what is there, and the grid is named accordingly
 * before it is written.
 */
import { zipSync } from 'fflate';
import { fixedTime } from './fixedTime';
import {
  partsOf,
  relationsOf,
  relationsPart,
  setText,
  textOf,
  workbookPart,
  type Parts,
} from './graftPackage';
import { graftStyles } from './graftStyles';
import { changedPart, copyWithRelated, numbersUsed, sharedTextsOf } from './graftSheets';
import { addSheetsToWorkbook, type AddedSheet, type HiddenName } from './graftWorkbook';
import { appendInto, attribute, findElement, plainXml, rootPrefix, tagsOf } from './graftXml';

export interface GraftExtras {
  readonly hiddenNames: readonly HiddenName[];
}

export function graft(
  provider: Uint8Array,
  ours: Uint8Array,
  extras: GraftExtras = { hiddenNames: [] },
): Uint8Array {
  const theirs = partsOf(provider);
  const own = partsOf(ours);
  const workbook = workbookPart(theirs);
  const used = numbersUsed(theirs);
  const styles = addStyles(theirs, own, workbook);
  const numbering = { styles, tableShift: used.tables, noteShift: used.notes };
  const change = changedPart(sharedTextsOf(own), numbering);
  const named = new Map<string, string>();
  const added = ownSheets(own).map((sheet): AddedSheet => {
    copyWithRelated(own, theirs, sheet.part, change, named);
    return { ...sheet, part: named.get(sheet.part) ?? sheet.part };
  });
  addContentTypes(theirs, own, named);
  addSheetsToWorkbook(theirs, workbook, textOf(own, 'xl/workbook.xml'), added, extras.hiddenNames);
  dropCalcChain(theirs, workbook);
  return zipSync(Object.fromEntries(theirs), { mtime: fixedTime });
}

function ownSheets(own: Parts): readonly AddedSheet[] {
  const relations = relationsOf(own, 'xl/workbook.xml');
  return tagsOf(textOf(own, 'xl/workbook.xml'), 'sheet').map((tag) => ({
    name: plainXml(attribute(tag, 'name') ?? ''),
    hidden: attribute(tag, 'state') !== null,
    part: relations.find(({ id }) => id === attribute(tag, 'r:id'))?.target ?? '',
  }));
}

function addStyles(theirs: Parts, own: Parts, workbook: string): ReturnType<typeof graftStyles> {
  const part = relationsOf(theirs, workbook).find(({ type }) => type === 'styles')?.target;
  if (part === undefined) throw new Error('A workbook without styles cannot be added to');
  const styles = graftStyles(textOf(theirs, part), textOf(own, 'xl/styles.xml'));
  setText(theirs, part, styles.xml);
  return styles;
}

const typesPart = '[Content_Types].xml';

function addContentTypes(theirs: Parts, own: Parts, named: ReadonlyMap<string, string>): void {
  const ourTypes = textOf(own, typesPart);
  const types = textOf(theirs, typesPart);
  const prefix = rootPrefix(types);
  const overrides = tagsOf(ourTypes, 'Override').flatMap((tag) => {
    const name = named.get((attribute(tag, 'PartName') ?? '').slice(1));
    return name === undefined
      ? []
      : `<${prefix}Override PartName="/${name}" ContentType="${attribute(tag, 'ContentType') ?? ''}"/>`;
  });
  const known = new Set(
    tagsOf(types, `${prefix}Default`).map((tag) => attribute(tag, 'Extension')?.toLowerCase()),
  );
  const defaults = tagsOf(ourTypes, 'Default').flatMap((tag) => {
    const extension = attribute(tag, 'Extension') ?? '';
    return known.has(extension.toLowerCase())
      ? []
      : `<${prefix}Default Extension="${extension}" ContentType="${attribute(tag, 'ContentType') ?? ''}"/>`;
  });
  const addition = [...defaults, ...overrides].join('');
  setText(theirs, typesPart, appendInto(types, `${prefix}Types`, addition, [], `${prefix}Types`));
}

/** The order of calculation no longer fits; Excel makes a new one when it opens the file. */
function dropCalcChain(parts: Parts, workbook: string): void {
  const chain = relationsOf(parts, workbook).find(({ type }) => type === 'calcChain')?.target;
  if (chain === undefined) return;
  parts.delete(chain);
  const relations = relationsPart(workbook);
  setText(
    parts,
    relations,
    textOf(parts, relations).replace(/<(?:[\w.-]+:)?Relationship\s[^>]*calcChain[^>]*>/g, ''),
  );
  setText(
    parts,
    typesPart,
    textOf(parts, typesPart).replace(/<(?:[\w.-]+:)?Override\s[^>]*calcChain[^>]*>/g, ''),
  );
}

/** What a workbook has named already, in lower case, as Excel compares names. */
export function namesTaken(provider: Uint8Array): {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
} {
  const parts = partsOf(provider);
  const xml = textOf(parts, workbookPart(parts));
  const prefix = rootPrefix(xml);
  const named = (tags: readonly string[], key: string): string[] =>
    tags.map((tag) => plainXml(attribute(tag, key) ?? ''));
  const tables = [...parts.keys()]
    .filter((name) => /\/tables\/[^/]+\.xml$/.test(name))
    .flatMap((name) => {
      const text = textOf(parts, name);
      const tag = findElement(text, `${rootPrefix(text)}table`)?.startTag ?? '';
      return attribute(tag, 'displayName') ?? [];
    });
  return {
    sheets: named(tagsOf(xml, `${prefix}sheet`), 'name'),
    names: [...named(tagsOf(xml, `${prefix}definedName`), 'name'), ...tables],
  };
}
