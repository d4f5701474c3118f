/** Hours with one or two workers beyond the ratio, each with its days and the outcome it is for. */
import { Button, Field, Input, mergeClasses, Select } from '@fluentui/react-components';
import {
  oneMoreExtra,
  withEntry,
  type TypedExtra,
  type TypedNeeds,
} from '../../workflows/shouldCost/typedNeeds';
import { looksPersonal } from '../../workflows/shouldCost/keep';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import { useFieldLooks } from './RotaFields';
import type { Sentences, Edit } from './useShouldCost';
import { extraHours, recorded } from './wording';

interface ExtraHoursProps {
  readonly typed: TypedNeeds;
  readonly problems: Sentences;
  readonly edit: Edit;
}

export function ExtraHours({ typed, problems, edit }: ExtraHoursProps) {
  const looks = useLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{extraHours.heading}</h2>
      <p className={looks.quiet}>{extraHours.hint}</p>
      <ol className={looks.list}>
        {typed.extra.map((extra, index) => (
          <Extra
            key={index}
            {...{ extra, index, problems }}
            change={(change) => {
              edit((before) => ({ ...before, extra: withEntry(before.extra, index, change) }));
            }}
          />
        ))}
      </ol>
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            edit((before) => ({ ...before, extra: [...before.extra, oneMoreExtra] }));
          }}
        >
          {extraHours.add}
        </Button>
      </div>
    </section>
  );
}

interface ExtraProps {
  readonly extra: TypedExtra;
  readonly index: number;
  readonly problems: Sentences;
  /** Null takes it away. */
  readonly change: (change: Partial<TypedExtra> | null) => void;
}

function Extra({ extra, index, problems, change }: ExtraProps) {
  const looks = useLooks();
  const own = useFieldLooks();
  const named = extraHours.number(index);
  const problemOf = (name: string) => problems[`extra.${String(index)}.${name}`];
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={looks.row}>
        <span className={looks.strong}>{named}</span>
        <Button
          size="small"
          aria-label={`${extraHours.remove}: ${named}`}
          onClick={() => {
            change(null);
          }}
        >
          {extraHours.remove}
        </Button>
      </div>
      <div className={own.fields}>
        <Field label={extraHours.staff} size="small">
          <Select
            className={looks.select}
            size="small"
            aria-label={`${named}: ${extraHours.staff}`}
            value={extra.staff}
            onChange={(_, { value }) => {
              change({ staff: value === '2' ? '2' : '1' });
            }}
          >
            <option value="1">{extraHours.staffChoices['1']}</option>
            <option value="2">{extraHours.staffChoices['2']}</option>
          </Select>
        </Field>
        <TypedField
          label={extraHours.hours}
          fullLabel={`${named}: ${extraHours.hours}`}
          unit={extraHours.aWeek}
          text={extra.hours}
          problem={problemOf('hours')}
          type={(hours) => {
            change({ hours });
          }}
        />
        {(['from', 'until'] as const).map((day) => (
          <Field
            key={day}
            label={extraHours[day]}
            size="small"
            {...(problemOf(day) === undefined ? {} : { validationMessage: problemOf(day) })}
          >
            <Input
              type="date"
              size="small"
              aria-label={`${named}: ${extraHours[day]}`}
              value={extra[day]}
              onChange={(_, { value }) => {
                change({ [day]: value });
              }}
            />
          </Field>
        ))}
      </div>
      <TypedField
        label={extraHours.outcome}
        fullLabel={`${named}: ${extraHours.outcome}`}
        words
        text={extra.outcome}
        note={looksPersonal(extra.outcome) ? recorded.looksPersonal : undefined}
        type={(outcome) => {
          change({ outcome });
        }}
      />
    </li>
  );
}
