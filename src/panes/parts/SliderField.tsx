/** A figure to move or to type: the slider moves it, the field says it exactly; both are reached with Tab. */
import { Field, Input, makeStyles, Slider } from '@fluentui/react-components';
import type { Slider as Places } from '../../workflows/contracts/sliders';
import { shell } from '../wording';

const useOwnLooks = makeStyles({
  row: { display: 'flex', gap: '8px', alignItems: 'center', minWidth: 0 },
  unit: { whiteSpace: 'nowrap' },
  slider: { flexGrow: 1, minWidth: 0 },
  input: {
    width: '118px',
    flexShrink: 0,
    minWidth: 0,
    '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' },
  },
});

interface SliderFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly hint?: string | undefined;
  readonly text: string;
  readonly slider: Places;
  readonly problem?: string | undefined;
  readonly type: (text: string) => void;
}

export function SliderField({ label, unit, hint, text, slider, problem, type }: SliderFieldProps) {
  const own = useOwnLooks();
  const { from, to, step, at } = slider;
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      {(field) => (
        <div className={own.row}>
          <Slider
            className={own.slider}
            size="small"
            aria-label={shell.slider(label)}
            aria-valuetext={`${text} ${unit}`}
            min={from}
            max={to}
            // The step of the control itself: as a property it would draw a mark for each of them.
            input={{ step }}
            value={at ?? from}
            onChange={(_, { value }) => {
              type(String(value));
            }}
          />
          <Input
            {...field}
            className={own.input}
            size="small"
            inputMode="decimal"
            contentAfter={<span className={own.unit}>{unit}</span>}
            value={text}
            onChange={(_, { value }) => {
              type(value);
            }}
          />
        </div>
      )}
    </Field>
  );
}
