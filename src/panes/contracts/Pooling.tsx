/** Neighbours who hold places together: what each needs and holds, what it pays alone and together, who would be worse off. */
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ContractsOnScreen } from '../../workflows/contracts/onScreen';
import { poolingOnScreen, type PoolingOnScreen } from '../../workflows/contracts/poolingOnScreen';
import {
  councilFields,
  withCouncil,
  withOneMoreCouncil,
  withoutCouncil,
  type TypedContracts,
  type TypedCouncil,
} from '../../workflows/contracts/typedContracts';
import { councilFieldId } from '../../workflows/contracts/understoodContracts';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { TypedField } from '../parts/TypedField';
import type { Sentences, Edit } from './useContracts';
import { pooling } from './wording';

const useOwnLooks = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
  wide: { gridColumn: '1 / -1' },
});

interface PoolingProps {
  readonly typed: TypedContracts;
  readonly shown: ContractsOnScreen | null;
  readonly problems: Sentences;
  readonly edit: Edit;
}

export function Pooling({ typed, shown, problems, edit }: PoolingProps) {
  const looks = useLooks();
  const pooled = shown === null ? null : poolingOnScreen(shown.comparison);
  return (
    <>
      <p className={looks.quiet}>{typed.councils.length === 0 ? pooling.none : pooling.what}</p>
      <ul className={looks.list}>
        {typed.councils.map((council) => (
          <Council key={council.id} {...{ council, problems, edit }} />
        ))}
      </ul>
      <div className={looks.wrap}>
        <Button
          onClick={() => {
            edit(withOneMoreCouncil);
          }}
        >
          {pooling.add}
        </Button>
      </div>
      {typed.councils.length === 0 ? null : (
        <TypedField
          label={pooling.byPlacesHeld}
          unit="%"
          text={typed.byPlacesHeld}
          problem={problems['byPlacesHeld']}
          type={(text) => {
            edit((before) => ({ ...before, byPlacesHeld: text }));
          }}
        />
      )}
      {pooled === null || shown === null ? null : <Pooled pooled={pooled} says={shown.compared.says} />}
    </>
  );
}

interface CouncilProps {
  readonly council: TypedCouncil;
  readonly problems: Sentences;
  readonly edit: Edit;
}

function Council({ council, problems, edit }: CouncilProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <li className={mergeClasses(looks.item, looks.section)}>
      <div className={own.fields}>
        {councilFields.map((field) => (
          <div key={field} className={field === 'name' ? own.wide : ''}>
            <TypedField
              label={pooling.fields[field]}
              {...(field === 'name'
                ? { words: true }
                : { fullLabel: pooling.fieldOf(pooling.fields[field], council.name) })}
              text={council[field]}
              problem={problems[councilFieldId(council.id, field)]}
              type={(text) => {
                edit((typed) => withCouncil(typed, council.id, field, text));
              }}
            />
          </div>
        ))}
      </div>
      <div className={looks.wrap}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={pooling.remove(council.name)}
          onClick={() => {
            edit((typed) => withoutCouncil(typed, council.id));
          }}
        >
          {pooling.removeShort}
        </Button>
      </div>
    </li>
  );
}

function Pooled({ pooled, says }: { readonly pooled: PoolingOnScreen; readonly says: string }) {
  const looks = useLooks();
  const right = mergeClasses(looks.figure, looks.right);
  return (
    <>
      <p className={looks.text}>{pooled.elsewhere}</p>
      <p className={mergeClasses(looks.text, looks.strong)}>{pooled.cost}</p>
      <table className={looks.table} aria-label={pooling.table}>
        <TableHead names={pooling.fields.name} figures={[pooling.alone, pooling.together]} breaks />
        <tbody>
          {pooled.councils.map(({ name, alone, together, difference }, index) => (
            <tr key={index}>
              <th scope="row">
                {name}
                <p className={looks.quiet}>{difference}</p>
              </th>
              <td className={right}>{alone}</td>
              <td className={right}>{together}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pooled.worseOff.length === 0 ? <p className={looks.text}>{pooling.nobodyWorse}</p> : null}
      {pooled.worseOff.map((sentence) => (
        <p key={sentence} className={looks.text}>
          {sentence}
        </p>
      ))}
      {pooled.proposed.length === 0 ? null : <h3 className={looks.subheading}>{pooling.proposed}</h3>}
      {pooled.proposed.map((sentence) => (
        <p key={sentence} className={looks.text}>
          {sentence}
        </p>
      ))}
      <h3 className={looks.subheading}>{pooling.commissioned}</h3>
      <p className={looks.text}>{pooled.commissioned}</p>
      <p className={looks.quiet}>{says}</p>
    </>
  );
}
