/** A row that takes away although its figure is typed without a minus: "Less: sibling discount", "Income from others". */
const takesAway =
  /^(less|minus|deduct(ion)?s?|rebate|credit)\b|\b(discount|rebate|deduction|reduction|abatement)\b|^(income|contribution|grant|recharge income|funding) ?(from|[-–:]|received)|\bincome\b|\boffset\b|\bcontribution from\b/;

export function isDeduction(label: string): boolean {
  return takesAway.test(label.toLowerCase().trim());
}
