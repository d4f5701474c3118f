/** A label that names a section rather than a cost: "Staffing", "Premises costs", "A. Residential". */
const section =
  /^([a-z0-9][.)] ?)?((direct |indirect |total |home |house |household |other |central |core |general |social |residential |non[ -]?)*(staff(ing)?|pay|premises|property|accommodation|living|running|operating|overheads?|central|care|children|young people|house(hold)?|home|education|health|therapy|clinical|organisation(al)?|management|other|support|services|surplus|allowances|transport|supplies)( (costs?|and|&|services|running|related|budget|expenses|expenditure|staff))*)$/i;

export function isSectionName(label: string): boolean {
  return section.test(label.trim());
}
