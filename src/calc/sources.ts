/**
 * Where formulas, norms and figures come from: the pages they were read on. The keys are used in the
 * definitions; the list is that of the whole catalogue, so that a new function finds its sources here.
 */
export const sources = {
  '1001': { url: 'https://1001vragen.nl/amp/vraag/hoeveel-marge-op-inkoopprijs', what: 'opslag en marge' },
  adf: {
    url: 'https://www.adfinadvies.nl/verzendkosten-en-omzetbelasting/',
    what: 'btw verzendkosten naar verhouding',
  },
  alg1: {
    url: 'https://www.algebra.com/cgi-bin/show-question-source.mpl?solution=312313',
    what: 'regressie 12 campagnes (r fout)',
  },
  alg2: {
    url: 'https://www.algebra.com/cgi-bin/show-question-source.mpl?solution=748444',
    what: 'regressie 4 punten (tussentijds afgerond)',
  },
  anf: { url: 'https://www.analystforum.com/t/trade-discount-calculation/51745', what: 'samengesteld 2/20 net 45' },
  aoe: {
    url: 'https://the-art-of-ecommerce.com/en/discount-calculator',
    what: '15% korting bij 30% marge: verdubbelen',
  },
  asr: {
    url: 'http://asrnederland.nl/investor-relations/financiele-ratios/interest-coverage',
    what: 'jaarcijfers ICR',
  },
  baaz: { url: 'https://www.baaz.nl/node/26217', what: 'vlakke en getrapte staffel' },
  bb: { url: 'https://www.btwberekening.nl/exclusief-btw-berekenen/', what: 'btw-voorbeeld (afgekapt)' },
  bbs: {
    url: 'https://beursbaas.eu/blogs/kennisbank/hoe-bereken-ik-de-compound-annual-growth-rate-cagr-uitgelegd-a-d-h-v-voorbeeld-calculaties',
    what: 'CAGR',
  },
  bdk: {
    url: 'https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/zakelijk/btw/btw_berekenen_aan_uw_klanten/waarover_btw_berekenen/bijzondere_omzet/kredietbeperkingstoeslag',
    what: 'Belastingdienst kredietbeperkingstoeslag',
  },
  bdo: {
    url: 'https://www.taxlive.nl/nl/documenten/nieuws/bdo-btw-heffing-bij-verzend-en-bezorgkosten/',
    what: 'BDO: btw vracht naar verhouding',
  },
  bdr: {
    url: 'https://www.fiscanet.nl/fiscanet/fiscact.nsf/rssfn?readform&re=CD85738AB347F587C1258486004D0B4E',
    what: 'overname Belastingdienst: btw-bedrag afronden',
  },
  bds: {
    url: 'https://www.bdsaccountants.co.nz/resources/should-you-be-discounting-your-price',
    what: 'kortingstabel accountantskantoor',
  },
  bfB: { url: 'https://www.basicfinance.info/break-evenomzet/', what: 'contributiemarge, break-evenomzet' },
  bfC: { url: 'https://www.basicfinance.info/omlooptijd-crediteuren/', what: 'formule + norm 30-60 dagen' },
  bfR: { url: 'https://www.basicfinance.info/dekking-rentelasten/', what: 'definitie' },
  bfT: { url: 'https://www.basicfinance.info/bruto-toegevoegde-waarde/', what: 'bruto toegevoegde waarde' },
  bfZ: { url: 'https://www.basicfinance.info/bezettingsverschil/', what: 'bezettingsverschil' },
  bh: { url: 'https://berekenenhulp.nl/btw/btw-berekenen', what: 'btw-voorbeelden' },
  bhp1: { url: 'https://www.boekhoudplaza.nl/kengetal/1/Current_ratio.htm', what: 'RGS-kengetallen' },
  bhp12: { url: 'https://www.boekhoudplaza.nl/kengetal/12/Solvabiliteitsratio_EV_TV.htm', what: 'RGS-kengetallen' },
  bhp15: { url: 'https://www.boekhoudplaza.nl/kengetal/15/Netto_winstmarge.htm', what: 'RGS-kengetallen' },
  bhp17: { url: 'https://www.boekhoudplaza.nl/kengetal/17/Omloopsnelheid_debiteuren.htm', what: 'RGS-kengetallen' },
  bhp20: { url: 'https://www.boekhoudplaza.nl/kengetal/20/Omlooptijd_van_de_voorraad.htm', what: 'RGS-kengetallen' },
  bhp22: { url: 'https://www.boekhoudplaza.nl/kengetal/22/Omlooptijd_crediteuren.htm', what: 'RGS-kengetallen' },
  bhp26: {
    url: 'https://www.boekhoudplaza.nl/kengetal/26/Omloopsnelheid_netto_werkkapitaal.htm',
    what: 'RGS-kengetallen',
  },
  bhp9: { url: 'https://www.boekhoudplaza.nl/kengetal/9/Debt_ratio_VV_TV.htm', what: 'RGS-kengetallen' },
  bhpR: {
    url: 'https://boekhoudplaza.nl/kengetallen/1/Rentabiliteit.htm',
    what: 'RGS-kengetallen, definities REV/RTV/DuPont',
  },
  bj: {
    url: 'https://www.bonnetjesbaas.nl/kennisbank/belastingen/btw-tarieven-nederland',
    what: 'tarieven 21/9/0, logies 21% per 1-1-2026',
  },
  bn: { url: 'https://berekening.net/standaarddeviatie-rekenmachine', what: 'standaardafwijking steekproef/bevolking' },
  bnl: {
    url: 'https://www.berekenen.nl/a-z/solvabiliteit-berekenen/hoe-reken-je-de-omgekeerde-solvabiliteit-uit',
    what: 'solvabiliteit 155% (reactie bevat fout)',
  },
  bpost: { url: 'https://www.bpost.be/nl/business/faqs/faq/tarieven', what: 'progressieve schijvenkorting' },
  br6: {
    url: 'https://brainscape.com/flashcards/rekenen-hfst-6-11518971/packs/20296608',
    what: 'formulekaart consumentenprijs/btw',
  },
  bra: {
    url: 'https://brainscape.com/flashcards/ma2-les-6b-11491693/packs/20270973',
    what: 'verkoopprijs-/omvangverschil',
  },
  cap: { url: 'https://www.capterra.nl/glossary/110/cagr-compound-annual-growth-rate', what: 'CAGR' },
  cbsA: {
    url: 'https://www.cbs.nl/nl-nl/achtergrond/2014/41/arbeidsproductiviteit',
    what: 'CBS arbeidsproductiviteit',
  },
  cbsBW: {
    url: 'https://www.cbs.nl/nl-nl/nieuws/2017/05/jaaromzet-auto-importeurs-gedaald/bruto-winstmarge',
    what: 'CBS-definitie brutowinstmarge',
  },
  cbsREV: {
    url: 'https://www.cbs.nl/nl-nl/achtergrond/2018/37/rentabiliteit-eigen-vermogen/rentabiliteit-van-het-eigen-vermogen',
    what: 'CBS-definitie REV',
  },
  cbsS: {
    url: 'https://www.cbs.nl/nl-nl/nieuws/2012/37/uitgaven-speciale-scholen-1-6-miljard-euro-in-2010/solvabiliteit',
    what: 'CBS-definitie',
  },
  cdo: { url: 'https://calcdomain.com/payback-period', what: 'payback + discounted payback (laatste fout)' },
  ce7: {
    url: 'https://stuvia.com/doc/1824481/ce7-praktisch-sales-en-accountmanagement',
    what: 'workloadmethode, scoringspercentages',
  },
  cex: { url: 'https://www.creditexpo.be/definities/cash-conversion-cycle/', what: 'CCC-definitie' },
  chk: {
    url: 'https://checkpointplans.com/simple-moving-average-forecast-calculator/6857470',
    what: '3-maands voortschrijdend gemiddelde',
  },
  cou: {
    url: 'https://uitgeverij-coutinho.cld.bz/9789046905500-inkijk/39/',
    what: 'Dit is marketing!, penetratiegraad',
  },
  coz: {
    url: 'https://calculatoratoz.com/nl/business-quick-ratio-calculator/Calc-363',
    what: 'rekenvoorbeeld quick ratio',
  },
  crs: {
    url: 'https://help.creditsafe.nl/nl/support/solutions/articles/7000075488-hoe-worden-crediteurendagen-berekend-',
    what: 'crediteurendagen over omzet',
  },
  cum: {
    url: 'https://cumulus.co/bedrijfseconomie/begrip/hefboomformule',
    what: 'lesmethode bedrijfseconomie havo/vwo',
  },
  cz: { url: 'https://connectzakelijk.nl/?p=2812', what: 'normbanden solvabiliteit' },
  deb: { url: 'https://debiteurnet.nl/blog-wat-is-de-wet-incassokosten-wik/', what: 'WIK-maxima per schijf' },
  dny: { url: 'https://danielnytra.com/de/?p=26715', what: 'share of wallet 20%' },
  dra: { url: 'https://www.dr-aart.nl/Procenten-indexcijfers.html', what: 'indexcijfers' },
  dst: { url: 'https://drstat.net/nl/pages/04-spreidingsmaten/38', what: 'standaardafwijking n' },
  duh: { url: 'https://duhatschek-winkler.de/reiseplanung-und-besuchskosten', what: 'bezoekkosten 282,61' },
  dun: { url: 'https://dunck.nl/wat-is-customer-lifetime-value/', what: 'CLV omzet/winst/voorspellend' },
  e61: { url: 'https://www.element61.be/nl/resource/pareto-filtering', what: '80/20-regel' },
  ebm: { url: 'https://berekensite.nl/berekening-ebitda-marge/', what: 'definitie EBITDA-marge' },
  ecash: { url: 'https://e-calculators.com/cash-ratio/', what: 'rekenvoorbeeld cash ratio' },
  ecB: { url: 'https://economiecompactonline.nl/beco/vwo/break-even.php', what: 'break-even-formules' },
  ecm: {
    url: 'http://economiematerialen.nl/index.php/rekenen/2-uncategorised/62-rekenen-met-indexcijfers',
    what: 'groei 10% / 50%',
  },
  ecN: { url: 'https://economiecompactonline.nl/beco/vwo/investeringsselectie_ncw.php', what: 'NCW-voorbeeld' },
  eco: {
    url: 'https://www.e-consult.co.ke/?p=notes&sub=10026&topic=define%2C+calculate+and+interpret+the+margin+of+safety',
    what: 'break-even + margin of safety',
  },
  efx: {
    url: 'https://handboek.easyflex.net/handboek/latest/10-klant-segmenten',
    what: 'ABC 80/10/10, kruisende klant hoort bij A',
  },
  ehp: { url: 'https://www.economiehulp.nl/prijs-en-efficiencyverschillen', what: 'prijs- en efficiencyverschil' },
  elo: { url: 'https://economielokaal.nl/indexcijfers-2', what: 'indexcijfers' },
  enc: { url: 'https://www.encyclo.nl/begrip/Omzetbonus', what: 'omzetbonus' },
  enM: { url: 'https://www.encyclo.nl/begrip/relatief%20marktaandeel', what: 'relatief marktaandeel' },
  ens: {
    url: 'https://www.ensie.nl/bedrijfseconomie-voor-het-besturen-van-organisaties/rentabiliteit-van-het-eigen-vermogen',
    what: 'DuPont-ontleding REV',
  },
  enT: {
    url: 'https://www.ensie.nl/algemene-economische-basisprincipes/toegevoegde-waarde',
    what: 'bruto/netto toegevoegde waarde',
  },
  eul: {
    url: 'https://www.eulerhermes.nl/tips/debiteurenbeheer/debiteurentermijn.html',
    what: 'debiteurentermijn x 365, zonder btw-correctie',
  },
  exam: {
    url: 'https://adoc.pub/eindexamen-mo-havo-i20da440f261551bbe6c634a54b937d6b48653.html',
    what: 'eindexamen M&O havo 2010-I opgave 1 (De Vries)',
  },
  fdj: { url: 'https://nl.financedjournal.com/concentration-ratio-and-herfindahl-index', what: 'C3 en Herfindahl' },
  fm: {
    url: 'https://financieel-management.nl/artikel/wat-is-de-definitie-en-betekenis-van-de-quick-ratio/',
    what: 'definitie quick ratio + norm',
  },
  ft: { url: 'https://factuur.tips/nl/zzp/factureren/korting-en-de-btw-op-factuur', what: 'factuurkorting en btw' },
  fyn: {
    url: 'https://fyndoo-advise-support.atlassian.net/wiki/spaces/FA/pages/819449/Hoe+worden+termijnkengetallen+berekend',
    what: 'termijnkengetallen (incl. btw, weken)',
  },
  gan: { url: 'http://answers.google.com/answers/threadview/id/566670.html', what: 'grof 36%' },
  gcm: { url: 'https://www.getclearmargins.com/tools/discount-penalty', what: 'multiplier 1,80' },
  gml: { url: 'https://globalmesh.link/blog/clv', what: 'CLV met retentie en disconto' },
  gof: { url: 'https://go-figure.nl/tag/rente/', what: 'wettelijke rente, rekenvoorbeeld' },
  gos: {
    url: 'http://gospeljilo.blogg.se/2023/august/break-even-point-formula-in-dollars-per-period.html',
    what: 'Video Productions-casus (zelfde leerboek als Saylor)',
  },
  hd: { url: 'https://www.houtendeuvels.nl/verzendkosten-levertijden/', what: "francogrens 750, 'of hoger'" },
  hock: {
    url: 'https://html.pdfcookie.com/02/2019/12/11/e3lk3k004pvk/e3lk3k004pvk.html',
    what: 'HOCK: seizoensindex (ratio-to-moving-average)',
  },
  inf: { url: 'https://infinitelexicon.com/retentiepercentage', what: 'retentie 90%' },
  inv: { url: 'https://invictuslv.com/category/financials/', what: 'prijsverhogingstabel' },
  itz: { url: 'https://www.intenza.nl/?p=10659', what: 'BATNA/ZOPA' },
  jj: { url: 'https://www.janjanssen.nl/3-prijzen/', what: "francogrens 'boven 250'" },
  jln: { url: 'http://www.journalinks.be/steekproef/', what: 'steekproefcalculator (Raosoft)' },
  jojo: {
    url: 'https://leren.jojoschool.nl/course/bedrijfseconomie/topic/voor-en-nacalculatie/vwo/exam',
    what: 'kostprijs 30,10',
  },
  kb: {
    url: 'http://kennisbank-beleggen-nieuws.blogspot.com/2014/03/return-on-investment.html',
    what: 'ROI = winst / beginvermogen',
  },
  kbf: {
    url: 'http://www.kb-financieel.nl/netto-contante-waarde-en-interne-rentabiliteit.14620.lynkx',
    what: 'NCW/IR-definitie',
  },
  kem: { url: 'https://www.kemna.nl/btw-berekenen', what: 'btw-voorbeelden' },
  kit: {
    url: 'https://kitchennmbrs.app/nl/kennisbank/inkoop-leveranciers-strategie/hoe-bereken-ik-de-nettoprijs-na-een-staffelkorting-bij-een-leverancier',
    what: 'cascadekorting',
  },
  kv: {
    url: 'https://www.klantvisie.nl/artikelen/zo-bepaal-je-de-kostprijs-en-de-verkoopprijs',
    what: 'kostprijs/verkoopprijs/btw',
  },
  kvo: {
    url: 'https://klantvisie.nl/artikelen/onderhandelen-bepaal-je-ondergrens',
    what: 'ondergrens bij onderhandelen',
  },
  leo: {
    url: 'https://www.leonieclaire.com/contributing/hoe-bereken-je-de-gemiddelde-debiteurensaldo/',
    what: 'kredietduur incl. btw x 360',
  },
  lin: { url: 'http://lineone.nl/bedrijfseconomie/opgave-h4-multi.htm', what: 'GBR/IR-opgave' },
  lu45: { url: 'https://www.lessonup.com/en/lesson/pYoPLP6Xav9j7hhQq', what: 'vwo-les H45 met uitwerkingen' },
  luDI: { url: 'https://lessonup.com/fr/lesson/7weQZSJ9QQPpfr6eH', what: 'les distributiekengetallen' },
  luEL: { url: 'https://lessonup.com/fr/lesson/Yzqz5sZRg4CGLCtsu', what: 'les prijselasticiteit' },
  luIX: { url: 'https://lessonup.com/en/lesson/4QPE6gxufqKcp5Dso', what: 'les indexcijfers' },
  luKP: { url: 'https://www.lessonup.com/en/lesson/Bs7qF5DJN9DwmYXuy', what: 'les integrale kostprijs' },
  luREV: { url: 'https://www.lessonup.com/en/lesson/9RrEsAtDHfDBeWiqk', what: 'mbo-les calculaties, rentabiliteit' },
  luS: { url: 'https://lessonup.com/en/lesson/bBc4GSW2WFozyeapH', what: 'MBO Handel-les met formuleblad' },
  mbt1: {
    url: 'https://www.monbtsmco.com/nl/calcul-commerciaux-tableau-9-exercices/',
    what: 'oefeningen (vertaald Frans), taart 12/20',
  },
  mbt2: {
    url: 'https://www.monbtsmco.com/nl/comment-calculer-une-marge-negative-9-exercices/',
    what: 'oefening negatieve marge',
  },
  mbt3: {
    url: 'https://www.monbtsmco.com/nl/calculs-commerciaux-de-base-9-exercices/',
    what: 'oefening prijs bij marge 30%',
  },
  mbt4: {
    url: 'https://www.monbtsmco.com/nl/comment-calculer-la-marge-nette-9-exercices/',
    what: 'oefening nettomarge',
  },
  me: { url: 'https://mistereinstein.nl/wat-is-de-formule-voor-standaarddeviatie/', what: 'standaarddeviatie n' },
  mfl: {
    url: 'https://marketingflot.blogspot.com/2012/02/numerieke-distributie.html',
    what: 'numerieke distributie XOT',
  },
  mob: {
    url: 'https://user-45633665576.cld.bz/Voorbeeldpagina-s-antwoordenboek-2-vwo-van-Management-Organisatie-in-Balans-7e-editie/11',
    what: 'antwoordenboek M&O in Balans vwo (opg. 45.4, 45.5)',
  },
  mp: { url: 'https://managementplatform.nl/cash-conversion-cycle-ccc/05/05/2024', what: 'CCC' },
  mpo: {
    url: 'https://www.marketingportaal.nl/marketing-verkoop/marktaandeel-berekenen/',
    what: 'marktaandeel, Parfitt-Collins',
  },
  msi: {
    url: 'https://support.microsoft.com/es-es/excel/functions/quartile-inc-function',
    what: 'Microsoft QUARTILE.INC',
  },
  msn: {
    url: 'https://learn.microsoft.com/en-us/office/dev/Add-ins/excel/custom-functions-naming',
    what: 'naamregels custom functions',
  },
  msq: { url: 'https://support.microsoft.com/en-us/excel/quartile-exc-function', what: 'Microsoft QUARTILE.EXC' },
  nevi: { url: 'https://kennislab.nevi.nl/begrippen/veiligheidsmarge', what: 'definitie veiligheidsmarge' },
  nma: { url: 'https://www.nmanet.nl/wat-is-cagr/', what: 'CAGR' },
  nova: { url: 'https://www.nova-incasso.nl/kennisbank/wet-incassokosten-wik/', what: 'WIK-voorbeeld' },
  npsd: { url: 'https://annualreport2018.dela.nl/begrippenlijst/net-promotor-score', what: 'NPS +10' },
  npsp: { url: 'https://theprimecalculator.com/hi/business/nps-calculator/formula', what: 'NPS 45' },
  npsq: { url: 'https://palospublishing.com/convert-nps-responses-to-scores', what: 'NPS 40' },
  oa: {
    url: 'https://www.ondernemersadviseurs.nl/post/sturen-op-omloopsnelheid-van-debiteuren-en-crediteuren',
    what: '30-60 dagen',
  },
  omf: {
    url: 'https://www.omzetfabriek.nl/verkooppijplijn-van-lead-tot-klant/',
    what: 'verkooppijplijn van achter naar voren',
  },
  pap: {
    url: 'https://www.postaffiliatepro.nl/affiliate-tools/discount-impact-calculator',
    what: "30% marge - 15% korting = '15%' (fout)",
  },
  pft: { url: 'https://portasftpserver.com/simple-linear-regression-models', what: 'regressie advertentiekosten' },
  por: {
    url: 'https://www.portatour.com/blog/en/how-much-does-my-field-force-cost-and-can-good-route-planning-reduce-it/',
    what: 'bezoekkosten 75',
  },
  qam: { url: 'https://qammunity.org/19230429', what: '2/10 net 30, 360 dagen' },
  ren: {
    url: 'https://www.rendement.nl/jaarverslag-en-jaarrekening/tools/interest-coverage-ratio-berekenen.html',
    what: 'ICR-norm',
  },
  ret: { url: 'https://www.retelligence.eu/2020/09/22/nps/', what: 'NPS-norm, geen %-teken' },
  rnl: {
    url: 'https://www.rentabiliteitberekenen.nl/hefboomeffect-rentabiliteit/',
    what: 'hefboomvoorbeeld (RTV fout)',
  },
  rpl: { url: 'https://www.replicable.com/blog/probability-in-pipedrive', what: 'gewogen waarde 50%' },
  rv: {
    url: 'https://ruudverduin.nl/begrippenlijst-klantgericht-ondernemen-en-crm/customer-lifetime-value/',
    what: 'CLV-voorbeeld (rekenfout)',
  },
  sA: {
    url: 'https://www.scribd.com/presentation/692506463/College-week-3-NIMA-A-distributiekengetallen-N',
    what: 'NIMA A college 3 distributiekengetallen',
  },
  say: {
    url: 'https://learn.saylor.org/mod/book/view.php?chapterid=49590&id=61373',
    what: 'Saylor Academy margin of safety',
  },
  sc: { url: 'https://www.scribd.com/document/491831829/h1', what: 'kostprijs C/N + V/W, opbouw consumentenprijs' },
  sgbs: {
    url: 'https://sgbs.ch/publication/evaluation-of-a-national-key-account-management-concept-within-selected-market-organisations-of-metter-toledo-process-analytics/3-4-2-share-of-wallet-analysis',
    what: 'gewogen share of wallet 10%',
  },
  sic: {
    url: 'https://startersinformatiecentrum.nl/abc/financieel/crediteuren/',
    what: "leverancierskrediet 'circa 30%'",
  },
  ske: {
    url: 'http://www.skeletonkey.com/lemonade-stand-part-3-seasonal-forecasts/',
    what: 'seizoensindex, methode gemiddelden',
  },
  sls: {
    url: 'https://de.slideshare.net/JohanAlberts/toegevoegde-waarde-55892744',
    what: 'bouwbedrijf toegevoegde waarde',
  },
  sm: { url: 'https://nl.surveymonkey.com/mp/sample-size-calculator/', what: 'steekproefgrootte, 90/95/99%' },
  sow: {
    url: 'http://nlrobe-sikopiyah.savviihq.com/2012/09/hier-met-die-portemonnee-het-hoe-en-wat-van-de-share-of-wallet',
    what: 'share of wallet',
  },
  sp: {
    url: 'https://www.startpagina.nl/v/financien/economie/vraag/601649/bereken-solvabiliteit-middel-balans/',
    what: 'drie formules solvabiliteit',
  },
  ssm: {
    url: 'https://flashcards.studysmartwithchris.com/nl/g/geef-de-formules-voor-rev-rvv-en-rtv-wat-heeft-hefboomeffect-hiermee-te-maken/',
    what: 'flashcard REV/RTV/RVV',
  },
  stt: {
    url: 'https://www.statisticstutor.app/practice-problems/simple-linear-regression',
    what: 'regressie reclame/omzet',
  },
  sxl: { url: 'http://www.bisdomgroningen.nl/uncategorized/een-belangrijk-kengetal/', what: 'Seats XL' },
  syn: { url: 'https://synvest.nl/begrippen/hefboomeffect', what: 'definitie hefboomeffect' },
  tas: { url: 'http://tasag.de/call-center-lexikon/abc-kunden/', what: 'ABC 80/15/5' },
  tdf: { url: 'https://the-definition.com/term/margin-of-safety-ratio', what: 'margin of safety ratio' },
  tl: {
    url: 'https://support.teamleader.eu/nl/support/solutions/articles/7000019645-faq-slaagkans-aan-je-deals-toevoegen-en-het-aanvaardingspercentage-nakijken',
    what: 'gewogen pipeline, aanvaardingspercentage',
  },
  tme: {
    url: 'http://encyclopedie.thiememeulenhoff.nl/ec/Prijselasticiteit%20van%20de%20gevraagde%20hoeveelheid.htm',
    what: 'ThiemeMeulenhoff prijselasticiteit',
  },
  van: { url: 'https://www.visitor-analytics.io/nl/glossary/c/churn/', what: 'churn 25%' },
  way: {
    url: 'http://waycalculator.com/finance/Customers-Lifetime-Value-with-Discount-Rate-Calculator.php',
    what: 'CLV-tabel',
  },
  wf35500: { url: 'http://www.wisfaq.nl/showrecord3.asp?id=35500', what: 'wisfaq terugverdientijd/ROI' },
  wf41221: { url: 'http://wisfaq.nl/showrecord3.asp?id=41221', what: 'wisfaq REV/RTV' },
  wf68404: { url: 'http://wisfaq.nl/printen.asp?id=68404', what: 'wisfaq, leerling mbo: kredietprijs' },
  wf82561: { url: 'http://wisfaq.nl/showrecord3.asp?id=82561', what: 'wisfaq terugverdientijd' },
  wfb: { url: 'http://warfidbrugge.be/nieuwsitem.php?id=380', what: 'korting contant, grove formule' },
  wiedi: { url: 'https://wiedi.nl/tools/roi-berekenen', what: "ROI 30%, 'goed' >10%" },
  wiz: {
    url: 'https://wizedu.com/questions/649780/a-corporation-owns-several-companies-the',
    what: 'regressie 8 bedrijven',
  },
  wk: { url: 'https://maken.wikiwijs.nl/arrangement/142684/export/imscp', what: 'btw-les' },
  wm: {
    url: 'http://www.wikimarketing.nl/subject/154/20-persoonlijke-verkoop/20.4-de-verkooporganisatie',
    what: 'bewerkingstaak, tabel 20.1',
  },
  wnx: { url: 'https://webnexus.nl/kennisbank/roi-return-on-investment', what: "ROI 'winst - investering'" },
  wpC: { url: 'https://nl.m.wikipedia.org/wiki/Concentratiegraad', what: 'concentratiegraad' },
  wpH: { url: 'https://nl.wikipedia.org/wiki/Herfindahl-index', what: 'Herfindahl-index' },
  wps: { url: 'https://nl.m.wikipedia.org/wiki/Staffel_(economie)', what: 'prijsstaffel' },
  ww: { url: 'https://www.winstwaker.nl/tools/winstmarge-berekenen', what: 'margecalculator' },
  wwo: { url: 'https://www.werknemerwordtovernemer.be/solvabiliteit', what: '1/3-regel (BE)' },
  zigt: { url: 'https://zigt.nl/nieuws/roi-return-on-investment', what: 'ROI 40%' },
} as const satisfies Record<string, { readonly url: string; readonly what: string }>;

export type SourceKey = keyof typeof sources;
