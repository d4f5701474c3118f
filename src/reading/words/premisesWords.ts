/** Words for the building a home is in. */
import { wordList } from './wordList';

export const premisesWords = wordList('premises', {
  owner: `property, building, premise, estate, accommodation`,
  sure: `
    rent, brick mortar, rental, dwelling, licence occupy, holiday let, holiday rental, holiday cottage,
    short let, short term let, temporary let, serviced apartment, serviced accommodation, property rental,
    property rent, premise rent, landlord, landlord rent, leasehold, property lease, building lease, house
    lease, premise lease, home lease, lease property, ground rent, tenancy, lodging, board lodging,
    mortgage, mortgage interest, mortgage capital, property loan, property loan interest, loan interest property, loan interest house, loan interest home,
    loan interest building, loan house, loan home, loan building, loan property, property finance,
    council tax, council tax band, c tax, business rate, nndr, uniform business rate, ubr, rates, property
    rate, rent rate, water rate, rate water, local rate, non domestic rate, utility, utility fuel, utility
    bill, {utility} bill, electricity, gas, electric, water, sewerage, water sewerage, drainage, heating,
    heat, lighting, {heat} {heat}, light heat power, heat light power, fuel lighting, fuel light, heating
    oil, heating fuel, oil tank, lpg, calor gas, kerosene, coal, log, wood pellet, energy, power, biomass,
    septic tank, cesspit, boiler, boiler {upkeep}, plumbing, plumber, electrician, electrical work,
    electrical repair, roofing, roof, drain, gutter, glazing, joiner, carpentry, tradesman, trades, repair
    maintenance, repair renewal, repair, property repair, property {upkeep}, building {upkeep}, premise
    {upkeep}, house {upkeep}, home {upkeep}, home repair, home maintenance, planned maintenance, reactive
    maintenance, responsive repair, cyclical maintenance, preventative maintenance, general maintenance,
    general repair, minor work, small repair, day day repair, repair redecoration, maintenance contract,
    maintenance service, wear tear, decoration, redecoration, decorating, redecorating, painting, paint,
    refurbishment, planned refurbishment, sinking fund, lifecycle, life cycle, cyclical fund, capital
    repair, dilapidation, property improvement, furniture, fixture fitting, fixture, fitting, furnishing,
    soft furnishing, bedroom furnishing, sofa, settee, chair, table, wardrobe, tumble dryer, washing
    machine, fridge, freezer, cooker, hot water, carpet, flooring, curtain, blind, bed, mattress, white
    goods, appliance, kitchen equipment, household equipment, domestic appliance, household goods, household
    replacement, household item, household furnishing, house equipment, furniture equipment, furniture
    fitting, furniture replacement, equipment furniture, equipment replacement, equipment renewal, bedding,
    bed linen, linen, crockery, garden equipment, garden furniture, building insurance, content insurance,
    building content insurance, household insurance, property insurance, premise insurance, home insurance,
    house insurance, landlord insurance, accommodation, boarding, boarding provision, accommodation charge,
    {staff} room, sleepin room, premise, house cost, property cost, housing cost, housing, garden
    maintenance, garden, gardening, garden upkeep, gardening contract, ground maintenance, grounds,
    landscaping, hedge, grass cutting, tree work, depreciation building, building depreciation, property
    depreciation, fixture fitting depreciation, furniture depreciation, premise depreciation, fire safety,
    fire alarm, fire extinguisher, fire equipment, fire door, fire risk assessment, fire protection, fire
    system, fire {upkeep}, fire precaution, security alarm, burglar alarm, intruder alarm, security system,
    home security, alarm, alarm monitoring, cctv, door lock, lock, locksmith, ligature, emergency lighting,
    pat testing, pat test, pat, portable appliance, legionella, water hygiene, water testing, asbestos,
    eicr, gas safety, landlord certificate, electrical {upkeep}, electrical testing, lift maintenance,
    emergency light, tv licence, sky tv, home adaptation, adaptation, pest control, vermin, damage,
    breakage, criminal damage, wilful damage, property damage, damage repair, bill {upkeep}, household bill,
    house bill, bill, vandalism, window, window repair, estate service, estate charge, service charge,
    property service charge, rates water, occupy licence, fuel water, water fuel, fuel rate, dual fuel,
    house fuel, home fuel, fuel energy, fuel electricity, fuel gas, gas fuel, electricity fuel, farmhouse,
    farm house, solar, borehole, chimney, stove, log burner, cess pool, double glazing, planning permission,
    stamp duty, site rent, pfi, asset rental, capital charge, upkeep, lightbulb, light bulb, estate rent,
    annexe rent, house related, property related, odd job repair, home improvement, house
    improvement, bedsit, bed sit, studio, studio flat, bedspace, hostel, {extra} room, {extra} bedroom, turnaround, void work, void repair,
    reinforced, glass, insurance excess, storage, safe storage, content cover, building cover, house use, home use, flat use, building use, premise use,
    property use, furnished, unfurnished, furnished use, fixing, mending, broken, occupancy cost, house finance, home finance,
    building finance, barn finance, cottage finance, lodge finance, flat finance, bungalow finance, finance upkeep`,
  likely: `
    kitting out, kitting, housing benefit, maintenance, maintenance property, depreciation, renewal, tv, licence tv, oil, rate, household,
    replacement, minor repair, lease, hire property, repayment loan, bank repayment, work capital, small equipment
    replacement, window cleaning, car park rent, planned work, safety check, house running`,
  hint: `
    supported accommodation, supported housing, insurance, equipment, flat, interest, fire, security, safety, tax council, room, bedroom, kitchen, capital,
    loan, mortgage capital, work, tank`,
});
