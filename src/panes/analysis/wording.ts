/** What the panes of analyses say. */
import { countInWords } from '../../domain/evidence/countInWords';
import { aOrAn } from '../../workflows/typed/form';

export const wording = {
  notStated: 'Not stated',
  choose: 'Choose',
  row: (each: string, index: number) => `${each} ${String(index + 1)}`,
  add: (each: string) => `Add ${aOrAn(each)}`,
  remove: (each: string, index: number) => `Remove ${each} ${String(index + 1)}`,
  removeShort: 'Remove',
  change: (each: string, index: number) => `Change ${each} ${String(index + 1)}`,
  changeShort: 'Change',
  close: 'Close',
  closeRow: (each: string, index: number) => `Close ${each} ${String(index + 1)}`,
  more: (count: number) => `${String(count)} more to state`,
  tryIt: 'Try it with an invented case',
  keep: 'Keep in this workbook',
  clear: 'Begin afresh',
  write: 'Write the sheets',
  nothingYet: 'Type what is agreed; the answer stands below as soon as there is enough.',
  stillNeeded: (count: number) =>
    count === 1
      ? 'One term is still needed or cannot be read.'
      : `${String(count)} terms are still needed or cannot be read.`,
  workOut: (rows: number) => `Work out ${countInWords(rows, 'row')}`,
  workOutAgain: 'Work out again',
  workingOut: 'Working out the list',
  ofBefore: 'The terms or the list have changed since this was worked out.',
  pressToWorkOut: 'The list is long: press Work out, and go on with something else meanwhile.',
  cancel: 'Cancel',
  findings: 'To look at',
  figuresToCome: 'Figures not yet published',
  figuresTyped: 'Scenario figures in use',
  figuresHint:
    'For days after the last published figures. What rests on them says scenario, on every sheet; leave empty what is published.',
  list: 'The list',
  readList: 'Read the list',
  readAgain: 'Read again',
  leaveList: 'Type rows instead',
  noList: (what: string) => `There is no ${what.replace(/^an? /, '')} there. Choose where it stands.`,
};
