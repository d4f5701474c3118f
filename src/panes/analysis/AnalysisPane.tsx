/** The pane of an analysis that asks for its terms: what is typed above, the answer below, the sheets on demand. */
import { Button } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { priceFindingInWords } from '../../domain/evidence/priceFinding';
import { analyses } from '../../workflows/analyses';
import type { AnyAnalysis } from '../../workflows/typed/analysis';
import { scenarioIn } from '../../workflows/figures/scenarioForm';
import {
  emptyForm,
  givenFrom,
  isEmptyForm,
  typedFrom,
  type TypedForm,
} from '../../workflows/typed/typedForm';
import type { PaneProps } from '../pane';
import { BeforeFirstWrite } from '../parts/BeforeFirstWrite';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { Answer } from './Answer';
import { FormFields } from './FormFields';
import {
  currentFigures,
  currentRows,
  currentTerms,
  runCurrent,
  termsToKeep,
  withFigures,
} from './currentTerms';
import { FiguresToCome } from './FiguresToCome';
import { ListSource } from './ListSource';
import { longList, type LongList } from './longList';
import { wording } from './wording';
import { analysesDraft } from './draft';
import { keptTerms } from '../../workflows/typed/keptTerms';
import { writeAnalysis } from './write';

export function AnalysisPane(props: PaneProps) {
  const analysis = analyses.find(({ id }) => id === props.state.pane);
  return analysis === undefined ? null : <OneAnalysis key={analysis.id} analysis={analysis} {...props} />;
}

function OneAnalysis({ analysis, state, actions }: PaneProps & { readonly analysis: AnyAnalysis }) {
  const looks = useLooks();
  const { drafts, settings, asAt } = state;
  const { typed: ofAll } = analysesDraft.in(drafts);
  const typed = currentTerms(analysis, state);
  const edit = useCallback(
    (changed: TypedForm) => {
      actions.draft(analysesDraft.change({ typed: { ...ofAll, [analysis.id]: changed } }));
    },
    [actions, analysis.id, ofAll],
  );
  const figures = currentFigures(state);
  const editFigures = (changed: TypedForm) => {
    actions.draft(analysesDraft.change({ typed: withFigures(ofAll, changed) }));
  };
  const settled = useDeferredValue(typed);
  const long = longList(analysis, state);
  const isLong = long !== null;
  const hasRows = isLong || currentRows(analysis, state) !== null;
  const here = useMemo(
    () => (isLong ? null : runCurrent(analysis, settled, { drafts, settings, asAt })),
    [analysis, settled, isLong, drafts, settings, asAt],
  );
  const run = here === null ? ofLongList(long) : { ...here, told: here.answered?.told ?? null };
  const isWorkingOut = state.calculation?.pane === analysis.id;
  const isEmpty = isEmptyForm(typed) && !hasRows;
  const form = useMemo(() => withoutList(analysis, hasRows), [analysis, hasRows]);
  return (
    <div className={looks.pane}>
      <p className={looks.text}>{analysis.purpose}</p>
      <div className={looks.wrap}>
        {isEmpty ? (
          <Button
            size="small"
            onClick={() => {
              edit(typedFrom(analysis.form, analysis.example));
            }}
          >
            {wording.tryIt}
          </Button>
        ) : (
          <>
            <Button
              size="small"
              onClick={() => {
                actions.keepFor(
                  keptTerms.name,
                  termsToKeep(settings.kept[keptTerms.name], analysis.id, { typed, figures }),
                );
              }}
            >
              {wording.keep}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                edit(emptyForm(analysis.form));
              }}
            >
              {wording.clear}
            </Button>
          </>
        )}
      </div>
      {analysis.tables === null ? null : (
        <ListSource analysis={analysis} long={long} state={state} actions={actions} />
      )}
      <FormFields form={form} typed={typed} problems={isEmpty ? [] : run.problems} edit={edit} />
      {analysis.restsOnFigures ? (
        <FiguresToCome
          typed={figures}
          problems={scenarioIn(givenFrom(figures)).problems}
          edit={editFigures}
        />
      ) : null}
      <div aria-live="polite" className={looks.section}>
        {run.told === null ? (
          <p className={looks.quiet}>
            {run.problems.length > 0 && !isEmpty
              ? wording.stillNeeded(run.problems.length)
              : isLong
                ? wording.pressToWorkOut
                : wording.nothingYet}
          </p>
        ) : (
          <Answer told={run.told} />
        )}
        {run.findings.length === 0 ? null : (
          <section className={looks.section}>
            <h2 className={looks.heading}>{wording.findings}</h2>
            {run.findings.map((finding) => (
              <p key={`${finding.code} ${finding.at}`} className={looks.text}>
                {priceFindingInWords(finding)}
              </p>
            ))}
          </section>
        )}
      </div>
      <BeforeFirstWrite reviewed={state.reviewed} written={state.written} />
      <PrimaryBar
        label={wording.write}
        disabled={run.told === null || isWorkingOut}
        onPress={() => {
          if (run.told !== null && !isWorkingOut) writeAnalysis(analysis.id, long, state, actions);
        }}
      />
    </div>
  );
}

const nothingKnown = { problems: [], findings: [], told: null } as const;

/** Of a long list what was worked out in the background, while it is of these terms. */
const ofLongList = (list: LongList | null) => list?.answered ?? nothingKnown;

/** A list that was read from a table is not shown row by row. */
function withoutList({ form, tables }: AnyAnalysis, isRead: boolean): AnyAnalysis['form'] {
  return isRead && tables !== null
    ? Object.fromEntries(Object.entries(form).filter(([name]) => name !== tables.list))
    : form;
}
