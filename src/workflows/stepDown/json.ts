/** Steps down as JSON, for `calc` and the analysis alike: pounds as text, nights of each step of the schedule. */
import { exactText } from '../../domain/money/exact';
import type { StepDown } from '../../domain/stepDown/stepDown';
import type { JsonObject } from '../typed/jsonValue';

export function stepDownAsJson({ cost, held, saving, share, schedule, withCore }: StepDown): JsonObject {
  return {
    cost: exactText(cost),
    held: exactText(held),
    saving: exactText(saving),
    percent: share === null ? null : exactText(share.percent),
    schedule: schedule.map(({ from, fee, nights }) => ({
      from,
      fee: exactText(fee.pounds),
      nights: String(nights),
    })),
    ...(withCore === null ? {} : { withCore: exactText(withCore) }),
  };
}
