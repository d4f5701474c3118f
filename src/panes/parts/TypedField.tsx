/** One typed figure: its label, its unit behind it, what to know about it, and a plain sentence where it cannot be meant. */
import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';

const useOwnLooks = makeStyles({
  input: { minWidth: 0, maxWidth: '100%', '& input': { minWidth: 0, width: '100%' } },
  unit: { whiteSpace: 'nowrap' },
  figure: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
});

export interface TypedFieldProps {
  readonly label: string;
  /** Where the label alone does not say which: read out in its place. */
  readonly fullLabel?: string | undefined;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly problem?: string | undefined;
  readonly note?: string | undefined;
  readonly words?: boolean | undefined;
  readonly type: (text: string) => void;
}

export const TypedField = memo(function TypedField(props: TypedFieldProps) {
  const { label, fullLabel, unit = '', hint, text, problem, note, words = false, type } = props;
  const own = useOwnLooks();
  const shown = problem ?? note;
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(shown === undefined ? {} : { validationMessage: shown })}
      {...(problem === undefined && note !== undefined ? { validationState: 'warning' as const } : {})}
    >
      <Input
        className={mergeClasses(own.input, words ? '' : own.figure)}
        size="small"
        {...(words ? {} : { inputMode: 'decimal' as const })}
        {...(fullLabel === undefined ? {} : { 'aria-label': fullLabel })}
        {...(unit === '' ? {} : { contentAfter: <span className={own.unit}>{unit}</span> })}
        value={text}
        onChange={(_, { value }) => {
          type(value);
        }}
      />
    </Field>
  );
});
