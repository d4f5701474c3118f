/** The same contract from the provider’s side: what it is paid and left with at each number of children. */
import { Field, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ContractsOnScreen } from '../../workflows/contracts/onScreen';
import { providerOnScreen } from '../../workflows/contracts/providerOnScreen';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { providersSide } from './wording';

export function ProvidersSide({ shown }: { readonly shown: ContractsOnScreen }) {
  const looks = useLooks();
  const { contracts, says } = shown.compared;
  const [chosen, setChosen] = useState<number | null>(null);
  const index = Math.max(
    0,
    contracts.findIndex(({ id }) => id === chosen),
  );
  const side = providerOnScreen(shown.comparison, index, shown.values.plannedOccupancy);
  const right = mergeClasses(looks.figure, looks.right);
  return (
    <>
      <Field label={providersSide.which}>
        <Select
          className={looks.select}
          value={String(contracts[index]?.id ?? '')}
          onChange={(_, { value }) => {
            setChosen(contracts.find(({ id }) => String(id) === value)?.id ?? null);
          }}
        >
          {contracts.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {side === null ? null : (
        <>
          <p className={mergeClasses(looks.text, looks.strong)}>{side.onAverage}</p>
          <table className={looks.table} aria-label={providersSide.heading}>
            <TableHead
              names={providersSide.children}
              figures={[providersSide.share, providersSide.paid, providersSide.left]}
              breaks
            />
            <tbody>
              {side.rows.map(({ children, share, paid, left }) => (
                <tr key={children}>
                  <th scope="row">{children}</th>
                  <td className={right}>{share}</td>
                  <td className={right}>{paid}</td>
                  <td className={right}>{left}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={looks.text}>{side.breakEven}</p>
          <p className={looks.text}>{side.feeAtPlanned}</p>
        </>
      )}
      <p className={looks.quiet}>{says}</p>
    </>
  );
}
