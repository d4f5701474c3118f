/**
 * Forenames common among children and young people in England, for noticing a name in free text. Names that are also
 * everyday words of a cost sheet (Grace, Hope, Will, May, Rose, Mark, Summer) are left out: a missed name is better than
 * a hundred false alarms, and a name with its surname in the placement reference is noticed anyway.
 */
export const commonForenames: ReadonlySet<string> = new Set(
  `aaliyah aaron abdul abigail adam ahmed aiden aisha alex alexander alfie ali alice alisha amelia amy andrew anna
  anthony archie ashley ayesha bailey ben benjamin bethany brandon caitlin callum cameron charlie charlotte chelsea
  chloe chris christopher claire connor courtney daisy daniel danielle david declan demi dylan edward elijah elizabeth
  ella ellie elliot emily emma ethan evie faye fatima finley freddie gemma george hamza hannah harrison harry
  harvey hassan henry ibrahim imogen isaac isabella isla jack jacob jade jake james jamie jasmine jayden jessica
  jodie joe joel john joseph joshua josh kai kayleigh keira kieran kyle lacey latifa laura lauren layla leah
  lewis liam lily logan louis luca lucas lucy luke maddison maisie maria matthew megan mia michael millie mohammed
  mohamed molly muhammad nathan niamh nicole noah oliver olivia omar oscar owen paige paul peter phoebe rebecca reece
  rhys riley robert ryan samantha samuel sarah scarlett sebastian shannon sophie stephen tegan thomas toby tyler
   william yusuf zachary zainab zara zoe`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
