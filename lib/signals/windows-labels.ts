// How Windows labels an event in the usual languages: en, id, de, fr, es, pt, it, nl, ja, zh (simplified, then traditional).
// Seen in public copies of events or in Microsoft's documentation: all of en, de, nl, ja, zh; labels and levels of it, pt, es;
// id of event and audit results of fr. From memory: the rest of fr, all of id (Windows Server has no Indonesian), audit results
// of es, pt, it, nl and zh-Hant, "critical" and "verbose" everywhere but in English.

/** Labels of event properties by meaning, in lower case. The first of each is the name in PowerShell and JSON. */
export const windowsLabels = {
  logName: words`logname|log name|nama log|protokollname|nom du journal|nombre de registro|nombre del registro|nome do log
    |nome do registo|nome registro|nome log|logboeknaam|ログの名前|日志名称|記錄檔名稱`,
  source: words`providername|provider name|source|sumber|quelle|origen|fonte|origem|origine|bron|ソース|来源|來源`,
  eventId: words`id|eventid|event id|id peristiwa|ereignis-id|id de l'événement|id de l’événement|id. del evento|id. de evento
    |id do evento|id de evento|identificação do evento|id evento|gebeurtenis-id|イベント id|事件 id|事件識別碼`,
  level: words`leveldisplayname|entrytype|level|tingkat|ebene|niveau|nivel|nível|livello|レベル|级别|層級|等級`,
  date: words`timecreated|timegenerated|date|date and time|tanggal|tanggal dan waktu|datum|datum und uhrzeit|date et heure|fecha
    |fecha y hora|data|data e hora|data e ora|datum en tijd|日付|日付と時刻|日期|日期和时间|日期和時間`,
  taskCategory: words`taskdisplayname|task category|kategori tugas|aufgabenkategorie|catégorie de la tâche
    |categoría de la tarea|categoría de tarea|categoria da tarefa|categoria de tarefa|categoria attività|taakcategorie
    |タスクのカテゴリ|任务类别|工作類別`
}

/** Names of levels and, in the security log, of audit results. */
export const windowsLevels = {
  critical: words`critical|kritis|kritisch|critique|crítico|critico|kritiek|重大|严重|关键`,
  error: words`error|kesalahan|galat|fehler|erreur|erro|errore|fout|エラー|错误|錯誤`,
  warning: words`warning|peringatan|warnung|avertissement|advertencia|aviso|avviso|waarschuwing|警告`,
  information: words`information|informasi|informationen|informations|información|informações|informazioni|informatie|gegevens
    |情報|信息|資訊`,
  verbose: words`verbose|ausführlich|commentaires|détaillé|detallado|detalhado|dettagliato|uitgebreid|詳細|详细|詳細資訊`,
  auditFailure: words`audit failure|failureaudit|kegagalan audit|audit gagal|überwachung gescheitert|échec de l'audit
    |échec de l’audit|error de auditoría|auditoría errónea|falha de auditoria|falha da auditoria|controllo non riuscito
    |controle mislukt|失敗の監査|監査の失敗|审核失败|稽核失敗`,
  auditSuccess: words`audit success|successaudit|keberhasilan audit|audit berhasil|überwachung erfolgreich|succès de l'audit
    |succès de l’audit|auditoría correcta|sucesso da auditoria|controllo riuscito|controle geslaagd|成功の監査|監査の成功|审核成功
    |稽核成功`
}

/** A text in every wording that Windows uses for it; only the text itself if Windows has none. */
export function windowsWordings(text: string): readonly string[] {
  return Object.values(windowsLevels).find((wordings) => wordings.includes(text.toLowerCase())) ?? [text]
}

function words({ raw }: TemplateStringsArray): readonly string[] {
  return (raw[0] ?? '').split(/\s*\|\s*/)
}
