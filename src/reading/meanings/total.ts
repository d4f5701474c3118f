/**
 * A row that adds up others: "Total", "Sub-total staffing", "Gross expenditure", "Core price".
 *
 * Words alone make no total: where its figure is the sum of nothing, the row stays what its figure says.
 */
export type TotalWord = 'total' | 'subtotal';

const subtotal =
  /\bsub[ -]?totals?\b|\bsection total\b|\bcarried forward\b|\bb\/f\b|\bc\/f\b|\bbrought forward\b/;
const total =
  /\btotals?\b|\b(gross|net) [\w ]{0,20}?(cost|expenditure|spend|price|fee|charge|budget|controllable)s?\b|\b(gross|net)$|\ball costs\b|^sum( of)?\b|\boverall (cost|price)\b|\bcost (per|of) (the )?(placement|home|child)\b|^(core|standard|basic|all[ -]?in(clusive)?) (price|fee)$/;
/** What a home is paid, above or below its costs and its result. */
const income =
  /^(turnover|revenues?|sales|fees? (receivable|income)|fee income|income from (fees|placements)|placement income)\b/;
const grand =
  /\bgrand total\b|^(overall )?totals?( £)?:?$|\btotal (weekly |annual |monthly |daily |gross |net |running |operating |home |placement |package |core )*(costs?|price|fee|expenditure|budget|charge)s?\b|\btotal (per|a) (week|month|year|annum|day|night)\b|\boverall total\b|^total (weekly |annual |monthly )?(care )?package( price)?$|^(weekly|monthly|annual|daily) total\b|\bnet expenditure\b/;

/** "Overhead (11% of sub-total)", "Profit at 6 % on gross cost": says of what it is a share, and adds nothing up. */
const shareOfTotal =
  /\d ?(%|per ?cent) (of|on) (the |all )?((sub[ -]?|grand )?totals?|gross|net)\b[^)]*|\(\s*(of|on) (the )?(sub[ -]?)?totals?\b[^)]*/g;

export function totalIn(label: string): TotalWord | null {
  const plain = label.toLowerCase().replace(/\s+/g, ' ').replace(shareOfTotal, ' ').trim();
  if (subtotal.test(plain)) return 'subtotal';
  if (income.test(plain)) return 'total';
  if (
    !total.test(plain) ||
    /\bof (the )?(total|gross|net)\b|% total\b/.test(plain) ||
    /\btotal (hours|hrs|wte|fte|staff hours|beds|places|(bed[ -]?|child |placement )?(nights|weeks|days))\b/.test(
      plain,
    )
  )
    return null;
  return grand.test(plain) ? 'total' : 'subtotal';
}
