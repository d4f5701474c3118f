/** One party of a group: its name and its figures, two beside each other, and a way to take it out. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLooks } from '../parts/useLooks';
import { TypedField } from '../parts/TypedField';
import { softBlock } from './softBlockWording';

const useOwnLooks = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'end',
  },
  wide: { gridColumn: '1 / -1' },
});

interface PartyRowProps<Field extends string> {
  readonly party: Readonly<Record<Field | 'name', string>>;
  readonly fields: readonly Field[];
  readonly words: Readonly<Record<Field, { readonly label: string; readonly unit: string }>>;
  readonly problem: (field: Field) => string | undefined;
  readonly type: (field: Field, text: string) => void;
  readonly remove: () => void;
}

export function PartyRow<Field extends string>(props: PartyRowProps<Field>) {
  const { party, fields, words, problem, type, remove } = props;
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={own.fields}>
        {fields.map((field) => (
          <div key={field} className={field === 'name' ? own.wide : ''}>
            <TypedField
              {...words[field]}
              fullLabel={field === 'name' ? undefined : softBlock.fieldOf(words[field].label, party.name)}
              words={field === 'name'}
              text={party[field]}
              problem={problem(field)}
              type={(text) => {
                type(field, text);
              }}
            />
          </div>
        ))}
      </div>
      <div className={looks.wrap}>
        <Button size="small" appearance="subtle" aria-label={softBlock.remove(party.name)} onClick={remove}>
          {softBlock.removeShort}
        </Button>
      </div>
    </li>
  );
}
