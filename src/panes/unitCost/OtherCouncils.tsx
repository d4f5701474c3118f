/** Other councils, each kind by itself and with its n; and what has been published, each with its kind. */
import { Disclosure } from '../parts/Disclosure';
import { TypedField } from '../parts/TypedField';
import { useLooks } from '../parts/useLooks';
import type { UnitCostWork } from './useUnitCost';
import { unitCost } from './wording';

export function OtherCouncils({ shown, typed, edit }: UnitCostWork) {
  const looks = useLooks();
  if (shown === null) return null;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{unitCost.councilsHeading}</h2>
      {shown.councils.length === 0 ? (
        <p className={looks.text}>{unitCost.noCouncils}</p>
      ) : (
        <>
          <ul className={looks.list}>
            {shown.councils.map(({ kind, words, source }) => (
              <li key={kind}>
                <span className={looks.strong}>{kind}</span>
                <p className={looks.text}>{words}</p>
                <p className={looks.quiet}>{source}</p>
              </li>
            ))}
          </ul>
          <p className={looks.quiet}>{unitCost.councilsNote}</p>
          <TypedField
            label={unitCost.council}
            words
            text={typed.council}
            type={(council) => {
              edit({ council });
            }}
          />
        </>
      )}
      <Disclosure heading={unitCost.publishedHeading}>
        {() => <Published published={shown.published} />}
      </Disclosure>
    </section>
  );
}

function Published({ published }: Pick<NonNullable<UnitCostWork['shown']>, 'published'>) {
  const looks = useLooks();
  return (
    <>
      <p className={looks.quiet}>{unitCost.publishedNote}</p>
      <ul className={looks.list}>
        {published.map(({ measure, figure, kind }) => (
          <li key={measure} className={looks.item}>
            <div className={looks.row}>
              <span className={looks.text}>{measure}</span>
              <span className={looks.figure}>{figure}</span>
            </div>
            <p className={looks.quiet}>{kind}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
