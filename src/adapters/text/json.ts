/**
 * A submission as JSON, with the same names as the template's fields:
 * `{"placement": {…}, "staffing": [{…}], "costs": [{…}], "additionalNeeds": [{…}]}`.
 *
 * Amounts may be text or numbers: a number keeps the digits it was written with, so 5600.10 is exact. Every value
 * keeps its JSON path, such as `/costs/3/amount`. A name that no field has is a finding; so is a value that is itself a
 * list or an object. Text that is not JSON cannot be used, and the finding says where it breaks.
 */
import { fileNotReadable } from '../../domain/evidence/fileNotReadable';
import type { Finding } from '../../domain/evidence/finding';
import { limits } from '../../domain/evidence/limits';
import { readableText, textsCut } from '../../domain/evidence/readableText';
import { notUsable, understood, type Validated } from '../../domain/evidence/validated';
import type { FeeSubmission, ReceivedRow } from '../../domain/submission/feeSubmission';
import type {
  CostFieldId,
  NeedFieldId,
  PlacementFieldId,
  PostFieldId,
} from '../../domain/submission/fieldIds';
import { sectionFields, type SectionName } from '../../domain/submission/fields';
import { submissionWithoutDetails } from '../../domain/submission/personalDetails';
import type { Received, ReceivedCell } from '../../domain/submission/received';
import { didYouMean } from '../../domain/evidence/closestWord';
import { isJsonNumber, isJsonObject, readJson, type JsonValue } from '../../reading/json/readJson';

type JsonObject = Readonly<Record<string, JsonValue>>;
type Fields<Id extends string> = Readonly<Partial<Record<Id, Received>>>;

/** What the top level may hold beside the sections: where the schema is. */
const namesOfFile = ['$schema'];

/** `leavesOutPersonalDetails`: what may tell who a child is becomes a word in brackets. */
export function submissionFromJson(
  file: string,
  text: string,
  leavesOutPersonalDetails = false,
): Validated<FeeSubmission> {
  const parsed = readJson(text);
  if ('problem' in parsed) return notUsable([notJson(parsed.problem)]);
  if (!isJsonObject(parsed.content) || !('placement' in parsed.content)) return notUsable([noPlacement()]);
  const findings: Finding[] = [...unknownNames(parsed.content)];
  const sections: JsonObject = parsed.content;
  const submission: FeeSubmission = {
    file,
    layout: 'json',
    placement: placementOf(sections, findings),
    posts: rowsOf<PostFieldId>(sections, 'staffing', findings),
    costs: rowsOf<CostFieldId>(sections, 'costs', findings),
    additionalNeeds: rowsOf<NeedFieldId>(sections, 'additionalNeeds', findings),
    printedTotals: [],
    reading: { sentence: '', mapped: [] },
    notUnderstood: [],
  };
  const sentence = readingSentence(submission);
  const read = { ...submission, reading: { sentence, mapped: [] } };
  return understood(leavesOutPersonalDetails ? submissionWithoutDetails(read) : read, findings);
}

function readingSentence({ posts, costs, additionalNeeds }: FeeSubmission): string {
  return `an Open Book submission in JSON: posts ${String(posts.length)}, cost lines ${String(costs.length)}, additional needs ${String(additionalNeeds.length)}`;
}

function placementOf(sections: JsonObject, findings: Finding[]): Fields<PlacementFieldId> {
  const placement = sections['placement'] ?? null;
  if (isJsonObject(placement))
    return fieldsOf<PlacementFieldId>(placement, 'placement', '/placement', findings);
  findings.push(wrongShape('/placement', 'an object of answers', placement));
  return {};
}

function rowsOf<Id extends string>(
  sections: JsonObject,
  section: SectionName,
  findings: Finding[],
): readonly ReceivedRow<Id>[] {
  const rows = sections[section] ?? null;
  if (rows === null) return [];
  if (!Array.isArray(rows)) {
    findings.push(wrongShape(`/${section}`, 'a list of rows', rows));
    return [];
  }
  return (rows as readonly JsonValue[]).flatMap((row, index) => {
    const path = `/${section}/${String(index)}`;
    if (isJsonObject(row)) {
      return [{ at: { cell: path }, fields: fieldsOf<Id>(row, section, path, findings) }];
    }
    findings.push(wrongShape(path, 'an object of answers', row));
    return [];
  });
}

function fieldsOf<Id extends string>(
  object: JsonObject,
  section: SectionName,
  path: string,
  findings: Finding[],
): Fields<Id> {
  const known = new Set(sectionFields[section].map(({ id }) => id));
  const entries = Object.entries(object).flatMap(([name, value]): [string, Received][] => {
    const at = { cell: `${path}/${name}` };
    if (!known.has(name)) {
      findings.push(unknownField(at.cell, `one of the fields of “${section}”`, [...known]));
      return [];
    }
    if (value === null) return [];
    if (typeof value === 'string' && value.length > limits.cellCharacters.most) findings.push(textsCut([at]));
    const cell = cellOf(value);
    if (cell === null) findings.push(wrongShape(at.cell, 'a text, a number, or true or false', value));
    return cell === null ? [] : [[name, { at, cell }]];
  });
  return Object.fromEntries(entries) as Fields<Id>;
}

function cellOf(value: JsonValue): ReceivedCell | null {
  if (typeof value === 'string') return { kind: 'text', text: readableText(value) };
  if (typeof value === 'boolean') return { kind: 'truth', truth: value };
  return value !== null && isJsonNumber(value) ? { kind: 'number', decimal: value.digits } : null;
}

function unknownNames(sections: JsonObject): readonly Finding[] {
  const known = [...Object.keys(sectionFields), ...namesOfFile];
  return Object.keys(sections)
    .filter((name) => !known.includes(name))
    .map((name) => unknownField(`/${name}`, 'placement, staffing, costs or additionalNeeds', known));
}

function unknownField(path: string, expected: string, known: readonly string[]): Finding {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    code: 'unknown-field',
    severity: 'warning',
    at: { cell: path },
    expected,
    received: name,
    advice: `Correct the name or take it out; what stands there is not used.${didYouMean(name, known)}`,
  };
}

function wrongShape(path: string, expected: string, value: JsonValue): Finding {
  return {
    code: 'line-not-understood',
    severity: 'error',
    at: { cell: path },
    expected,
    received: Array.isArray(value)
      ? 'a list'
      : isJsonObject(value)
        ? 'an object'
        : 'a single value or nothing',
    advice: 'Write it as the published schema of the submission says; what stands there is not used.',
  };
}

function notJson(problem: string): Finding {
  return fileNotReadable(
    'a submission written as JSON',
    `text that is not JSON (${problem})`,
    'Mend the text at the place named, or save the submission again from where it was made.',
  );
}

function noPlacement(): Finding {
  return fileNotReadable(
    'an object with “placement”, “staffing”, “costs” and “additionalNeeds”',
    'JSON without a “placement”',
    'Check that this is an Open Book submission; the bundled examples show its shape.',
  );
}
