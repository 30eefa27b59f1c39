import type { TitleWords } from './title-words.ts'

export const TURKISH: TitleWords = {
  form: 'mektu(?:p|bu)|acik|ortak|acil|cagri(?:si)?|bildiri(?:si)?|aciklama(?:si)?|tesekkur|dilekce|basin|gonderdi|yazdi|istedi',
  people:
    'stk|stk dan|sivil toplum|orgut(?:u|leri|lerden|unden)?|kurulus(?:u|lari)?|uluslararasi|insan haklari|uye(?:si|leri|lerine)?|devlet(?:ler|leri|lerine)?|hukumet(?:i|ine)?|temsilci(?:si|leri|lerine)?|buyukelci|bakan(?:i|ina)?|baskan(?:i|ina)?|genel sekreter(?:i|ine)?|yuksek komiser(?:i|ine)?',
  bodies: 'bm|birlesmis milletler|konsey(?:i|ine)?|cenevre',
  procedure:
    'karar(?:i|ina|lar|lari)?|gorev(?:i|inin)?|ozel|rapor(?:u|una|unu)?|tavsiye(?:ler|leri)?|raportor(?:u|un|une)?|uzman(?:lar|i)?|bagimsiz|calisma|sorusturma|mekanizma(?:si)?|komisyon(?:u|una)?|yenile(?:nmesi|meye)?|uzat(?:ilmasi|maya)?|kurulmasi|kurmaya|kabul|destek(?:le|leyin)?|uygulanmasi',
  joining: 've|ile|icin|bir|dan|den|a|e|ye|ya|in|nin|oturum(?:u|undan)?|once',
}
