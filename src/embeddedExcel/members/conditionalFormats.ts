/** Conditional formats: a rule over cells and the look it gives them. */
import { overlaps } from '../model/area';
import type { EmbeddedRule, EmbeddedSheet } from '../model/embeddedWorkbook';
import type { HostState } from '../request/hostState';
import type { HostObject, Member, ObjectTable } from '../request/memberTable';
import { refuse } from '../request/refusal';
import type { AreasObject } from './found';
import { partMember, settingMember, type WithSettings } from './settingMember';
import { isColour, isRecord, isTruth, oneOf } from './shapes';

interface RuleObject extends WithSettings {
  readonly sheet: EmbeddedSheet;
  readonly held: EmbeddedRule;
}

const ruleObject = (kind: string, sheet: EmbeddedSheet, held: EmbeddedRule): RuleObject => ({
  kind,
  sheet,
  held,
  settings: held.settings,
});

const covered = ({ sheet, areas }: AreasObject): EmbeddedRule[] =>
  sheet.rules.filter((rule) => rule.areas.some((one) => areas.some((other) => overlaps(one, other))));

function add(target: AreasObject, [kind]: readonly unknown[], host: HostState): HostObject {
  if (!oneOf('CellValue', 'Custom')(kind)) refuse('InvalidArgument');
  const number = host.workbook.nextId;
  host.workbook.nextId += 1;
  const held: EmbeddedRule = {
    id: String(number),
    kind: String(kind),
    areas: target.areas,
    rule: null,
    settings: new Map(),
  };
  target.sheet.rules.push(held);
  return ruleObject('conditionalFormat', target.sheet, held);
}

const conditionalFormats: ObjectTable<AreasObject> = {
  excelName: 'ConditionalFormatCollection',
  items: (target) => covered(target).map((held) => ruleObject('conditionalFormat', target.sheet, held)),
  members: {
    add: { since: '1.6', changes: true, call: add },
    clearAll: {
      since: '1.6',
      changes: true,
      call: (target) => {
        const gone = new Set(covered(target));
        target.sheet.rules = target.sheet.rules.filter((rule) => !gone.has(rule));
        return null;
      },
    },
  },
};

const variant = (kind: string, ruleKind: string): Member<RuleObject> => ({
  since: '1.6',
  get: (target) =>
    target.held.kind === ruleKind ? ruleObject(kind, target.sheet, target.held) : refuse('InvalidArgument'),
});

const conditionalFormat: ObjectTable<RuleObject> = {
  excelName: 'ConditionalFormat',
  identity: (target) => ({ Id: target.held.id }),
  members: {
    cellValue: variant('valueRule', 'CellValue'),
    custom: variant('customRule', 'Custom'),
  },
};

const ruleTable = (
  excelName: string,
  fits: (rule: Readonly<Record<string, unknown>>) => boolean,
): ObjectTable<RuleObject> => ({
  excelName,
  members: {
    format: partMember('ruleFormat', 'format', '1.6'),
    rule: {
      since: '1.6',
      changes: true,
      get: (target) => target.held.rule,
      set: (target, value) => {
        if (!isRecord(value) || !fits(value)) refuse('InvalidArgument', 'That is no rule of this kind.');
        target.held.rule = value;
      },
    },
  },
});

const customRule: ObjectTable<RuleObject> = {
  excelName: 'CustomConditionalFormat',
  members: {
    format: partMember('ruleFormat', 'format', '1.6'),
    rule: { since: '1.6', get: (target) => ({ ...target, kind: 'customFormula' }) },
  },
};

const customFormula: ObjectTable<RuleObject> = {
  excelName: 'ConditionalFormatRule',
  members: {
    formula: {
      since: '1.6',
      changes: true,
      get: (target) => target.held.rule,
      set: (target, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) refuse('InvalidArgument');
        target.held.rule = value;
      },
    },
  },
};

const ruleFormat: ObjectTable<WithSettings> = {
  excelName: 'ConditionalRangeFormat',
  members: {
    font: partMember('ruleFont', 'font', '1.6'),
    fill: partMember('ruleFill', 'fill', '1.6'),
  },
};

const ruleFont: ObjectTable<WithSettings> = {
  excelName: 'ConditionalRangeFont',
  members: {
    color: settingMember('color', '1.6', isColour, ''),
    bold: settingMember('bold', '1.6', isTruth, false),
  },
};

const ruleFill: ObjectTable<WithSettings> = {
  excelName: 'ConditionalRangeFill',
  members: { color: settingMember('color', '1.6', isColour, '') },
};

const comparisons = oneOf('LessThan', 'GreaterThan', 'EqualTo', 'LessThanOrEqual', 'GreaterThanOrEqual');

export const conditionalFormatTables = {
  conditionalFormats,
  conditionalFormat,
  valueRule: ruleTable(
    'CellValueConditionalFormat',
    (rule) => comparisons(rule['operator']) && typeof rule['formula1'] === 'string',
  ),
  customRule,
  customFormula,
  ruleFormat,
  ruleFont,
  ruleFill,
};
