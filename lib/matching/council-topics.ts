/** A topic of the Council's agenda that is called otherwise than the titles of its texts say. */
interface CouncilTopic {
  /** How letters call it. */
  names: RegExp
  /** How titles of the Council's texts call it. */
  titles: readonly string[]
  /** Whether it is how the Council itself works, see `isCouncilAffair`, the affair of a state, or a theme. */
  of: 'council' | 'state' | 'theme'
}

/** General knowledge of the agenda: procedures, bodies and debates by the names they go by. */
const TOPICS: readonly CouncilTopic[] = [
  // How the Council itself works. Few sessions have a text on it, so that wide names do no harm.
  {
    names: /\binstitution.building\b|\b(?:working methods|methods of work)\b/i,
    titles: ['Institution-building of the United Nations Human Rights Council'],
    of: 'council',
  },
  {
    names:
      /\breview of (?:the )?(?:work |functioning |and |of |the |un |united nations )*(?:human rights )?council\b|\b(?:council|hrc)(?:'s|’s)? (?:five.year )?review\b|\b(?:2011|five.year) review\b/i,
    titles: ['Review of the work and functioning of the Human Rights Council'],
    of: 'council',
  },
  {
    names: /\bcode of conduct\b/i,
    titles: ['Code of Conduct for Special Procedures Mandate-holders of the Human Rights Council'],
    of: 'council',
  },
  {
    names: /\bspecial procedures?\b|\bmandate.holders\b/i,
    titles: ['System of special procedures'],
    of: 'council',
  },
  {
    names: /\befficiency\b|\btime constraints\b|\bgeneral debates\b|\bspeaking time\b/i,
    titles: ['Efficiency of the Human Rights Council: addressing financial and time constraints'],
    of: 'council',
  },
  // On a state.
  {
    names: /\bgoldstone\b|\bfact.finding mission on the gaza conflict\b/i,
    titles: [
      'Follow-up to the report of the United Nations Independent International Fact-Finding Mission on the Gaza Conflict',
      'Follow-up to the report of the Committee of independent experts in international humanitarian and human rights law',
    ],
    of: 'state',
  },
  // On a theme.
  {
    names: /\bforums? on minorit|\bminorit\w+ (?:issues )?forum\b/i,
    titles: ['Forum on Minority Issues'],
    of: 'theme',
  },
  { names: /\bsocial forum\b/i, titles: ['The Social Forum'], of: 'theme' },
  {
    names: /\breprisals?\b/i,
    titles: [
      'Cooperation with the United Nations, its representatives and mechanisms in the field of human rights',
    ],
    of: 'theme',
  },
  {
    names: /\b(?:human rights|environmental|land|women) defenders?\b/i,
    titles: [
      'Mandate of the Special Rapporteur on the situation of human rights defenders',
      'Protecting human rights defenders',
    ],
    of: 'theme',
  },
  {
    names: /\bsexual orientation\b|\blgbt|\bsogi\b/i,
    titles: [
      'Human rights, sexual orientation and gender identity',
      'Protection against violence and discrimination based on sexual orientation and gender identity',
    ],
    of: 'theme',
  },
  {
    names: /\b(?:peaceful|freedoms? of|right to) (?:assembly|association)\b/i,
    titles: ['The rights to freedom of peaceful assembly and of association'],
    of: 'theme',
  },
  {
    names: /\bprotest(?:s|ers?)?\b/i,
    titles: ['The promotion and protection of human rights in the context of peaceful protests'],
    of: 'theme',
  },
  {
    names: /\bdefamation of religions?\b|\breligious hatred\b|\bblasphemy\b/i,
    titles: [
      'Combating defamation of religions',
      'Combating intolerance, negative stereotyping and stigmatization of, and discrimination, incitement to violence and violence against, persons based on religion or belief',
    ],
    of: 'theme',
  },
  {
    names: /\bsystemic racism\b|\bpolice (?:violence|brutality|killings)\b|\bracist policing\b/i,
    titles: [
      'Promotion and protection of the human rights and fundamental freedoms of Africans and of people of African descent against excessive use of force and other human rights violations by law enforcement officers',
    ],
    of: 'theme',
  },
  {
    names: /\bdrones?\b|\btargeted killings?\b/i,
    titles: [
      'Ensuring use of remotely piloted aircraft or armed drones in counter-terrorism and military operations in accordance with international law, including international human rights and humanitarian law',
    ],
    of: 'theme',
  },
  {
    names: /\bhealthy (?:and sustainable )?environment\b|\bright to (?:the )?environment\b/i,
    titles: [
      'Human rights and the environment',
      'The human right to a clean, healthy and sustainable environment',
    ],
    of: 'theme',
  },
  {
    names: /\bsurveillance\b|\bspyware\b|\bencryption\b/i,
    titles: ['The right to privacy in the digital age'],
    of: 'theme',
  },
  {
    names: /\binternet (?:freedom|shutdowns?)\b|\bfreedoms? (?:online|on the internet)\b/i,
    titles: ['The promotion, protection and enjoyment of human rights on the Internet'],
    of: 'theme',
  },
  {
    names: /\bat (?:international )?borders\b|\bpushbacks?\b|\bmigrants in transit\b/i,
    titles: ['Human rights of migrants'],
    of: 'theme',
  },
]

/** The topics that a letter's subject or title names, as indices to be given to `topicTitles`. */
export function topicsNamed(text: string): number[] {
  return TOPICS.flatMap(({ names }, topic) => (names.test(text) ? [topic] : []))
}

/** How titles of the Council's texts call a topic. */
export function topicTitles(topic: number): readonly string[] {
  return TOPICS[topic]?.titles ?? []
}

/** What a topic is of. */
export function kindOfTopic(topic: number): CouncilTopic['of'] | undefined {
  return TOPICS[topic]?.of
}
