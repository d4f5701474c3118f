/** The rule that proposes opening, target and limit, as it stands above the columns of Our position. */
import { Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import {
  positionNames,
  ruleFigureWords,
  ruleFigures,
  type PositionName,
  type PositionRule,
  type PositionRules,
  type RuleFigure,
} from '../../domain/negotiation/positionRule';
import { useLooks } from '../parts/useLooks';
import { negotiate } from '../wordingOfWriting';

const useOwnLooks = makeStyles({
  rule: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', columnGap: '8px' },
});

interface RuleChoiceProps {
  readonly rules: PositionRules;
  readonly figures: readonly RuleFigure[];
  readonly choose: (name: PositionName, change: Partial<PositionRule>) => void;
}

export function RuleChoice({ rules, figures, choose }: RuleChoiceProps) {
  const looks = useLooks();
  const own = useOwnLooks();
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{negotiate.rulesHeading}</h2>
      <p className={looks.quiet}>{negotiate.rulesHint}</p>
      {positionNames.map((name) => (
        <div key={name} className={own.rule}>
          <Field label={negotiate.ruleOf(negotiate[name])} size="small">
            <Select
              className={looks.select}
              size="small"
              value={rules[name].figure}
              onChange={(_, { value }) => {
                const figure = ruleFigures.find((each) => each === value);
                if (figure !== undefined) choose(name, { figure });
              }}
            >
              {figures.map((figure) => (
                <option key={figure} value={figure}>
                  {ruleFigureWords[figure]}
                </option>
              ))}
            </Select>
          </Field>
          <Checkbox
            label={negotiate.capped}
            aria-label={`${negotiate[name]}: ${negotiate.capped}`}
            checked={rules[name].capped}
            onChange={(_, { checked }) => {
              choose(name, { capped: checked === true });
            }}
          />
        </div>
      ))}
    </section>
  );
}
