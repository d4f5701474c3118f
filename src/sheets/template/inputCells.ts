/**
 * One question as a cell to type in: its look from its unit, its check from its choices or limits, its help from the
 * field list. A percentage is kept by the sheet as a fraction, so its limits are divided by a hundred.
 *
 * A ratio's staff is a text cell on purpose: in a number cell the spreadsheet would turn 2:1 into a time.
 */
import { exact, exactText, hundred } from '../../domain/money/exact';
import type { AnyField, FieldUnit } from '../../domain/submission/field';
import type { DescribedCell, InputRule } from '../core/description';
import type { CellId } from '../core/expression';
import type { StyleName } from '../core/styleNames';

const styles: Readonly<Record<FieldUnit, StyleName>> = {
  text: 'inputText',
  choice: 'inputChoice',
  yesNo: 'inputChoice',
  date: 'inputDate',
  pounds: 'inputMoney',
  poundsAnHour: 'inputMoney',
  poundsANight: 'inputMoney',
  poundsAWeek: 'inputMoney',
  poundsAYear: 'inputMoney',
  percent: 'inputPercent',
  hoursAWeek: 'inputHours',
  nightsAWeek: 'inputHours',
  wte: 'inputWte',
  places: 'inputCount',
  people: 'inputCount',
  staffOfRatio: 'inputText',
  daysAYear: 'inputHours',
  daysAWeek: 'inputHours',
  weeksAYear: 'inputCount',
};

/** Any day a submission can mean; it keeps a mistyped year out. */
const firstDay = '2000-01-01';
const lastDay = '2099-12-31';

/** `withHelp` false where the help stands beside the cell or over its column already. */
export function inputCell(field: AnyField, id: CellId, withHelp = true): DescribedCell {
  return {
    content: { kind: 'blank' },
    style: inputStyle(field),
    id,
    input: inputRule(field, withHelp),
  };
}

/** `52` and `365/7` are words here: a number cell would make a figure of one and leave the other. */
function inputStyle({ id, unit }: AnyField): StyleName {
  return id === 'weeksPerYear' ? 'inputText' : styles[unit];
}

function inputRule({ choices, limits, unit, help }: AnyField, withHelp: boolean): InputRule {
  if (choices !== undefined) return { kind: 'list', choices: choices.map(({ label }) => label), help };
  if (unit === 'date') return { kind: 'date', from: firstDay, to: lastDay, help };
  if (limits === undefined || unit === 'staffOfRatio') return { kind: 'free', help: withHelp ? help : '' };
  const asHeld = (limit: string) => (unit === 'percent' ? exactText(exact(limit).dividedBy(hundred)) : limit);
  const kind = isWhole(unit) ? 'wholeNumber' : 'decimal';
  return { kind, from: asHeld(limits.from), to: asHeld(limits.to), help };
}

function isWhole(unit: FieldUnit): boolean {
  return unit === 'places' || unit === 'weeksAYear';
}
