/** What a soft block comes to for each party, beside spot and a plain block, and what it came to in the years simulated. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SoftBlockOnScreen, UnderThree } from '../../workflows/contracts/softBlockOnScreen';
import type { SimulatedSoftBlockOnScreen } from '../../workflows/contracts/simulatedSoftBlockOnScreen';
import { useLooks } from '../parts/useLooks';
import { softBlock } from './softBlockWording';

// The three rows of a party are one: a line below the last alone.
const useOwnLooks = makeStyles({
  name: { borderBottom: 'none !important', fontWeight: `${tokens.fontWeightSemibold} !important` },
  within: { borderBottom: 'none !important', paddingTop: '0 !important' },
});

interface SoftBlockResultProps {
  readonly result: SoftBlockOnScreen;
  readonly simulated: SimulatedSoftBlockOnScreen | null;
}

export function SoftBlockResult({ result, simulated }: SoftBlockResultProps) {
  const looks = useLooks();
  return (
    <>
      <p className={looks.text}>{result.occupancy}</p>
      <p className={looks.text}>{result.vacantPlaces}</p>
      <PartyTable
        label={softBlock.priceTable}
        rows={result.providers.map(({ name, price, margin }, index) => ({
          name,
          note: price,
          figures: margin,
          simulated: simulated?.providers[index] ?? '',
        }))}
      />
      <PartyTable
        label={softBlock.paysTable}
        rows={result.councils.map(({ name, vacant, pays }, index) => ({
          name,
          note: vacant,
          figures: pays,
          simulated: simulated?.councils[index] ?? '',
        }))}
      />
      {simulated === null ? null : <p className={looks.quiet}>{simulated.run}</p>}
      <p className={looks.text}>{result.safeguard}</p>
      <p className={looks.quiet}>{result.says}</p>
    </>
  );
}

interface PartyFigures {
  readonly name: string;
  readonly note: string;
  readonly figures: UnderThree;
  readonly simulated: string;
}

const columns = ['softBlock', 'spot', 'block'] as const;

function PartyTable({ label, rows }: { readonly label: string; readonly rows: readonly PartyFigures[] }) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <>
      <h3 className={looks.subheading}>{label}</h3>
      <table className={looks.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={looks.right}>
                {softBlock.under[column]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ name, note, figures, simulated }, index) => (
          <tbody key={index}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className={own.name}>
                {name}
              </th>
            </tr>
            <tr>
              {columns.map((column) => (
                <td key={column} className={mergeClasses(looks.figure, looks.right, own.within)}>
                  {figures[column]}
                </td>
              ))}
            </tr>
            <tr>
              <td colSpan={columns.length}>
                <p className={looks.quiet}>{note}</p>
                {simulated === '' ? null : <p className={looks.quiet}>{softBlock.simulated(simulated)}</p>}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </>
  );
}
