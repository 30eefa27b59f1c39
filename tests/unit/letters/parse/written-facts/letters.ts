const BODY =
  'The authorities have refused to cooperate with the special procedures of the United Nations, and victims still wait for truth, justice and reparation after many years of impunity in the whole country.'

/** Pages on the Council that are no letters, by what they are. */
export const NO_LETTERS: Record<string, string[]> = {
  'a call for papers': [
    'Call for papers: NGO letters and the Human Rights Council',
    'Dear colleagues,',
    `We invite papers and call on authors to consider open letters to the Human Rights Council. ${BODY}`,
    'Sincerely,',
    'Organizing committee:',
    'Prof. Hilde Berg, University of Essex',
    'Dr. Amal Haddad, Geneva Academy',
  ],
  'an oral statement': [
    'Item 4: General debate – oral statement on Sudan',
    'Delivered by Jane Roe on behalf of Amnesty International',
    'Mr. President,',
    `We call on the Human Rights Council to renew the mandate. ${BODY}`,
    'I thank you, Mr. President.',
  ],
  'an oral statement in French': [
    'Déclaration orale – Point 4 de l’ordre du jour',
    'Monsieur le Président,',
    'Nous demandons au Conseil des droits de l’homme de renouveler ce mandat, car la situation au Soudan reste très préoccupante et les victimes attendent toujours la vérité, la justice et la réparation après des années d’impunité dans tout le pays.',
    'Je vous remercie, Monsieur le Président.',
  ],
  'a newsletter': [
    'Council Watch newsletter, March',
    'Dear friends,',
    `Last month 41 organizations sent a joint letter to the Human Rights Council. We ask for your support. ${BODY}`,
    'With best wishes, the team',
  ],
  'a page of an event': [
    'Side event: civil society and the Human Rights Council',
    `Join us for a discussion of open letters to the Council. ${BODY}`,
    'Speakers:',
    'Jane Roe, Amnesty International',
    'Amal Haddad, Geneva Academy',
  ],
  'an article': [
    'NGOs call on Geneva to act on Sudan',
    `More than forty groups told reporters that the Human Rights Council should act, the letter said. ${BODY}`,
    'By a staff reporter.',
  ],
}

/** Letters to the Council. */
export const LETTERS: Record<string, string[]> = {
  'in English': [
    'Open letter on the situation in Sudan',
    'Excellencies,',
    `We, the undersigned, urge the Human Rights Council to act. ${BODY}`,
    'Sincerely,',
    'Signatories:',
    'Amnesty International',
    'Human Rights Watch',
  ],
  'in Turkish': [
    'BM İnsan Hakları Konseyi üyelerine açık mektup: Türkiye',
    'Ekselansları,',
    'Aşağıda imzası bulunan sekiz kuruluş olarak, BM İnsan Hakları Konseyi 40. oturumu öncesinde size yazıyoruz. Geçen yıl boyunca keyfi gözaltılar, işkence ve zorla kaybetmeler bağımsız gözlemciler tarafından belgelendi ve cezasızlık bütün ülkede sürüyor; hiçbir üst düzey yetkili bugüne kadar yargılanmadı, kurbanlar adalet bekliyor.',
    'İmza veren kurumlar:',
    'Amnesty International',
    'Human Rights Watch',
    'CIVICUS',
  ],
  'in Japanese': [
    'ミャンマーの人権状況に関する国連人権理事会理事国への共同書簡',
    '拝啓',
    '私たち下記の市民社会団体は、第37回国連人権理事会を前に、ミャンマーの人権状況について深い懸念を表明し、書簡をお送りします。この一年、恣意的な逮捕、拷問、強制失踪が全国で記録されています。不処罰は続いており、被害者と家族は今も真実を待っています。',
    '署名団体：',
    'Amnesty International',
    'Human Rights Watch',
    'CIVICUS',
  ],
}
