/** Findings by severity, each with its cell, what was expected, what was received and what to do. */
import { Badge, makeStyles, mergeClasses } from '@fluentui/react-components';
import { severities, type Finding, type Severity } from '../../domain/evidence/finding';
import { severityWords } from '../../domain/evidence/findingWords';
import { findingHeadlines } from '../../domain/evidence/findingCodes';
import { inProvidersVoice } from '../../workflows/review/providersVoice';
import type { PaneActions } from '../actions/paneActions';
import { check, severityMeaning } from '../wording';
import { CellLink } from './CellLink';
import { useLooks } from './useLooks';
import { WindowedList } from './WindowedList';

const colours = { error: 'danger', warning: 'warning', note: 'informative' } as const;

const useFindingLooks = makeStyles({
  facts: {
    margin: '4px 0',
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '8px',
    rowGap: '2px',
  },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly goTo: PaneActions['goTo'];
  /** Whom the questions are for, where that is not the provider. */
  readonly warningsAre?: string;
  /** True where the provider reads them, who checks before anything is sent. */
  readonly toProvider?: boolean;
}

export function FindingList({ findings, goTo, warningsAre, toProvider = false }: FindingListProps) {
  const looks = useLooks();
  if (findings.length === 0) return <p className={looks.text}>{check.noFindings}</p>;
  const inVoice = toProvider ? findings.map(inProvidersVoice) : findings;
  const questions = warningsAre ?? (toProvider ? check.councilWillAsk : severityMeaning.warning);
  return severities.map((severity) => (
    <FindingGroup
      key={severity}
      severity={severity}
      findings={inVoice.filter((finding) => finding.severity === severity)}
      withSheet={new Set(findings.map(({ at }) => at.sheet)).size > 1}
      goTo={goTo}
      meaning={severity === 'warning' ? questions : severityMeaning[severity]}
    />
  ));
}

interface FindingGroupProps extends Omit<FindingListProps, 'warningsAre' | 'toProvider'> {
  /** True where the findings are of several sheets: a cell alone is then nowhere. */
  readonly withSheet: boolean;
  readonly severity: Severity;
  readonly meaning: string;
}

function FindingGroup({ severity, meaning, findings, goTo, withSheet }: FindingGroupProps) {
  const looks = useLooks();
  if (findings.length === 0) return null;
  return (
    <div className={mergeClasses(looks.section, looks.group)}>
      <h3 className={mergeClasses(looks.subheading, looks.wrap)}>
        <Badge appearance="tint" color={colours[severity]}>
          {findings.length}
        </Badge>
        {severityWords[severity]}
      </h3>
      <p className={looks.quiet}>{meaning}</p>
      <WindowedList
        items={findings}
        keyOf={keyOfFinding}
        className={looks.list}
        itemClassName={looks.item}
        about={150}
      >
        {(finding) => <FindingItem finding={finding} goTo={goTo} withSheet={withSheet} />}
      </WindowedList>
    </div>
  );
}

const keyOfFinding = (_: Finding, index: number): string => String(index);

interface FindingItemProps extends Pick<FindingGroupProps, 'goTo' | 'withSheet'> {
  readonly finding: Finding;
}

function FindingItem({ finding, goTo, withSheet }: FindingItemProps) {
  const looks = useLooks();
  const facts = useFindingLooks();
  const { code, at, expected, received, advice } = finding;
  return (
    <>
      <div className={looks.row}>
        <span className={looks.strong}>{findingHeadlines[code]}</span>
        <CellLink at={at} goTo={goTo} withSheet={withSheet} />
      </div>
      <dl className={mergeClasses(facts.facts, looks.quiet)}>
        <dt>{check.expected}</dt>
        <dd className={facts.fact}>{expected}</dd>
        <dt>{check.received}</dt>
        <dd className={facts.fact}>{received}</dd>
      </dl>
      <p className={looks.text}>{advice}</p>
    </>
  );
}
