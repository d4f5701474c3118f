/** What a category rests on: by rule, which follows the figures, or should-cost, comparable homes or neither as somebody chose. */
import { Field, Select } from '@fluentui/react-components';
import { basisChoices, type BasisChoice as Choice } from '../../domain/negotiation/negotiationTerms';
import type { BasisOnScreen } from '../../workflows/review/chosenBases';
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
    <Field
      label={negotiate.restsOn}
      size="small"
      {...(basis.isNotByRule
        ? {
            validationMessage: negotiate.notByRule(negotiate.bases[basis.byRule]),
            validationState: 'warning' as const,
          }
        : {})}
    >
      <Select
        className={looks.select}
        size="small"
        aria-label={negotiate.restsOnOf(label)}
        value={basis.held}
        onChange={(_, { value }) => {
          const restsOn = basisChoices.find((each) => each === value);
          if (restsOn !== undefined) choose(restsOn);
        }}
      >
        {basis.offered.map((each) => (
          <option key={each} value={each}>
            {each === 'byRule' ? negotiate.byRule(negotiate.bases[basis.byRule]) : negotiate.bases[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
