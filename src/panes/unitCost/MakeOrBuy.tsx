/** Make or buy: an external price to type, an occupancy to look at, the two lines, and the figures at 80 to 100 %. */
import { mergeClasses } from '@fluentui/react-components';
import type { MakeOrBuyOnScreen } from '../../workflows/unitCost/makeOrBuyOnScreen';
import { SliderField } from '../parts/SliderField';
import { TypedField } from '../parts/TypedField';
import { TableHead } from '../parts/TableHead';
import { useLooks } from '../parts/useLooks';
import { MakeOrBuyLines } from './MakeOrBuyLines';
import type { UnitCostWork } from './useUnitCost';
import { unitCost } from './wording';

export function MakeOrBuy(props: UnitCostWork) {
  const looks = useLooks();
  const { shown, says, typed, problems, edit } = props;
  if (shown === null) return null;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.priceHeading}</h2>
      <TypedField
        label={unitCost.price}
        unit={unitCost.aWeek}
        hint={`${unitCost.fromLedger(says?.price ?? '')} ${unitCost.priceHint}`}
        text={typed.price}
        problem={problems['price']}
        type={(price) => {
          edit({ price });
        }}
      />
      {typed.price === '' ? null : (
        <TypedField
          label={unitCost.priceName}
          words
          text={typed.priceName}
          type={(priceName) => {
            edit({ priceName });
          }}
        />
      )}
      <Prices prices={shown.prices} />
      {shown.makeOrBuy === null ? (
        <p className={looks.text}>{unitCost.noBridge}</p>
      ) : (
        <ByOccupancy picture={shown.makeOrBuy} typed={typed} edit={edit} />
      )}
    </section>
  );
}

function Prices({ prices }: Pick<NonNullable<UnitCostWork['shown']>, 'prices'>) {
  const looks = useLooks();
  return (
    <ul className={looks.list}>
      {prices.map(({ name, words, source }) => (
        <li key={`${name} ${source}`}>
          <span className={looks.strong}>{name}</span>
          <p className={looks.text}>{words}</p>
          <p className={looks.quiet}>{source}</p>
        </li>
      ))}
    </ul>
  );
}

interface ByOccupancyProps extends Pick<UnitCostWork, 'typed' | 'edit'> {
  readonly picture: MakeOrBuyOnScreen;
}

function ByOccupancy({ picture, typed, edit }: ByOccupancyProps) {
  const looks = useLooks();
  const { percent, sentence, equalSentence, rows } = picture;
  return (
    <>
      <SliderField
        label={unitCost.occupancyToLookAt}
        unit={unitCost.percent}
        text={typed.occupancy === '' ? String(percent) : typed.occupancy}
        slider={{ from: 50, to: 100, step: 1, at: percent }}
        type={(occupancy) => {
          edit({ occupancy });
        }}
      />
      <div aria-hidden="true">
        <MakeOrBuyLines picture={picture} />
      </div>
      <p className={looks.quiet}>{unitCost.lookHint}</p>
      <p role="status" className={looks.text}>
        {sentence}
      </p>
      <p className={mergeClasses(looks.text, looks.strong)}>{equalSentence}</p>
      <CompareTable rows={rows} />
      <p className={looks.quiet}>{unitCost.makeOrBuyNote}</p>
    </>
  );
}

function CompareTable({ rows }: Pick<MakeOrBuyOnScreen, 'rows'>) {
  const looks = useLooks();
  return (
    <table className={looks.table} aria-label={unitCost.compareCaption}>
      <TableHead names={unitCost.atOccupancy} figures={[unitCost.inHouseSide, unitCost.thanExternal]} />
      <tbody>
        {rows.map(({ occupancy, inHouse: cost, difference, isOwn }) => (
          <tr key={`${occupancy} ${String(isOwn)}`}>
            <th scope="row">{isOwn ? unitCost.own(occupancy) : occupancy}</th>
            <td className={looks.figure}>{cost}</td>
            <td className={looks.figure}>{difference === '' ? '–' : difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
