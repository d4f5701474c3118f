/** Words for living in a home: what is bought for the children, and getting about. */
import { wordList } from './wordList';

export const livingWords = wordList('living', {
  owner: `vehicle, car, minibus, van, motor, fleet, people carrier, motability`,
  sure: `
    food, food drink, foodstuff, grocery, housekeeping, meal, snack, lunch, packed lunch, dinner, breakfast,
    tea, supper, takeaway, eating, dietary, diet, catering supply, catering food, food household, food
    shopping, shop, weekly shop, shopping, household shopping, supermarket, halal, infant formula, baby
    milk, sustenance, refreshment, clothing, footwear, shoe, clothing footwear, trainer clothing, coat,
    pocket money, pocket, spend money, spends, saving, saving account, saving contribution, junior isa, isa,
    child trust fund, trust fund, {child} saving, bank account saving, birthday, christmas, festival,
    {event} {event}, {event} gift, {event} allowance, {event} fund, celebration, religious festival,
    cultural event, easter, eid, diwali, ramadan, {child} party, {child} celebration, holiday, annual
    holiday, summer holiday, half term trip, half term, holiday fund, holiday activity, caravan, camping,
    camp, residential trip, short break trip, day out, day trip, away day trip, activity, leisure, outing,
    trip, recreation, hobby, sport, swimming, swimming lesson, driver lesson, driving lesson, trampoline,
    garden toy, gym, gym membership, club, cinema, entertainment, enrichment, toy, game, art craft, craft,
    music lesson, play equipment, play material, bike, bicycle, equipment hobby, activity equipment,
    sessional activity, leisure activity, social activity, horse riding, equine, football, bowling, karate,
    martial art, scout, youth club, console, streaming, netflix, magazine, newspaper, book magazine,
    personal allowance, individual allowance, personal need, personal care item, personal care product,
    personal spending, personal item, personal effect, toiletry, hair, haircut, hairdressing, hairdresser,
    hair care, skin hair, barber, hygiene product, personal hygiene, hygiene toiletry, sanitary product,
    toiletry nappy, cosmetic, make up, nappy, wipe, personal hygiene product, sanitary towel, skincare,
    gift, present, reward, reward scheme, incentive, incentive reward, treat, prize, bonus scheme {child},
    mobile topup, phone topup, phone credit, mobile phone topup, {child} phone, {child} mobile, {child}
    phone {goods}, {child} phone contract, mobile contract {child}, {child} mobile phone, mobile phone
    {child}, {child} internet, {child} telephone, {child} phone internet, data topup, sim, {child}
    equipment, {child} laptop, {child} meal, {child} trip, {child} travel, {child} transport, {child}
    mileage, {child} expense, {child} expenditure, {child} allowance, {child} need, {child} club, {child}
    membership, {child} cost, {child} clothing, {child} budget, {child} fund, {child} bedding, passport,
    luggage, suitcase, living, living cost, living expense, placement living, day living, daily living, cost
    living, maintenance {child}, {child} maintenance, allowance {child}, basic living, weekly allowance,
    leaving care, leaving care grant, independence, independence skill, independent living, life skill,
    setup home, setup home allowance, setup allowance, home setup, life story, life story work, memory box,
    subsistence {child}, religious need, cultural need, cultural religious, faith need, identity need,
    diversity need, contact travel, contact {child}, family contact, family time, family visit, contact
    visit, contact family, family time travel, contact transport, contact transport cost, contact activity,
    family {travel}, contact {travel}, home visit, vehicle, vehicle lease, vehicle hire, vehicle run,
    vehicle {upkeep}, vehicle tax, vehicle depreciation, car lease, car hire, car insurance, car tax, car,
    fuel car, fuel, petrol, diesel, minibus, motor expense, motor, motoring, motoring cost, motor {upkeep},
    motor vehicle, motor insurance, mot, mot tyre, tyre, road tax, vehicle excise, ved, parking, car park,
    toll, breakdown cover, aa cover, rac, congestion, fuel oil motor, house car, house vehicle, transport
    car, transport vehicle, vehicle rental, vehicle leasing, car leasing, lease car, lease vehicle, contract
    hire vehicle, fuel vehicle, ev charging, charging vehicle, pool car, bus pass, bus fare, bus, train
    fare, rail, rail fare, public transport, fare, railcard, travel card, travel pass, taxi, cab, escort
    taxi, mileage, transport mileage, pet, animal, therapy pet, pet food, vet bill, seater, wheelchair
    accessible vehicle, accessible vehicle, personal budget {child}, {child} personal budget, {child}
    subsistence, {child} money, money {child}, {child} tablet, {child} wifi, sim card, prom, bus card, uber,
    faith, faith culture, culture, cultural, cultural activity, cultural support, religion, religious,
    keepsake, photo album, beauty, nail, personalisation, bedroom personalisation, welcome pack, welcome
    kit, starter kit, starter pack, moving kit, move kit, placement setup, setup placement, bedroom setup,
    household provision, provision household, family pass, theme park, school holiday activity, food
    provision, {child} related, food household consumable, food housekeeping supply, housekeeping supply
    food, table food, sole, sole use, church attendance, church visit, club subscription, club
    sub, contact centre, contact centre hire, contact venue, day day need, personal budget, boarding supply, therapeutic outing, therapeutic trip, therapeutic activity, therapeutic holiday, journey home, leaving care skill, leaving care session, leaving care workshop, yoga, mindfulness, homely touch, oyster,
    oyster card, cash allowance, move pack, movein pack, emergency fund, emergency topup, emergency grant, starter set, cooking, cooking session`,
  likely: `
    experience, {child} experience, get about, getting about, getting around, out about, transport, travel, journey,
    travelling, allowance {child}, welfare {child}, catering, contact, hygiene, pamper, grant, family,
    savings, house float, driving lesson, personal, welfare, food hygiene product, {travel} {travel},
    subsistence, board, club membership, setup`,
  hint: `
    yp, provision, party, lesson music, child, resident, individual, petty cash, float, discretionary`,
});
