/** A heading that opens the costs of another child or another home: "Young person 2 (ref 1042)", "Child B", "Birch Cottage (3 beds)". */
const child = /^(young person|yp|child|placement|resident|cyp)\s*(no\.?\s*)?([0-9]{1,2}|[a-h])\b/i;
const home =
  /\b(house|lodge|cottage|home|view|villa|hall|manor|grange|farm|court|place|end|bank|lea)\b.*\(?\b\d{1,2} ?(beds?|bedded|places?)\b|^home ([0-9]{1,2}|[a-h])\b/i;

export function subjectIn(text: string): 'child' | 'home' | null {
  const plain = text.trim();
  if (child.test(plain)) return 'child';
  return home.test(plain) ? 'home' : null;
}
