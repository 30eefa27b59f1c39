/** The words test letters are made of, language by language. All names of persons are invented. */
export interface Words {
  country: { alpha3: string; name: string }[]
  /** `{n}` is the session, `{c}` the country, `{d}` the days of the session. */
  titles: string[]
  addressee: string[]
  salutation: string[]
  opening: string[]
  past: string[]
  body: string[]
  askLead: string
  asks: string[]
  thanks: string[]
  closing: string[]
  heading: string[]
  persons: string[]
  organizationsHeading: string[]
  stated: string[]
  organizations: string[]
  individuals: [string, string][]
  furniture: string[]
  partners: [string, string[]]
  copy: string
  session: (n: number) => string
}

const ordinal = (n: number) => `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`

export const WORDS: Record<'en' | 'fr' | 'es' | 'ar' | 'ru' | 'zh', Words> = {
  en: {
    country: [
      { alpha3: 'ERI', name: 'Eritrea' },
      { alpha3: 'BDI', name: 'Burundi' },
      { alpha3: 'NIC', name: 'Nicaragua' },
      { alpha3: 'AFG', name: 'Afghanistan' },
      { alpha3: 'SDN', name: 'Sudan' },
      { alpha3: 'BLR', name: 'Belarus' },
      { alpha3: 'LKA', name: 'Sri Lanka' },
      { alpha3: 'YEM', name: 'Yemen' },
      { alpha3: 'KHM', name: 'Cambodia' },
      { alpha3: 'MMR', name: 'Myanmar' },
    ],
    titles: [
      '{c}: Extend the mandate of the Special Rapporteur',
      'Joint letter: The Human Rights Council should maintain its scrutiny of {c}',
      'Open letter to members of the UN Human Rights Council on the situation in {c}',
      'HRC{n}: States should support a strong resolution on {c}',
      '{c}: civil society calls on the {s} of the Human Rights Council to act',
    ],
    addressee: [
      'To Permanent Representatives of Member and Observer States of the United Nations (UN) Human Rights Council (Geneva, Switzerland)',
      'To: Permanent Missions of Member and Observer States of the UN Human Rights Council',
      'To the Permanent Representatives of Member and Observer States of the Human Rights Council',
    ],
    salutation: ['Excellencies,', 'Your Excellency,', 'Dear Excellencies,', 'Dear Ambassador,', 'Dear Permanent Representative,'],
    opening: [
      'Ahead of the {s} of the UN Human Rights Council ({d}), we, the undersigned non-governmental organisations, write to urge your delegation to support the extension of international scrutiny of {c}.',
      'We write to you in advance of the {s} of the Human Rights Council to draw your attention to the grave human rights situation in {c}.',
      'As the Council prepares for its upcoming {s}, our organizations express their deep concern over the deterioration of human rights in {c}.',
    ],
    past: [
      'At its {p}, the Council adopted a landmark resolution by which it decided to monitor the situation in the country. Since then, violations have continued unabated.',
      'In resolution {r}, adopted at the {p}, the Human Rights Council expressed grave concern over reports of torture, arbitrary detention and enforced disappearances.',
    ],
    body: [
      'Over the last two years, at least 45 civil society organisations were closed in {c} and dozens of human rights defenders, journalists and lawyers were arrested. None of those responsible has been brought to justice.',
      'The High Commissioner for Human Rights stated that “impunity remains the rule”. The authorities in {c} refuse to cooperate with the mechanisms of the Council and deny access to its mandate holders.',
      'Women and girls bear the brunt of the crisis. Survivors of sexual violence have no access to remedies, and those who document abuses in {c} face reprisals for engaging with the United Nations.',
      'We recall that the authorities of {c} have ratified the International Covenant on Civil and Political Rights, and that they are bound by the obligations it sets out.',
    ],
    askLead: 'In light of the above, we call on your delegation to:',
    asks: [
      'Support the renewal of the mandate for a further year;',
      'Ensure that the resolution condemns violations in clear terms;',
      'Provide the mandate with adequate resources; and',
      'Urge the authorities to grant access to the country.',
    ],
    thanks: ['We thank you for your attention to these pressing issues and stand ready to provide your delegation with further information as required.', 'Please accept, Excellencies, the assurances of our highest consideration.'],
    closing: ['Sincerely,', 'Yours sincerely,', 'Respectfully,', 'With assurances of our highest consideration,', 'Yours faithfully,'],
    heading: ['Signatories', 'Signatories:', 'List of signatories:', 'Signed:', 'Signed by:', 'The undersigned organizations:', 'Signing organisations'],
    persons: ['Individuals:', 'Individual signatories', 'Individuals'],
    organizationsHeading: ['Organizations:', 'Organisations'],
    stated: ['{k} NGOs', '{k} civil society organisations', 'More than {k} organizations', '{k} human rights organisations'],
    organizations: [
      'Lakeside Centre for Legal Aid', 'Human Rights Desk for the Horn (HRDH)', 'Women’s Forum for Peace and Accountability', 'Nile Documentation Initiative', 'Journalists for Open Information', 'Coastal Youth Network',
      'Association of Families of the Detained', 'Centre for Policy, Advocacy and Research (CPAR)', 'Freedom Monitor', 'Bridges Not Walls', 'Committee of Former Prisoners', 'Defend the Defenders – Great Lakes', 'Equality Now Collective',
      'Institute for Justice & Accountability', 'Rural Women’s Association, Inc.', 'Speak Out!', 'Stand Up for Truth', 'The Open Door Foundation', 'Voices of the Valley', 'Southern Lawyers’ Guild', 'East Coast Human Rights Coalition (ECHRC)',
      'No Silence', 'Network of Independent Monitors', 'Memory and Dignity', 'Free Press Union', 'Global Alliance for the Rights of Indigenous Farmers', '4Rights International', 'iDefend', 'Mothers of the Disappeared', 'Observatory on Statelessness and Nationality in the Middle East and Central Asia',
    ],
    individuals: [
      ['Dr. Miriam Oduya', 'Professor of International Law, University of Nairobi'],
      ['Peter J. Halvorsen', 'former Special Rapporteur on the situation of human rights in Belarus'],
      ['Ana Lucía Barrientos', 'human rights lawyer'],
      ['Sir Geoffrey Ashdown-Pike', 'Member of the House of Lords'],
      ['Thandiwe Mokoena', 'journalist and author'],
      ['Prof. Kenji Morita', 'Chair of the Institute for Asian Studies'],
    ],
    furniture: ['Share this', 'Facebook', 'Twitter', 'Related content', 'Sudan: A year of impunity', 'Belarus: Release Ales Bialiatski', 'Subscribe to our newsletter', 'Privacy policy'],
    partners: ['Our partners', ['European Union', 'Open Society Foundations', 'Sigrid Rausing Trust']],
    copy: 'Cc: Office of the United Nations High Commissioner for Human Rights; President of the Human Rights Council',
    session: (n) => `${ordinal(n)} session`,
  },
  fr: {
    country: [
      { alpha3: 'BDI', name: 'Burundi' },
      { alpha3: 'COD', name: 'République démocratique du Congo' },
      { alpha3: 'DZA', name: 'Algérie' },
      { alpha3: 'CMR', name: 'Cameroun' },
      { alpha3: 'TUN', name: 'Tunisie' },
    ],
    titles: [
      '{c} : il faut renouveler le mandat du Rapporteur spécial',
      'Lettre ouverte aux États membres du Conseil des droits de l’homme sur la situation au {c}',
      '{c} : lettre conjointe en vue de la {s} du Conseil des droits de l’homme',
    ],
    addressee: ['À l’attention des Représentants permanents des États membres et observateurs du Conseil des droits de l’homme des Nations Unies', 'Aux Représentants permanents des États membres et observateurs du Conseil des droits de l’homme (Genève, Suisse)'],
    salutation: ['Excellences,', 'Madame, Monsieur le Représentant permanent,', 'Mesdames et Messieurs les Ambassadeurs,', 'Vos Excellences,'],
    opening: [
      'À l’approche de la {s} du Conseil des droits de l’homme de l’ONU ({d}), nous, organisations de la société civile soussignées, vous écrivons pour exhorter votre délégation à soutenir le renouvellement du mandat relatif à la situation : {c}.',
      'En vue de la {s} du Conseil des droits de l’homme, nos organisations souhaitent attirer votre attention sur la détérioration de la situation des droits humains ({c}).',
    ],
    past: ['Lors de sa {p}, le Conseil avait adopté une résolution créant ce mandat, dans un contexte de graves violations.', 'Dans sa résolution {r}, le Conseil des droits de l’homme a exprimé sa profonde préoccupation.'],
    body: [
      'Depuis deux ans, au moins 45 organisations de la société civile ont été fermées et des dizaines de journalistes et d’avocats ont été arrêtés. Aucun responsable n’a été traduit en justice ({c}).',
      'Les autorités refusent de coopérer avec les mécanismes du Conseil et l’impunité demeure la règle. Les victimes de torture et de détention arbitraire n’ont accès à aucun recours ({c}).',
      'Le Haut-Commissaire aux droits de l’homme a rappelé que les défenseurs des droits humains subissent des représailles pour leur coopération avec les Nations Unies.',
    ],
    askLead: 'Au vu de ce qui précède, nous appelons votre délégation à :',
    asks: ['Soutenir le renouvellement du mandat pour une année supplémentaire ;', 'Veiller à ce que la résolution condamne clairement les violations ;', 'Doter le mandat de ressources suffisantes.'],
    thanks: ['Nous vous remercions de l’attention que vous porterez à ces questions et nous tenons à votre disposition pour tout complément d’information.'],
    closing: ['Cordialement,', 'Veuillez agréer, Excellences, l’expression de notre haute considération.', 'Respectueusement,', 'Bien à vous,'],
    heading: ['Signataires :', 'Les signataires', 'Organisations signataires :', 'Liste des signataires', 'Signé par :'],
    persons: ['Individus :', 'Personnalités :', 'À titre individuel :'],
    organizationsHeading: ['Organisations :', 'ONG :'],
    stated: ['{k} ONG', '{k} organisations de la société civile', 'Plus de {k} organisations'],
    organizations: [
      'Ligue Iteka', 'Action des Chrétiens pour l’Abolition de la Torture – Burundi (ACAT-Burundi)', 'Forum pour la Conscience et le Développement (FOCODE)', 'Collectif des Avocats des Victimes de Crimes de Droit International (CAVIB)', 'Réseau des Citoyens Probes (RCP)',
      'Association Mémoire et Vérité', 'SOS Disparus', 'Observatoire des Libertés du Lac', 'Femmes Debout pour la Paix', 'Coalition Burundaise pour la Cour Pénale Internationale (CB-CPI)', 'Journalistes en Danger (JED)', 'Centre pour la Justice et la Réconciliation',
      'Mouvement Citoyen Filimbi', 'La Voix des Sans-Voix pour les Droits de l’Homme (VSV)', 'Riposte Internationale', 'Comité pour la Sauvegarde des Libertés', 'Tournons la page', 'Agir ensemble pour les droits humains', 'Groupe Lotus', 'Syndicat national des enseignants du supérieur',
      'Ensemble contre la peine de mort (ECPM)', 'Maison des Droits de l’Enfant',
    ],
    individuals: [['Me Aristide Nkurunziza', 'avocat au barreau de Bujumbura'], ['Hélène Morvan', 'professeure de droit international à l’Université de Genève'], ['Dr Samir Belkacem', 'ancien Rapporteur spécial']],
    furniture: ['Partager', 'À lire aussi', 'Tchad : deux ans d’impunité', 'Articles similaires', 'Mentions légales', 'Newsletter'],
    partners: ['Nos partenaires', ['Union européenne', 'Agence française de développement']],
    copy: 'Copie : Haut-Commissariat des Nations Unies aux droits de l’homme',
    session: (n) => `${n}ème session`,
  },
  es: {
    country: [
      { alpha3: 'VEN', name: 'Venezuela' },
      { alpha3: 'NIC', name: 'Nicaragua' },
      { alpha3: 'GTM', name: 'Guatemala' },
      { alpha3: 'CUB', name: 'Cuba' },
      { alpha3: 'HND', name: 'Honduras' },
    ],
    titles: ['{c}: organizaciones piden renovar la Misión de Determinación de los Hechos', 'Carta abierta a los Estados miembros del Consejo de Derechos Humanos sobre {c}', '{c}: carta conjunta de cara al {s} del Consejo de Derechos Humanos'],
    addressee: ['A los Representantes Permanentes de los Estados miembros y observadores del Consejo de Derechos Humanos de las Naciones Unidas', 'A la atención de las Misiones Permanentes ante las Naciones Unidas en Ginebra'],
    salutation: ['Excelencias:', 'Su Excelencia:', 'Estimados Representantes Permanentes:', 'Distinguidas Excelencias,'],
    opening: [
      'De cara al {s} del Consejo de Derechos Humanos ({d}), las organizaciones abajo firmantes instamos a su delegación a apoyar la renovación del mandato sobre {c}.',
      'Ante el próximo {s} del Consejo de Derechos Humanos, nuestras organizaciones expresan su profunda preocupación por la situación en {c}.',
    ],
    past: ['En su {p}, el Consejo adoptó una resolución que creó este mandato tras graves violaciones.', 'En su resolución {r}, el Consejo de Derechos Humanos expresó su grave preocupación.'],
    body: [
      'En los últimos dos años, al menos 45 organizaciones de la sociedad civil fueron cerradas en {c} y decenas de periodistas y abogados fueron detenidos. Ningún responsable ha sido llevado ante la justicia.',
      'Las autoridades de {c} se niegan a cooperar con los mecanismos del Consejo y la impunidad sigue siendo la regla.',
      'Las mujeres que defienden derechos en {c} sufren represalias por cooperar con las Naciones Unidas.',
    ],
    askLead: 'Por lo anterior, instamos a su delegación a:',
    asks: ['Apoyar la renovación del mandato por dos años más;', 'Asegurar que la resolución condene las violaciones;', 'Dotar al mandato de recursos suficientes.'],
    thanks: ['Agradecemos de antemano su atención y quedamos a su disposición para cualquier información adicional.'],
    closing: ['Atentamente,', 'Respetuosamente,', 'Cordialmente,', 'Sin otro particular, les saludamos atentamente,'],
    heading: ['Firmantes:', 'Organizaciones firmantes', 'Firman:', 'Suscriben:', 'Organizaciones que suscriben:'],
    persons: ['Personas:', 'A título individual:', 'Personas firmantes:'],
    organizationsHeading: ['Organizaciones:'],
    stated: ['{k} organizaciones', '{k} organizaciones de la sociedad civil', 'Más de {k} organizaciones'],
    organizations: [
      'Acción Solidaria', 'Centro de Justicia y Paz (CEPAZ)', 'Foro Penal', 'Programa Venezolano de Educación-Acción en Derechos Humanos (PROVEA)', 'Colectivo de Derechos Humanos Nicaragua Nunca Más', 'Red de Mujeres Defensoras del Norte', 'Espacio Público',
      'Asociación Madres de Abril', 'Unidad de Registro', 'Instituto de Prensa y Sociedad', 'Observatorio de Violencia del Litoral', 'Comisión Ecuménica de Derechos Humanos', 'Raza e Igualdad', 'Fundación para el Debido Proceso (DPLF)', 'Transparencia del Sur',
      'Movimiento Vinotinto', 'Una Ventana a la Libertad', 'Mesa de Articulación de Mujeres', 'Comité de Familiares de Víctimas (COFAVIC)', 'Plataforma Internacional contra la Impunidad', 'Hijas de la Tierra, A.C.', 'Defiende Venezuela',
    ],
    individuals: [['Dra. Beatriz Salinas', 'profesora de la Universidad Central'], ['Julián Echeverri', 'periodista'], ['Carmen Rosa Villalba', 'ex relatora especial']],
    furniture: ['Compartir', 'Noticias relacionadas', 'Honduras: un año de impunidad', 'Suscríbete', 'Aviso legal'],
    partners: ['Nuestros aliados', ['Unión Europea', 'Diakonia']],
    copy: 'Con copia: Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
    session: (n) => `${n}º período de sesiones`,
  },
  ar: {
    country: [
      { alpha3: 'YEM', name: 'اليمن' },
      { alpha3: 'SDN', name: 'السودان' },
      { alpha3: 'EGY', name: 'مصر' },
      { alpha3: 'LBY', name: 'ليبيا' },
      { alpha3: 'BHR', name: 'البحرين' },
    ],
    titles: ['{c}: رسالة مشتركة إلى الدول الأعضاء في مجلس حقوق الإنسان', 'رسالة مفتوحة إلى مجلس حقوق الإنسان بشأن الوضع في {c}', '{c}: منظمات المجتمع المدني تدعو مجلس حقوق الإنسان إلى تجديد ولاية التحقيق'],
    addressee: ['إلى الممثلين الدائمين للدول الأعضاء والمراقبين في مجلس حقوق الإنسان التابع للأمم المتحدة'],
    salutation: ['أصحاب السعادة،', 'السادة الممثلون الدائمون،', 'أصحاب المعالي والسعادة،'],
    opening: ['قبيل {s} لمجلس حقوق الإنسان، نكتب إليكم نحن المنظمات الموقعة أدناه لحثكم على دعم تجديد الولاية المتعلقة بالوضع في {c}.', 'قبل انعقاد {s} لمجلس حقوق الإنسان، تعرب منظماتنا عن قلقها البالغ إزاء تدهور أوضاع حقوق الإنسان في {c}.'],
    past: ['وكان المجلس قد اعتمد قراراً أنشأ بموجبه هذه الولاية بعد انتهاكات جسيمة.'],
    body: ['خلال العامين الماضيين أغلقت السلطات في {c} ما لا يقل عن 45 جمعية واعتقلت عشرات الصحفيين والمحامين، ولم يقدم أي من المسؤولين إلى العدالة.', 'وترفض السلطات في {c} التعاون مع آليات المجلس، ولا يزال الإفلات من العقاب هو القاعدة.', 'ويتعرض المدافعون عن حقوق الإنسان في {c} لأعمال انتقامية بسبب تعاونهم مع الأمم المتحدة.'],
    askLead: 'وعليه، ندعو وفدكم إلى:',
    asks: ['دعم تجديد الولاية لعام إضافي؛', 'ضمان إدانة القرار للانتهاكات بعبارات واضحة؛', 'توفير الموارد الكافية للولاية.'],
    thanks: ['نشكركم على اهتمامكم بهذه القضايا ونبقى على استعداد لتزويدكم بأي معلومات إضافية.'],
    closing: ['مع فائق التقدير والاحترام،', 'وتفضلوا بقبول فائق الاحترام،', 'مع خالص التقدير،'],
    heading: ['الموقعون:', 'المنظمات الموقعة:', 'التوقيعات', 'الموقّعون'],
    persons: ['الأفراد:', 'الشخصيات:'],
    organizationsHeading: ['المنظمات:'],
    stated: ['{k} منظمة', '{k} منظمة حقوقية', 'أكثر من {k} منظمة'],
    organizations: [
      'مركز القاهرة لدراسات حقوق الإنسان', 'مواطنة لحقوق الإنسان', 'مركز الخليج لحقوق الإنسان', 'رابطة أمهات المختطفين', 'المرصد الليبي للحريات', 'مؤسسة حرية الفكر والتعبير', 'الجمعية الوطنية للدفاع عن الحقوق', 'شبكة النساء من أجل السلام', 'منظمة سام للحقوق والحريات',
      'هيومن رايتس ووتش', 'منظمة العفو الدولية', 'المفوضية المصرية للحقوق والحريات', 'مبادرة مسار السلام', 'مركز البحرين لحقوق الإنسان', 'اتحاد الصحفيين المستقلين', 'لجنة العدالة', 'ديمقراطية الآن', 'سلام للديمقراطية وحقوق الإنسان', 'القسط لحقوق الإنسان', 'محامون بلا قيود', 'المنبر المصري لحقوق الإنسان',
    ],
    individuals: [['د. ليلى الحداد', 'أستاذة القانون الدولي'], ['سامر العلي', 'صحفي وكاتب'], ['المحامي كمال بن يوسف', 'محامٍ لدى محكمة النقض']],
    furniture: ['شارك', 'مواضيع ذات صلة', 'السودان: عام من الإفلات من العقاب', 'سياسة الخصوصية'],
    partners: ['شركاؤنا', ['الاتحاد الأوروبي']],
    copy: 'نسخة إلى: مكتب المفوض السامي للأمم المتحدة لحقوق الإنسان',
    session: (n) => `الدورة ${n}`,
  },
  ru: {
    country: [
      { alpha3: 'BLR', name: 'Беларуси' },
      { alpha3: 'KAZ', name: 'Казахстане' },
      { alpha3: 'AZE', name: 'Азербайджане' },
      { alpha3: 'UKR', name: 'Украине' },
    ],
    titles: ['Открытое письмо членам Совета ООН по правам человека о ситуации в {c}', 'Совместное обращение организаций к государствам — членам Совета по правам человека: ситуация в {c}'],
    addressee: ['Постоянным представителям государств — членов и наблюдателей Совета ООН по правам человека'],
    salutation: ['Ваши Превосходительства,', 'Уважаемые Постоянные представители!', 'Уважаемые дамы и господа!'],
    opening: ['Накануне {s} Совета ООН по правам человека мы, нижеподписавшиеся правозащитные организации, призываем вашу делегацию поддержать продление мандата по ситуации в {c}.', 'В преддверии {s} Совета по правам человека наши организации выражают глубокую обеспокоенность положением в {c}.'],
    past: ['Ранее Совет принял резолюцию, учредившую этот мандат, в связи с грубыми нарушениями.'],
    body: ['За последние два года в {c} было закрыто не менее 45 общественных организаций, арестованы десятки журналистов и адвокатов. Никто из виновных не привлечён к ответственности.', 'Власти отказываются сотрудничать с механизмами Совета, и безнаказанность остаётся правилом. Положение в {c} требует внимания.', 'Правозащитники в {c} подвергаются репрессиям за сотрудничество с Организацией Объединённых Наций.'],
    askLead: 'В связи с этим мы призываем вашу делегацию:',
    asks: ['поддержать продление мандата ещё на один год;', 'добиться чёткого осуждения нарушений в резолюции;', 'обеспечить мандат достаточными ресурсами.'],
    thanks: ['Благодарим вас за внимание и готовы предоставить любую дополнительную информацию.'],
    closing: ['С уважением,', 'С глубоким уважением,'],
    heading: ['Подписавшиеся организации:', 'Подписи:', 'Подписали:', 'Подписанты'],
    persons: ['Физические лица:', 'Индивидуальные подписи:'],
    organizationsHeading: ['Организации:'],
    stated: ['{k} организаций', '{k} правозащитных организаций', 'Более {k} организаций'],
    organizations: [
      'Правозащитный центр «Весна»', 'Белорусский Хельсинкский комитет', 'Белорусская ассоциация журналистов', 'Центр по продвижению прав женщин', 'Фонд «Международная солидарность»', 'Казахстанское международное бюро по правам человека', 'Антидискриминационный центр «Мемориал»', 'Гражданский контроль',
      'Крымская правозащитная группа', 'Центр гражданских свобод', 'Norwegian Helsinki Committee', 'Общественный вердикт', 'Комитет солидарности', 'Human Constanta', 'Адил соз', 'Украинский Хельсинкский союз по правам человека', 'Правовая инициатива', 'Legal Initiative', 'Экспертная группа «Сова»', 'Сеть домов прав человека',
    ],
    individuals: [['Ирина Соколова', 'адвокат'], ['Андрей Литвинов', 'журналист'], ['Сергей Заболоцкий', 'профессор']],
    furniture: ['Поделиться', 'Читайте также', 'Казахстан: год безнаказанности', 'Политика конфиденциальности'],
    partners: ['Наши партнёры', ['Европейский союз']],
    copy: 'Копия: Управление Верховного комиссара ООН по правам человека',
    session: (n) => `${n}-й сессии`,
  },
  zh: {
    country: [
      { alpha3: 'MMR', name: '缅甸' },
      { alpha3: 'CHN', name: '中国' },
      { alpha3: 'PRK', name: '朝鲜' },
      { alpha3: 'KHM', name: '柬埔寨' },
    ],
    titles: ['致联合国人权理事会成员国的公开信：关注{c}人权状况', '民间组织就{c}局势致人权理事会的联名信'],
    addressee: ['致：联合国人权理事会各成员国及观察员国常驻代表'],
    salutation: ['尊敬的各位阁下：', '各位阁下：', '尊敬的大使阁下：'],
    opening: ['在人权理事会{s}即将召开之际，我们，以下签署的非政府组织，呼吁贵国代表团支持延长有关{c}的任务授权。', '人权理事会{s}召开前夕，我们对{c}人权状况的恶化深表关切。'],
    past: ['理事会此前通过了一项决议，设立了这一任务授权。'],
    body: ['过去两年，{c}至少有45个民间团体被关闭，数十名记者和律师遭到逮捕。没有任何责任人被绳之以法。', '{c}当局拒绝与理事会的机制合作，有罪不罚现象依然普遍。', '{c}的人权捍卫者因与联合国合作而遭到报复。'],
    askLead: '为此，我们呼吁贵国代表团：',
    asks: ['支持将任务授权延长一年；', '确保决议明确谴责侵犯人权行为；', '为任务授权提供充足资源。'],
    thanks: ['感谢您对此事的关注，我们愿意提供进一步的资料。'],
    closing: ['此致敬礼', '谨启'],
    heading: ['签署组织：', '联署机构：', '签署', '联署团体：'],
    persons: ['个人：', '个人签署：'],
    organizationsHeading: ['组织：'],
    stated: ['{k}个民间组织', '{k}个组织'],
    organizations: ['国际特赦组织', '人权观察', '中国人权', '亚洲人权与发展论坛', '无国界记者', '国际人权联盟', '缅甸人权网络', '维吾尔人权项目', '世界维吾尔代表大会', '台湾人权促进会', '国际人权服务社', '北韩人权市民联盟', '前线卫士', '保护卫士', '高棉人权促进与保卫联盟', '公民社会论坛', '湄公河妇女网络', '自由之家', '对华援助协会', '权利捍卫者基金会'],
    individuals: [['陈志远', '人权律师'], ['林美珍', '大学教授']],
    furniture: ['分享', '相关文章', '缅甸：有罪不罚的一年', '隐私政策'],
    partners: ['合作伙伴', ['欧洲联盟']],
    copy: '抄送：联合国人权事务高级专员办事处',
    session: (n) => `第${n}届会议`,
  },
}
