/**
 * What may be typed into an input: the drop-down list or the limits, the help that appears when the cell is chosen,
 * and the message that appears when something else was typed. Excel allows 255 characters of help and 225 of message.
 */
import type { DataValidation } from 'hucre';
import { spreadsheetSerial, knownDay } from '../../domain/calendar/isoDate';
import type { GridValidation } from '../../sheets/core/grid';
import { rangeText } from '../../sheets/core/sheetAddress';
import { messageOfValidation, titleOfValidation } from '../../sheets/core/validationInWords';
import { choiceRange, fitsInCell, type ChoiceList } from './choiceLists';
import { shortened } from './storedText';

const longestHelp = 255;
const longestMessage = 225;

export function dataValidations(
  validations: readonly GridValidation[],
  lists: readonly ChoiceList[],
): DataValidation[] {
  return validations.map((validation) => ({
    ...limits(validation, lists),
    range: rangeText(validation.range),
    allowBlank: true,
    showInputMessage: validation.help !== '',
    inputTitle: titleOfValidation[validation.kind],
    inputMessage: shortened(validation.help, longestHelp),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Please check this answer',
    errorMessage: shortened(messageOfValidation(validation), longestMessage),
  }));
}

type Limits = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function limits(validation: GridValidation, lists: readonly ChoiceList[]): Limits {
  switch (validation.kind) {
    case 'list':
      return fitsInCell(validation.choices)
        ? { type: 'list', values: [...validation.choices] }
        : { type: 'list', formula1: choiceRange(validation.choices, lists) };
    case 'decimal':
      return { type: 'decimal', operator: 'between', formula1: validation.from, formula2: validation.to };
    case 'wholeNumber':
      return { type: 'whole', operator: 'between', formula1: validation.from, formula2: validation.to };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formula1: String(spreadsheetSerial(knownDay(validation.from))),
        formula2: String(spreadsheetSerial(knownDay(validation.to))),
      };
  }
}
