import type { Facts } from '#content/facts.test-data.ts'

/** What was seen in a lab with a real nginx 1.22.1, read in its documentation and source, or in Debian's packages. */
export const facts: Facts = {
  F1: {
    says: 'The own page of nginx has 157 bytes for 502, 167 for 504, 150 without version, and 402 more for Chrome; a version changes it by its length',
    used: [
      ['who-answers', '157 bytes (502) or 167 (504)', '157 byte (502) atau 167 (504)'],
      ['who-answers', 'With server_tokens off it is 150 bytes', 'Dengan server_tokens off ukurannya 150 byte'],
      ['who-answers', '402 more (559, 552)', 'tambahan 402 (559, 552)'],
      ['who-answers', 'Another version changes the sizes by its length', 'Versi lain mengubah ukuran sesuai panjang nomornya']
    ]
  },
  F2: {
    says: 'nginx puts its own name into Server, over the name of the application, unless proxy_pass_header Server is set',
    used: [['who-answers', 'unless proxy_pass_header Server is set', 'kecuali jika proxy_pass_header Server dipasang']]
  },
  F3: {
    says: '$upstream_status says 502 or 504 even where nginx made the answer; then $upstream_header_time is "-", and with "-" no server was tried',
    used: [
      ['who-answers', 'Then $upstream_header_time is -', '$upstream_header_time berisi -'],
      ['who-answers', 'no server was tried', 'tidak ada server yang dicoba']
    ],
    leftOut: '$upstream_bytes_received: the header time tells the same'
  },
  F4: {
    says: 'With the level crit, 111, 110, 104 and closed connections are not logged; 2, 13 and 99 are; the reason of a 499 needs info',
    used: [
      ['read-error-log', 'With crit, most of them are not written', 'Dengan crit, kebanyakan tidak ditulis'],
      ['read-error-log', 'A missing line proves nothing', 'Baris yang tidak ada belum membuktikan apa pun'],
      ['read-error-log', '(499) is written only with info', '(499) hanya ditulis dengan info']
    ]
  },
  F5: {
    says: 'error_page can turn the code into 200 or 503; proxy_intercept_errors replaces the page of the application',
    used: [
      ['who-answers', 'can turn the code into 200 or 503', 'dapat mengubah kodenya menjadi 200 atau 503'],
      ['who-answers', "replaces the application's page", 'mengganti halaman dari aplikasi']
    ]
  },
  F6: {
    says: 'What stands before nginx leaves no line of its own failures here; where it gives up waiting, there is a 499',
    used: [
      ['not-this-server', 'its own failure leaves no line here', 'kegagalan mesin itu tidak meninggalkan baris di sini'],
      ['not-this-server', 'the one before gave up waiting', 'mesin di depannya berhenti menunggu'],
      ['who-answers', 'no line in access.log, or one with 499', 'tidak ada baris di access.log, atau ada baris dengan 499']
    ]
  },
  F7: {
    says: 'Where the helper of auth_request is down, clients get 500 and the log has two lines',
    used: [['signal:auth-helper-down', 'clients get 500', 'klien mendapat 500']]
  },
  F8: {
    says: 'The three time limits are 60 s by default; connecting usually cannot wait longer than 75 s',
    used: [
      ['adjust-timeouts', 'The default is 60 s', 'Bawaannya 60 detik'],
      ['adjust-timeouts', 'connecting usually cannot wait longer than 75 s', 'biasanya tidak bisa lebih dari 75 detik']
    ]
  },
  F9: {
    says: 'The read limit counts the pause between two reads',
    used: [['adjust-timeouts', 'counts the pause between two reads', 'menghitung jeda antara dua pembacaan']]
  },
  F10: {
    says: 'Once the header has gone out, the status stays 200 and the body is cut',
    used: [
      ['upstream-dies', 'the code stays 200 and the page is cut', 'kodenya tetap 200 dan halamannya terpotong'],
      ['signal:closed-midway', '200 and a cut page', '200 dan halaman terpotong']
    ]
  },
  F11: {
    says: 'With several servers the times add up, and $upstream_addr and $upstream_status are lists',
    used: [['slow-or-saturated', 'With several servers the times add up', 'Jika servernya beberapa, waktunya dijumlahkan']]
  },
  F12: {
    says: 'POST, LOCK and PATCH are not repeated; on a kept connection that was just closed, GET is repeated and POST becomes 502. A shorter keepalive_timeout in upstream cures it',
    used: [
      ['upstream-dies', 'POST, LOCK and PATCH become 502', 'POST, LOCK, dan PATCH menjadi 502'],
      ['adjust-timeouts', "shorter than the application's (Gunicorn 2 s", 'lebih pendek daripada milik aplikasi (Gunicorn 2 detik'],
      ['signal:closed-early', 'it is a kept connection and harmless', 'ini koneksi yang dibiarkan terbuka dan tidak berbahaya']
    ]
  },
  F13: {
    says: 'An idle WebSocket ends after the read limit, logged at info only',
    used: [
      [
        'adjust-timeouts',
        'An idle WebSocket ends after it, which is no fault',
        'WebSocket yang menganggur berakhir setelah batas ini'
      ],
      ['signal:websocket-idle', 'that is no fault', 'ini bukan gangguan']
    ]
  },
  F14: {
    says: 'A shorter limit of the application turns the 504 into a 502; max_execution_time of PHP does not count waiting',
    used: [
      ['upstream-dies', 'gives 502, not 504', 'menghasilkan 502, bukan 504'],
      ['tune-upstream', 'max_execution_time does not count waiting', 'tidak menghitung waktu menunggu']
    ]
  },
  F15: {
    says: 'One failure parks a server of a group for 10 s by default; a group of one is never parked',
    used: [
      ['correct-address', 'a group of one is never parked', 'grup dengan satu server tidak pernah begitu'],
      ['signal:server-parked', 'for 10 seconds by default', 'secara bawaan selama 10 detik']
    ]
  },
  F16: {
    says: 'localhost is a group of two where it has ::1 as well: noise, and 502 for 10 s more after a short outage',
    used: [
      ['correct-address', 'localhost is two servers', 'localhost menjadi dua server'],
      ['signal:ipv6-localhost-refused', 'noise as long as 127.0.0.1 answers', 'boleh diabaikan selama 127.0.0.1 menjawab']
    ]
  },
  F17: {
    says: 'A name is looked up once, at start or reload; a variable with resolver, or since 1.27.3 server … resolve, looks up while running',
    used: [
      ['name-resolves', 'once, at start or reload', 'hanya sekali, saat dijalankan atau dimuat ulang'],
      ['correct-address', 'Since 1.27.3', 'Sejak 1.27.3']
    ]
  },
  F18: {
    says: 'While a name is gone a reload is refused and the old configuration serves; a restart or reboot leaves no nginx',
    used: [
      ['name-resolves', 'A restart or a reboot would leave no nginx', 'nginx tidak akan berjalan'],
      ['nginx-config-valid', 'the old configuration keeps serving', 'konfigurasi lama tetap melayani']
    ]
  },
  F19: {
    says: 'resolver asks DNS only, not /etc/hosts; the variable form silently uses a plain proxy_pass of the same name and port',
    used: [
      ['name-resolves', 'It asks DNS only', 'Yang ditanya hanya DNS'],
      ['correct-address', 'A trap', 'Jebakan']
    ]
  },
  F20: {
    says: 'A socket needs the right to write for the worker user, and x on every directory above',
    used: [
      [
        'nginx-may-connect',
        "nginx's worker user needs to write to the socket",
        'Pengguna proses worker nginx harus boleh menulis ke soket'
      ]
    ]
  },
  F21: {
    says: 'No socket is (2), a file without a listener (111)',
    used: [
      ['signal:socket-missing', 'There is no socket at this path', 'tidak ada soket di path ini'],
      ['signal:socket-refused', 'no process listens on it any more', 'tidak ada lagi proses yang mendengarkan']
    ]
  },
  F22: {
    says: "A private view of a directory also gives (2); look through nginx's eyes below /proc. Debian's units set no PrivateTmp",
    used: [
      ['nginx-may-connect', "(not in Debian's units)", '(tidak ada di unit Debian)'],
      ['nginx-may-connect', 'the last line shows it, too', 'perintah terakhir juga menampilkannya']
    ],
    leftOut: 'Which distributions set PrivateTmp is not known'
  },
  F23: {
    says: '(11) exists for unix sockets only; a full TCP queue waits and ends in 504',
    used: [['slow-or-saturated', 'but waiting and 504 on TCP', 'di TCP berarti menunggu lalu 504']]
  },
  F24: {
    says: 'Recv-Q of a listening socket counts what waits, Send-Q how many may; near each other is full or frozen',
    used: [['slow-or-saturated', 'counts connections that wait', 'jumlah koneksi yang menunggu']]
  },
  F25: {
    says: "Debian's pool: socket of www-data with 0660, 5 children, no request_terminate_timeout",
    used: [
      ['fix-permissions', "Debian's socket is www-data, 0660", 'soket bawaan Debian milik www-data, 0660'],
      ['tune-upstream', "5 in Debian's file", '5 di berkas Debian']
    ],
    leftOut: 'Backlog 511 decides nothing here'
  },
  F26: {
    says: 'A full pool is logged by dynamic and ondemand, not by static; the listen queue of the status page stays 0 for a unix socket; pm.status_listen answers even then',
    used: [
      ['slow-or-saturated', 'with static nothing', 'dengan static tidak ada apa-apa'],
      ['slow-or-saturated', 'stays 0 for a unix socket: trust ss', 'tetap 0 untuk soket unix: andalkan ss'],
      ['upstream-direct', 'unless pm.status_listen is set', 'kecuali jika pm.status_listen dipasang']
    ]
  },
  F27: {
    says: 'A reload of PHP-FPM cuts running requests unless process_control_timeout is set',
    used: [['tune-upstream', 'unless process_control_timeout is set', 'kecuali jika process_control_timeout dipasang']]
  },
  F28: {
    says: 'Gunicorn lets running requests finish on HUP and TERM, but on TERM its socket is gone at once',
    used: [
      ['start-upstream', 'its socket disappears at once', 'soketnya langsung hilang'],
      ['tune-upstream', "Gunicorn's HUP does not", 'HUP pada Gunicorn tidak memutusnya']
    ]
  },
  F29: {
    says: 'An application bound to 127.0.0.1 is refused at another address; in containers 127.0.0.1 is the container itself',
    used: [
      ['upstream-listens', 'is the container itself', 'adalah kontainer itu sendiri'],
      ['correct-address', 'let the application listen on 0.0.0.0', 'biarkan aplikasinya mendengarkan di 0.0.0.0']
    ]
  },
  F30: {
    says: 'Other C libraries word errors differently: number and "while …" count',
    used: [
      [
        'paste-log-line',
        'The number in brackets and the words after while decide',
        'Yang menentukan adalah angka dalam kurung dan kata-kata setelah while'
      ]
    ]
  },
  F31: {
    says: '1.22.1 took a doubled Content-Length, and one beside Transfer-Encoding; newer ones refuse them, doubled lines from 1.23.0 on',
    used: [
      ['signal:duplicate-header', 'doubled Content-Length from 1.23.0 on', 'untuk Content-Length ganda sejak 1.23.0'],
      ['signal:length-and-chunked', 'nginx 1.22 took it', 'nginx 1.22 menerimanya'],
      ['escalate-app-owner', 'From 1.23.0 on', 'Sejak 1.23.0']
    ]
  },
  F32: {
    says: 'Since 1.29.7 nginx speaks HTTP/1.1 with kept connections by default; that proxy_http_version 1.0 restores the old way is not confirmed',
    used: [
      ['upstream-dies', 'Since nginx 1.29.7', 'Sejak nginx 1.29.7'],
      [
        'correct-protocol',
        'that this restores the old way was not tried',
        'belum dicoba apakah ini benar-benar mengembalikan cara lama'
      ]
    ]
  },
  F33: {
    says: 'Towards TLS nginx verifies nothing, sends no name, and takes the name from proxy_pass by default',
    used: [['tls-fits', 'By default it also sends no server name', 'Secara bawaan nginx juga tidak mengirim nama server']]
  },
  F34: {
    says: 'http:// to a TLS port: 400 from an nginx, reset from others; https:// to a plain port: wrong version number, or 504 in the handshake',
    used: [
      [
        'speaks-same-protocol',
        'the first is reset (56), or an nginx there says 400',
        'yang pertama diputus paksa (56), atau nginx di sana berkata 400'
      ],
      ['signal:handshake-timed-out', 'probably no TLS is spoken there', 'mungkin di sana tidak ada TLS']
    ]
  },
  F35: {
    says: 'A larger proxy_buffer_size alone fails the test; 16k with 8 buffers of 16k works, the same for fastcgi_',
    used: [
      ['enlarge-buffers', 'proxy_buffer_size alone fails the test', 'proxy_buffer_size saja tidak lolos uji'],
      ['enlarge-buffers', 'proxy_buffers 8 16k;']
    ]
  },
  F36: {
    says: 'worker_connections counts both sides; when full, clients get an empty reply, a reset or 500, not 502',
    used: [['limits-and-disk', 'Clients get 500, an empty reply or a reset, not 502', 'bukan 502']]
  },
  F37: {
    says: 'Where the temporary directory is full or closed, big answers are cut with 200 and big uploads get 500',
    used: [['limits-and-disk', 'big answers are cut with 200, big uploads get 500', 'respons besar terpotong dengan 200']]
  },
  F38: {
    says: 'nginx -t passes although another program holds the port',
    used: [
      [
        'nginx-config-valid',
        'It passes although another program holds the port',
        'Ujinya lolos sekalipun port sudah dipakai program lain'
      ]
    ]
  },
  F39: {
    says: 'nginx -t opens the logs and creates temporary directories; as another user it proves nothing',
    used: [['nginx-config-valid', 'proves nothing', 'tidak membuktikan apa pun']]
  },
  F40: {
    says: 'A reload loses no request, and a broken file leaves the old configuration',
    used: [['correct-config', 'a reload loses no request', 'memuat ulang tidak menghilangkan satu permintaan pun']],
    leftOut: 'Signals stop and quit: the guide never stops nginx'
  },
  F41: {
    says: "With Debian's unit, a restart cuts requests longer than 5 s; read, not tried",
    used: [['correct-config', 'as the unit says; not tried', 'menurut unitnya; belum dicoba']]
  },
  F42: {
    says: 'For nginx, 502 also means no answer at all, and 504 only that one of its own limits ran out',
    used: [
      ['what-you-see', 'For nginx that is not true', 'Untuk nginx, itu tidak benar'],
      ['what-you-see', "one of nginx's own time limits ran out", 'salah satu batas waktu nginx sendiri terlampaui']
    ]
  }
}

/** What stays uncertain or was noticed beside. */
export const remarks: Facts = {
  R1: {
    says: 'When a restart is needed instead of a reload is not confirmed',
    used: [['correct-config', 'probably after an upgrade of the program', 'mungkin setelah programnya dimutakhirkan']]
  },
  R2: {
    says: 'curl words its errors differently by release: its number counts',
    used: [['upstream-direct', "curl's number counts, its words differ", 'Angka dari curl yang menentukan']]
  },
  R3: {
    says: '"while sending request" of a client that leaves is no upload problem',
    used: [['signal:client-gave-up', 'does not make it an upload', 'tidak berarti unggahan']]
  },
  R4: {
    says: 'Locations with the same address share TLS sessions and their verification result until a reload',
    used: [
      ['tls-fits', 'two location blocks with the same address share them', 'dua blok location dengan alamat yang sama berbagi sesi']
    ]
  },
  R5: {
    says: 'nginx frees the space of a failed temporary file at once',
    used: [['limits-and-disk', 'Look while it happens', 'Lihat saat sedang terjadi']]
  },
  R6: {
    says: 'A restart destroys the evidence',
    used: [['start-upstream', 'First keep the evidence', 'Simpan dahulu buktinya']]
  }
}
