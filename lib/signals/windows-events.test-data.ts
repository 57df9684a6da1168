// Test support: one event as Windows writes it, in its forms and languages. Values are made up, labels and layout are not.

export type Wording = {
  readonly language: string
  readonly labels: readonly [log: string, source: string, date: string, id: string, task: string, level: string, keywords: string]
  readonly date: string
  readonly error: string
  readonly none: string
  readonly auditFailure: string
  readonly auditSuccess: string
}

export const wordings: readonly Wording[] = [
  {
    language: 'en',
    labels: ['Log Name:', 'Source:', 'Date:', 'Event ID:', 'Task Category:', 'Level:', 'Keywords:'],
    date: '11/23/2026 8:14:22 AM',
    error: 'Error',
    none: 'None',
    auditFailure: 'Audit Failure',
    auditSuccess: 'Audit Success'
  },
  {
    language: 'id',
    labels: ['Nama Log:', 'Sumber:', 'Tanggal:', 'ID Peristiwa:', 'Kategori Tugas:', 'Tingkat:', 'Kata Kunci:'],
    date: '23/11/2026 08.14.22',
    error: 'Kesalahan',
    none: 'Tidak ada',
    auditFailure: 'Kegagalan Audit',
    auditSuccess: 'Keberhasilan Audit'
  },
  {
    language: 'de',
    labels: ['Protokollname:', 'Quelle:', 'Datum:', 'Ereignis-ID:', 'Aufgabenkategorie:', 'Ebene:', 'Schlüsselwörter:'],
    date: '23.11.2026 08:14:22',
    error: 'Fehler',
    none: 'Keine',
    auditFailure: 'Überwachung gescheitert',
    auditSuccess: 'Überwachung erfolgreich'
  },
  {
    language: 'fr',
    labels: [
      'Nom du journal\u00a0:',
      'Source\u00a0:',
      'Date\u00a0:',
      'ID de l’événement\u00a0:',
      'Catégorie de la tâche\u00a0:',
      'Niveau\u00a0:',
      'Mots clés\u00a0:'
    ],
    date: '23/11/2026 08:14:22',
    error: 'Erreur',
    none: 'Aucun',
    auditFailure: 'Échec de l’audit',
    auditSuccess: 'Succès de l’audit'
  },
  {
    language: 'es',
    labels: ['Nombre de registro:', 'Origen:', 'Fecha:', 'Id. del evento:', 'Categoría de la tarea:', 'Nivel:', 'Palabras clave:'],
    date: '23/11/2026 8:14:22',
    error: 'Error',
    none: 'Ninguno',
    auditFailure: 'Error de auditoría',
    auditSuccess: 'Auditoría correcta'
  },
  {
    language: 'pt',
    labels: ['Nome do Log:', 'Fonte:', 'Data:', 'Identificação do Evento:', 'Categoria da Tarefa:', 'Nível:', 'Palavras-chave:'],
    date: '23/11/2026 08:14:22',
    error: 'Erro',
    none: 'Nenhum',
    auditFailure: 'Falha de Auditoria',
    auditSuccess: 'Sucesso da Auditoria'
  },
  {
    language: 'it',
    labels: ['Nome registro:', 'Origine:', 'Data:', 'ID evento:', 'Categoria attività:', 'Livello:', 'Parole chiave:'],
    date: '23/11/2026 08:14:22',
    error: 'Errore',
    none: 'Nessuna',
    auditFailure: 'Controllo non riuscito',
    auditSuccess: 'Controllo riuscito'
  },
  {
    language: 'nl',
    labels: ['Logboeknaam:', 'Bron:', 'Datum:', 'Gebeurtenis-id:', 'Taakcategorie:', 'Niveau:', 'Trefwoorden:'],
    date: '23-11-2026 08:14:22',
    error: 'Fout',
    none: 'Geen',
    auditFailure: 'Controle mislukt',
    auditSuccess: 'Controle geslaagd'
  },
  {
    language: 'ja',
    labels: ['ログの名前:', 'ソース:', '日付:', 'イベント ID:', 'タスクのカテゴリ:', 'レベル:', 'キーワード:'],
    date: '2026/11/23 8:14:22',
    error: 'エラー',
    none: 'なし',
    auditFailure: '失敗の監査',
    auditSuccess: '成功の監査'
  },
  {
    language: 'zh-Hans',
    labels: ['日志名称:', '来源:', '日期:', '事件 ID:', '任务类别:', '级别:', '关键字:'],
    date: '2026/11/23 8:14:22',
    error: '错误',
    none: '无',
    auditFailure: '审核失败',
    auditSuccess: '审核成功'
  },
  {
    language: 'zh-Hant',
    labels: ['記錄檔名稱:', '來源:', '日期:', '事件識別碼:', '工作類別:', '層級:', '關鍵字:'],
    date: '2026/11/23 上午 08:14:22',
    error: '錯誤',
    none: '無',
    auditFailure: '稽核失敗',
    auditSuccess: '稽核成功'
  }
]

export type Event = { readonly source: string; readonly id: string; readonly keywords?: string }

/** As "Copy details as text" gives it. */
export function copied({ labels, date, error, none }: Wording, { source, id, keywords = '' }: Event): string {
  const values = ['Application', source, date, id, none, error, keywords]
  return labels.map((label, i) => `${label.padEnd(16)}${values[i]}`).join('\n')
}

/** As a row copied from the list, and as a row of the exported file. */
export function listRows({ date, error, none }: Wording, { source, id }: Event): string[] {
  return ['\t', ',', ';'].map((separator) => [error, date, source, id, none].join(separator))
}

/** As Get-WinEvent prints it; its headings are never translated. */
export function tableRow({ date, error }: Wording, { source, id }: Event): string {
  return `   ProviderName: ${source}

TimeCreated                      Id LevelDisplayName Message
-----------                      -- ---------------- -------
${date.padEnd(25)} ${id.padStart(9)} ${error.padEnd(16)} TrackingId: 8b6c0a1e, Reason: …`
}

/** `Get-WinEvent | Export-Csv`: the message stands first and fills several lines. */
export function exported({ error }: Wording, { source, id }: Event, separator = ','): string {
  const properties = [
    [
      'Message',
      'TrackingId: 8b6c0a1e, Reason: ""Synchronization Engine"" returned an error; hr=1\n\nDetails:\n   at Set(Int32 6329)'
    ],
    ['Id', id],
    ['Version', undefined],
    ['Qualifiers', '0'],
    ['Level', '2'],
    ['Task', '0'],
    ['Opcode', undefined],
    ['Keywords', '36028797018963968'],
    ['RecordId', '31044'],
    ['ProviderName', source],
    ['ProviderId', undefined],
    ['LogName', 'Application'],
    ['ProcessId', undefined],
    ['MachineName', 'sync01.fabrikam.example'],
    ['TimeCreated', '11/23/2026 8:14:22 AM'],
    ['LevelDisplayName', error]
  ] as const
  const quoted = (value: string | undefined) => (value === undefined ? '' : `"${value}"`)
  const row = properties.map(([, value]) => quoted(value)).join(separator)
  return `#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\n${properties.map(([name]) => quoted(name)).join(separator)}\n${row}`
}

/** The forms that no language of Windows changes. */
export const forms: readonly (readonly [form: string, text: (event: Event) => string])[] = [
  [
    'details tab',
    ({ source, id }) =>
      `+ System \n\n  - Provider \n\n   [ Name]  ${source} \n \n  - EventID ${id} \n\n   [ Qualifiers]  0 \n \n   Version 0 \n \n   Level 2 `
  ],
  [
    'XML in one line',
    ({ source, id }) =>
      `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='${source}'/><EventID Qualifiers='0'>${id}</EventID><Level>2</Level></System></Event>`
  ],
  [
    'XML in lines',
    ({ source, id }) =>
      `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\n  <System>\n    <Provider Name="${source}" />\n    <EventID Qualifiers="0">${id}</EventID>\n  </System>\n</Event>`
  ],
  [
    'JSON',
    ({ source, id }) => `{\n    "Id":  ${id},\n    "Version":  null,\n    "ProviderName":  "${source}",\n    "Level":  2\n}`
  ],
  [
    'JSON in one line',
    ({ source, id }) =>
      `[{"Id":1,"ProviderName":"ESENT","Properties":[{"Value":"a"},{"Value":"b"}]},{"Id":${id},"ProviderName":"${source}","Properties":[{"Value":"c"}]}]`
  ],
  [
    'Format-List',
    ({ source, id }) => `TimeCreated  : 11/23/2026 8:14:22 AM\nProviderName : ${source}\nId           : ${id}\nMessage      : …`
  ],
  [
    'wevtutil',
    ({ source, id }) =>
      `Event[0]\n  Log Name: Application\n  Source: ${source}\n  Date: 2026-11-23T08:14:22.0000000Z\n  Event ID: ${id}\n  Task: N/A\n  Level: Error`
  ],
  ['chosen columns', ({ source, id }) => `"TimeCreated","Id","ProviderName"\n"11/23/2026 8:14:22 AM","${id}","${source}"`]
]
