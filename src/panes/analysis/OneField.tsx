/** One term of an analysis as a field: a choice, or what is typed. */
import { Field as Labelled, Select } from '@fluentui/react-components';
import type { Field } from '../../workflows/typed/form';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import { wording } from './wording';

/** Letters of a unit that leave room for six figures in half a pane; a longer one stands with the label. */
const longestUnitInField = 9;

interface OneFieldProps {
  readonly field: Field<unknown>;
  readonly fullLabel?: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly type: (text: string) => void;
}

export function OneField({ field, fullLabel, text, problem, type }: OneFieldProps) {
  const looks = useLooks();
  const { label, unit, hint, looks: kind, choices, isOptional } = field;
  if (kind === 'choice') {
    return (
      <Labelled
        label={label}
        size="small"
        {...(hint === '' ? {} : { hint })}
        {...(problem === undefined ? {} : { validationMessage: problem })}
      >
        <Select
          size="small"
          className={looks.select}
          {...(fullLabel === undefined ? {} : { 'aria-label': fullLabel })}
          value={text}
          onChange={(_, { value }) => {
            type(value);
          }}
        >
          <option value="">{isOptional ? wording.notStated : wording.choose}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      </Labelled>
    );
  }
  const isLongUnit = unit.length > longestUnitInField;
  return (
    <TypedField
      label={isLongUnit ? `${label}, ${unit}` : label}
      fullLabel={fullLabel}
      unit={isLongUnit ? '' : unit}
      hint={hint === '' ? undefined : hint}
      text={text}
      problem={problem}
      words={kind === 'words' || kind === 'day'}
      type={type}
    />
  );
}
