/**
 * A price that is no cost of a week until somebody says how much of it: "per hour", "per mile", "one-off", "if required".
 *
 * Such rows are listed, never added.
 */
const perUnit =
  /\bper (mile|hour|hr|visit|session|shift|trip|incident|report|meeting|item|occasion)\b|\bp\/?h\b|\/ ?(hr|hour|mile|session|visit|shift)\b|\b(hourly|sessional) rate\b|\ban hour\b/i;
const once =
  /\bone[ -]?off\b|\bonce( only)?\b|\bset[ -]?up( cost| fee)?\b|\bnon[ -]?recurring\b|\binitial (payment|cost|grant)\b|\bupon arrival\b|\bper placement start\b|(^|\b(bed|place|placement|room|void|vacancy|absence|holiday|holding|reservation) )retainer\b|\bretainer (fee )?(for|while|when|during|if|to hold)\b|\bwhen (the )?(child|young person|yp) is (away|absent)\b/i;
const ifAsked =
  /\b(if|when|where|as) (and when )?(required|needed|requested|agreed|necessary|applicable)\b|\bon request\b|\bon application\b|\bby agreement\b|\boptional\b|\bwhen (only )?agreed\b|\bonly when\b|\bad[ -]?hoc\b/i;

export type UnitOfUse = 'unit' | 'once' | 'ifAsked';

export function unitOfUse(label: string, beside: string): UnitOfUse | null {
  if (once.test(beside) || once.test(label)) return 'once';
  if (perUnit.test(beside)) return 'unit';
  if (ifAsked.test(label) || ifAsked.test(beside)) return 'ifAsked';
  return perUnit.test(label) ? 'unit' : null;
}
