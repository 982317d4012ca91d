/**
 * Top-level domains as packed words, and the labels under which many countries register names with the countries that do. From the ICANN
 * section of the Public Suffix List (MPL-2.0, https://publicsuffix.org/list/) as tldts 7.5.4 has it;
 * `scripts/update-suffixes.mjs` writes this file.
 */
export const topLevelDomains: string =
  "AaaaCrpBbbDottDvieCcCleCogadoCudhabiBcCademyCcentureDountantKsCoCtorBdCsCultBeCgCroCtnaBfClCricaBgCakhanCencyBiCgCrbusDf" +
  "orceDtelBkdnBlCibabaDpayClfinanzDstateDyCsaceDtomBmCazonCericanexpressIfamilyDxCfamCicaCsterdamBnalyticsCdroidCquanCzBoC" +
  "lBpartmentsCpDleBqCuarelleBrCabDmcoCchiCmyCpaCtDeBsCdaCiaCsociatesBtChletaCtorneyBuCctionCdiEbleEoCspostCthorDoEsBwCsBxC" +
  "aBzCureAbaCbyCiduCnamexDdDkCrDcelonaElaycardHsDefootDgainsCseballDketballCuhausCyernBbCcCtCvaBcgCnBdBeCatsDutyCerCrlinCs" +
  "tEbuyCtBfBgBhCartiBiCbleCdCkeCngEoCoCzBjBlackFfridayCockbusterDgDombergCueBmCsCwBnCpparibasBoCatsCehringerCfaCmCndCoDkEi" +
  "ngCschDtikEonCtCutiqueCxBrCadescoCidgestoneCoadwayDkerDtherCusselsBsBtBuildFersCsinessCyCzzBvBwByBzChAcaCbCfeClDlDvinkle" +
  "inCmDeraDpCnonCpetownDitalHoneCrDavanDdsDeEerGsDsCsaDeDhDinoCtDeringDholicBbaCnCreBcBdBenterCoCrnBfCaCdBgBhCanelEnelDrit" +
  "yDseDtCeapCintaiCristmasDomeCurchBiCprianiCrcleCscoCtadelDiEcDyBkBlCaimsCeaningCickDnicFqueCothingDudCubEmedBmBnBoCachCd" +
  "esCffeeCllegeDogneCmDmbankEunityDpanyFreEuterDsecCndosDstructionEultingDtactEractorsCokingDlDpCrsicaCuntryDponGsDrsesBpa" +
  "BrCeditGcardGunionCicketCownCsCuiseGsBuCisinellaBvBwBxByCmruCouBzAdadCnceCtaDeDingDsunCyBclkBdsBeCalEerEsCgreeCliveryDlD" +
  "oitteDtaCmocratCntalEistCsiEgnCvBhlBiamondsCetCgitalCrectGoryCscountFverDhCyBjBkBmBnpBoCcsDtorCgCmainsCtCwnloadBriveBtvB" +
  "ubaiCpontCrbanBvagCrBzAearthCtBcCoBdekaCuDcationBeBgBmailCerckBnergyCgineerIingCterprisesBpsonBquipmentBrCicssonCniBsCqC" +
  "tateBtBuCrovisionCsBventsBxchangeCpertDosedDressCtraspaceAfageCilDrwindsDthCmilyCnDsCrmEersCshionDtBedexCedbackCrrariEer" +
  "oBiCdelityDoClmCnalEnceGialCreEstoneDmdaleCshEingCtDnessBjBkBlickrDghtsDrCoristDwersCyBmBoCoDdDtballCrdDexDsaleDumCundat" +
  "ionCxBrCeeDseniusClCogansDntierBtrBujitsuCnDdCrnitureCtbolByiAgaClDleryEoEupCmeEsCpCrdenCyBbCizBdCnBeCaCntEingCorgeBfBgC" +
  "eeBhBiCftEsCvesDingBlCassCeCobalEoBmCailCbhCoCxBnBodaddyCldEpointDfCodyearDgEleCpCtCvBpBqBrCaingerDphicsDtisCeenCipeCoce" +
  "ryDupBsBtBuCcciCgeCideDtarsCruBwByAhairCmburgCngoutCusBboBdfcEbankBealthGcareClpCreDmesBiphopCsamitsuCtachiCvBkCtBmBnBoc" +
  "keyCldingsDidayCmedepotEgoodsEsFenseCndaCrseCspitalDtEingCtDelFsDmailCuseCwBrBsbcBtBuCghesByattCundaiAibmBcbcCeCuBdBeCee" +
  "BfmBkanoBlBmCamatCdbCmoEbilienBnCcCdustriesCfinitiDoCgCkCstituteDuranceFeCtDernationalDuitCvestmentsBoBpirangaBqBrCishBs" +
  "CmailiCtDanbulBtCauCvAjaguarCvaBcbBeCepCtztCwelryBioBllBmCpBnjBoCbsDurgCtCyBpCmorganCrsBuegosAkaufenBddiBeCrryhotelsFpro" +
  "pertiesBfhBgBhBiCaCdsCmCndleCtchenCwiBmBnBoelnCmatsuCsherBpCmgCnBrCdCedBuokgroupBwByCotoBzAlaCcaixaCmborghiniDerCndErove" +
  "rDxessCsalleCtDinoDrobeCwDyerBbBcBdsBeaseCclercCfrakCgalDoCxusBgbtBiCdlCfeEinsuranceEstyleCghtingCkeCllyCmitedDoCncolnDk" +
  "CveDingBkBlcCpBoanEsCckerDusClCndonCtteEoCveBplDfinancialBrBsBtCdDaBuCndbeckCxeDuryBvByAmaCdridCifDsonCkeupCnDagementDgo" +
  "CpCrketGingGsDriottDshallsCttelBbaBcCkinseyBdBeCdDiaCetClbourneCmeDorialCnDuCrckFmsdBgBhBiamiCcrosoftClCniDtCtDsubishiBk" +
  "BlCbCsBmCaBnBoCbiEleCdaCeCiCmCnashDeyDsterCrmonDtgageCscowCtoErcyclesCvDieBpBqBrBsCdBtCnCrBuCseumDicBvBwBxByBzAnaCbCgoya" +
  "CmeCvyBbaBcBeCcCtDbankDflixDworkCustarCwDsCxtEdirectDusBfClBgCoBhkBiCcoCkeDonCnjaCssanFyBlBoCkiaCrtonCwDruzDtvBpBrCaCwBt" +
  "tBuBycBzAobiCserverBfficeBkinawaBlayanGgroupCloBmCegaBneCgCionClDineBooBpenBracleDngeCgDanicCiginsBsakaBtsukaCtBvhApaCge" +
  "CnasonicCrisDsDtnersEsEyCyBccwBeCtBfCizerBgBhCarmacyCdCilipsConeDtoFgraphyFsCysioBicsDtetEuresCdCnDgDkConeerCzzaBkBlCace" +
  "DyEstationCumbingDsBmBnCcBohlCkerClitieCrnCstBrCaxiCessCimeCoDdEuctionsDfDgressiveDmoDpertiesHyDtectionCuDdentialBsBtBub" +
  "BwCcByAqaBponBuebecDstAracingCdioBeCadDlestateEtorFyCcipesCdDumbrellaChabCiseFnDtClianceCnDtEalsCpairDortDublicanCstEaur" +
  "antCviewGsCxrothBichEardliDohClCoCpBoCcksCdeoCgersComBsCvpBuCgbyChrCnBwCeByukyuAsaCarlandCfeEtyCkuraCleDonCmsclubEungCnd" +
  "vikHcoromantDofiCpCrlCsCveCxoBbCiCsBcCbChaefflerDmidtDolarshipsEolDuleDwarzCienceCotBdBeCarchDtCcureFityCekClectCnerCrvi" +
  "cesCvenCwCxDyBfrBgBhCangrilaDrpCellCiaDkshaCoesDpEpingDujiDwBiClkCnaDglesCteBjBkCiDnCyDpeBlCingBmCartCileBnCcfBoCccerDia" +
  "lCftbankEwareChuClarDutionsCngDyCyBpaDceCortDtBrClBsBtCadaDplesDrDtebankFfarmCcDgroupCockholmDrageEeCreamCudioEyCyleBuCc" +
  "ksCppliesFyEortCrfDgeryCzukiBvBwatchCissBxByCdneyCstemsBzAtabCipeiClkCobaoCrgetCtamotorsErDtooCxDiBcCiBdCkBeamCchEnology" +
  "ClCmasekCnnisCvaBfBgBhCdCeaterFreBiaaCcketsCendaCpsCresDolBjCmaxxCxBkCmaxxBlBmCallBnBoCdayCkyoColsCpCrayCshibaCtalCursCw" +
  "nCyotaDsBrCadeEingDiningDvelGersJinsuranceCustCvBtBubeCiCnesCshuBvCsBwBzAuaBbankCsBgBkBnicomDversityCoBolBpsBsByBzAvaCca" +
  "tionsCnaDguardBcBeCgasCnturesCrisignDmögensberaterOungDsicherungCtBgBiCajesCdeoCgCkingCllasCnCpCrginCsaDionCvaDoBlaander" +
  "enBnBodkaClvoCteDingDoCyageBuAwalesDmartDterCngEgouCtchFesBeatherHchannelCbDcamDerDsiteCdDdingCiboDrBfBhoswhoBienCkiClli" +
  "amhillCnDdowsDeDnersBmeBoodsideCrkEsDldCwBsBtcCfAxboxBeroxBihuanCnBxxByzAyachtsChooCmaxunCndexBeBodobashiCgaCkohamaCuDtu" +
  "beBtBunAzaCpposCraBeroBipBmBoneBuerichBwAελBυAбгBелAдетиAеюAкатоликBомAмкдBонCскваAонлайнBргAрусBфAсайтBрбAукрAқазAհայAי" +
  "שראלAקוםAابوظبيBرامكوBلاردنCبحرينCجزائرCسعوديةHهGیةHۃCعليانCمغربCيمنBماراتBيرانBیرانAبارتCزارBيتكBھارتAتونسAسودانCرياEةA" +
  "شبكةAعراقCبBمانAفلسطينAقطرAكاثوليكBومAمصرBليسياBوريتانياCقعAهمراهAپاكستانCکستانAڀارتAकॉमAनेटAभारतEम्DोतAसंगठनAবাংলাAভারত" +
  "CৰতAਭਾਰਤAભારતAଭାରତAஇந்தியாBலங்கைAசிங்கப்பூர்Aభారత్AಭಾರತAഭാരതംAලංකාAคอมAไทยAລາວAგეAみんなAアマゾンAクラウドAグーグルAコムAストアAセールAファッションAポ" +
  "イントA世界A中信B国B國B文网A亚马逊A企业A佛山A信息A健康A八卦A公司B益A台湾B灣A商城B店B标A嘉里C大酒店A在线A大拿A天主教A娱乐A家電A广东A微博A慈善A我爱你A手机A招聘A政务B府A新加坡B闻A时尚A書籍A机构A淡马锡A游" +
  "戏A澳門B门A点看A移动A组织机构A网址B店B站B络A联通A臺灣A谷歌A购物A通販A集团A電訊盈科A飞利浦A食品A餐厅A香格里拉B港A닷넷B컴A삼성A한국";

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
