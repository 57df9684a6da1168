import type { Fact, Facts } from '#content/facts.test-data.ts'

/** What Microsoft's documentation says. */
export const facts: Facts = {
  F1: {
    says: 'Writeback for synchronised users comes with P1, P2 and Business Premium; Free, Basic and Business Standard lack it',
    used: [
      ['licences', 'Microsoft 365 Business Premium'],
      ['missing-licence', 'Free, Basic and Business Standard', 'Free, Basic, dan Business Standard'],
      ['licence', 'Microsoft Entra ID P1 or P2', 'Microsoft Entra ID P1 atau P2']
    ]
  },
  F2: {
    says: 'Every user meant to benefit needs a licence, although one without it may get through',
    used: [
      ['licences', 'needs a licence', 'memerlukan lisensi'],
      ['missing-licence', 'even if a user without one sometimes gets through', 'pengguna tanpa lisensi kadang tetap berhasil']
    ]
  },
  F3: {
    says: 'An administrator without a licence sees neither Password reset nor the audit categories of password management',
    used: [
      ['licences', 'does not even see', 'tidak dapat melihat menu'],
      ['status-line', 'your own account has no licence', 'akun Anda sendiri belum berlisensi']
    ],
    leftOut: 'The audit log of the tenant is read by no step'
  },
  F4: {
    says: 'The tab On-premises integration appears once Connect is downloaded and configured',
    used: [
      ['status-line', 'until Connect has been downloaded and configured', 'setelah Connect diunduh dan dikonfigurasi'],
      ['writeback-in-portal', 'appears only once Connect is configured', 'baru muncul setelah Connect dikonfigurasi']
    ]
  },
  F5: {
    says: 'Reset is enabled for none, one selected group, or all; nested groups count',
    used: [
      ['reset-scope', 'nested groups count', 'grup di dalamnya ikut tercakup'],
      ['reset-enabled', 'None']
    ]
  },
  F6: {
    says: 'Reset takes an Authentication Policy Administrator, writeback a Hybrid Identity Administrator, assigned directly',
    used: [
      ['missing-role', 'Authentication Policy Administrator'],
      [
        'missing-role',
        'Global Administrator is no longer required',
        'Administrator Global (Global Administrator) tidak lagi diwajibkan'
      ],
      ['wizard-account', 'assigned directly and not through a group', 'ditetapkan langsung, bukan melalui grup']
    ]
  },
  F7: {
    says: 'After set-up the role is needed only when the wizard runs again; lower it instead of deleting the account',
    used: [
      ['wizard-account', 'lower the role instead of deleting the account', 'cukup turunkan perannya'],
      ['solved', 'only when the wizard runs again', 'hanya diperlukan saat wizard dijalankan lagi']
    ]
  },
  F8: {
    says: 'Administrators always follow a stricter policy with two pieces of data and no security questions',
    used: [
      ['admin-reset', 'two pieces of authentication data', 'dua data autentikasi'],
      ['works-now', 'its reset policy is stricter', 'kebijakan pengaturan ulangnya lebih ketat'],
      ['test-user', 'a fixed, stricter reset policy', 'kebijakan pengaturan ulang tersendiri yang lebih ketat']
    ]
  },
  F9: {
    says: 'Writeback works with password hash synchronisation, pass-through authentication and AD FS',
    used: [['where-reset', 'federation through AD FS', 'federasi melalui AD FS']]
  },
  F10: {
    says: 'Connect Sync and Cloud Sync both write back and may run side by side, split by domain',
    used: [
      ['which-agent', 'side by side, split by domain', 'berdampingan dengan pembagian per domain'],
      ['unsupported-cloud', 'split by domain', 'pembagian per domain']
    ]
  },
  F11: {
    says: 'Cloud Sync needs agent 1.1.977.0 and P1, and does not write back in Azure operated by 21Vianet',
    used: [
      ['cloud-sync-agent', '1.1.977.0'],
      ['unsupported-cloud', '21Vianet'],
      ['licence', 'P1']
    ]
  },
  F12: {
    says: 'Cloud Sync may have several active agents, three recommended; it takes disconnected forests and 150,000 objects per domain',
    used: [
      ['cloud-sync-agent', 'recommends three', 'menyarankan tiga'],
      ['solved', 'recommends three', 'menyarankan tiga agen']
    ],
    leftOut: 'Disconnected forests and the number of objects decide which agent to choose, not why a reset fails'
  },
  F13: {
    says: 'Only one Connect server is active; one in staging mode writes nothing back, and a second active one breaks the first',
    used: [
      ['active-server', 'StagingModeEnabled : False'],
      ['one-active-server', 'does not run writeback', 'tidak menjalankan tulis balik'],
      ['activate-server', 'breaks the Service Bus connection of the first', 'memutus koneksi Service Bus server pertama']
    ]
  },
  F14: {
    says: 'The same user enabled in several forests is unsupported',
    used: [
      ['two-forests', 'not the same user enabled in more than one', 'pengguna yang sama aktif di lebih dari satu forest'],
      ['supported-platform', 'no user may be enabled in two', 'tidak boleh ada pengguna yang aktif di dua forest']
    ]
  },
  F15: {
    says: 'A reset goes from the page over the tenant’s relay to the client, which finds the user and sets the password; the result returns at once',
    used: [
      ['works-now', 'a relay that belongs to your tenant', 'relay milik penyewa (tenant) Anda'],
      ['works-now', "who manages the user's password", 'siapa yang mengelola kata sandi pengguna']
    ]
  },
  F16: {
    says: 'RSA with 2048 bits, AES-GCM with 256, TLS; keys change every six months and at re-enabling; what waits expires after minutes',
    used: [
      ['open-firewall', '2048'],
      ['open-firewall', 'AES-GCM'],
      ['open-firewall', 'every six months', 'setiap enam bulan'],
      ['works-now', 'expires after some minutes', 'kedaluwarsa setelah beberapa menit']
    ]
  },
  F17: {
    says: 'A heartbeat every five minutes, two messages per reset, each normally below 1 KB',
    used: [
      ['open-firewall', 'two messages for each reset', 'dua pesan untuk setiap pengaturan ulang'],
      ['open-firewall', '1 KB']
    ]
  },
  F18: {
    says: 'The look-up needs the three objects linked by the inbound rule Microsoft.InfromADUserAccountEnabled',
    used: [
      ['user-object', 'Microsoft.InfromADUserAccountEnabled.xxx'],
      ['works-now', 'metaverse']
    ]
  },
  F19: {
    says: 'The relay uses two connections; 31044 means that a service host behind them is not running',
    used: [
      ['heartbeat', 'two connections', 'dua koneksi'],
      ['heartbeat', 'one of the service hosts', 'salah satu host layanan']
    ]
  },
  F20: {
    says: 'Written back: changes, self-service resets, admin resets in the Entra admin center or by resetPassword of Graph',
    used: [
      ['where-reset', 'a password change, voluntary or forced', 'perubahan kata sandi, sukarela maupun wajib'],
      ['unsupported-reset', 'as an admin in the Microsoft Entra admin center', 'oleh administrator, di pusat admin Microsoft Entra']
    ]
  },
  F21: {
    says: 'Not written back: admin resets in the Microsoft 365 admin center, PowerShell v1 and v2, one’s own reset through PowerShell or Graph',
    used: [
      ['where-reset', 'MSOnline (v1) and AzureAD (v2)', 'MSOnline (v1) dan AzureAD (v2)'],
      ['unsupported-reset', 'Microsoft 365 admin center', 'pusat admin Microsoft 365']
    ]
  },
  F22: {
    says: 'A forgotten password of an administrator in a protected group is not reset by writeback; a change is written back',
    used: [
      ['protected-group', 'is not reset through writeback', 'tidak dapat diatur ulang melalui tulis balik'],
      [
        'protected-group',
        'changing a known password from the cloud still works',
        'kata sandi yang masih diingat tetap dapat diubah dari cloud'
      ]
    ]
  },
  F23: {
    says: 'With Password never expires, no change is forced at the next sign-in',
    used: [['where-reset', 'Password never expires']]
  },
  F24: {
    says: 'Users can unlock without a reset only if the tenant allows it',
    used: [['account-state', 'Allow users to unlock accounts without resetting their password']]
  },
  F25: {
    says: 'By 7 April 2027 Connect Sync must be at 2.6.84.0 and use application-based authentication; an own application needs three permissions',
    used: [
      ['connect-version', '2.6.84.0'],
      ['connect-version', '7 April 2027'],
      ['upgrade', 'PasswordWriteback.RegisterClientVersion.All'],
      ['upgrade', '93625bc8-bfe2-437a-97e0-3d0060024faa']
    ]
  },
  F26: {
    says: 'No 1.x version works; a 2.x version retires 12 months after its successor and may then stop',
    used: [
      ['connect-version', 'retires 12 months after its successor', 'berakhir 12 bulan setelah versi penerusnya'],
      ['connect-version', 'may stop without warning', 'berhenti berfungsi tanpa peringatan']
    ]
  },
  F27: {
    says: 'The Connect server is domain joined, with full GUI, best Windows Server 2025 or 2022, with DNS and every domain within reach; Tier 0',
    used: [
      ['server-platform', 'Server Core'],
      ['server-platform', 'DNS for internal and internet names', 'DNS untuk nama internal dan internet'],
      ['supported-platform', 'Windows Server 2025 or 2022', 'Windows Server 2025 atau 2022']
    ],
    leftOut: 'How a server is protected (Tier 0) is no cause of a reset that fails'
  },
  F28: {
    says: '.NET 4.8 or later',
    used: [
      ['server-platform', '.NET 4.8'],
      ['tls-and-clock', '4.8']
    ]
  },
  F29: {
    says: 'The domain controller is writable; dotted NetBIOS names are unsupported; schema and forest level 2003 or later',
    used: [
      ['domain-controller', 'RODC'],
      ['server-platform', 'NetBIOS'],
      ['server-platform', '2003']
    ],
    leftOut: 'That redirects of writes are not followed is why a read-only controller is unsupported, and the guide says the latter'
  },
  F30: {
    says: 'Corrected by newer versions: Unexpire Password (2.1.15.0), SSPR_0029 (2.1.19.0), deadlocks (2.3.20.0, which requires TLS 1.2)',
    leftOut: 'All versions older than these are retired, and TLS 1.2 is no longer checked at installation from 2.4.131.0 on'
  },
  F31: {
    says: 'Re-enabling in the wizard: clear the box, configure, finish without synchronising, then the same with the box ticked',
    used: [
      ['re-enable', 'Synchronize now'],
      ['re-enable-after-upgrade', 'Synchronize now']
    ]
  },
  F32: {
    says: 'Enabling in the wizard: Customize synchronization options, Optional features, Password writeback, Configure',
    used: [
      ['enable-writeback', 'Customize synchronization options'],
      ['writeback-in-wizard', 'Password writeback']
    ]
  },
  F33: {
    says: 'Both sides must be on: the box under Password reset > On-premises integration, for Cloud Sync a second one',
    used: [
      ['both-switches', 'Write back passwords to your on-premises directory'],
      ['both-switches', 'Enable password write back for synced users'],
      ['cloud-sync-switch', 'Write back passwords with Microsoft Entra Connect cloud sync']
    ],
    leftOut: 'The menu path of older pages (Protection > Password reset) is no longer on screen'
  },
  F34: {
    says: 'The box in the admin center can pause writeback without Connect',
    used: [
      ['both-switches', 'can pause writeback', 'dapat menjeda tulis balik'],
      ['enable-writeback', 'pauses writeback', 'tulis balik dijeda']
    ]
  },
  F35: {
    says: 'PasswordWritebackEnabled in Graph is not in use',
    used: [
      ['both-switches', 'PasswordWritebackEnabled'],
      ['writeback-in-wizard', 'PasswordWritebackEnabled']
    ]
  },
  F36: {
    says: 'First enabling may log 656 and 657',
    used: [['enabled-now', '656 and 657 are normal', '656, dan 657 wajar']]
  },
  F37: {
    says: 'An open wizard suspends the scheduler',
    used: [
      ['both-switches', 'suspends the scheduler', 'penjadwal ditangguhkan'],
      [
        're-enable',
        'an open wizard suspends scheduled synchronisation',
        'selama wizard terbuka, sinkronisasi terjadwal ditangguhkan'
      ]
    ]
  },
  F38: {
    says: 'Of the rights of the connector account that Microsoft lists for the root of each domain, four count (see C5)',
    used: [
      ['connector-rights', 'Unexpire Password'],
      ['connector-account-rights', 'Write lockoutTime'],
      ['directory-team', 'Write pwdLastSet']
    ]
  },
  F39: {
    says: 'Four of them for descendant users, Unexpire Password for the object and all descendants',
    used: [
      ['grant-rights', 'Descendant User objects'],
      ['grant-rights', 'This object and all descendant objects']
    ],
    leftOut: 'The two other scopes in which Unexpire Password is offered as well: one that works is enough'
  },
  F40: {
    says: 'Set-ADSyncPasswordWritebackPermissions grants three rights; needs RSAT and domain admin rights; leave AdminSDHolder alone',
    used: [
      ['grant-rights', 'Set-ADSyncPasswordWritebackPermissions'],
      ['grant-rights', 'RSAT-AD-Tools'],
      ['grant-rights', '-IncludeAdminSdHolders'],
      ['grant-rights', '-ADobjectDN']
    ]
  },
  F41: {
    says: 'New rights can take an hour or more',
    used: [
      ['grant-rights', 'an hour or more', 'satu jam atau lebih'],
      ['connector-account-rights', 'an hour or more', 'satu jam atau lebih']
    ]
  },
  F42: {
    says: 'If only some users fail, inheritance may be off on them',
    used: [
      ['user-rights', 'Disable inheritance'],
      ['connector-rights', 'Enable inheritance'],
      ['failing-user', 'inheritance is disabled', 'pewarisan izin dinonaktifkan']
    ]
  },
  F43: {
    says: 'The connector account may not be an Enterprise or Domain Admin',
    used: [
      ['grant-rights', 'Enterprise Admin'],
      ['directory-team', 'Domain Admin']
    ]
  },
  F44: {
    says: 'If access is denied: Pre-Windows 2000 group, samServer object, right to impersonate a client',
    used: [
      ['user-rights', 'Pre-Windows 2000 Compatible Access'],
      ['user-rights', 'CN=Server,CN=System'],
      ['user-rights', 'Impersonate a client after authentication']
    ]
  },
  F45: {
    says: 'A policy can restrict remote calls to SAM, and its registry value outlives it',
    used: [
      ['remote-sam', 'RestrictRemoteSam'],
      ['remote-sam', 'can outlive the policy', 'dapat tertinggal meskipun kebijakannya sudah dicabut'],
      ['policy-team', 'Restrict clients allowed to make remote calls to SAM']
    ]
  },
  F46: {
    says: 'Connect on a domain controller makes rights harder: a member server, or prefer another controller',
    used: [['user-rights', 'Connect on a domain controller', 'Connect di pengontrol domain']],
    leftOut: 'How to move Connect to a member server: a project, not a step'
  },
  F47: {
    says: 'The account of Cloud Sync has its rights by default; one cmdlet restores them',
    used: [
      ['cloud-sync-switch', 'provAgentgMSA$'],
      ['cloud-sync-switch', 'Set-AADCloudSyncPermissions']
    ]
  },
  F48: {
    says: 'The protected groups and accounts, as of Windows Server 2016',
    used: [
      ['protected-account', 'Enterprise Key Admins'],
      ['protected-account', 'Schema Admins'],
      ['protected-account', 'Krbtgt']
    ]
  },
  F49: {
    says: 'Every 60 minutes their permissions are reset and inheritance is disabled; AdminCount 1 explains 33004, for former members, too',
    used: [
      ['protected-account', 'Every 60 minutes', 'Setiap 60 menit'],
      ['protected-account', 'adminCount']
    ]
  },
  F50: {
    says: 'The on-premises policy always wins',
    used: [['password-policy', 'has the last word', 'Keputusan akhir atas setiap kata sandi']]
  },
  F51: {
    says: 'A minimum password age above 0 blocks a second change; set 0 for tests',
    used: [
      ['password-policy', 'Minimum password age'],
      ['password-policy', 'gpupdate /force'],
      ['works-now', 'blocks a second change', 'menghalangi perubahan kedua']
    ]
  },
  F52: {
    says: 'The last 24 passwords are remembered',
    used: [
      ['password-policy', 'usually 24 passwords', 'biasanya 24 kata sandi'],
      ['works-now', 'the last 24', '24 kata sandi terakhir']
    ]
  },
  F53: {
    says: 'To Active Directory a self-service reset is an admin reset: filters must cover it, Password Protection does',
    used: [['password-filters', 'a third-party filter must be told to', 'filter pihak ketiga harus diatur agar ikut memeriksanya']]
  },
  F54: {
    says: 'The page shows synchronised users neither the policy nor a strength meter',
    used: [
      ['solved', 'nor a strength meter', 'pengukur kekuatan kata sandi'],
      ['password-filters', 'does not say which rule was broken', 'tidak menyebut aturan mana yang dilanggar']
    ]
  },
  F55: { says: 'Fine-grained policies: read what applies to the user', used: [['password-policy', 'fine-grained']] },
  F56: { says: 'User cannot change password blocks writeback', used: [['password-policy', 'User cannot change password']] },
  F57: {
    says: 'Reserved characters in the name of an OU can cause 33001',
    used: [
      ['user-object', 'A leading space', 'Spasi'],
      ['signal:33001', 'Reserved characters', 'Karakter yang dicadangkan']
    ]
  },
  F58: {
    says: 'The hosts of each cloud and agent, the files with IP ranges, TCP 80 for revocation checks',
    used: [
      ['open-firewall', '*.passwordreset.microsoftonline.com'],
      ['open-firewall', 'ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn'],
      ['open-firewall', '56519'],
      ['open-firewall', 'TCP 80'],
      ['cloud-sync-network', '*.msappproxy.net'],
      ['open-firewall', '*.servicebus.usgovcloudapi.net']
    ]
  },
  F59: {
    says: 'Ports to the domain controllers; 445 is used by writeback',
    used: [
      ['directory-ports', '445'],
      ['directory-ports-open', '49152-65535']
    ]
  },
  F60: { says: 'TCP 9350 to 9354 belong to versions before 1.0.8667', used: [['open-firewall', '1.0.8667']] },
  F61: {
    says: 'Inspecting the traffic is unsupported',
    used: [
      ['proxy-and-inspection', 'TLS inspection', 'Inspeksi TLS'],
      ['cloud-sync-network', 'TLS inspection', 'Inspeksi TLS']
    ]
  },
  F62: {
    says: 'The proxy stands in machine.config, nowhere else',
    used: [
      ['proxy-and-inspection', 'machine.config'],
      ['proxy-and-inspection', 'miiserver.exe.config']
    ]
  },
  F63: {
    says: 'Idle connections live at least 6 minutes; 2 to 3 are the minimum for writeback alone',
    used: [
      ['proxy-and-inspection', 'at least 6 minutes', 'minimal 6 menit'],
      ['proxy-leaves-alone', '6 minutes', '6 menit']
    ]
  },
  F64: {
    says: 'TLS 1.2 by six registry values; which versions check them at installation; TLS 1.3 is supported',
    used: [
      ['tls-and-clock', 'SchUseStrongCrypto'],
      ['tls-net-and-clock', 'DisabledByDefault']
    ],
    leftOut: 'What installers check, and TLS 1.3 (a note of 2024), do not matter to a server that runs'
  },
  F65: {
    says: '“The remote certificate is invalid” in 31034: a root CA is missing',
    used: [
      ['tls-and-clock', 'The remote certificate is invalid'],
      ['signal:untrusted-certificate', 'root certificate', 'sertifikat CA akar']
    ]
  },
  F66: {
    says: 'The Service Bus name is the tenant’s own: 31019 or 31034 names it',
    used: [
      ['service-bus-reachable', 'event 31019 or 31034', 'peristiwa 31019 atau 31034'],
      ['endpoints-allowed', '31034']
    ],
    leftOut: 'The names that older pages give as examples are those of other tenants'
  },
  F67: {
    says: 'A clock that is off breaks set-up and the sign-in to Service Bus',
    used: [
      ['tls-and-clock', 'one outside your network', 'jam di luar jaringan Anda'],
      ['wizard-licence-error', 'an outside clock', 'jam di luar jaringan Anda']
    ]
  },
  F68: {
    says: 'The order of repairs ends with the upgrade and a second re-enabling; reinstalling is for the rare case',
    used: [
      ['connect-version', 'is a late step', 'dilakukan paling akhir'],
      ['re-enable-after-upgrade', 'repair order', 'urutan perbaikan'],
      ['reinstall', 'the rare case', 'kasus yang jarang terjadi']
    ]
  },
  F69: {
    says: 'Back up customised rules and export the configuration first',
    used: [
      ['upgrade', 'customised sync rules', 'aturan sinkronisasi kustom'],
      ['reinstall', 'export the configuration', 'ekspor konfigurasinya']
    ]
  },
  F70: {
    says: 'The service has three display names and the name ADSync',
    used: [
      ['restart-service', 'Microsoft Entra ID Sync'],
      ['restart-service', 'ADSync']
    ]
  },
  F71: {
    says: 'Recovery: rebuild, a spare server in staging mode or moving the machine; the old server leaves first',
    used: [
      [
        'activate-server',
        'or shut it down so that it cannot come back',
        'atau matikan servernya sehingga tidak dapat menyala kembali'
      ],
      ['reinstall', 'a few hours', 'beberapa jam']
    ],
    leftOut: 'Moving a virtual machine is no repair of what runs on it'
  },
  F72: {
    says: 'After a failover, no restart while the hashes catch up',
    used: [
      ['activate-server', 'password hash catch-up', 'masih mengejar ketertinggalan'],
      ['restart-service', 'password hash catch-up', 'selesai mengejar ketertinggalan']
    ]
  },
  F73: {
    says: 'Three proofs: the green line, 31001 then 31002, the new date in Active Directory',
    used: [
      ['works-now', '31002'],
      ['works-now', 'Password last set'],
      ['works-now', 'shows a green line', 'berwarna hijau']
    ]
  },
  F74: {
    says: '31019 about every five minutes',
    used: [
      ['heartbeat', 'about every five minutes', 'kira-kira setiap lima menit'],
      ['solved', 'about every five minutes', 'kira-kira setiap lima menit']
    ]
  },
  F75: {
    says: 'After a temporary password, and with federation, wait about two minutes',
    used: [['where-reset', 'up to two minutes', 'sampai dua menit']]
  },
  F76: {
    says: 'Five attempts in an hour block for 24 hours',
    used: [
      ['account-state', '24 hours', '24 jam'],
      ['works-now', 'five attempts in an hour', 'lima percobaan dalam satu jam']
    ]
  },
  F77: {
    says: 'A password of the connector account that changed in Active Directory is to be entered in Connect; restart the service',
    used: [
      ['connector-credentials', 'no-start-credentials'],
      ['connector-credentials', 'Restart the sync service', 'Mulai ulang layanan sinkronisasi']
    ]
  },
  F78: {
    says: 'Never delete a connector or connector space',
    used: [
      ['connector-credentials', 'Never delete a connector', 'Jangan pernah menghapus konektor'],
      ['user-object', 'Never delete a connector', 'Jangan pernah menghapus konektor'],
      ['reinstall', 'Never delete a connector', 'Jangan pernah menghapus konektor']
    ]
  },
  F79: {
    says: 'Reproduce one operation, compare two users, stay on one domain controller',
    used: [
      ['failing-user', 'Try the same operation with both', 'Coba operasi yang sama pada keduanya'],
      ['domain-controller', 'Only use preferred domain controllers']
    ]
  },
  F80: {
    says: 'What support asks for: steps, screenshot, support code, time with zone, user and kind, licence, log; tracking ID; agent logs',
    used: [
      ['guide', 'Support code', 'Kode dukungan'],
      ['guide', 'time zone', 'zona waktunya'],
      ['microsoft-support', 'tracking ID'],
      ['microsoft-support', 'Export-AADCloudSyncToolsLogs']
    ]
  }
}

/** Where Microsoft's pages contradict each other, and what the guide says. */
export const contradictions: Facts = {
  C1: {
    says: 'Idle timeout of 2 to 3, 4, 5 or 6 minutes: at least 6',
    used: [['network-team', 'at least 6 minutes', 'minimal 6 menit']]
  },
  C2: { says: '.NET 4.5.1, 4.6.2, 4.7.2 or 4.8: 4.8 or later', used: [['tls-net-and-clock', '4.8']] },
  C3: {
    says: 'Any supported domain controller, or 2016 for the policy control: 2016 or later',
    used: [
      ['server-platform', 'Windows Server 2016'],
      ['signal:ldap-policy-control', 'Windows Server 2016']
    ]
  },
  C4: {
    says: 'Three display names of the service: all of them, and ADSync',
    used: [
      ['heartbeat', 'Microsoft Azure AD Sync'],
      ['which-agent', 'Azure AD Sync']
    ]
  },
  C5: {
    says: 'Change password is listed, but not set by the cmdlet: its absence alone explains nothing',
    used: [
      ['connector-rights', 'alone explains nothing', 'itu saja belum menjelaskan apa pun'],
      ['connector-account-rights', 'Change password no longer counts', 'Change password tidak lagi dihitung'],
      ['grant-rights', 'the command does not set it', 'tidak diberikan oleh perintah itu']
    ]
  },
  C6: {
    says: 'With a minimum age, writeback fails or works: it blocks repeated changes within that time',
    used: [['password-policy', 'blocks a second change within that time', 'kata sandi tidak dapat diubah lagi']]
  },
  C7: {
    says: 'Self-service reset of administrators is listed as written back and as not: nothing to build on',
    used: [['where-reset', 'lists this both as written back and as not', 'ditulis balik sekaligus tidak ditulis balik']]
  },
  C8: {
    says: 'Reset for administrators is off by default on one page and on by default on a newer one: the newer one, and the value is read',
    used: [
      ['admin-reset', 'AllowedToUseSspr'],
      ['admin-reset', 'on by default', 'secara bawaan aktif']
    ]
  },
  C9: { says: 'Code 8023042 or 80230402: both are found', used: [['signal:80230402', '8023042']] },
  C10: {
    says: 'SSPR_0009 is about the tenant, SSPR_009 about administrators',
    used: [
      ['signal:sspr-0009', 'Not the same as SSPR_009', 'Berbeda dari SSPR_009'],
      ['signal:sspr-009', 'Not the same as SSPR_0009', 'Berbeda dari SSPR_0009']
    ]
  },
  C11: {
    says: 'An abbreviation in Microsoft’s text stands for the connector space and is spelt out as something else',
    leftOut: 'Our reading, unverified; no text of the guide uses the abbreviation'
  },
  C12: {
    says: '“TLS configured correctly” is named as a cause: it must mean that TLS 1.2 is not enabled',
    used: [['signal:required-license', 'TLS 1.2 is not enabled', 'TLS 1.2 belum aktif']]
  },
  C13: { says: 'The policy report has two file names: one', used: [['remote-sam', 'GPreport.htm']] },
  C14: {
    says: 'Two places to download Connect: the admin center',
    used: [
      ['upgrade', 'Get started'],
      ['upgrade', 'no longer in the Download Center', 'tidak lagi ada di Download Center']
    ]
  }
}

/** What Microsoft's support engineers (A to D) and admins in public threads (E) add. */
export const support: Facts = {
  A1: {
    says: 'A reset and a change are two operations that fail for different reasons',
    used: [['failing-user', 'The two fail for different reasons', 'Penyebab kegagalan keduanya berbeda']]
  },
  A2: {
    says: 'Compare a user who fails with one who does not',
    used: [['failing-user', 'Get-ADUser']],
    leftOut: 'Other tools for the same look (ldifde, Microsoft Graph PowerShell)'
  },
  A3: {
    says: 'Test on one domain controller; look at the same one; another one tells whether the fault lies in it',
    used: [
      ['preferred-controllers', 'Change Domain Controller'],
      ['preferred-controllers', 'the fault lies in the first', 'gangguannya ada pada yang pertama']
    ]
  },
  A4: {
    says: 'For tests: minimum age 0, a new and complex password each time',
    used: [['password-policy', 'use a new one each time', 'pakai yang baru setiap kali menguji']]
  },
  A5: {
    says: 'The Application log of the Connect server is the best evidence',
    used: [
      ['find-code', 'Application'],
      ['guide', 'Application']
    ]
  },
  A6: {
    says: 'Look at the account that Connect really uses',
    used: [['connector-rights', 'Get-ADSyncADConnectorAccount']],
    leftOut: 'The way through the properties of the connector: the command is shorter'
  },
  B1: { says: 'A cmdlet repairs the rights', used: [['grant-rights', 'Set-ADSyncPasswordWritebackPermissions']] },
  B2: {
    says: 'Effective access shows what the account may do',
    used: [['user-rights', 'Effective access']],
    leftOut: 'dsacls and Get-Acl show the same, harder to read'
  },
  B3: {
    says: 'Rights must be right in each domain root',
    used: [
      ['connector-rights', 'the root of every domain', 'akar setiap domain'],
      ['directory-team', 'In each domain of the forest', 'Di setiap domain dalam forest']
    ]
  },
  B4: {
    says: 'At the root: reset of descendant users, replication of directory changes, reading and writing properties',
    used: [['connector-rights', 'Reset password']],
    leftOut: 'The other rights serve synchronisation of objects and hashes, not writeback'
  },
  B5: {
    says: 'On the user, inheritance must be enabled; a protected user loses it again',
    used: [
      ['user-rights', 'Disable inheritance'],
      ['connector-rights', 'by design in a protected group', 'ini memang sesuai rancangan']
    ]
  },
  B6: {
    says: 'On the user, Everyone and SELF need Change password',
    used: [['user-rights', 'Everyone and SELF', 'Everyone dan SELF']]
  },
  B7: {
    says: 'Rights on the samServer object',
    used: [['user-rights', 'List contents']]
  },
  B8: { says: 'Who may impersonate a client', used: [['user-rights', 'NETWORK SERVICE']] },
  B9: {
    says: 'New rights must replicate',
    used: [
      ['directory-team', 'repadmin'],
      ['signal:management-agent-denied', 'must first replicate', 'harus direplikasi dahulu']
    ]
  },
  C1: {
    says: 'SSPR_0029 by a protected group: reset on-premises',
    used: [['protected-group', 'Reset the password in Active Directory', 'Atur ulang kata sandinya di Active Directory']]
  },
  C2: { says: 'SSPR_0029 by missing rights', used: [['signal:sspr-0029', 'missing rights', 'izin yang kurang']] },
  C3: {
    says: 'SSPR_0029 by the restriction on SAM: add the account, or drop the policy and then its leftover value',
    used: [
      ['remote-sam', 'Remote Access'],
      ['remote-sam', 'or the policy writes it back', 'kebijakan akan menuliskannya lagi'],
      ['signal:remote-sam', 'Failed to acquire user information']
    ]
  },
  D1: {
    says: '8023062C: Sign and Encrypt LDAP Traffic in three places',
    used: [
      ['connector-encryption', 'Sign and Encrypt LDAP Traffic'],
      ['signal:8023062c', 'LDAP']
    ]
  },
  D2: {
    says: '“On-premises policy does not allow it”: writeback works; 4724 in the Security log of the domain controller',
    used: [
      ['password-policy', '4724'],
      ['signal:policy-does-not-allow', 'Writeback works', 'Tulis balik berfungsi']
    ]
  },
  D3: {
    says: '“Ensure you have the required license”: TLS 1.2, a federated or unlicensed account, or the clock',
    used: [
      ['wizard-account', 'Ensure you have the required license'],
      ['signal:required-license', 'clock', 'jam server']
    ]
  },
  D4: {
    says: 'The Microsoft 365 admin center changes the cloud password only',
    used: [['unsupported-reset', 'leave the Microsoft 365 admin center aside', 'tidak memakai pusat admin Microsoft 365']]
  },
  D5: {
    says: '“Our servers take a little time”: a temporary password with pass-through authentication',
    used: [
      ['where-reset', 'pass-through'],
      ['signal:catch-up', 'two minutes', 'dua menit']
    ]
  },
  D6: { says: 'SSPR_009: reset for administrators is a switch of its own', used: [['admin-reset', 'SSPR_009']] },
  D7: {
    says: '“We could not verify your account”: no phone number',
    used: [
      ['account-state', 'We could not verify your account'],
      ['signal:could-not-verify', 'phone number', 'Nomor telepon']
    ]
  },
  E1: {
    says: '33008 with Password never expires or User cannot change password',
    used: [['password-policy', 'Admins also report 33008', 'Ada administrator yang melaporkan bahwa 33008']]
  },
  E2: { says: '33001 by the name of an OU', used: [['user-object', '33001']] },
  E3: { says: 'Hardening by the DISA STIG baseline restricts SAM', used: [['remote-sam', 'DISA STIG']] }
}

/** What a second reading of the sources added; each with its source. */
export const additions: Readonly<Record<string, Fact & { readonly source: string }>> = {
  'staging-conditions': {
    says: 'Before a staging server is made active: same rules and scope, an initial cycle, pending exports verified, deletes prevented',
    source: 'connect-operations',
    used: [
      ['activate-server', 'protection from accidental deletes', 'perlindungan dari penghapusan tak sengaja'],
      ['activate-server', 'CSExportAnalyzer'],
      ['unsupported-server', 'what to look at before it takes over', 'apa yang perlu diperiksa sebelum server itu mengambil alih']
    ]
  },
  'no-rollback': {
    says: 'An in-place upgrade cannot be rolled back; changed default rules are reset; a full cycle of hours may follow',
    source: 'connect-upgrade',
    used: [
      ['upgrade', 'no way back from an in-place upgrade', 'Pemutakhiran di tempat tidak dapat dibatalkan'],
      ['upgrade', '100,000', '100.000'],
      ['upgrade', 'are set back', 'akan kembali ke nilai semula']
    ]
  },
  'full-cycle-takes-long': {
    says: 'An initial cycle can take days, in which no other change is processed; stopping it does no harm',
    source: 'connect-upgrade',
    used: [
      ['run-full-sync', 'in a large directory days', 'di direktori besar berhari-hari'],
      ['run-full-sync', 'Stop-ADSyncSyncCycle']
    ]
  },
  'history-of-seven-days': {
    says: 'The run history is kept for 7 days, and scheduled cycles are delta cycles',
    source: 'connect-scheduler',
    used: [
      ['full-sync', 'only 7 days', 'hanya disimpan 7 hari'],
      ['initial-sync', '7 days', '7 hari']
    ]
  },
  'scheduler-values': {
    says: 'SyncCycleEnabled and MaintenanceEnabled are set by Set-ADSyncScheduler; SchedulerSuspended must not be set by hand',
    source: 'connect-scheduler',
    used: [
      ['active-server', 'Set-ADSyncScheduler -MaintenanceEnabled $true'],
      ['active-server', 'by hand is not supported', 'dengan tangan tidak didukung']
    ]
  },
  'expired-certificate': {
    says: '1012: the application certificate has expired; Connect renews its own unless the scheduler is suspended, else the wizard rotates it',
    source: 'connect-application-identity',
    used: [
      ['renew-certificate', 'Rotate application certificate'],
      ['renew-certificate', 'Invoke-ADSyncApplicationCredentialRotation'],
      ['renew-certificate', '70 %']
    ]
  },
  'switching-authentication': {
    says: 'Existing servers are not switched to application authentication; the wizard does it; before 2.5.3.0 there is none',
    source: 'connect-application-identity',
    used: [
      ['upgrade', 'Configure application-based authentication to Microsoft Entra ID'],
      ['connect-version', '2.5.3.0']
    ]
  },
  'proxy-answers': {
    says: '“Unable to connect to the remote server”: a direct call without the proxy of machine.config, or DNS',
    source: 'connect-connectivity',
    used: [
      ['proxy-and-inspection', 'Unable to connect to the remote server'],
      ['service-bus-reachable', 'goes past the proxy', 'tidak lewat proksi']
    ]
  },
  'two-accounts-of-the-wizard': {
    says: 'While configuring, the wizard connects as the account of the sync service',
    source: 'connect-connectivity',
    used: [['wizard-licence-error', 'the account of the sync service', 'akun layanan sinkronisasi']]
  },
  'wizard-text-from-a-proxy': {
    says: 'The licence text of the wizard also comes when machine.config has no proxy; reboot after correcting it',
    source: 'https://jpazureid.github.io/blog/azure-active-directory-connect/password-writeback-overview/',
    used: [['wizard-licence-error', 'advises a reboot', 'menyarankan agar komputer dihidupkan ulang']]
  },
  'sign-in-hosts': {
    says: 'Connect needs *.microsoftonline.com, graph.microsoft.com and the page of multifactor authentication; writeback needs its own list as well',
    source: 'connect-connectivity',
    used: [
      ['open-firewall', '*.microsoftonline.com'],
      ['endpoints-allowed', '*.microsoftonline.com']
    ]
  },
  protocols: {
    says: 'DNS, Kerberos, LDAP and LDAP over TLS use TCP and UDP; RPC and SMB use TCP',
    source: 'connect-ports',
    used: [
      ['directory-ports', 'TCP/UDP 53'],
      ['directory-ports-open', 'TCP 135']
    ]
  },
  'rpc-unavailable': {
    says: '0x6BA (1722): the RPC server is unavailable, by a closed port or DNS',
    source: 'support-rpc-errors',
    used: [['directory-ports', '0x6ba']]
  },
  'member-server': {
    says: 'Microsoft’s first advice against trouble with rights is Connect on a member server',
    source: 'support-sspr-0029',
    used: [['server-platform', 'a member server', 'server anggota']]
  },
  'end-of-2016': {
    says: 'Windows Server 2016 leaves extended support on 12 January 2027',
    source: 'windows-server-2016',
    used: [
      ['server-platform', '12 January 2027', '12 Januari 2027'],
      ['supported-platform', '12 January 2027', '12 Januari 2027']
    ]
  },
  'controllers-by-full-name': {
    says: 'Preferred domain controllers that are entered by NetBIOS name end in 80230818',
    source:
      'a public post by an admin, “KB - SelfServicePasswordReset write-back problem - error hr=80230818” (2022), which no address is known of',
    used: [
      ['preferred-controllers', '80230818'],
      ['writable-domain-controller', 'full DNS name', 'nama DNS lengkapnya']
    ]
  },
  'other-sites': {
    says: 'Another site sees a new password only after replication',
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/84622',
    used: [['preferred-controllers', 'only after replication', 'setelah replikasi']]
  },
  'one-way-domain-services': {
    says: 'Microsoft Entra Domain Services is synchronised one way; Connect is not supported in a managed domain',
    source: 'domain-services',
    used: [
      ['domain-services-only', 'one way only', 'satu arah saja'],
      ['which-agent', 'Microsoft Entra Domain Services']
    ]
  },
  quarantine: {
    says: 'A Cloud Sync configuration in quarantine synchronises nothing until it is cleared',
    source: 'cloud-sync-troubleshooting',
    used: [
      ['cloud-sync-agent', 'quarantine', 'karantina'],
      ['cloud-sync-restart', 'Clear quarantine']
    ]
  },
  'no-active-agents': {
    says: 'HybridIdentityServiceNoActiveAgents: agents do not listen; HybridIdentityServiceNoAgentsAssigned: none is registered',
    source: 'cloud-sync-errors',
    used: [
      ['cloud-sync-restart', 'HybridIdentityServiceNoActiveAgents'],
      ['cloud-sync-restart', 'HybridIdentityServiceNoAgentsAssigned']
    ]
  },
  'logon-right-of-the-agent': {
    says: 'A group policy keeps the agent’s account from logging on as a service, so the service does not start',
    source: 'cloud-sync-troubleshooting',
    used: [
      ['cloud-sync-account', 'Log on as a service'],
      ['cloud-sync-account', 'NT SERVICE\\AADConnectProvisioningAgent']
    ]
  },
  'domain-admin-as-stopgap': {
    says: 'With a domain admin as account of the service, the installer cannot switch to the gMSA',
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/79078',
    used: [['cloud-sync-account', 'cannot switch to the gMSA', 'gagal beralih ke gMSA']]
  },
  'gmsa-without-rc4': {
    says: 'Where RC4 is off, the installation of the gMSA fails: “The provided context did not match the target”',
    source: 'https://github.com/MicrosoftDocs/entra-docs/issues/639',
    used: [['cloud-sync-account', 'The provided context did not match the target']]
  },
  'rights-by-domain-admin': {
    says: 'A domain admin may set the rights of the Cloud Sync account in one domain; only all domains at once take an Enterprise Admin',
    source: 'cloud-sync-accounts',
    used: [['cloud-sync-switch', '-TargetDomainCredential']]
  },
  'proxy-of-the-agent': {
    says: 'The agent’s proxy stands in AADConnectProvisioningAgent.exe.config',
    source: 'cloud-sync-troubleshooting',
    used: [['cloud-sync-network', 'AADConnectProvisioningAgent.exe.config']]
  },
  'renamed-scope': {
    says: 'Cloud Sync does not notice that an OU or group in its scope was renamed',
    source: 'cloud-sync-prerequisites',
    used: [['cloud-sync-switch', 'is renamed', 'diganti']]
  },
  'module-for-agent-logs': {
    says: 'Export-AADCloudSyncToolsLogs needs a module that is installed first',
    source: 'cloud-sync-tools',
    used: [['microsoft-support', 'AADCloudSyncTools']]
  },
  'writes-back-by-resetpassword': {
    says: 'Of Graph, the action resetPassword is written back; it wants the new password and a signed-in admin, and is not offered in 21Vianet',
    source: 'graph-reset-password',
    used: [
      ['where-reset', 'Reset-MgUserAuthenticationMethodPassword'],
      ['where-reset', '21Vianet'],
      ['unsupported-reset', 'an application alone may not call it', 'aplikasi saja tidak boleh memanggilnya']
    ]
  },
  'password-profile': {
    says: 'Update-MgUser and other calls that set passwordProfile are reported not to be written back',
    source: 'https://github.com/microsoftgraph/msgraph-sdk-powershell/issues/1761',
    used: [
      ['where-reset', 'passwordProfile'],
      ['unsupported-reset', 'Update-MgUser']
    ]
  },
  'admins-on-cloud-sync': {
    says: 'With Cloud Sync, administrators cannot reset their own password through writeback',
    source: 'enable-writeback-cloud-sync',
    used: [['where-reset', 'for Cloud Sync it is not supported', 'pada Cloud Sync, cara ini tidak didukung']]
  },
  'switch-for-administrators': {
    says: 'AllowedToUseSspr is changed by a Privileged Role Administrator',
    source: 'graph-authorization-policy',
    used: [
      ['admin-reset', 'Privileged Role Administrator'],
      ['missing-role', 'Privileged Role Administrator']
    ]
  },
  'on-for-administrators': {
    says: 'Self-service reset for administrators is on by default',
    source: 'reset-policy',
    used: [['admin-reset', 'on by default', 'secara bawaan aktif']]
  },
  'temporary-passwords': {
    says: 'A temporary password is synchronised only if UserForcePasswordChangeOnLogonEnabled is on, with reset and writeback; older ones need the box ticked again',
    source: 'password-hash-sync',
    used: [
      ['temporary-passwords-synced', 'UserForcePasswordChangeOnLogonEnabled'],
      ['temporary-passwords-synced', 'tick it again', 'lalu centang lagi']
    ]
  },
  'new-users-with-temporary-passwords': {
    says: 'On users created with the box ticked the page says both: the first sign-in asks in any case; it fails while the feature is off',
    source: 'password-hash-sync',
    used: [['temporary-passwords-synced', 'contradicts itself', 'saling bertentangan']]
  },
  'no-temporary-passwords-by-agent': {
    says: 'Cloud Sync does not support temporary passwords',
    source: 'cloud-sync-faq',
    used: [['temporary-passwords-synced', 'Cloud Sync never carries one', 'Cloud Sync tidak pernah membawanya']]
  },
  'unexpire-password': {
    says: 'Without Unexpire Password the demand to change the password is set after every reset',
    source: 'https://github.com/MicrosoftDocs/azure-docs/pull/51035',
    used: [
      ['temporary-password', 'the box is ticked again after each reset', 'kotak itu dicentang lagi setelah setiap pengaturan ulang']
    ]
  },
  'unexpire-password-by-default': {
    says: 'Authenticated Users hold Unexpire Password at the domain root by default',
    source: 'support-permissions',
    used: [
      ['connector-rights', 'Authenticated Users'],
      ['connector-account-rights', 'also counts if', 'juga terpenuhi jika']
    ]
  },
  'age-of-temporary-passwords': {
    says: 'The demand to change does not lift the minimum age for a change from the cloud, though it does at a domain PC',
    source: 'https://github.com/MicrosoftDocs/windows-itpro-docs/issues/4611',
    used: [
      ['temporary-password', 'does not lift the minimum password age', 'tidak menghapus usia minimumnya'],
      ['password-policy', 'does not lift this age', 'tidak menghapus usia ini']
    ]
  },
  'cloud-failure': {
    says: 'OnPremisesSuccessCloudFailure: time-out, a password policy of the cloud, throttling or other reasons',
    source: 'reset-troubleshooting',
    used: [['cloud-behind', 'throttling']]
  },
  'cloud-failure-by-policy': {
    says: 'In one report OnPremisesSuccessCloudFailure came mostly from the password policy of the cloud',
    source: 'https://github.com/MicrosoftDocs/entra-docs/issues/694',
    used: [['cloud-behind', 'One admin found', 'Seorang administrator menemukan']]
  },
  'policy-of-the-cloud': {
    says: 'Where the cloud’s policy holds for synchronised users, a password that only Active Directory accepts is not written to the cloud, without an error',
    source: 'reset-policy',
    used: [
      ['cloud-behind', 'CloudPasswordPolicyForPasswordSyncedUsersEnabled'],
      ['cloud-behind', 'sees no error', 'tidak melihat kesalahan apa pun'],
      ['cloud-behind', '8 to 256 characters', '8 sampai 256 karakter']
    ]
  },
  'smart-lockout': {
    says: 'A reset by “I forgot my password” ends smart lockout at once, “I know my password” does not; an admin can reset as well; it grows from one minute',
    source: 'smart-lockout',
    used: [
      ['smart-lockout', 'that ends the lockout', 'penguncian langsung berakhir'],
      ['smart-lockout', 'begins with a minute', 'dimulai dari satu menit'],
      ['account-state', 'temporarily locked to prevent unauthorized use']
    ]
  },
  'selective-hash-sync': {
    says: 'With selective password hash synchronisation, only users in its scope get writeback; adminDescription PHSFiltered or PHSIncluded decides',
    source: 'selective-hash-sync',
    used: [
      ['outside-hash-sync', 'only for users in its scope', 'hanya untuk pengguna dalam cakupannya'],
      ['user-object', 'PHSFiltered'],
      ['user-object', 'PHSIncluded']
    ]
  },
  'outside-hash-sync-in-the-log': {
    says: 'Such users leave 6329 with 80230405 and 33002',
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/106884',
    used: [['outside-hash-sync', '80230405']]
  },
  'scope-shown-as-policy': {
    says: 'A user outside the scope of reset is shown the text about length, complexity, age or history',
    source: 'https://blog.rmilne.ca/2023/02/27/out-of-sspr-scope-user-experience',
    used: [
      ['reset-scope', 'speaks of the password policy', 'menyebut kebijakan kata sandi'],
      ['password-policy', 'length, complexity, age or history']
    ]
  },
  'banned-in-the-cloud': {
    says: 'Passwords on the banned lists are refused in the cloud, before anything reaches the server',
    source: 'password-protection',
    used: [['password-filters', 'Nothing reached your server', 'Tidak ada yang sampai ke server Anda']]
  },
  'attempts-prolong-the-block': {
    says: 'The block of 24 hours counts from the last attempt',
    source: 'reset-troubleshooting',
    used: [['account-state', 'after the last attempt', 'sejak percobaan terakhir']]
  },
  'nested-protection': {
    says: 'Membership through a nested group protects as well',
    source: 'protected-accounts',
    used: [['protected-account', 'through a nested group', 'melalui grup di dalam grup']]
  },
  'clearing-admincount': {
    says: 'AdminCount 1 on a former member is a cause of 33004',
    source: 'writeback-troubleshooting',
    used: [['release-account', '-Clear adminCount']]
  },
  'narrow-rights': {
    says: 'The command for the rights takes one OU or object, and is run once per forest; its module needs RSAT',
    source: 'connector-account',
    used: [
      ['grant-rights', '-ADobjectDN'],
      ['grant-rights', 'Once per forest', 'Satu kali untuk setiap forest'],
      ['connector-rights', 'Install-WindowsFeature RSAT-AD-Tools'],
      ['user-rights', 'Install-WindowsFeature RSAT-AD-Tools']
    ]
  },
  'local-policy-on-sam': {
    says: 'The local security policy shows what is in force: Not Defined, or a list that begins with O:BAG:',
    source: 'support-sspr-0029',
    used: [
      ['remote-sam', 'O:BAG:'],
      ['remote-sam', 'Not Defined']
    ]
  },
  'pass-through-by-connect-only': {
    says: 'Writeback works with pass-through authentication only in a deployment of Connect',
    source: 'writeback-concept',
    used: [['where-reset', 'by Connect Sync only', 'hanya melalui Connect Sync']]
  }
}
