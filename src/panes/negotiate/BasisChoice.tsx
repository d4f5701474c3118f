/** What a category rests on: should-cost, comparable homes, or neither; until somebody chooses, as the rule finds it. */
import { Field, Select } from '@fluentui/react-components';
import {
  basisChoices,
  type BasisChoice as Choice,
  type BasisOnScreen,
} from '../../workflows/review/chosenBases';
import { useLooks } from '../parts/useLooks';
import { negotiate } from '../wordingOfWriting';

interface BasisChoiceProps {
  readonly label: string;
  readonly basis: BasisOnScreen;
  readonly choose: (restsOn: Choice) => void;
}

export function BasisChoice({ label, basis, choose }: BasisChoiceProps) {
  const looks = useLooks();
  return (
    <Field label={negotiate.restsOn} size="small">
      <Select
        className={looks.select}
        size="small"
        aria-label={negotiate.restsOnOf(label)}
        value={basis.used}
        onChange={(_, { value }) => {
          const restsOn = basisChoices.find((each) => each === value);
          if (restsOn !== undefined) choose(restsOn);
        }}
      >
        {basis.offered.map((each) => (
          <option key={each} value={each}>
            {negotiate.bases[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
