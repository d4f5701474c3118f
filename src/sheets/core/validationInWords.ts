/** What a cell takes, in words: the title over its help, and the message where something else was typed. In Excel as in a file. */
import { dayInWords, knownDay } from '../../domain/calendar/isoDate';
import type { GridValidation } from './grid';

export const titleOfValidation = {
  list: 'Choose from the list',
  decimal: 'Type a number',
  wholeNumber: 'Type a whole number',
  date: 'Type a date',
} as const;

export function messageOfValidation(validation: GridValidation): string {
  switch (validation.kind) {
    case 'list':
      return `Choose one of: ${validation.choices.join(', ')}.`;
    case 'decimal':
      return `Type a number from ${validation.from} to ${validation.to}.`;
    case 'wholeNumber':
      return `Type a whole number from ${validation.from} to ${validation.to}.`;
    case 'date':
      return `Type a date from ${dayInWords(knownDay(validation.from))} to ${dayInWords(knownDay(validation.to))}.`;
  }
}
