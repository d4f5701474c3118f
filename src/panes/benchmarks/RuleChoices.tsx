/** The rules by which comparators are chosen, each as a choice with counts; the strips follow at once. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { BenchmarksOnScreen } from '../../workflows/benchmarks/onScreen';
import type { RuleOnScreen } from '../../workflows/benchmarks/rulesOnScreen';
import type { PaneProps } from '../pane';
import { useLooks } from '../parts/useLooks';
import { benchmarks } from './wording';
import { benchmarksDraft } from './draft';

interface RuleChoicesProps extends PaneProps {
  readonly shown: BenchmarksOnScreen;
}

export function RuleChoices({ state, actions, shown }: RuleChoicesProps) {
  const looks = useLooks();
  const { rules, ownCouncil } = benchmarksDraft.in(state.drafts);
  const isChanged = Object.keys(rules).length > 0;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{benchmarks.rulesHeading}</h2>
      <p className={looks.quiet}>{benchmarks.rulesHint}</p>
      {shown.rules.map((rule) => (
        <RuleChoice
          key={rule.rule}
          rule={rule}
          choose={(value) => {
            actions.draft(benchmarksDraft.change({ rules: { ...rules, [rule.rule]: value } }));
          }}
        />
      ))}
      {shown.hasCouncils ? (
        <Field label={benchmarks.ownCouncil} hint={benchmarks.ownCouncilHint} size="small">
          <Input
            size="small"
            value={ownCouncil}
            onChange={(_, { value }) => {
              actions.draft(benchmarksDraft.change({ ownCouncil: value }));
            }}
          />
        </Field>
      ) : null}
      {isChanged ? (
        <div className={looks.wrap}>
          <Button
            size="small"
            onClick={() => {
              actions.draft(benchmarksDraft.change({ rules: {} }));
            }}
          >
            {benchmarks.asSuggested}
          </Button>
        </div>
      ) : null}
      <p className={looks.quiet}>
        {benchmarks.applied}: {shown.rulesInWords.join('; ')}.
      </p>
    </section>
  );
}

interface RuleChoiceProps {
  readonly rule: RuleOnScreen;
  readonly choose: (value: string) => void;
}

function RuleChoice({ rule: { rule, chosen, options }, choose }: RuleChoiceProps) {
  const looks = useLooks();
  return (
    <Field label={benchmarks.rules[rule]} size="small">
      <Select
        className={looks.select}
        size="small"
        value={chosen}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
