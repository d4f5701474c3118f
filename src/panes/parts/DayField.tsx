/**
 * The day whose figures are in force. The box keeps what is being typed; only a whole day since wages and rates have
 * been held counts, so that a year half typed does not empty the review.
 */
import { Field, Input } from '@fluentui/react-components';
import { isoDate, knownDay, type IsoDate } from '../../domain/calendar/isoDate';

const earliest = knownDay('2000-01-01');

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly day: IsoDate;
  readonly choose: (day: IsoDate) => void;
}

export function DayField({ label, hint, day, choose }: DayFieldProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        type="date"
        min={earliest}
        defaultValue={day}
        onChange={(_, { value }) => {
          const chosen = isoDate(value);
          if (chosen !== null && chosen >= earliest) choose(chosen);
        }}
      />
    </Field>
  );
}
