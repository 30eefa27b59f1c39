import type { TitleWords } from './title-words.ts'

export const INDONESIAN: TitleWords = {
  form: 'surat|terbuka|bersama|mendesak|desak|seruan|menyerukan|pernyataan|petisi|pesan|permohonan|meminta|minta|kirim|mengirim|menulis|kepada|bertemu|ketemu',
  people:
    'organisasi|lsm|ornop|masyarakat|sipil|kelompok|koalisi|jaringan|aktivis|hak asasi manusia|ham|internasional|nasional|anggota|negara|pemerintah|perwakilan|tetap|duta besar|menteri|luar negeri|presiden|ketua|sekretaris jenderal|komisaris tinggi|yang mulia|bapak|ibu',
  bodies: 'pbb|perserikatan bangsa bangsa|dewan|majelis umum|jenewa',
  procedure:
    'resolusi|keputusan|mandat|laporan|rekomendasi|pelapor|khusus|ahli|pakar|independen|kelompok kerja|penyelidikan|mekanisme|komisi|memperpanjang|perpanjangan|membentuk|mengadopsi|mendukung|dukungan|pelaksanaan|sidang',
  joining: 'di|ke|dari|untuk|oleh|dan|pada|dengan|tentang|yang|sesi|jelang|menjelang',
}
