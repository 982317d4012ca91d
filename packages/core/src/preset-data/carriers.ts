/**
 * Registrable domains of parcel carriers and of the services that track across them, by hand from the carriers' own sites. A host below
 * one of these counts too. Sorted by region, then by carrier.
 */
export const carrierHosts: readonly string[] = [
  // Worldwide
  "dhl.com", "dhl.de", "dhl.co.uk", "dhl.fr", "dhl.it", "dhl.es", "dhl.nl", "dhl.at", "dhl.ch", "dhl.se", "dhl.com.pl", "dhlecommerce.co.uk", "dhlparcel.nl", "dhlparcel.es", "dhlparcel.co.uk",
  "fedex.com", "tnt.com", "ups.com", "aramex.com", "gls-group.com", "gls-group.eu", "gls-italy.com", "gls-pakete.de", "gls-spain.es", "gls-us.com",
  "dpd.com", "dpd.co.uk", "dpd.de", "dpd.fr", "dpd.ie", "dpd.com.pl", "dpd.nl", "dpd.be", "dpdgroup.com", "dpdlocal.co.uk", "mydpd.at",
  "17track.net", "aftership.com", "parcelsapp.com", "parcelmonitor.com", "parcellab.com", "ship24.com", "trackingmore.com", "packagetrackr.com", "parceltrack.com", "postal.ninja",
  // North America
  "usps.com", "ontrac.com", "lasership.com", "purolator.com", "canadapost.ca", "canadapost-postescanada.ca", "canpar.com", "canpar.ca", "intelcom.ca", "dragonflyshipping.ca", "estafeta.com", "paquetexpress.com.mx", "correosdemexico.gob.mx", "uniuni.com", "veho.com", "speedx.io", "pitneybowes.com", "osmworldwide.com", "rrts.com", "xpo.com", "odfl.com", "saia.com", "estes-express.com",
  // United Kingdom and Ireland
  "royalmail.com", "parcelforce.com", "evri.com", "myhermes.co.uk", "hermesworld.com", "yodel.co.uk", "inpost.co.uk", "collectplus.co.uk", "anpost.com", "anpost.ie", "fastway.ie", "tuffnells.co.uk", "palletways.com", "apc-overnight.com", "parcel2go.com", "anyvan.com",
  // Germany, Austria, Switzerland
  "deutschepost.de", "myhermes.de", "hermes-europe.de", "hermesworld.de", "post.at", "post.ch", "planzer.ch", "iloxx.de", "trans-o-flex.com",
  // France, Belgium, Netherlands, Luxembourg
  "laposte.fr", "colissimo.fr", "chronopost.fr", "mondialrelay.fr", "mondialrelay.com", "relaiscolis.com", "colisprive.fr", "colisprive.com", "bpost.be", "bpost.cloud", "postnl.nl", "postnl.post", "postnl.be", "homerr.com", "trunkrs.nl",
  // Spain, Portugal, Italy
  "correos.es", "correosexpress.com", "seur.com", "mrw.es", "nacex.es", "nacex.com", "ctt.pt", "cttexpress.com", "tipsa-dinapaq.com", "tip-sa.com", "zeleris.com", "poste.it", "brt.it", "sda.it", "nexive.it", "tnt.it", "fercam.com",
  // Nordic countries, Poland, Turkey
  "postnord.com", "postnord.se", "postnord.dk", "postnord.no", "bring.com", "bring.se", "budbee.com", "earlybird.se", "instabox.se", "instabee.com", "posti.fi", "inpost.pl", "inpost.eu", "inpost.it", "poczta-polska.pl", "orlenpaczka.pl", "ptt.gov.tr", "yurticikargo.com", "araskargo.com.tr", "mngkargo.com.tr", "suratkargo.com.tr", "hepsijet.com",
  // Middle East and Africa
  "smsaexpress.com", "spl.com.sa", "emiratespost.ae", "egyptpost.gov.eg", "egyptpost.org", "naqelexpress.com", "thecourierguy.co.za", "postoffice.co.za",
  // China and cross-border lines
  "4px.com", "yunexpress.com", "yunexpress.cn", "yuntrack.com", "yanwen.com", "yw56.com.cn", "cainiao.com", "sf-express.com", "sf-international.com", "ems.com.cn", "chinapost.com.cn", "11183.com.cn", "jtexpress.com", "sto.cn", "yto.net.cn", "yundaex.com", "zto.com", "best-inc.com", "sfcservice.com", "ubismartparcel.com", "anjun.cn", "wanbexpress.com", "hongkongpost.hk", "post.gov.tw",
  // Japan, Korea, South-East Asia
  "kuronekoyamato.co.jp", "yamato-hd.co.jp", "sagawa-exp.co.jp", "japanpost.jp", "epost.go.kr", "cjlogistics.com", "singpost.com", "speedpost.com.sg", "ninjavan.co", "qxpress.net", "jtexpress.sg", "jtexpress.my", "pos.com.my", "poslaju.com.my", "phlpost.gov.ph", "lbcexpress.com", "thailandpost.co.th", "vnpost.vn", "ghn.vn",
  // India
  "indiapost.gov.in", "delhivery.com", "bluedart.com", "ecomexpress.in", "xpressbees.com", "dtdc.in", "dtdc.com", "shadowfax.in", "ekartlogistics.com", "shiprocket.co", "shiprocket.in",
  // Australia, New Zealand
  "auspost.com.au", "startrack.com.au", "sendle.com", "couriersplease.com.au", "fastway.com.au", "aramex.com.au", "aramexconnect.com.au", "hunterexpress.com.au", "toll.com.au", "nzpost.co.nz", "teamglobalexp.com",
  // Brazil
  "correios.com.br", "jadlog.com.br", "loggi.com", "totalexpress.com.br",
];
