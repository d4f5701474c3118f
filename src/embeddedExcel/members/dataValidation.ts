/** What may be typed into cells: the rule, the note that says so, and what is said when it is broken. */
import { overlaps } from '../model/area';
import type { EmbeddedValidation } from '../model/embeddedWorkbook';
import type { Member, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import type { AreasObject } from './found';
import { isRecord, type Shape } from './shapes';

const kinds = ['list', 'decimal', 'wholeNumber', 'date', 'textLength', 'custom'];
/** Excel's limit on a list that is written into the rule itself. */
const longestList = 255;

const longestTitle = 32;
const longestPrompt = 255;
const longestAlert = 225;

const lengthOf = (words: unknown): number => (typeof words === 'string' ? words.length : 0);

const saysAtMost =
  (title: number, message: number): Shape =>
  (value) =>
    isRecord(value) && lengthOf(value['title']) <= title && lengthOf(value['message']) <= message;

const touching = ({ sheet, areas }: AreasObject): EmbeddedValidation[] =>
  sheet.validations.filter((held) => held.areas.some((one) => areas.some((other) => overlaps(one, other))));

const sameAreas = (target: AreasObject): EmbeddedValidation | undefined =>
  target.sheet.validations.find((held) => JSON.stringify(held.areas) === JSON.stringify(target.areas));

function isRule(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const given = Object.keys(value);
  const list = value['list'];
  const tooLong = isRecord(list) && typeof list['source'] === 'string' && list['source'].length > longestList;
  return given.length === 1 && kinds.includes(given[0] ?? '') && !tooLong;
}

const validationMember = (name: string, shape: Shape): Member<AreasObject> => ({
  since: '1.8',
  changes: true,
  get: (target) => touching(target)[0]?.settings.get(name) ?? null,
  set: (target, value) => {
    if (!shape(value)) refuse('InvalidArgument', `A validation's "${name}" cannot be that.`);
    const held = sameAreas(target) ?? { areas: target.areas, settings: new Map<string, unknown>() };
    if (!target.sheet.validations.includes(held)) target.sheet.validations.push(held);
    held.settings.set(name, value);
  },
});

export const dataValidationTable: ObjectTable<AreasObject> = {
  excelName: 'DataValidation',
  members: {
    rule: validationMember('rule', isRule),
    prompt: validationMember('prompt', saysAtMost(longestTitle, longestPrompt)),
    errorAlert: validationMember('errorAlert', saysAtMost(longestTitle, longestAlert)),
    clear: {
      since: '1.8',
      changes: true,
      call: (target) => {
        const gone = new Set(touching(target));
        target.sheet.validations = target.sheet.validations.filter((held) => !gone.has(held));
        return null;
      },
    },
  },
};
