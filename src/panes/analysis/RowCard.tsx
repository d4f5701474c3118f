/**
 * One row of a list of terms. Of a row that asks for many, what is optional and empty stands behind one button; of many such
 * rows each is one line until it is opened, so that a list of fifty placements can still be looked over.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldProblem, FormFields, ListOf } from '../../workflows/typed/form';
import { textIn, type TypedRow } from '../../workflows/typed/typedForm';
import { useLooks } from '../parts/useLooks';
import { OneField } from './OneField';
import { wording } from './wording';

/** Two beside each other in a pane of 320 pixels, in a card as well; each as high as it is, whatever stands beside it. */
export const useFieldLooks = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(124px, 1fr))',
    gap: '10px',
    alignItems: 'start',
  },
});

const useOwnLooks = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  ends: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'flex-end' },
  line: { display: 'flex', gap: '8px', alignItems: 'center', justifyContent: 'space-between' },
});

/** A row with no more is shown whole. */
const fewFields = 8;

interface RowCardProps {
  readonly list: ListOf<FormFields>;
  readonly index: number;
  readonly row: TypedRow;
  readonly isOneOfMany: boolean;
  readonly problems: readonly FieldProblem[];
  readonly type: (field: string, text: string) => void;
  /** Null where so many rows are needed. */
  readonly remove: (() => void) | null;
}

export function RowCard({ list, index, row, isOneOfMany, problems, type, remove }: RowCardProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  const { fields } = useFieldLooks();
  const entries = Object.entries(list.fields);
  const isLong = entries.length > fewFields;
  const [isOpen, setOpen] = useState(!(isLong && isOneOfMany) || isEmpty(row));
  const [showsAll, setShowsAll] = useState(false);
  const isShown = isOpen || problems.length > 0;
  const [needed, further] = isLong && !showsAll ? parted(entries, row, problems) : [entries, []];
  const name = wording.row(list.each, index);
  return (
    <div className={own.card} role="group" aria-label={name}>
      {isLong && isOneOfMany ? (
        <div className={own.line}>
          <span className={looks.text}>{inOneLine(name, row, entries)}</span>
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={isShown}
            aria-label={(isShown ? wording.closeRow : wording.change)(list.each, index)}
            onClick={() => {
              setOpen(!isShown);
            }}
          >
            {isShown ? wording.close : wording.changeShort}
          </Button>
        </div>
      ) : null}
      {isShown ? (
        <div className={fields}>
          {needed.map(([fieldName, field]) => (
            <OneField
              key={fieldName}
              field={field}
              fullLabel={`${field.label}, ${name}`}
              text={textIn(row, fieldName)}
              problem={sentenceAt(problems, fieldName)}
              type={(text) => {
                type(fieldName, text);
              }}
            />
          ))}
        </div>
      ) : null}
      {isShown && (further.length > 0 || remove !== null) ? (
        <div className={own.ends}>
          {further.length === 0 ? null : (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`${wording.more(further.length)}, ${name}`}
              onClick={() => {
                setShowsAll(true);
              }}
            >
              {wording.more(further.length)}
            </Button>
          )}
          {remove === null ? null : (
            <Button
              size="small"
              appearance="subtle"
              aria-label={wording.remove(list.each, index)}
              onClick={remove}
            >
              {wording.removeShort}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}

type Entry = readonly [string, FormFields[string]];

/** What is needed, filled in or wrong, and the rest. */
function parted(
  entries: readonly Entry[],
  row: TypedRow,
  problems: readonly FieldProblem[],
): readonly [readonly Entry[], readonly Entry[]] {
  const isNeeded = ([name, { isOptional }]: Entry): boolean =>
    !isOptional || textIn(row, name) !== '' || sentenceAt(problems, name) !== undefined;
  return [entries.filter(isNeeded), entries.filter((entry) => !isNeeded(entry))];
}

const isEmpty = (row: TypedRow): boolean => Object.values(row).every((text) => text === '');

const longestInLine = 24;

/** Begin and end of what is too long for a line: a hashed reference of 64 characters takes three. */
const cutShort = (text: string): string =>
  text.length <= longestInLine ? text : `${text.slice(0, 16)}…${text.slice(-4)}`;

/** "Placement 2: P-1107, Northbury" */
function inOneLine(name: string, row: TypedRow, entries: readonly Entry[]): string {
  const filled = entries.map(([field]) => textIn(row, field)).filter((text) => text !== '');
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return filled.length === 0 ? capital : `${capital}: ${filled.slice(0, 2).map(cutShort).join(', ')}`;
}

export function sentenceAt(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.sentence;
}
