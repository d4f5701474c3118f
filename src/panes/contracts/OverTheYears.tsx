/** The contracts over their years: places ramped up, an uplift, a price cap, breaks; what each then costs year by year. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ContractsOnScreen } from '../../workflows/contracts/onScreen';
import { termFieldId, termFields } from '../../workflows/contracts/typedTerm';
import { yearsOnScreen, type YearsOnScreen } from '../../workflows/contracts/yearsOnScreen';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { TypedField } from '../parts/TypedField';
import type { CurrentContracts } from './useContracts';
import { years } from './wording';

const useOwnLooks = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'start',
  },
});

interface OverTheYearsProps {
  readonly current: CurrentContracts;
  readonly shown: ContractsOnScreen | null;
}

export function OverTheYears({ current: { typed, problems, notes, edit }, shown }: OverTheYearsProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  const costs = shown === null ? [] : yearsOnScreen(shown.comparison);
  return (
    <>
      <p className={looks.quiet}>{years.what}</p>
      <div className={own.fields}>
        {termFields.map((field) => (
          <TypedField
            key={field}
            {...years.fields[field]}
            words={years.fields[field].unit === ''}
            text={typed.term[field]}
            problem={problems[termFieldId(field)]}
            note={notes[termFieldId(field)]}
            type={(text) => {
              edit((before) => ({ ...before, term: { ...before.term, [field]: text } }));
            }}
          />
        ))}
      </div>
      {costs.length === 0 ? null : (
        <>
          {costs.map((contract, index) => (
            <Years key={index} number={index + 1} contract={contract} />
          ))}
          <p className={looks.quiet}>{shown?.compared.says}</p>
        </>
      )}
    </>
  );
}

function Years({ number, contract }: { readonly number: number; readonly contract: YearsOnScreen }) {
  const looks = useLooks();
  const right = mergeClasses(looks.figure, looks.right);
  return (
    <>
      <h3 className={looks.subheading}>{`${String(number)}. ${contract.name}: ${contract.inAll}`}</h3>
      <table className={looks.table} aria-label={years.tableOf(contract.name)}>
        <TableHead
          names={years.columns.year}
          figures={[years.columns.places, years.columns.cost, years.columns.soFar]}
          breaks
        />
        <tbody>
          {contract.years.map(({ year, places, cost, soFar, mayEnd }) => (
            <tr key={year}>
              <th scope="row">
                {year}
                {mayEnd === '' ? null : <p className={looks.quiet}>{mayEnd}</p>}
              </th>
              <td className={right}>{places}</td>
              <td className={right}>{cost}</td>
              <td className={right}>{soFar}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
