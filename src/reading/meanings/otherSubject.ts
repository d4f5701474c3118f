/** A heading that opens the costs of another child or another home: "Young person 2 (ref 1042)", "Child B", "Birch Cottage (3 beds)". */
const child =
  /^(young person|yp|child|placement|resident|cyp|sibling)\s*(no\.?\s*)?([0-9]{1,2}|[a-h]|one|two|three)\b|^(first|second|third|1st|2nd|3rd|eldest|older|younger|youngest) (young person|yp|child|placement|sibling|cyp)\W*$/i;
const home =
  /\b(house|lodge|cottage|home|view|villa|hall|manor|grange|farm|court|place|end|bank|lea)\b.*\(?\b\d{1,2} ?(beds?|bedded|places?)\b|^home ([0-9]{1,2}|[a-h])\b/i;

export function subjectIn(text: string): 'child' | 'home' | null {
  const plain = text.trim();
  if (child.test(plain)) return 'child';
  return home.test(plain) ? 'home' : null;
}
