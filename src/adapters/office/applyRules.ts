/** What may be typed into inputs, and the looks cells take by what they hold. */
import type { CellGrid, GridRule, GridValidation } from '../../sheets/core/grid';
import { addressText, rangeText } from '../../sheets/core/sheetAddress';
import { ruleLooks } from '../../sheets/core/styles';
import { messageOfValidation, titleOfValidation } from '../../sheets/core/validationInWords';
import { choicesInRule, type ChoiceColumns } from './choiceSheet';
import { webColour } from './webColour';

const longestHelp = 255;
const longestMessage = 225;
const shortened = (words: string, longest: number): string =>
  words.length <= longest ? words : `${words.slice(0, longest - 1)}…`;

export function applyValidations(worksheet: Excel.Worksheet, sheet: CellGrid, lists: ChoiceColumns): void {
  for (const validation of sheet.validations) {
    const held = worksheet.getRange(rangeText(validation.range)).dataValidation;
    held.rule = ruleOf(validation, lists);
    held.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Please check this answer',
      message: shortened(messageOfValidation(validation), longestMessage),
    };
    if (validation.help !== '') {
      held.prompt = {
        showPrompt: true,
        title: titleOfValidation[validation.kind],
        message: shortened(validation.help, longestHelp),
      };
    }
  }
}

function ruleOf(validation: GridValidation, lists: ChoiceColumns): Excel.DataValidationRule {
  if (validation.kind === 'list') {
    return { list: { inCellDropDown: true, source: choicesInRule(validation.choices, lists) } };
  }
  const { from, to } = validation;
  const between = { formula1: from, formula2: to, operator: 'Between' } as const;
  if (validation.kind === 'decimal') return { decimal: between };
  return validation.kind === 'wholeNumber' ? { wholeNumber: between } : { date: between };
}

export function applyConditionalFormats(worksheet: Excel.Worksheet, sheet: CellGrid): void {
  for (const rule of sheet.rules) {
    const formats = worksheet.getRange(rangeText(rule.range)).conditionalFormats;
    const format = rule.kind === 'textEquals' ? equalTo(formats, rule.text) : custom(formats, rule);
    const look = ruleLooks[rule.look];
    format.font.color = webColour(look.fontColour);
    if (look.bold) format.font.bold = true;
    if (look.fill !== null) format.fill.color = webColour(look.fill);
  }
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

function equalTo(formats: Excel.ConditionalFormatCollection, text: string): Excel.ConditionalRangeFormat {
  const held = formats.add('CellValue').cellValue;
  held.rule = { formula1: `=${quoted(text)}`, operator: 'EqualTo' };
  return held.format;
}

/** Figures are compared only where the cell holds one: to Excel any words are greater than any number. */
function custom(
  formats: Excel.ConditionalFormatCollection,
  rule: Exclude<GridRule, { kind: 'textEquals' }>,
): Excel.ConditionalRangeFormat {
  const first = addressText(rule.range.from);
  const held = formats.add('Custom').custom;
  held.rule.formula =
    rule.kind === 'textBegins'
      ? `=LEFT(${first},${rule.text.length})=${quoted(rule.text)}`
      : `=AND(ISNUMBER(${first}),${first}${rule.kind === 'below' ? '<' : '>'}${rule.limit})`;
  return held.format;
}
