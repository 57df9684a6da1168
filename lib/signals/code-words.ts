// Words around numbers, as parts of regular expressions: Windows in its usual languages, and what people of the same languages
// write. Compounds count by their last word: "code d'erreur", "código de error", "ID de l'événement".

/** Letters of scripts that do not separate words by spaces. */
export const unspaced = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}`

/** Words that announce a code, in scripts with spaces. */
export const codeWord =
  'events?|errors?|warnings?|codes?|peristiwa|kesalahan|galat|peringatan|kode|ereignis(?:ses?)?|fehler(?:code|nummer)?|warnung' +
  '|événement|erreurs?|avertissement|eventos?|códigos?|advertencia|erros?|aviso|eventi?|errori?|errore|codice|codici|avviso' +
  '|gebeurtenis(?:sen)?|fout(?:code|en)?|waarschuwing'

/** Words that announce a code, in scripts without spaces. */
export const unspacedCodeWord =
  '(?:イベント|エラー|警告|事件|错误|錯誤)(?: ?ID|番号| ?コード|代码|代碼|碼|識別碼)?|コード|代码|代碼'

/** What may stand between such a word and the number. */
export const numbering = String.raw`(?:codes?|ids?|nos?|nr|numbers?|nomor|nummer|numéro|número|numero|n[°º])\.?`
export const being = 'is|was|adalah|ist|lautet|lautete|est|es|era|é|è|は'

/** Words after a number that make it an amount. */
export const unit =
  '[kmg]?bytes?|[kmg]b|ms|seconds?|minutes?|hours?|detik|menit|objects?|objek|rows?|baris|sekunden|minuten|objekten?|zeilen' +
  '|secondes|objets?|lignes|segundos|minutos|objetos?|filas|linhas|secondi|minuti|oggett[oi]|righe|seconden|objecten|regels'
export const unspacedUnit = '[件個个名人回次秒分時时年月日行台円元万億亿]|字节|位元組|オブジェクト'

/** Words before a number that show it is no code. */
export const otherThing =
  'ticket|tiket|case|kasus|fall|vorgang|incident|insiden|issue|request|process|prozess|processus|proceso|processo|proces' +
  '|thread|record|(?:tele)?phone|telp?|telefoon|teléfono|telefone?|telepon|call|appel|anruf|hubungi|hp|wa|postal|plz|postcode' +
  '|zip|area|verification'
export const unspacedOtherThing = '电话|電話|進程|进程|线程|處理序|プロセス|スレッド|チケット|工单'

/** Words for logs in this site's languages, with their usual verbs and prepositions. */
export const logWord = 'logs?|log ?files?|event ?logs?|event viewer|catatan|jurnal'
export const logVerb =
  'shows?|says?|reads?|has|have|contains?|reports?|ada|lihat|temukan|muncul|tertulis|tercatat|berisi|menunjukkan'
export const inside = 'in|inside|on|from|di|pada|dalam|dari'
