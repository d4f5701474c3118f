/**
 * In-house: a council's own ledger read, its unit cost per available and occupied bed-week, the trend, the bridge to an
 * external fee, make or buy, and the sheets. The answer stands first, how each row was understood last.
 */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { PaneProps } from '../pane';
import { FindingList } from '../parts/FindingList';
import { BeforeFirstWrite } from '../parts/BeforeFirstWrite';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { foundInWords } from '../../workflows/unitCost/onScreen';
import { Answer, HomeChoice } from './Answer';
import { OtherCouncils } from './OtherCouncils';
import { Bridge } from './Bridge';
import { LedgerRows } from './LedgerRows';
import { LedgerSource } from './LedgerSource';
import { MakeOrBuy } from './MakeOrBuy';
import { NightFields } from './NightFields';
import { Shares } from './Shares';
import { HomeByHome, Trend } from './Trend';
import { useUnitCost, type UnitCostWork } from './useUnitCost';
import { unitCost } from './wording';
import { unitCostDraft } from './draft';
import { unitCostSheets } from './write';

export function UnitCostPane(props: PaneProps) {
  const { state, actions } = props;
  const work = useUnitCost(props);
  const { current, shown } = work;
  const isReady = shown !== null;
  const read = () => {
    actions.readFor(unitCostDraft, unitCostDraft.in(state.drafts).source);
  };
  return (
    <>
      <LedgerSource {...props} />
      {current === null ? null : <Found {...props} work={work} />}
      {isReady ? <BeforeFirstWrite reviewed={state.reviewed} written={state.written} /> : null}
      {isReady ? (
        <PrimaryBar
          label={state.written?.what === unitCostSheets.id ? unitCost.writeAgain : unitCost.write}
          disabled={state.work !== null || (current?.problems.length ?? 0) > 0}
          onPress={() => {
            actions.write(unitCostSheets, 'ask');
          }}
        >
          <Button onClick={read}>{unitCost.again}</Button>
        </PrimaryBar>
      ) : (
        <PrimaryBar label={unitCost.primary} disabled={state.work !== null} onPress={read} />
      )}
    </>
  );
}

interface FoundProps extends PaneProps {
  readonly work: UnitCostWork;
}

function Found({ work, ...props }: FoundProps) {
  const looks = useLooks();
  const { current, shown } = work;
  const ledger = current?.read.ledger ?? null;
  const findings = current?.findings ?? [];
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{unitCost.foundHeading}</h2>
        <p className={looks.text}>
          {ledger === null ? unitCost.notFound : foundInWords(ledger, current?.read.councilSheets ?? [])}
        </p>
        <HomeChoice {...work} />
      </section>
      {shown === null ? null : <Answer shown={shown} />}
      {findings.length === 0 ? null : (
        <section className={looks.section}>
          <h2 className={looks.heading}>{unitCost.toSettle}</h2>
          <FindingList findings={findings} goTo={props.actions.goTo} warningsAre={unitCost.forFinance} />
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
          <OtherCouncils {...work} />
          <LedgerRows {...props} ledger={ledger} />
          {(current?.problems.length ?? 0) > 0 ? (
            <p role="status" className={mergeClasses(looks.text, looks.strong)}>
              {unitCost.putRight}
            </p>
          ) : null}
        </>
      )}
    </>
  );
}
