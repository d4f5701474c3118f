/** The terms an analysis asks for: a field for each, and for a list a card for each of its rows, with one more on demand. */
import { Button, Field as Labelled, Select, makeStyles, tokens } from '@fluentui/react-components';
import type {
  Field,
  FieldProblem,
  Form,
  FormFields as FieldsOfRow,
  ListOf,
} from '../../workflows/typed/form';
import {
  rowsOf,
  textIn,
  withField,
  withOneMoreRow,
  withoutRow,
  withRowField,
  type TypedForm,
} from '../../workflows/typed/typedForm';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import { wording } from './wording';

const useOwnLooks = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))', gap: '10px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  end: { alignSelf: 'flex-end' },
  start: { alignSelf: 'flex-start' },
});

export interface FormFieldsProps {
  readonly form: Form;
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
  readonly edit: (typed: TypedForm) => void;
}

export function FormFields({ form, typed, problems, edit }: FormFieldsProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  const entries = Object.entries(form);
  const single = entries.flatMap(([name, part]) => (part.form === 'field' ? [[name, part] as const] : []));
  const lists = entries.flatMap(([name, part]) => (part.form === 'list' ? [[name, part] as const] : []));
  return (
    <div className={looks.pane}>
      <div className={own.fields}>
        {single.map(([name, field]) => (
          <OneField
            key={name}
            field={field}
            text={textIn(typed, name)}
            problem={sentenceAt(problems, name)}
            type={(text) => {
              edit(withField(typed, name, text));
            }}
          />
        ))}
      </div>
      {lists.map(([name, list]) => (
        <RowList key={name} name={name} list={list} typed={typed} problems={problems} edit={edit} />
      ))}
    </div>
  );
}

interface RowListProps extends Omit<FormFieldsProps, 'form'> {
  readonly name: string;
  readonly list: ListOf<FieldsOfRow>;
}

function RowList({ name, list, typed, problems, edit }: RowListProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  const rows = rowsOf(typed, name);
  const wrong = sentenceAt(problems, name);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{list.label}</h2>
      {list.hint === '' ? null : <p className={looks.quiet}>{list.hint}</p>}
      {wrong === undefined ? null : <p className={looks.text}>{wrong}</p>}
      {rows.map((row, index) => (
        <div key={index} className={own.card} role="group" aria-label={wording.row(list.each, index)}>
          <div className={own.fields}>
            {Object.entries(list.fields).map(([fieldName, field]) => (
              <OneField
                key={fieldName}
                field={field}
                fullLabel={`${field.label}, ${wording.row(list.each, index)}`}
                text={textIn(row, fieldName)}
                problem={sentenceAt(problems, `${name}.${String(index)}.${fieldName}`)}
                type={(text) => {
                  edit(withRowField(typed, name, index, fieldName, text));
                }}
              />
            ))}
          </div>
          {rows.length > list.least ? (
            <Button
              size="small"
              appearance="subtle"
              className={own.end}
              aria-label={wording.remove(list.each, index)}
              onClick={() => {
                edit(withoutRow(typed, name, index));
              }}
            >
              {wording.removeShort}
            </Button>
          ) : null}
        </div>
      ))}
      {rows.length < list.most ? (
        <Button
          size="small"
          className={own.start}
          onClick={() => {
            edit(withOneMoreRow(typed, name, list));
          }}
        >
          {wording.add(list.each)}
        </Button>
      ) : null}
    </section>
  );
}

interface OneFieldProps {
  readonly field: Field<unknown>;
  readonly fullLabel?: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly type: (text: string) => void;
}

function OneField({ field, fullLabel, text, problem, type }: OneFieldProps) {
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
  return (
    <TypedField
      label={label}
      fullLabel={fullLabel}
      unit={unit}
      hint={hint === '' ? undefined : hint}
      text={text}
      problem={problem}
      words={kind === 'words' || kind === 'day'}
      type={type}
    />
  );
}

function sentenceAt(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.sentence;
}
