/** Words for what one child needs on top of the core fee: staffing, health, education. */
import { wordList } from './wordList';

export const additionalStaffingWords = wordList('additionalStaffing', {
  sure: `
    1:1, 2:1, 3:1, 4:1, 5:1, {extra} {person}, double {person}, double staffed, double staffing, missing care response, missing episode, risk supplement,
    risk uplift, high risk supplement, double up, doubled up, {extra}
    staffing, {extra} support {person}, {extra} support hour, {extra} support, {extra} hour, {extra}
    package, {extra} supervision, {extra} care, {extra} waking night, {extra} waking, {extra} night, {extra}
    sleepin, {extra} waking {person}, {extra} agency, {extra} 1:1, {extra} 2:1, {extra} observation, {extra}
    crisis, {extra} ratio, {extra} daytime, supervised contact, supervised family time, contact supervision,
    family time supervision, contact supervisor, supervised {travel}, supervised contact {person},
    supervised visit, observation, constant supervision, constant observation, continuous supervision, close
    supervision, line sight, eyesight observation, arm length, eye sight supervision, {child} supervision,
    supervision {child}, individual support, individual support hour, individual {person}, individual
    staffing, individual care, personal support hour, support package, crisis support, crisis staffing,
    crisis {person}, crisis intervention staff, crisis hour, transition support, transition hour, transition
    support hour, transition staffing, outreach support, outreach, outreach hour, outreach worker, community
    support, community support hour, step down support, stepdown support, step support, stabilisation,
    stabilisation package, support additional, mentor, mentoring, mentor hour, missing response, respite
    worker, respite care staff, escort, escort {person}, hospital bedwatch, bedwatch, bed watch, chaperone,
    transition {person}, settling support, settling in, high need supplement, complexity supplement,
    complexity, complexity uplift, complex, enhancement complex need, complex need supplement, dependency
    supplement, acuity, staffing topup, hour topup, topup, support topup, increased supervision, increased
    ratio, exclusive staff, solo staff, ringfenced staff, second {person}, third {person}, fourth {person},
    second waking night, second night, second sleepin, 2nd worker, 3rd worker, stepup support, step up
    support, stepup package, step up package, family time {person}, family time supervisor, contact worker,
    family contact supervisor, family contact worker, hospital cover, hospital escort, hospital watch, court
    escort, dols staffing, shadow staff, shadowing, solo staffing, solo staffing supplement, {person} solo, second staff, third staff, support family contact, support contact,
    contact support, family contact support, family time support, support family time`,
  likely: `
    {extra} need, {extra} personal, family worker, family support worker, family intervention, {extra} individual, individual package, package {extra}, additional
    package, enhancement package, personalised package, complex need, high need, crisis, transition,
    supervision 1:1, specialist support worker, support {extra}, personal assistant,
    intervention worker, specialist staff, {extra} resource`,
  hint: `{extra}, package, supplement, uplift need, individual`,
});

export const additionalHealthWords = wordList('additionalHealth', {
  owner: `therapy, health, clinical, therapeutic, nursing`,
  sure: `
    therapist, therapy, therapy hour, therapy equipment, therapy room, therapeutic, therapeutic input,
    therapeutic work, therapeutic support, therapeutic service, therapeutic lead, therapeutic consultation,
    therapeutic intervention, therapeutic team, therapeutic model, psychologist, psychology, psychological,
    psychological support, psychological therapy, clinical psychologist, clinical psychology, forensic
    psychologist, assistant psychologist, educational psychologist, education psychologist, psychotherapy,
    psychotherapist, psychiatrist, psychiatry, counselling, counsellor, camhs, mental health, mental health
    {person}, emotional wellbeing, emotional health, wellbeing practitioner, trauma, trauma work, trauma
    therapy, attachment therapy, attachment work, theraplay, nurse, nursing, nursing care, nurse {person},
    nurse agency, agency nurse, learning disability nurse, school nurse, mental health nurse, nurse hour, ld nurse,
    district nurse, health average, health specialist, health specialist staff, health input, health care,
    healthcare, health need, health assessment, health {person}, continuing care, continuing health care,
    chc, complex health, delegated healthcare, health clinical, medical need, medical care, medical
    treatment, clinic, doctor, gp, medical {person}, ahp, allied health professional, paediatrician,
    dentist, dental, optician, orthodontic, dietitian, dietician, podiatry, chiropodist, clinical,
    clinician, clinical lead, clinical team, clinical input, clinical oversight, clinical consultation,
    clinical support, clinical governance, clinical service, clinical {manager}, clinical assessment,
    clinical formulation, formulation, ot, occupational therapist, occupational therapy, ot assessment,
    sensory, sensory assessment, sensory equipment, sensory integration, sensory room, sensory diet, speech
    language, speech language therapy, speech therapist, speech therapy, speech, language therapy, salt,
    physiotherapy, physiotherapist, hydrotherapy, rebound therapy, specialist equipment, medical equipment,
    health equipment, mobility equipment, wheelchair, hoist, communication aid, continence, enteral feeding,
    play therapy, art therapy, music therapy, drama therapy, dramatherapy, equine therapy, animal therapy,
    filial therapy, family therapy, family therapist, systemic therapy, systemic {person}, massage, art
    psychotherapy, dyadic developmental psychotherapy, dyadic, life story therapy, behaviour specialist,
    behaviour analyst, behaviour {person}, behaviour support, positive behaviour support, behaviour support
    practitioner, behaviour therapist, behaviour support plan, behaviour consultant, behavioural support,
    behavioural, behaviour intervention, harmful sexual behaviour, sexual behaviour, substance misuse,
    substance misuse {person}, drug alcohol, drug alcohol {person}, drug, alcohol, substance, autism
    specialist, autism practitioner, assistant therapist, specialist therapist, drug alcohol work,
    specialist nurse, annual health, mdt, multidisciplinary team, multi disciplinary team, therapeutic life
    story, life story therapist, clinical supervision formulation, sexual health, diabetes, epilepsy
    equipment, feed pump, ndt`,
  likely: `
    assistive technology, assistive tech, assessment, specialist assessment, specialist consultation, specialist intervention, specialist health,
    intervention, behaviour, emotional, psycho, wellbeing {child}, epilepsy`,
  hint: `specialist, disability`,
});

export const additionalEducationWords = wordList('additionalEducation', {
  owner: `education, school, educational, tutor, college, tuition, teacher, curriculum`,
  sure: `
    education, education support {person}, class staff, class team, education {person}, education {manager}, education support, education equipment, education
    material, education transport, education average, education provision, education placement, education
    resource, education travel, education inhouse, inhouse education, inhouse school, inhouse tuition,
    tuition, 1:1 tuition, home tuition, online tuition, online tutoring, online tutor, tutor, tutoring, home
    tutor, 1:1 tutor, tutor travel, school, school place, school fee, school placement, school {manager},
    special school, independent school, forest school, day school, school {person}, school transport,
    transport school, school {travel}, school escort, school taxi, school run, school meal, school lunch,
    school dinner, school trip, school equipment, school material, school book, school bag, laptop school,
    school laptop, exam, exam fee, examination, examination fee, exam entry, gcse, functional skill,
    curriculum, alternative provision, alternative education, alternative curriculum, education other than
    at school, education otherwise, eotas, home education, teacher, teacher {pay}, teacher pension,
    teaching, teaching {person}, teaching assistant, ta, ta support, hlta, lsa, lsa support, learning
    support, learning support {person}, learning support assistant, learning {person}, learning mentor,
    learning resource, learning material, learning equipment, headteacher, headteacher {pay}, deputy
    headteacher, classroom, classroom {person}, classroom resource, senco, sen, sen support, sen provision,
    ehcp, ehcp provision, ehcp support, special educational need, pupil premium, pupil, student, student
    support, nursery, music tuition, college, college course, college place, course college, vocational,
    vocational course, vocational training {child}, apprenticeship {child}, work experience, careers,
    university, textbook, workbook, text book, bksb, asdan, school governance, examination entry, virtual
    school, pep, welsh tuition, ehcp topup, topup ehcp, learning hub, outdoor education, revision, key
    stage, home school taxi, schooling, home schooling, schooling home, online learning, learning
    licence, learning platform, academy`,
  likely: `
    lesson, learning, equipment material, course {child}, educational visit, book, uniform school, study,
    academic`,
  hint: `material, programme`,
});
