import type { NumberWords } from "../schema.js";

// biome-ignore format: many words a line
/** English words that numbers, dates, money and addresses are written and announced with. */
export const numbers: NumberWords = {
  digits: {
    zero: "0", oh: "0", o: "0", nought: "0", naught: "0", nil: "0", aught: "0",
    one: "1", won: "1", two: "2", too: "2", three: "3", tree: "3", four: "4", for: "4", fore: "4", five: "5", fife: "5",
    six: "6", seven: "7", eight: "8", ate: "8", nine: "9", niner: "9", ten: "10",
    eleven: "11", twelve: "12", thirteen: "13", fourteen: "14", fifteen: "15", sixteen: "16", seventeen: "17", eighteen: "18", nineteen: "19",
    twenty: "20", thirty: "30", forty: "40", fourty: "40", fifty: "50", sixty: "60", seventy: "70", eighty: "80", ninety: "90", hundred: "00",
  },
  repeats: { double: 2, dubble: 2, dbl: 2, twice: 2, triple: 3, tripple: 3, thrice: 3, treble: 3, quadruple: 4 },
  signs: {
    "@": "at arroba atsign at-sign at_sign at_symbol curly_a circled_a a_in_a_circle a-in-a-circle a_with_a_tail a_with_the_tail a_with_a_curl (a)",
    ".": "dot point period fullstop full_stop d0t full-stop dott",
    "-": "dash hyphen minus",
    _: "underscore under_score",
    "+": "plus",
    "/": "slash forward_slash",
  },
  homophones: "for fore to too won ate tree nil point period at",
  fillers: "then and space pause add followed_by with_a then_a and_a",
  cues: {
    phone:
      "telephone telephones phone phones fax sms mobile mob cell cellphone landline text_message voicemail switchboard hotline helpline extension " +
      "workshop_line office_line shop_line service_line support_line direct_line phone_line parts_line sales_line our_line my_digits my_number our_number his_number her_number this_number has_the_line dispatch_desk dispatch_office dispatch_team",
    call:
      "phoned phoning call calls called calling caller ring rings dial text texts txt contact reach reachable facetime message_us " +
      "message_me ping_me hit_me get_us get_me",
    number: "number numbers digits",
    "number-sign": "no nos",
    not: "no not none neither isn't aren't never",
    order: "order orders order-id booking purchase po transaction",
    tracking: "tracking track trk trackid parcel parcels package shipment consignment waybill awb label dispatch dispatched con_note con-note connote pro_number pro_no",
    item: "item items listing listings auction article articles",
    product:
      "superseded_by replaced_by drawing drawings pattern barcode barcodes part parts part-no model models style size colour color stock catalog catalogue cat-no type spare spares bearing filter " +
      "commodity tariff ref refs reference replacement cartridge oe oem sku superseded supersedes mould mold casting_no edition print_run inventory job_number works_number",
    serial: "serial serials batch batches lot lots chassis frame firmware version versions build key licence license activation code codes",
    paper:
      "negative accession acc_no works_plate invoice invoices inv receipt receipts ticket tickets docket case cases claim claims bill tax registration registered company customer client " +
      "member postcode postcodes zip zipcode coordinates coords grid contract policy insurance norm patent chapter page certificate " +
      "test_report lab_report report_no report_number permit licence_number vat_number company_number asset_tag",
    birth: "birth birthday birthdate born birth_date date_of_birth",
    passport: "passport passports",
    card: "card cards debit credit debit_card credit_card",
    account:
      "account account_number account_no account_num bank_account acc_no acc_number acct_no acct_number checking_account savings_account",
    "sort-code": "sort_code sortcode sort",
    routing: "routing routing_number transit",
    "identity-card": "national_id national_identity identity_card identity_number id_card id-card",
    "driving-licence": "driving_licence driver's_license drivers_license driver_license driving_license",
    home:
      "address addresses live lives living home house ship send post deliver delivery delivered mail return pick pickup collect collection visit left_at left_it_at left_with neighbour neighbor",
    place:
      "warehouse depot post_office post-office postoffice parcelshop parcel_shop parcel-shop locker lockers limited company store stores shop shops showroom " +
      "office offices outlet branch access kiosk museum station hotel supermarket fulfillment fulfilment centre center factory " +
      "collect~ dropoff drop-off drop_off held londis costcutter newsagent newsagents open_until open_till open_from pickup_point collection_point headquarters registered_office manufacturer importer",
    mark: "printed stamped engraved etched embossed moulded molded cast casted marked inscribed incised punched imprinted pencilled penciled carved hallmarked numbered tagged scratched stitched sewn riveted painted listed etching engraving stamping",
    spot: "label labels sticker stickers plate nameplate underside underneath under beneath base lid casting casings casing tag dial hem barrel box packaging sleeve flange chassis pcb baseplate crate carton block engine spine neck grip handle",
    tells: "is are was were be s means",
    shows: "read reads say says show shows carry carries bear bears give gives quote quotes wears called known_as sold_as listed_as",
    step: "the_dial dial_to dial_goes hole holes step steps notch notches click clicks clicked scale screw_holes position positions pins fret frets string strings combination tiles tile balls scoreboard chord chords row rows slot slots socket sockets peg pegs marker markers stops f-stop setting settings",
    thing: "board boards belt belts gear gears knob knobs gasket gaskets seal seals washer washers pulley pulleys switch relay fuse bulb lamp motor pump valve nozzle blade blades bracket hinge charger screw screws bolt bolts bushing bushings piston brush brushes needle stylus lens panel drum roller tray heater element thermostat sensor module chip transistor capacitor resistor rotor stator clutch coil crank pad pads disc disk hub spool shaft axle spindle tyre tire wheel diaphragm armature carburettor carburetor injector manifold transformer",
    fits: "fit fits suit suits replaces supersedes matches",
    takes: "need needs want wants require requires takes uses replaced_by",
    purpose: "for o-ring o-rings",
    invite: "ask anytime problem problems trouble question questions query queries issue issues help stuck hassle dramas evenings evening nights mornings weekdays weekends chat talk speak shout holler bell buzz",
    self: "i'm i've i'll i'd me my mine we we're our ours",
  },
  bridges: "also internal no nos num number numbers id ids code codes is are was were the my your our his her their of and as it its value digits s down",
  months:
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
  streets: {
    after:
      "street st road rd avenue ave boulevard blvd lane ln crescent cres terrace terr parkway pkwy highway hwy freeway expressway turnpike " +
      "mews esplanade promenade causeway cul-de-sac",
    "after-vague":
      "drive dr way court ct place pl close cl park square sq row hill walk view green cross circle cir path run point pt loop trail trl " +
      "ridge bend gardens gdns grove gr mount rise quay wharf yard gate vale heights hts plaza plz alley parade pde chase croft drove mill " +
      "meadow meadows broadway buildings villas cottages fields bridge brow bank hollow cove canyon creek crossing spur glen dale",
    particle: "of the and",
    unit: "apt apartment unit suite ste flat fl floor room rm bldg building lot",
    "post-box": "po_box p.o._box p.o.box p_o_box post_office_box",
  },
  money: "dollar dollars bucks buck quid pound pounds sterling pence cent cents fiver tenner euro euros franc francs rupees yen yuan",
  percent: "percent pct per_cent",
  units:
    "pack packs pcs piece pieces way ways pin pins port ports watt watts volt volts hour hours hrs day days week weeks month months year " +
    "years min mins minute minutes second seconds star stars inch inches lbs lb pound pounds ounces lumens miles metres meters litres " +
    "times items units people sets pairs",
  web: "address browse browser domain google homepage hompage link online open page portal shop shops site store storefront url visit web webpage webshop website websites webstore www",
  webPrepositions: "at from on see to via",
  mail: "email~ e-mail~ mail mailed mailing mails write wrote contact contacted reach send sent forward address inbox",
  mailboxes:
    "accounts aftersales billing care claims customercare customerservice enquiries mailbox office orders parts refunds returns sales " +
    "service spares warranty",
  notMailboxes:
    "account add again always anytime arrive arrived arrives available back bought buy call catalog catalogue cheaper check checked deals " +
    "delivered direct directly discount email everything find found go good google items less listed log login look looked looking " +
    "looks mail mailed mine more not notifications off one online ordered page pay place posted price prices products purchase " +
    "range reach register registered same save search see sell sells shop shopping sign site sold start stock store stuff there they this " +
    "those too us. video visit web website with work works write arriving pointing laughing aimed stay stayed meet both left",
  notHosts:
    "add append big black each end ending every little old period point polka red small such their those use via white without plus dot",
  notHandles: "home least lunch most night noon once school work",
  determiners:
    "all any best buy cheap cheaper find for get genuine more my new order other our same see sell sells some spare such the these this those your",
  abbreviations:
    "appr approx art aug cat cert co corp cust dec dept dr ed eg esq est etc ext feb fig ie inc incl inv item jan jr ltd max med min misc mr " +
    "mrs ms no nov num oct order orig part pcs pkg pos prof pty qty ref rev sen sep sept serial sr st std tel vers vol vs",
};
