/**
 * Open Book's own sheets in a file: which they are, what their cells hold, and the file without them. A download that is
 * opened again gives its provider's sheets back byte for byte, and its own to be gone on with.
 */
import { readXlsx as readWorkbook } from 'hucre/xlsx';
import { zipSync } from 'fflate';
import { layoutMark, markedSheet } from '../../sheets/core/ownMarks';
import type { HeldCell } from '../../sheets/core/writtenLayout';
import { fixedTime } from './fixedTime';
import {
  lightPartsOf,
  partsOf,
  relationsOf,
  relationsPart,
  setText,
  textOf,
  workbookPart,
  type Parts,
} from './graftPackage';
import type { HiddenName } from './graftWorkbook';
import { appendInto, attribute, escapedXml, findElement, plainXml, rootPrefix, tagsOf } from './graftXml';
import { ownMarksAmong, type OwnMark } from './ownMarksInFile';
import { serialOf } from './receivedCells';
import { formulaReader } from './sharedFormulas';
import { setSettings, settingsIn } from './settingsPart';

export interface OwnInFile {
  readonly marks: readonly OwnMark[];
  readonly settings: ReadonlyMap<string, string>;
}

export function ownInFile(bytes: Uint8Array): OwnInFile {
  const parts = lightPartsOf(bytes);
  const names = definedNames(textOf(parts, workbookPart(parts))).map(({ startTag, inner }) => {
    const comment = attribute(startTag, 'comment');
    return {
      name: plainXml(attribute(startTag, 'name') ?? ''),
      range: plainXml(inner),
      ...(comment === null ? {} : { comment: plainXml(comment) }),
    };
  });
  return { marks: ownMarksAmong(names), settings: settingsIn(parts) };
}

/** What the cells of these sheets hold, by sheet, row and column. */
export async function heldInFile(
  bytes: Uint8Array,
  sheets: ReadonlySet<string>,
): Promise<(sheet: string, row: number, column: number) => HeldCell | null> {
  const workbook = await readWorkbook(bytes, { sheets: ({ name }) => sheets.has(name) });
  const bySheet = new Map(
    workbook.sheets.map((sheet) => [sheet.name, { sheet, formulaOf: formulaReader(sheet) }]),
  );
  return (name, row, column) => {
    const found = bySheet.get(name);
    if (found === undefined) return null;
    const cell = found.sheet.cells?.get(`${row},${column}`);
    const value = plain(cell?.formulaResult ?? cell?.value ?? found.sheet.rows[row]?.[column] ?? null);
    const formula = cell === undefined ? undefined : found.formulaOf(cell, row, column);
    if (formula !== undefined) return { value: value ?? '', formula };
    return value === null ? null : { value };
  };
}

const plain = (value: unknown): HeldCell['value'] | null =>
  value instanceof Date
    ? serialOf(value)
    : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null;

interface DefinedName {
  readonly whole: string;
  readonly startTag: string;
  readonly inner: string;
}

function definedNames(workbook: string): readonly DefinedName[] {
  const prefix = rootPrefix(workbook);
  const inside = findElement(workbook, `${prefix}definedNames`)?.inner ?? '';
  const each = new RegExp(`(<${prefix}definedName\\b[^>]*>)([^<]*)</${prefix}definedName>`, 'g');
  return [...inside.matchAll(each)].map(([whole, startTag = '', inner = '']) => ({ whole, startTag, inner }));
}

export function withoutSheets(bytes: Uint8Array, sheets: ReadonlySet<string>): Uint8Array {
  const parts = partsOf(bytes);
  const workbook = workbookPart(parts);
  const xml = textOf(parts, workbook);
  const prefix = rootPrefix(xml);
  const relations = relationsOf(parts, workbook);
  const listed = tagsOf(xml, `${prefix}sheet`).map((tag) => ({
    tag,
    name: plainXml(attribute(tag, 'name') ?? ''),
    relation: relations.find(({ id }) => id === attribute(tag, '[\\w.-]+:id')),
  }));
  const going = listed.filter(({ name }) => sheets.has(name));
  const kept = listed.filter(({ name }) => !sheets.has(name));
  const goingRelations = new Set(going.map(({ relation }) => relation?.id ?? ''));
  dropParts(
    parts,
    going.map(({ relation }) => relation?.target ?? ''),
    kept.map(({ relation }) => relation?.target ?? ''),
  );
  setText(parts, workbook, withoutEntries(xml, prefix, listed, sheets));
  setText(
    parts,
    relationsPart(workbook),
    textOf(parts, relationsPart(workbook)).replace(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g, (tag) =>
      goingRelations.has(attribute(tag, 'Id') ?? '') ? '' : tag,
    ),
  );
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime });
}

/** The workbook's lists without these sheets: their entries, the names that point at them, the places of the others. */
function withoutEntries(
  xml: string,
  prefix: string,
  listed: readonly { readonly tag: string; readonly name: string }[],
  sheets: ReadonlySet<string>,
): string {
  const places = listed.map(({ name }) => name);
  const placeAfter = (place: number): number =>
    places.slice(0, place).filter((name) => !sheets.has(name)).length;
  let changed = xml;
  for (const { tag, name } of listed) if (sheets.has(name)) changed = changed.replace(tag, () => '');
  for (const { whole, startTag, inner } of definedNames(xml)) {
    const scope = attribute(startTag, 'localSheetId');
    const isOfGone =
      (scope !== null && sheets.has(places[Number(scope)] ?? '')) ||
      sheets.has(markedSheet(plainXml(inner)) ?? '');
    if (isOfGone) changed = changed.replace(whole, () => '');
    else if (scope !== null)
      changed = changed.replace(whole, () =>
        whole.replace(/localSheetId="\d+"/, `localSheetId="${placeAfter(Number(scope))}"`),
      );
  }
  return changed
    .replace(new RegExp(`<${prefix}definedNames>\\s*</${prefix}definedNames>`), '')
    .replace(
      /(activeTab|firstSheet)="(\d+)"/g,
      (_, what: string, place: string) =>
        `${what}="${placeAfter(Number(place)) < kept(places, sheets) ? placeAfter(Number(place)) : 0}"`,
    );
}

const kept = (places: readonly string[], sheets: ReadonlySet<string>): number =>
  places.filter((name) => !sheets.has(name)).length;

/** The sheets' own parts and what only they lead to: drawings, charts, tables, notes. */
function dropParts(parts: Parts, going: readonly string[], staying: readonly string[]): void {
  const stays = reachable(parts, staying);
  const gone = [...reachable(parts, going)].filter((part) => !stays.has(part));
  for (const part of gone) {
    parts.delete(part);
    parts.delete(relationsPart(part));
  }
  const typesPart = '[Content_Types].xml';
  setText(
    parts,
    typesPart,
    textOf(parts, typesPart).replace(/<(?:[\w.-]+:)?Override\s[^>]*>/g, (tag) =>
      gone.includes((attribute(tag, 'PartName') ?? '').slice(1)) ? '' : tag,
    ),
  );
}

function reachable(parts: Parts, from: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = from.filter((part) => part !== '');
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part) || !parts.has(part)) continue;
    found.add(part);
    waiting.push(...relationsOf(parts, part).flatMap(({ target, external }) => (external ? [] : [target])));
  }
  return found;
}

/** The file with these marks in the place of any there are of the same workbook, and with the add-in's settings. */
export function withOwn(
  bytes: Uint8Array,
  marks: readonly HiddenName[],
  settings: ReadonlyMap<string, string>,
): Uint8Array {
  const parts = partsOf(bytes);
  const workbook = workbookPart(parts);
  let xml = textOf(parts, workbook);
  const prefix = rootPrefix(xml);
  for (const { whole, startTag } of definedNames(xml))
    if (plainXml(attribute(startTag, 'name') ?? '').startsWith(layoutMark))
      xml = xml.replace(whole, () => '');
  const added = marks
    .map(
      ({ name, refersTo, comment }) =>
        `<${prefix}definedName name="${escapedXml(name)}"${comment === undefined ? '' : ` comment="${escapedXml(comment)}"`} hidden="1">${escapedXml(refersTo)}</${prefix}definedName>`,
    )
    .join('');
  setText(
    parts,
    workbook,
    appendInto(xml, `${prefix}definedNames`, added, followersOfNames(prefix), `${prefix}workbook`),
  );
  setSettings(parts, settings);
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime });
}

const followersOfNames = (prefix: string): readonly string[] =>
  [
    'calcPr',
    'oleSize',
    'customWorkbookViews',
    'pivotCaches',
    'fileRecoveryPr',
    'webPublishing',
    'webPublishObjects',
    'extLst',
  ].map((name) => prefix + name);
