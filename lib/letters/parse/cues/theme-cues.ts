/**
 * Words that show a theme, by its id: alternatives of a regular expression, in English, French,
 * Spanish, Arabic, Russian and Chinese. Themes that are not here are chosen by hand only.
 */
export const THEME_WORDS: Record<string, string> = {
  accountability:
    'accountab|impunity|impunit[ée]|impunidad|rendición de cuentas|redevabilité|reddition de comptes|المساءلة|الإفلات من العقاب|безнаказанност|подотчётност|подотчетност|ответственност|问责|追责|有罪不罚',
  'arbitrary-detention':
    'arbitrar(?:y|ily) (?:arrest|detention|detain)|political prisoner|prisoners of conscience|détention arbitraire|detenci(?:ón|ones) arbitraria|pres[oa]s polític|الاحتجاز التعسفي|الاعتقال التعسفي|произвольн\\p{L}{1,6} (?:задержан|арест)|任意拘留|任意羁押',
  'armed-conflict':
    'armed conflict|hostilities|ceasefire|war crimes|international humanitarian law|conflit armé|crimes de guerre|conflicto armado|crímenes de guerra|النزاع المسلح|جرائم الحرب|جرائم حرب|вооруж[её]нн\\p{L}{1,6} конфликт|военн\\p{L}{1,6} преступлен|武装冲突|战争罪',
  arms: 'arms (?:trade|transfer|sales|embargo)|ventes? d.armes|venta de armas|توريد الأسلحة|оружия|武器',
  business:
    'business(?:es)? and human rights|business enterprises|database of businesses|transnational corporation|entreprises et (?:les )?droits|empresas y derechos|قاعدة البيانات|工商企业',
  children:
    'rights of the child|children.s rights|child rights|droits de l.enfant|derechos del niño|حقوق الطفل|прав\\p{L}{0,6} реб[её]нка|儿童权利',
  'civic-space':
    'civic space|civil society space|shrinking space|NGO law|foreign agent|espace civique|espacio cívico|الفضاء المدني|الحيز المدني|гражданск\\p{L}{1,6} пространств|иностранн\\p{L}{1,6} агент|公民空间',
  'council-membership':
    'candida(?:cy|te|ture)(?:(?!candida).){0,60}council|council(?:(?!council).){0,60}candida|seat on the(?:(?!seat on).){0,30}council|rights of membership|suspend(?:(?!suspend).){0,40}membership|election(?:(?!election).){0,30}to the(?:(?!to the).){0,20}human rights council|candidature au conseil|candidatura al consejo',
  'council-reform':
    'reform of the.{0,20}council|council.s (?:efficiency|working methods)|institution-building|status of the human rights council',
  'counter-terrorism':
    'count(?:er|ering)[- ]?terroris|violent extremism|antiterror|lutte contre le terrorisme|مكافحة الإرهاب|борьб\\p{L}{1,6} с терроризм|反恐',
  'death-penalty':
    'death penalty|death sentence|capital punishment|peine de mort|pena de muerte|عقوبة الإعدام|смертн\\p{L}{1,6} казн|死刑',
  development:
    'right to development|droit au développement|derecho al desarrollo|الحق في التنمية|право на развитие|发展权',
  disability:
    'persons? with disabilit|disability rights|personnes handicapées|personas con discapacidad|ذوي الإعاقة|инвалид|残疾人',
  'economic-social-cultural':
    'economic, social and cultural rights|économiques, sociaux et culturels|económicos, sociales y culturales|الاقتصادية والاجتماعية والثقافية|экономическ\\p{L}{1,6}, социальн\\p{L}{1,6} и культурн|经济、社会和?文化权利',
  elections:
    'post-election|presidential election|free and fair elections|electoral violence|élections? (?:présidentielle|législatives)|elecciones presidenciales|الانتخابات الرئاسية|президентск\\p{L}{1,6} выбор|选举',
  'enforced-disappearance':
    'enforced(?:ly)? disappear|disparitions? forcées?|desaparici(?:ón|ones) forzada|الاختفاء القسري|насильственн\\p{L}{1,6} исчезновен|强迫失踪',
  'environment-climate':
    'climate change|healthy environment|environmental (?:human )?rights|changement climatique|cambio climático|تغير المناخ|изменени\\p{L}{1,6} климата|气候变化',
  'extrajudicial-killings':
    'extrajudicial|unlawful killings|summary execution|exécutions? (?:extrajudiciaires|sommaires)|ejecuciones extrajudiciales|خارج نطاق القضاء|внесудебн|法外处决',
  'food-water':
    'right to food|right to water|food insecurity|starvation|famine|droit à l.alimentation|derecho a la alimentación|الحق في الغذاء|право на питание|食物权',
  'freedom-of-expression':
    'freedom of expression|freedom of speech|free expression|censorship|liberté d.expression|libertad de expresión|حرية التعبير|свобод\\p{L}{1,6} (?:слова|выражения)|言论自由|表达自由',
  'freedom-of-religion':
    'freedom of (?:religion|belief|conscience)|religious (?:freedom|minorit)|liberté de religion|libertad religiosa|حرية الدين|حرية المعتقد|свобод\\p{L}{1,6} вероисповедан|宗教自由',
  health:
    'right to health|access to medicines|sexual and reproductive|safe abortion|droit à la santé|derecho a la salud|الحق في الصحة|право на здоровье|健康权',
  housing:
    'right to (?:adequate )?housing|forced evictions?|droit au logement|derecho a la vivienda|الحق في السكن|жилищ|住房权',
  'human-rights-defenders':
    'human rights defenders?|\\bHRDs\\b|défenseur\\p{L}{0,6} des droits|defensor\\p{L}{0,6} de (?:los )?derechos|المدافع\\p{L}{1,6} عن حقوق الإنسان|правозащитник|人权捍卫者|人权卫士',
  'indigenous-peoples':
    'indigenous (?:peoples?|communit)|peuples autochtones|pueblos indígenas|الشعوب الأصلية|коренн\\p{L}{1,6} народ|土著人民',
  'international-justice':
    'international criminal court|\\bICC\\b|universal jurisdiction|crimes against humanity|genocide|cour pénale internationale|crimes contre l.humanité|corte penal internacional|lesa humanidad|المحكمة الجنائية الدولية|جرائم ضد الإنسانية|международн\\p{L}{1,6} уголовн\\p{L}{1,6} суд|преступлени\\p{L}{1,6} против человечности|国际刑事法院|危害人类罪',
  'investigative-mechanism':
    'commission of inquiry|fact-finding mission|investigative mechanism|group of (?:eminent )?experts|independent (?:international )?investigation|commission d.enquête|mission d.établissement des faits|comisión de investigación|misión (?:internacional )?(?:independiente )?de determinación|لجنة تحقيق|لجنة التحقيق|بعثة تقصي|комисси\\p{L}{1,6} по расследованию|миссии? по установлению фактов|调查委员会|实况调查|真相调查',
  journalists:
    'safety of journalists|attacks (?:on|against) journalists|media freedom|press freedom|sécurité des journalistes|seguridad de (?:los|las) periodistas|سلامة الصحفيين|безопасност\\p{L}{1,6} журналист|记者安全|新闻自由',
  'migrants-refugees':
    'migrants?|refugees?|asylum|internally displaced|réfugiés|migrant|refugiad|اللاجئين|المهاجرين|беженц|мигрант|难民|移民',
  minorities:
    'minorit(?:y|ies)|ethnic (?:group|persecution)|minorités|minorías|الأقليات|меньшинств|少数民族|少数群体',
  'ngo-participation':
    'participation of (?:civil society|NGOs)|civil society participation|NGO (?:access|participation)|participation de la société civile|participación de la sociedad civil|مشاركة المجتمع المدني|участи\\p{L}{1,6} гражданского общества',
  'older-persons':
    'older persons|personnes âgées|personas mayores|كبار السن|пожил\\p{L}{1,6} (?:людей|люд)|老年人',
  'peaceful-assembly':
    'peaceful (?:assembly|protest|demonstrat)|freedom of association|réunion pacifique|manifestations? pacifiques|reunión pacífica|protestas pacíficas|التجمع السلمي|الاحتجاجات السلمية|мирн\\p{L}{1,6} (?:собран|протест)|和平集会|和平示威',
  'privacy-digital':
    'surveillance|spyware|right to privacy|digital (?:rights|technolog)|internet shutdown|vie privée|privacidad|الخصوصية|неприкосновенност\\p{L}{1,6} частной|隐私权|监控',
  racism:
    'racis[mt]|racial (?:discrimination|justice)|police violence|racismo|العنصرية|расизм|расов|种族主义|种族歧视',
  reprisals:
    'reprisals?|représailles|represalias|أعمال انتقامية|الانتقام|репресси\\p{L}{1,6} за сотруднич|报复',
  'right-to-peace': 'right to peace|droit à la paix|derecho a la paz|الحق في السلام|право на мир',
  'rule-of-law':
    'rule of law|independence of (?:the )?judg|judicial independence|état de droit|estado de derecho|سيادة القانون|استقلال القضاء|верховенств\\p{L}{1,6} (?:закона|права)|法治|司法独立',
  'sexual-orientation-gender-identity':
    'LGBT|sexual orientation|gender identity|orientation sexuelle|orientación sexual|الميل الجنسي|сексуальн\\p{L}{1,6} ориентац|性取向',
  'special-procedures':
    'special rapporteur|independent expert|special procedures?|rapporteur spécial|rapporteuse spéciale|expert indépendant|relator(?:a|ía)? especial|المقرر\\p{L}{0,6} الخاص|الخبير المستقل|специальн\\p{L}{1,6} докладчик|特别报告员|独立专家',
  'technical-assistance':
    'technical assistance|capacity[- ]building|assistance technique|asistencia técnica|المساعدة التقنية|техническ\\p{L}{1,6} (?:помощ|содейств)|技术援助',
  torture: 'torture|ill-treatment|tortura|التعذيب|пытк|пыток|酷刑',
  'transitional-justice':
    'transitional justice|truth commission|truth and reconciliation|justice transitionnelle|justicia transicional|العدالة الانتقالية|переходн\\p{L}{1,6} правосуди|过渡期?司法',
  'women-and-girls':
    'women and girls|women.s rights|gender[- ]based violence|sexual violence|gender apartheid|droits des femmes|violences? sexuelles?|mujeres|derechos de las mujeres|النساء والفتيات|حقوق المرأة|العنف الجنسي|прав\\p{L}{0,6} женщин|妇女和?女童|妇女权利|性暴力',
}
