/**
 * Personal details in the cells of a table, whatever the table is of: within a text, and beside or below a label such as
 * "Child's name" or "DOB". The same walk finds them and leaves them out.
 *
 * Worked example: a row "Child's name" | "Kwabena Osei" has a name in its second cell; "Sarah Jones" | "Registered manager" has none.
 */
import type { Finding } from '../evidence/finding';
import { rememberedByText } from '../evidence/foundByKey';
import type { PersonalDetail, PersonalDetailKind } from '../evidence/personalDetail';
import { personalDetailsIn, standIns, withoutPersonalDetails } from '../evidence/personalDetails';
import { personalFinding } from '../evidence/personalFindings';
import { isNameValue } from '../evidence/personalNames';
import { placeOfCell } from '../evidence/place';
import { receivedText, type ReceivedCell, type ReceivedSheet, type ReceivedWorkbook } from './received';

export interface PersonalCheck {
  readonly findings: readonly Finding[];
  /** The same table with a word in brackets for each detail. */
  readonly without: ReceivedWorkbook;
}

type Cells = readonly (readonly (ReceivedCell | null)[])[];

const mostFindings = 50;
const mostRemembered = 20_000;

export function lookOverTable(workbook: ReceivedWorkbook): PersonalCheck {
  const checked = workbook.sheets.map(lookOverSheet);
  const findings = checked.flatMap((sheet) => sheet.findings).slice(0, mostFindings);
  return { findings, without: { ...workbook, sheets: checked.map(({ sheet }) => sheet) } };
}

function lookOverSheet(sheet: ReceivedSheet): {
  readonly findings: readonly Finding[];
  readonly sheet: ReceivedSheet;
} {
  const { labelled, told } = firstLook(sheet.rows);
  const findings: Finding[] = [];
  const rows = sheet.rows.map((row, rowIndex) => {
    if (!told.has(rowIndex)) return row;
    const isOfStaff = row.some((cell) => cell?.kind === 'text' && lookedOver(cell.text).saysWork);
    return row.map((cell, column) => {
      const kind = labelled.size === 0 ? undefined : labelled.get(cellKey(rowIndex, column));
      if (kind !== undefined) {
        findings.push(personalFinding(kind, placeOfCell(sheet.name, rowIndex, column)));
        return { kind: 'text' as const, text: standIns[kind] };
      }
      if (cell?.kind !== 'text') return cell;
      const found = lookedOver(cell.text).details;
      if (found.length === 0) return cell;
      const details = found.filter(
        (each) => !(isOfStaff && each.kind === 'name' && isWholeCell(cell.text, each)),
      );
      if (details.length === 0) return cell;
      for (const each of new Set(details.map((detail) => detail.kind)))
        findings.push(personalFinding(each, placeOfCell(sheet.name, rowIndex, column)));
      return { kind: 'text' as const, text: withoutPersonalDetails(cell.text, 'cell') };
    });
  });
  return { findings, sheet: { ...sheet, rows } };
}

interface LookedOver {
  readonly details: readonly PersonalDetail[];
  readonly saysWork: boolean;
  readonly label: Label | undefined;
}

/** The cells of a long list say the same again and again, but for its references. */
const remembered = rememberedByText(
  (text): LookedOver => ({
    details: personalDetailsIn(text, 'cell'),
    saysWork: atWorkAlone.test(text.trim()),
    label: text.length > longestLabel ? undefined : labels.find(({ says }) => says.test(text.trim())),
  }),
  mostRemembered,
);

const lookedOver = (text: string): LookedOver =>
  shortReference.test(text) ? nothingPersonal : remembered(text);

const nothingPersonal: LookedOver = { details: [], saysWork: false, label: undefined };

/** "P-1042", "2026-04-01": one letter is no name, and nine digits are neither a pupil’s number nor one of the NHS. */
const shortReference = /^[/. -]*(?:[A-Za-z][/. -]*)?(?:\d[/. -]*){1,9}$/;

/** In a list of staff the other cells say what somebody does. */
const atWorkAlone =
  /^(?:registered |deputy |assistant |home |team |senior |residential |responsible |night |waking night |support |care |clinical |finance |area |regional |lead )*(?:manager|director|individual|worker|leader|officer|owner|accountant|therapist|psychologist|nurse|tutor|teacher|cook|chef|cleaner|administrator|rm|ri)$/i;

const isWholeCell = (text: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  from === 0 && to >= text.trimEnd().length;

interface Label {
  readonly kind: PersonalDetailKind;
  readonly says: RegExp;
  /** What a value beside it looks like; as the kind says where absent. */
  readonly value?: RegExp;
}

const labels: readonly Label[] = [
  {
    kind: 'name',
    says: /^(?:(?:child|young person|yp|cyp|service user|resident|client|pupil|student)(?:['’]?s)?(?: full| first| given| legal| preferred)? name|(?:full |first )?name of (?:the )?(?:child|young person|yp|pupil|client)|child|young person|yp|known as|nick-?name|preferred name|likes to be called)(?: \(.{0,30}\))?\s*[:*]?$/i,
  },
  {
    kind: 'birthDate',
    says: /^(?:(?:child|young person|yp)(?:['’]?s)? )?(?:d\.?\s?o\.?\s?b\.?|date of birth|birth ?date|born)(?: \(.{0,30}\))?\s*[:*]?$/i,
  },
  {
    // Beside the bare word a figure may be money: "NHS | 52,000".
    kind: 'personalNumber',
    says: /^(?:(?:child|young person|yp)(?:['’]?s)? )?(?:nhs|upn|unique pupil|uln)(?: \(.{0,30}\))?\s*[:*]?$/i,
    value: /^[A-Z]?[\d\s-]{9,14}[A-Z]?$/i,
  },
  {
    kind: 'personalNumber',
    says: /^(?:(?:child|young person|yp)(?:['’]?s)? )?(?:nhs|upn|unique pupil|uln|unique learner|hospital|mrn|patient|lac|cla|mosaic|liquid ?logic|lcs|systmone) (?:no\.?|number|id|ref\.?|reference)(?: \(.{0,30}\))?\s*[:*]?$/i,
    value: /^[A-Z]{0,4}[\d\s-]{5,14}[A-Z]?$/i,
  },
  {
    kind: 'postcode',
    says: /^(?:(?:child|young person|family|parent|carer|mother|father)(?:['’]?s)? (?:home )?(?:address|postcode))\s*[:*]?$/i,
  },
  {
    kind: 'place',
    says: /^(?:current |child['’]?s |name of )?(?:school|college|school or college)(?: attended| name)?\s*[:*]?$/i,
  },
];

const longestLabel = 60;

/**
 * Every cell looked at once: the cells that a label beside or above says are a detail (the first filled cell to its right, else
 * those below in its column), and the rows that tell anything. Of a long list most rows tell nothing and stay as they are.
 */
function firstLook(rows: Cells) {
  const labelled = new Map<string, PersonalDetailKind>();
  const told = new Set<number>();
  for (const [rowIndex, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      if (cell?.kind !== 'text') continue;
      const { label, details } = lookedOver(cell.text);
      if (details.length > 0) told.add(rowIndex);
      if (label === undefined) continue;
      for (const place of valuesOf(rows, rowIndex, column, label, labelled)) {
        labelled.set(cellKey(place.row, place.column), label.kind);
        told.add(place.row);
      }
    }
  return { labelled, told };
}

const cellKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

function valuesOf(
  rows: Cells,
  rowIndex: number,
  column: number,
  label: Label,
  found: ReadonlyMap<string, PersonalDetailKind>,
): readonly { readonly row: number; readonly column: number }[] {
  const row = rows[rowIndex] ?? [];
  const next = row.findIndex((cell, index) => index > column && cell !== null);
  if (next >= 0 && isValue(row[next] ?? null, label)) return [{ row: rowIndex, column: next }];
  const below: { row: number; column: number }[] = [];
  for (let next = rowIndex + 1; next < rows.length; next += 1) {
    // A column of labels is walked once, not once from each of them.
    if (found.has(cellKey(next, column)) || !isValue(rows[next]?.[column] ?? null, label)) break;
    below.push({ row: next, column });
  }
  return below;
}

function isValue(cell: ReceivedCell | null, { kind, value }: Label): boolean {
  if (cell === null || cell.kind === 'error' || cell.kind === 'truth') return false;
  const text = receivedText(cell).trim();
  switch (kind) {
    case 'name':
      return cell.kind === 'text' && isNameValue(text);
    case 'birthDate':
      return (
        cell.kind === 'date' ||
        (cell.kind === 'text' && /\d/.test(text) && personalDetailsIn(`DOB ${text}`).length > 0)
      );
    case 'personalNumber':
      return value?.test(text) ?? false;
    case 'postcode':
      return cell.kind === 'text' && personalDetailsIn(`lives at ${text}`).length > 0;
    case 'place':
      return cell.kind === 'text' && personalDetailsIn(`attends ${text}`).length > 0;
  }
}
