/** The rota and the support that the needs ask for. */
import { Checkbox, makeStyles } from '@fluentui/react-components';
import {
  rotaFields,
  supportFields,
  withField,
  type NeedField,
  type TypedNeeds,
} from '../../workflows/shouldCost/typedNeeds';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import type { Sentences, Edit } from './useShouldCost';
import { rota } from './wording';

export const useFieldLooks = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    alignItems: 'start',
    gap: '10px',
    minWidth: 0,
  },
});

interface RotaFieldsProps {
  readonly typed: TypedNeeds;
  readonly problems: Sentences;
  readonly edit: Edit;
}

export function RotaFields({ typed, problems, edit }: RotaFieldsProps) {
  const looks = useLooks();
  const own = useFieldLooks();
  const field = (name: NeedField) => (
    <TypedField
      key={name}
      {...rota.fields[name]}
      text={typed.fields[name]}
      problem={problems[name]}
      type={(text) => {
        edit((before) => withField(before, name, text));
      }}
    />
  );
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{rota.heading}</h2>
        <div className={own.fields}>{rotaFields.map(field)}</div>
      </section>
      <section className={looks.section}>
        <h2 className={looks.heading}>{rota.support}</h2>
        <div className={own.fields}>{supportFields.map(field)}</div>
        <Checkbox
          label={rota.education}
          checked={typed.education}
          onChange={(_, { checked }) => {
            edit((before) => ({ ...before, education: checked === true }));
          }}
        />
        <Checkbox
          label={rota.solo}
          checked={typed.solo}
          onChange={(_, { checked }) => {
            edit((before) => ({ ...before, solo: checked === true }));
          }}
        />
        {typed.solo ? <p className={looks.quiet}>{rota.soloHint}</p> : null}
      </section>
    </>
  );
}
