/**
 * In-house: a council's own ledger read, its unit cost per available and occupied bed-week, the trend, the bridge to an
 * external fee, make or buy, and the sheets. The answer stands first, how each row was understood last.
 */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { PaneProps } from '../pane';
import { FindingList } from '../parts/FindingList';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { foundInWords } from '../../workflows/unitCost/onScreen';
import { Answer, HomeChoice } from './Answer';
import { BesideOthers } from './BesideOthers';
import { Bridge } from './Bridge';
import { LedgerRows } from './LedgerRows';
import { LedgerSource } from './LedgerSource';
import { MakeOrBuy } from './MakeOrBuy';
import { NightFields } from './NightFields';
import { Shares } from './Shares';
import { HomeByHome, Trend } from './Trend';
import { useUnitCost, type InHouseInHand } from './useUnitCost';
import { inHouse } from './wording';

export function InHousePane(props: PaneProps) {
  const { state, acts } = props;
  const work = useUnitCost(props);
  const { inHand, shown } = work;
  const isReady = shown !== null;
  const read = () => {
    acts.readFor('inHouse', state.drafts.inHouse.source);
  };
  return (
    <>
      <LedgerSource {...props} />
      {inHand === null ? null : <Found {...props} work={work} />}
      {isReady ? (
        <PrimaryBar
          label={state.written?.what === 'inHouse' ? inHouse.writeAgain : inHouse.write}
          disabled={state.work !== null || (inHand?.problems.length ?? 0) > 0}
          onPress={() => {
            acts.write('inHouse', 'ask');
          }}
        >
          <Button onClick={read}>{inHouse.again}</Button>
        </PrimaryBar>
      ) : (
        <PrimaryBar label={inHouse.primary} disabled={state.work !== null} onPress={read} />
      )}
    </>
  );
}

interface FoundProps extends PaneProps {
  readonly work: InHouseInHand;
}

function Found({ work, ...props }: FoundProps) {
  const looks = useLooks();
  const { inHand, shown } = work;
  const ledger = inHand?.read.ledger ?? null;
  const findings = inHand?.findings ?? [];
  const { received, changedSince } = props.state.drafts.inHouse;
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{inHouse.foundHeading}</h2>
        {received !== null && received === changedSince ? (
          <p role="status" className={mergeClasses(looks.text, looks.strong)}>
            {inHouse.changed}
          </p>
        ) : null}
        <p className={looks.text}>
          {ledger === null ? inHouse.notFound : foundInWords(ledger, inHand?.read.councilSheets ?? [])}
        </p>
        <HomeChoice {...work} />
      </section>
      {shown === null ? null : <Answer shown={shown} />}
      {findings.length === 0 ? null : (
        <section className={looks.section}>
          <h2 className={looks.heading}>{inHouse.toSettle}</h2>
          <FindingList findings={findings} goTo={props.acts.goTo} warningsAre={inHouse.forFinance} />
        </section>
      )}
      {shown === null || ledger === null ? null : (
        <>
          <NightFields {...work} />
          <Shares shares={shown.shares} />
          <Trend shown={shown} />
          <HomeByHome homes={shown.homes} />
          <Bridge {...work} />
          <MakeOrBuy {...work} />
          <BesideOthers {...work} />
          <LedgerRows {...props} ledger={ledger} />
          {(inHand?.problems.length ?? 0) > 0 ? (
            <p role="status" className={mergeClasses(looks.text, looks.strong)}>
              {inHouse.putRight}
            </p>
          ) : null}
        </>
      )}
    </>
  );
}
