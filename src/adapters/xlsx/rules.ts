/**
 * Conditional formats: the look a cell takes when it holds certain words, or a figure below or above a limit.
 * Figures are compared only where the cell holds one: to Excel any words are greater than any number.
 */
import type { ConditionalRule } from 'hucre';
import type { GridRule } from '../../sheets/core/grid';
import { addressText, rangeText } from '../../sheets/core/sheetAddress';
import { ruleStyle } from './cellStyles';
import { storedText } from './storedText';

export function conditionalRules(rules: readonly GridRule[]): ConditionalRule[] {
  return rules.map((rule, index) => ({
    ...conditionOf(rule),
    range: rangeText(rule.range),
    priority: index + 1,
    style: ruleStyle(rule.look),
  }));
}

type Condition = Pick<ConditionalRule, 'type' | 'operator' | 'formula'>;

function conditionOf(rule: GridRule): Condition {
  const first = addressText(rule.range.from);
  switch (rule.kind) {
    case 'textEquals':
      return { type: 'cellIs', operator: 'equal', formula: quoted(rule.text) };
    case 'textBegins':
      return { type: 'expression', formula: `LEFT(${first},${rule.text.length})=${quoted(rule.text)}` };
    case 'below':
      return { type: 'expression', formula: `AND(ISNUMBER(${first}),${first}<${rule.limit})` };
    case 'above':
      return { type: 'expression', formula: `AND(ISNUMBER(${first}),${first}>${rule.limit})` };
  }
}

function quoted(words: string): string {
  return `"${storedText(words).replaceAll('"', '""')}"`;
}
