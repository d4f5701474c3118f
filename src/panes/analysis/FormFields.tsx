/** The terms an analysis asks for: a field for each, and for a list a card for each of its rows, with one more on demand. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { FieldProblem, Form, FormFields as FieldsOfRow, ListOf } from '../../workflows/typed/form';
import {
  rowsOf,
  textIn,
  withField,
  withOneMoreRow,
  withoutRow,
  withRowField,
  type TypedForm,
} from '../../workflows/typed/typedForm';
import { useLooks } from '../parts/useLooks';
import { OneField } from './OneField';
import { RowCard, sentenceAt, useFieldLooks } from './RowCard';
import { wording } from './wording';

const useOwnLooks = makeStyles({ start: { alignSelf: 'flex-start' } });

export interface FormFieldsProps {
  readonly form: Form;
  readonly typed: TypedForm;
  readonly problems: readonly FieldProblem[];
  readonly edit: (typed: TypedForm) => void;
}

export function FormFields({ form, typed, problems, edit }: FormFieldsProps) {
  const looks = useLooks();
  const { fields } = useFieldLooks();
  const entries = Object.entries(form);
  const single = entries.flatMap(([name, part]) => (part.form === 'field' ? [[name, part] as const] : []));
  const lists = entries.flatMap(([name, part]) => (part.form === 'list' ? [[name, part] as const] : []));
  return (
    <div className={looks.pane}>
      <div className={fields}>
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
        <RowCard
          key={index}
          list={list}
          index={index}
          row={row}
          isOneOfMany={rows.length > 2}
          problems={problemsIn(problems, `${name}.${String(index)}`)}
          type={(field, text) => {
            edit(withRowField(typed, name, index, field, text));
          }}
          remove={
            rows.length > list.least
              ? () => {
                  edit(withoutRow(typed, name, index));
                }
              : null
          }
        />
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

/** Those of one row, by the names of its fields. */
function problemsIn(problems: readonly FieldProblem[], row: string): readonly FieldProblem[] {
  return problems.flatMap(({ field, sentence }) =>
    field.startsWith(`${row}.`) ? [{ field: field.slice(row.length + 1), sentence }] : [],
  );
}
