/**
 * Top-level domains, and the labels under which many countries register names with the countries that do. From the ICANN section of the
 * Public Suffix List (MPL-2.0, https://publicsuffix.org/list/) as tldts 7.5.4 has it; `scripts/update-suffixes.mjs` writes this file.
 */
export const topLevelDomains: string =
  "aaa aarp abb abbott abbvie abc able abogado abudhabi ac academy accenture accountant accountants aco actor ad ads adult " +
  "ae aeg aero aetna af afl africa ag agakhan agency ai aig airbus airforce airtel akdn al alibaba alipay allfinanz allstat" +
  "e ally alsace alstom am amazon americanexpress americanfamily amex amfam amica amsterdam analytics android anquan anz ao" +
  " aol apartments app apple aq aquarelle ar arab aramco archi army arpa art arte as asda asia associates at athleta attorn" +
  "ey au auction audi audible audio auspost author auto autos aw aws ax axa az azure ba baby baidu banamex band bank bar ba" +
  "rcelona barclaycard barclays barefoot bargains baseball basketball bauhaus bayern bb bbc bbt bbva bcg bcn bd be beats be" +
  "auty beer berlin best bestbuy bet bf bg bh bharti bi bible bid bike bing bingo bio biz bj black blackfriday blockbuster " +
  "blog bloomberg blue bm bms bmw bn bnpparibas bo boats boehringer bofa bom bond boo book booking bosch bostik boston bot " +
  "boutique box br bradesco bridgestone broadway broker brother brussels bs bt build builders business buy buzz bv bw by bz" +
  " bzh ca cab cafe cal call calvinklein cam camera camp canon capetown capital capitalone car caravan cards care career ca" +
  "reers cars casa case cash casino cat catering catholic cba cbn cbre cc cd center ceo cern cf cfa cfd cg ch chanel channe" +
  "l charity chase chat cheap chintai christmas chrome church ci cipriani circle cisco citadel citi citic city ck cl claims" +
  " cleaning click clinic clinique clothing cloud club clubmed cm cn co coach codes coffee college cologne com commbank com" +
  "munity company compare computer comsec condos construction consulting contact contractors cooking cool coop corsica coun" +
  "try coupon coupons courses cpa cr credit creditcard creditunion cricket crown crs cruise cruises cu cuisinella cv cw cx " +
  "cy cymru cyou cz dad dance data date dating datsun day dclk dds de deal dealer deals degree delivery dell deloitte delta" +
  " democrat dental dentist desi design dev dhl diamonds diet digital direct directory discount discover dish diy dj dk dm " +
  "dnp do docs doctor dog domains dot download drive dtv dubai dupont durban dvag dvr dz earth eat ec eco edeka edu educati" +
  "on ee eg email emerck energy engineer engineering enterprises epson equipment er ericsson erni es esq estate et eu eurov" +
  "ision eus events exchange expert exposed express extraspace fage fail fairwinds faith family fan fans farm farmers fashi" +
  "on fast fedex feedback ferrari ferrero fi fidelity fido film final finance financial fire firestone firmdale fish fishin" +
  "g fit fitness fj fk flickr flights flir florist flowers fly fm fo foo food football ford forex forsale forum foundation " +
  "fox fr free fresenius frl frogans frontier ftr fujitsu fun fund furniture futbol fyi ga gal gallery gallo gallup game ga" +
  "mes gap garden gay gb gbiz gd gdn ge gea gent genting george gf gg ggee gh gi gift gifts gives giving gl glass gle globa" +
  "l globo gm gmail gmbh gmo gmx gn godaddy gold goldpoint golf goodyear goog google gop got gov gp gq gr grainger graphics" +
  " gratis green gripe grocery group gs gt gu gucci guge guide guitars guru gw gy hair hamburg hangout haus hbo hdfc hdfcba" +
  "nk health healthcare help here hermes hiphop hisamitsu hitachi hiv hk hkt hm hn hockey holdings holiday homedepot homego" +
  "ods homes homesense honda horse hospital host hosting hot hotel hotels hotmail house how hr hsbc ht hu hughes hyatt hyun" +
  "dai ibm icbc ice icu id ie ieee ifm ikano il im imamat imdb immo immobilien in inc industries infiniti info ing ink inst" +
  "itute insurance insure int international intuit investments io ipiranga iq ir irish is ismaili ist istanbul it itau itv " +
  "jaguar java jcb je jeep jetzt jewelry jio jll jm jmp jnj jo jobs joburg jot joy jp jpmorgan jprs juegos kaufen kddi ke k" +
  "erryhotels kerryproperties kfh kg kh ki kia kids kim kindle kitchen kiwi km kn koeln komatsu kosher kp kpmg kpn kr krd k" +
  "red kuokgroup kw ky kyoto kz la lacaixa lamborghini lamer land landrover lanxess lasalle lat latino latrobe law lawyer l" +
  "b lc lds lease leclerc lefrak legal lego lexus lgbt li lidl life lifeinsurance lifestyle lighting like lilly limited lim" +
  "o lincoln link live living lk llc llp loan loans locker locus lol london lotte lotto love lpl lplfinancial lr ls lt ltd " +
  "ltda lu lundbeck luxe luxury lv ly ma madrid maif maison makeup man management mango map market marketing markets marrio" +
  "tt marshalls mattel mba mc mckinsey md me med media meet melbourne meme memorial men menu merck merckmsd mg mh miami mic" +
  "rosoft mil mini mint mit mitsubishi mk ml mlb mls mm mma mn mo mobi mobile moda moe moi mom monash money monster mormon " +
  "mortgage moscow moto motorcycles mov movie mp mq mr ms msd mt mtn mtr mu museum music mv mw mx my mz na nab nagoya name " +
  "navy nba nc ne nec net netbank netflix network neustar new news next nextdirect nexus nf nfl ng ngo nhk ni nico nike nik" +
  "on ninja nissan nissay nl no nokia norton now nowruz nowtv np nr nra nrw ntt nu nyc nz obi observer office okinawa olaya" +
  "n olayangroup ollo om omega one ong onion onl online ooo open oracle orange org organic origins osaka otsuka ott ovh pa " +
  "page panasonic paris pars partners parts party pay pccw pe pet pf pfizer pg ph pharmacy phd philips phone photo photogra" +
  "phy photos physio pics pictet pictures pid pin ping pink pioneer pizza pk pl place play playstation plumbing plus pm pn " +
  "pnc pohl poker politie porn post pr praxi press prime pro prod productions prof progressive promo properties property pr" +
  "otection pru prudential ps pt pub pw pwc py qa qpon quebec quest racing radio re read realestate realtor realty recipes " +
  "red redumbrella rehab reise reisen reit reliance ren rent rentals repair report republican rest restaurant review review" +
  "s rexroth rich richardli ricoh ril rio rip ro rocks rodeo rogers room rs rsvp ru rugby ruhr run rw rwe ryukyu sa saarlan" +
  "d safe safety sakura sale salon samsclub samsung sandvik sandvikcoromant sanofi sap sarl sas save saxo sb sbi sbs sc scb" +
  " schaeffler schmidt scholarships school schule schwarz science scot sd se search seat secure security seek select sener " +
  "services seven sew sex sexy sfr sg sh shangrila sharp shell shia shiksha shoes shop shopping shouji show si silk sina si" +
  "ngles site sj sk ski skin sky skype sl sling sm smart smile sn sncf so soccer social softbank software sohu solar soluti" +
  "ons song sony soy spa space sport spot sr srl ss st stada staples star statebank statefarm stc stcgroup stockholm storag" +
  "e store stream studio study style su sucks supplies supply support surf surgery suzuki sv swatch swiss sx sy sydney syst" +
  "ems sz tab taipei talk taobao target tatamotors tatar tattoo tax taxi tc tci td tdk team tech technology tel temasek ten" +
  "nis teva tf tg th thd theater theatre tiaa tickets tienda tips tires tirol tj tjmaxx tjx tk tkmaxx tl tm tmall tn to tod" +
  "ay tokyo tools top toray toshiba total tours town toyota toys tr trade trading training travel travelers travelersinsura" +
  "nce trust trv tt tube tui tunes tushu tv tvs tw tz ua ubank ubs ug uk unicom university uno uol ups us uy uz va vacation" +
  "s vana vanguard vc ve vegas ventures verisign vermögensberater vermögensberatung versicherung vet vg vi viajes video vig" +
  " viking villas vin vip virgin visa vision viva vivo vlaanderen vn vodka volvo vote voting voto voyage vu wales walmart w" +
  "alter wang wanggou watch watches weather weatherchannel web webcam weber website wed wedding weibo weir wf whoswho wien " +
  "wiki williamhill win windows wine winners wme woodside work works world wow ws wtc wtf xbox xerox xihuan xin xxx xyz yac" +
  "hts yahoo yamaxun yandex ye yodobashi yoga yokohama you youtube yt yun za zappos zara zero zip zm zone zuerich zw ελ ευ " +
  "бг бел дети ею католик ком мкд мон москва онлайн орг рус рф сайт срб укр қаз հայ ישראל קום ابوظبي ارامكو الاردن البحرين " +
  "الجزائر السعودية السعوديه السعودیة السعودیۃ العليان المغرب اليمن امارات ايران ایران بارت بازار بيتك بھارت تونس سودان سور" +
  "يا سورية شبكة عراق عرب عمان فلسطين قطر كاثوليك كوم مصر مليسيا موريتانيا موقع همراه پاكستان پاکستان ڀارت कॉम नेट भारत भार" +
  "तम् भारोत संगठन বাংলা ভারত ভাৰত ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා คอม ไทย ລາວ გე みんな アマゾン " +
  "クラウド グーグル コム ストア セール ファッション ポイント 世界 中信 中国 中國 中文网 亚马逊 企业 佛山 信息 健康 八卦 公司 公益 台湾 台灣 商城 商店 商标 嘉里 嘉里大酒店 在线 大拿 天主教 娱乐 家電 广东 微博 " +
  "慈善 我爱你 手机 招聘 政务 政府 新加坡 新闻 时尚 書籍 机构 淡马锡 游戏 澳門 澳门 点看 移动 组织机构 网址 网店 网站 网络 联通 臺灣 谷歌 购物 通販 集团 電訊盈科 飞利浦 食品 餐厅 香格里拉 香港 닷넷 닷컴 삼성" +
  " 한국";

/** `co.uk`, `com.au` …: a label and the countries, with `,` between labels. */
export const secondLevelSuffixes: string =
  "ac ae at bd be bw ci cn cr cy eg fj gn id il im in ir jp ke kr lk ls ma me ml mu mw mz ni nz pa pk pr rs rw se sz th tz " +
  "ug uk vn za zm zw,ai bd id in jo kr vn,art br do dz ec ht ml sn,asso ci dz fr gp ht km mc ml nc re,biz az bb cy et fj gh" +
  " id in ki ls mv mw my ni nr pk pl pr ss tj tr tt vn zm,co ae ag am ao at az bb bd bi bj bw bz ci cl cm cr dm gg gl gy hu" +
  " id il im in io ir it je jp ke kr lc ls ma me mg mu mw mz na ni nz om pn rs rw ss st sz th tj tm tt tz ug uk us uz ve vi" +
  " za zm zw,com ac af ag ai al am ar au aw az ba bb bd bh bi bj bm bn bo br bs bt by bz ci cm cn co cu cv cw cy dm do dz e" +
  "c ee eg es et fj fm fr ge gh gi gl gn gp gr gt gu gy hk hn hr ht im in io iq jo kg kh ki km kp kw ky kz la lb lc lk lr l" +
  "v ly mg mk ml mo ms mt mu mv mw mx my na nf ng ni nr om pa pe pf ph pk pl pr ps pt py qa re ro sa sb sc sd sg sh sl sn s" +
  "o ss st sv sy tj tm tn to tr tt tw ua ug uy uz vc ve vi vn vu ws ye zm,coop ar br ht in km mv mw py rw,ed ao ci cr jp,ed" +
  "u ac af al ao ar au az ba bb bd bh bi bj bm bn bo br bs bt bz ci cn co cu cv cw dm do dz ec ee eg es et fj fm gd ge gh g" +
  "i gl gn gp gr gt gu gy hk hn ht in io iq it jo kg kh ki km kn kp kw ky kz la lb lc lk lr ls lv ly me mg mk ml mn mo ms m" +
  "t mv mw mx my mz ng ni nr om pa pe pf ph pk pl pn pr ps pt py qa rs sa sb sc sd sg sl sn so ss st sv sy tj tm to tr tt t" +
  "w ua ug uy vc ve vg vn vu ws ye za zm,eng br ec jo pro,firm ht in nf ro ve,fm br it jo no,go ci cr id it jp ke kr th tj " +
  "tz ug,gob ar bo cl cu do ec es gt hn mx ni pa pe pk sv ve,gouv ci fr ht km ml sn,gov ac ae af al ao ar as au az ba bb bd" +
  " bf bh bm bn br bs bt bw by bz cd cl cm cn co cx cy cz dm do dz ec ee eg et fj gd ge gh gi gn gr gu gy hk ie il in io iq" +
  " ir it jo kg kh ki km kn kp kw kz la lb lc lk lr ls lt lv ly ma me mg mk ml mn mo mr ms mu mv mw my mz na ng nr om ph pk" +
  " pl pn pr ps pt pw py qa rs rw sa sb sc sd sg sh sl so ss sx sy tj tl tm tn to tr tt tw ua ug uk vc ve vn ws ye za zm zw" +
  ",i bg ng ph se,ia bo br us ve,id au bd cv fj ir lv ly us vn,in ni rs th ua us,ind br gt in kw tn,info az bb bd bj bo ec " +
  "eg et fj gu ht hu in ke ki la ls ml mv nf ni nr pl pr ro sd tn tr tt tz ve vn zm,int ar az bo ci cv in la lk mv mw ni pt" +
  " tj ve vn,k12 ec il tr vi,ltd cy gi lk uk,me eg in it ke kr so ss tz uk us,med br ec ee ht ly om pa pro sa sd,mil ac ae " +
  "al ar az ba bd bo br by cl cn co cy do ec eg fj gh gt hn id in io iq jo kg km kr kz lv mg mv my mz ng ni no nz pe ph pl " +
  "py qa rw sh st sy tj tm to tr tt tw tz ug uy vc ve ye za zm zw,mobi gp ke ng tz,name az eg et fj hr mk mv my ng pr qa tj" +
  " tr tt vn,ne jp ke kr tz ug us,net ac ae af ag ai al am ar au az ba bb bd bh bj bm bn bo br bs bt bw bz ci cm cn co cu c" +
  "v cw cy dm do dz ec eg et fj fm ge gg gh gl gn gp gr gt gu gy hk hn ht id il im in io iq ir je jo kg kh ki kn kw ky kz l" +
  "a lb lc lk lr ls lv ly ma me mk ml mo ms mt mu mv mw mx my mz na nf ng ni nr nz om pa pe ph pk pl pn pr ps pt py qa rw s" +
  "a sb sc sd sg sh sl so ss st sy th tj tm tn to tr tt tw ua uk uy uz vc ve vi vn vu ws ye za zm,nom ag br co es fr io km " +
  "mg nc ni pa pe pl ro tm ve za,nt au ca no ro,or at bi ci cr id it jp ke kr mu th tz ug us,org ac ae af ag ai al am ao ar" +
  " au az ba bb bd bh bi bj bm bn bo br bs bt bw bz ci cn co cu cv cw cy dm do dz ec ee eg es et fj fm ge gg gh gi gl gn gp" +
  " gr gt gu gy hk hn ht hu il im in io iq ir je jo kg kh ki km kn kp kw ky kz la lb lc lk lr ls lv ly ma me mg mk ml mn mo" +
  " ms mt mu mv mw mx my mz na ng ni nr nz om pa pe pf ph pk pl pn pr ps pt py qa ro rs rw sa sb sc sd se sg sh sk sl sn so" +
  " ss st sv sy sz tj tm tn to tr tt tw ua ug uk uy uz vc ve vi vn vu ws ye za zm zw,press aero cy ma se,priv hu me no pl,p" +
  "ro az br cy ec fj ht in mv om pr tt vn,rec br nf ro ve,sc cn ke kr ls tz ug us,sch ae bd id ir jo lk ly ng qa sa ss uk z" +
  "m,school ge in nz za,store bb nf ro st ve,tm cy dz fr hu km mc no pl ro se za,tv bb bd bo br eg im in it jo sd tr tz,web" +
  " bo do gu id lk nf ni pk tj tr ve za";
