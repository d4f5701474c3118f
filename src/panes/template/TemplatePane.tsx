/** Template: insert the submission template for a provider; check a filled-in one before it is sent. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { FeeReview } from '../../domain/review/feeReview';
import type { Finding } from '../../domain/evidence/finding';
import type { PaneProps } from '../pane';
import { FeeBar } from '../parts/FeeBar';
import { FindingList } from '../parts/FindingList';
import { BeforeFirstWrite } from '../parts/BeforeFirstWrite';
import { PrimaryBar } from '../parts/PrimaryBar';
import { useLooks } from '../parts/useLooks';
import { isEmptySubmission } from '../../workflows/template/emptySubmission';
import { feeOnScreen } from '../../workflows/review/feeOnScreen';
import { template } from '../wordingOfWriting';
import { templateSheets } from './write';

export function TemplatePane({ state, actions }: PaneProps) {
  const looks = useLooks();
  const { reviewed, work } = state;
  const submission = reviewed?.submission.value ?? null;
  const isTemplate = submission?.layout === 'template';
  const busy = work !== null;
  const insert = () => {
    actions.write(templateSheets, 'ask');
  };
  const isHere = state.written?.what === templateSheets.id || isTemplate;
  return (
    <>
      <section className={looks.section}>
        <h2 className={looks.heading}>{template.heading}</h2>
        <p className={looks.text}>{template.what}</p>
        <p className={looks.quiet}>
          {template.insertHint} {template.neverNames}
        </p>
      </section>
      <section className={looks.section}>
        <h2 className={looks.heading}>{template.checkHeading}</h2>
        <p className={looks.quiet}>{template.checkHint}</p>
        {isTemplate && reviewed !== null ? (
          <CheckedTemplate
            review={reviewed.review.value}
            isEmpty={isEmptySubmission(submission)}
            findings={reviewed.review.findings}
            goTo={actions.goTo}
          />
        ) : null}
      </section>
      {isHere ? null : <BeforeFirstWrite reviewed={state.reviewed} written={state.written} />}
      {isHere ? (
        <PrimaryBar label={template.check} disabled={busy} onPress={actions.checkTemplate}>
          <Button onClick={insert} disabledFocusable={busy}>
            {template.insert}
          </Button>
        </PrimaryBar>
      ) : (
        <PrimaryBar label={template.insert} disabled={busy} onPress={insert}>
          <Button onClick={actions.checkTemplate} disabledFocusable={busy}>
            {template.check}
          </Button>
        </PrimaryBar>
      )}
    </>
  );
}

interface CheckedTemplateProps {
  readonly isEmpty: boolean;
  readonly review: FeeReview | null;
  readonly findings: readonly Finding[];
  readonly goTo: PaneProps['actions']['goTo'];
}

function CheckedTemplate({ review, isEmpty, findings, goTo }: CheckedTemplateProps) {
  const looks = useLooks();
  const toSettle = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <p className={mergeClasses(looks.text, looks.strong)}>
        {toSettle === 0 ? template.ready : template.toSettle(toSettle)}
      </p>
      {isEmpty ? <p className={looks.text}>{template.nothingYet}</p> : null}
      {review === null || isEmpty ? null : <FeeBar fee={feeOnScreen(review)} />}
      <FindingList findings={findings} goTo={goTo} toProvider />
    </>
  );
}
