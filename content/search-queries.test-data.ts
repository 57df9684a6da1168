/** What people type or say, and the places that are right answers. */
type SearchQuery = {
  readonly query: string
  /** `guide/place`, or `guide/checklist#id`, `guide/hosts#id`; a signal counts by the place it leads to. */
  readonly places: readonly string[]
}

/**
 * By what the search is measured, per language: words of the helpdesk, of callers and of logs, names of both eras, slips of the keyboard.
 * None is taken from a title or from `symptoms`: who searches knows neither.
 */
export const searchQueries: Readonly<Record<string, readonly SearchQuery[]>> = {
  en: [
    {
      query: 'people get "password changed" but AD still has the old one',
      places: ['password-writeback/where-reset', 'password-writeback/unsupported-reset', 'password-writeback/symptom']
    },
    {
      query: 'helpdesk resets it in the office 365 portal and it never comes down on prem',
      places: ['password-writeback/where-reset', 'password-writeback/unsupported-reset']
    },
    { query: 'Set-AzureADUserPassword', places: ['password-writeback/where-reset', 'password-writeback/unsupported-reset'] },
    {
      query: 'script with Update-MgUser only changes the cloud password',
      places: ['password-writeback/where-reset', 'password-writeback/unsupported-reset']
    },
    { query: 'laptop at home still asks for old password, no vpn', places: ['password-writeback/line-of-sight'] },
    {
      query: 'forgot password link on the windows lock screen: something went wrong',
      places: ['password-writeback/windows-sign-in-screen']
    },
    { query: 'defaultuser1', places: ['password-writeback/windows-sign-in-screen'] },
    { query: 'AADSTS50053', places: ['password-writeback/smart-lockout'] },
    {
      query: 'unlocked her in AD but microsoft still says temporarily locked',
      places: ['password-writeback/smart-lockout', 'password-writeback/account-state']
    },
    { query: 'tried too many times, blocked for a day', places: ['password-writeback/account-state'] },
    {
      query: 'servers need more time to catch up',
      places: ['password-writeback/cloud-behind', 'password-writeback/temporary-password']
    },
    { query: '33004', places: ['password-writeback/protected-account'] },
    { query: 'event id 33008 in the application log', places: ['password-writeback/password-policy'] },
    { query: '33002 object could not be found', places: ['password-writeback/user-object'] },
    { query: 'SSPR-29', places: ['password-writeback/protected-account', 'password-writeback/user-rights'] },
    { query: 'reset page shows SSPR_0010', places: ['password-writeback/both-switches'] },
    { query: 'sspr_009 for our global admin', places: ['password-writeback/admin-reset'] },
    { query: 'event 31034 all night long', places: ['password-writeback/service-bus-reachable'] },
    {
      query: 'GPO takes log on as a service away from the gMSA',
      places: ['password-writeback/cloud-sync-account', 'password-writeback/agent-account-team']
    },
    {
      query: 'management agent credentials denied access',
      places: ['password-writeback/protected-account', 'password-writeback/user-rights']
    },
    { query: 'RPC server unavailable 0x6ba', places: ['password-writeback/directory-ports'] },
    { query: '8023062C', places: ['password-writeback/connector-encryption'] },
    { query: 'your administrator has not enabled you to use this feature', places: ['password-writeback/reset-scope'] },
    {
      query: 'multiple matches, account exists in both forests',
      places: ['password-writeback/two-forests', 'password-writeback/user-object']
    },
    { query: 'seen that password too many times', places: ['password-writeback/password-filters'] },
    { query: 'password does not meet length complexity age or history', places: ['password-writeback/password-policy'] },
    { query: "can't change a password twice on the same day", places: ['password-writeback/password-policy'] },
    {
      query: 'do domain admins work with SSPR',
      places: ['password-writeback/protected-group', 'password-writeback/protected-account', 'password-writeback/admin-reset']
    },
    {
      query: 'left Domain Admins, adminCount still 1',
      places: ['password-writeback/release-account', 'password-writeback/protected-account']
    },
    {
      query: 'inheritance is turned off on some accounts',
      places: [
        'password-writeback/user-rights',
        'password-writeback/release-account',
        'password-writeback/grant-rights',
        'password-writeback/protected-account'
      ]
    },
    {
      query: 'what permissions does the MSOL account need',
      places: [
        'password-writeback/connector-rights',
        'password-writeback/grant-rights',
        'password-writeback/user-rights',
        'password-writeback/checklist#connector-account-rights'
      ]
    },
    { query: 'no-start-credentials', places: ['password-writeback/connector-credentials'] },
    { query: 'STIG hardening broke resets', places: ['password-writeback/remote-sam'] },
    { query: 'fail over to our standby AAD Connect server', places: ['password-writeback/activate-server'] },
    {
      query: 'stagging mode',
      places: [
        'password-writeback/active-server',
        'password-writeback/checklist#one-active-server',
        'password-writeback/activate-server'
      ]
    },
    {
      query: 'our Azure AD Connect is still 1.6, is that a problem',
      places: ['password-writeback/connect-version', 'password-writeback/checklist#supported-version', 'password-writeback/upgrade']
    },
    {
      query: 'upgrade DirSync',
      places: ['password-writeback/upgrade', 'password-writeback/connect-version', 'password-writeback/checklist#supported-version']
    },
    {
      query: 'servicebus.windows.net',
      places: [
        'password-writeback/service-bus-reachable',
        'password-writeback/open-firewall',
        'password-writeback/hosts#service-bus',
        'password-writeback/hosts#agent-service-bus',
        'password-writeback/checklist#endpoints-allowed'
      ]
    },
    {
      query: 'does it need any inbound firewall rule',
      places: ['password-writeback/open-firewall', 'password-writeback/network-team']
    },
    {
      query: 'proxy says 407',
      places: ['password-writeback/proxy-and-inspection', 'password-writeback/checklist#proxy-leaves-alone']
    },
    {
      query: 'ssl inspection on the palo alto',
      places: [
        'password-writeback/proxy-and-inspection',
        'password-writeback/checklist#proxy-leaves-alone',
        'password-writeback/cloud-sync-network',
        'password-writeback/network-team'
      ]
    },
    {
      query: '445 to the DC',
      places: [
        'password-writeback/directory-ports',
        'password-writeback/hosts#dc-smb',
        'password-writeback/checklist#directory-ports-open'
      ]
    },
    {
      query: 'only a RODC in this site',
      places: [
        'password-writeback/domain-controller',
        'password-writeback/checklist#writable-domain-controller',
        'password-writeback/server-platform',
        'password-writeback/unsupported-server'
      ]
    },
    {
      query: 'server time is five minutes slow',
      places: [
        'password-writeback/tls-and-clock',
        'password-writeback/checklist#tls-net-and-clock',
        'password-writeback/wizard-licence-error'
      ]
    },
    {
      query: 'wizard: ensure you have the required license, but we do have it',
      places: ['password-writeback/wizard-licence-error', 'password-writeback/wizard-account']
    },
    {
      query: 'is Office 365 E3 enough',
      places: ['password-writeback/licences', 'password-writeback/missing-licence', 'password-writeback/checklist#licence']
    },
    {
      query: 'Password reset is not in the menu of the entra portal',
      places: [
        'password-writeback/status-line',
        'password-writeback/licences',
        'password-writeback/missing-licence',
        'password-writeback/checklist#reset-enabled'
      ]
    },
    {
      query: 'turn on writeback',
      places: [
        'password-writeback/enable-writeback',
        'password-writeback/both-switches',
        'password-writeback/checklist#writeback-in-wizard',
        'password-writeback/checklist#writeback-in-portal'
      ]
    },
    { query: 'hearbeat missing since friday', places: ['password-writeback/heartbeat'] },
    {
      query: 'untick and tick the password writeback box again',
      places: ['password-writeback/re-enable', 'password-writeback/re-enable-after-upgrade']
    },
    {
      query: "provisioning agent service won't start",
      places: ['password-writeback/cloud-sync-account', 'password-writeback/cloud-sync-restart']
    },
    { query: 'cloud sync quarantine', places: ['password-writeback/cloud-sync-restart', 'password-writeback/cloud-sync-agent'] },
    {
      query: 'temproary password never works in M365',
      places: ['password-writeback/temporary-password', 'password-writeback/temporary-passwords-synced']
    },
    {
      query: 'selective PHS, some users are not included',
      places: ['password-writeback/outside-hash-sync', 'password-writeback/user-object']
    },
    { query: 'event 1012 certificate expired', places: ['password-writeback/renew-certificate'] },
    { query: 'what logs does microsoft suport want', places: ['password-writeback/microsoft-support'] },
    {
      query: 'nothing in event viewer when someone resets although heartbeat is there',
      places: ['password-writeback/requests-elsewhere', 'password-writeback/works-now']
    },
    {
      query: 'user moved to a differnt OU and now fails',
      places: ['password-writeback/failing-user', 'password-writeback/user-object']
    },
    { query: 'pasword wirteback not working', places: ['password-writeback/symptom', 'password-writeback/works-now'] },
    { query: 'akun locked in the cloud', places: ['password-writeback/smart-lockout', 'password-writeback/account-state'] }
  ],
  'id-ID': [
    {
      query: 'password tidak sync ke AD padahal katanya berhasil',
      places: ['password-writeback/where-reset', 'password-writeback/symptom', 'password-writeback/unsupported-reset']
    },
    {
      query: 'reset gagal terus',
      places: [
        'password-writeback/symptom',
        'password-writeback/works-now',
        'password-writeback/find-code',
        'password-writeback/failing-user'
      ]
    },
    {
      query: 'admin mereset lewat portal office 365, AD kok tetap password lama',
      places: ['password-writeback/where-reset', 'password-writeback/unsupported-reset']
    },
    { query: 'Update-MgUser', places: ['password-writeback/where-reset', 'password-writeback/unsupported-reset'] },
    {
      query: 'script powershell ganti password hanya di cloud',
      places: ['password-writeback/where-reset', 'password-writeback/unsupported-reset']
    },
    { query: 'laptop di rumah masih minta password lama', places: ['password-writeback/line-of-sight'] },
    { query: 'gak bisa login windows setelah ganti password tanpa VPN', places: ['password-writeback/line-of-sight'] },
    {
      query: 'tombol reset password di layar kunci windows error something went wrong',
      places: ['password-writeback/windows-sign-in-screen']
    },
    {
      query: 'akun terkunci di cloud tapi di AD tidak',
      places: ['password-writeback/smart-lockout', 'password-writeback/account-state']
    },
    {
      query: 'temporarily locked to prevent unauthorized use',
      places: ['password-writeback/smart-lockout', 'password-writeback/account-state']
    },
    { query: 'user kena blokir 24 jam karena kebanyakan coba', places: ['password-writeback/account-state'] },
    { query: 'user belum daftar nomor HP, could not verify your account', places: ['password-writeback/account-state'] },
    { query: '33006', places: ['password-writeback/account-state'] },
    { query: 'kode 33004 di event viewer', places: ['password-writeback/protected-account'] },
    { query: '33003', places: ['password-writeback/user-object'] },
    { query: '80230405 objek tidak ditemukan', places: ['password-writeback/user-object', 'password-writeback/outside-hash-sync'] },
    { query: 'SSPR_0029', places: ['password-writeback/protected-account', 'password-writeback/user-rights'] },
    { query: 'muncul SSPR_0030 waktu reset', places: ['password-writeback/heartbeat'] },
    { query: 'SSPR_0012', places: ['password-writeback/licences', 'password-writeback/missing-licence'] },
    { query: 'error 32009 saat jalankan wizard', places: ['password-writeback/wizard-account'] },
    { query: 'Azure AD Domain Services', places: ['password-writeback/domain-services-only', 'password-writeback/which-agent'] },
    { query: '0x800706BA', places: ['password-writeback/directory-ports'] },
    {
      query: '80230818 domain controller could not be contacted',
      places: ['password-writeback/domain-controller', 'password-writeback/preferred-controllers']
    },
    { query: '800700CE', places: ['password-writeback/connector-credentials'] },
    {
      query: 'user tidak masuk grup SSPR',
      places: ['password-writeback/reset-scope', 'password-writeback/password-policy', 'password-writeback/checklist#reset-enabled']
    },
    { query: 'AADSTS120012', places: ['password-writeback/both-switches'] },
    {
      query: 'sandi ditolak karena terlalu sering dipakai',
      places: ['password-writeback/password-filters', 'password-writeback/password-policy']
    },
    {
      query: 'password sudah panjang dan rumit tapi tetap ditolak',
      places: ['password-writeback/password-policy', 'password-writeback/password-filters']
    },
    { query: 'ganti password dua kali sehari tidak bisa', places: ['password-writeback/password-policy'] },
    {
      query: 'administrator domain lupa password, kok tidak bisa reset sendiri',
      places: ['password-writeback/protected-group', 'password-writeback/protected-account', 'password-writeback/admin-reset']
    },
    { query: 'adminCount', places: ['password-writeback/protected-account', 'password-writeback/release-account'] },
    {
      query: 'inheritance mati di user',
      places: [
        'password-writeback/user-rights',
        'password-writeback/release-account',
        'password-writeback/grant-rights',
        'password-writeback/protected-account'
      ]
    },
    {
      query: 'hak akses akun MSOL_',
      places: [
        'password-writeback/connector-rights',
        'password-writeback/grant-rights',
        'password-writeback/user-rights',
        'password-writeback/checklist#connector-account-rights'
      ]
    },
    { query: 'Set-ADSyncPasswordWritebackPermissions', places: ['password-writeback/grant-rights'] },
    { query: 'RestrictRemoteSam', places: ['password-writeback/remote-sam'] },
    {
      query: 'dua server AAD Connect aktif bersamaan',
      places: [
        'password-writeback/active-server',
        'password-writeback/checklist#one-active-server',
        'password-writeback/requests-elsewhere'
      ]
    },
    { query: 'pindah ke server cadangan staging', places: ['password-writeback/activate-server'] },
    {
      query: 'versi Azure AD Connect kami sudah usang',
      places: ['password-writeback/connect-version', 'password-writeback/upgrade', 'password-writeback/checklist#supported-version']
    },
    {
      query: 'port apa saja yang harus dibuka di firewall',
      places: [
        'password-writeback/open-firewall',
        'password-writeback/directory-ports',
        'password-writeback/network-team',
        'password-writeback/checklist#endpoints-allowed',
        'password-writeback/checklist#directory-ports-open'
      ]
    },
    {
      query: 'passwordreset.microsoftonline.com diblokir',
      places: [
        'password-writeback/open-firewall',
        'password-writeback/hosts#reset-page',
        'password-writeback/service-bus-reachable',
        'password-writeback/checklist#endpoints-allowed'
      ]
    },
    {
      query: 'proxy kantor minta login',
      places: [
        'password-writeback/proxy-and-inspection',
        'password-writeback/checklist#proxy-leaves-alone',
        'password-writeback/windows-sign-in-screen'
      ]
    },
    {
      query: 'port 135 RPC ke DC tertutup',
      places: [
        'password-writeback/directory-ports',
        'password-writeback/hosts#dc-rpc',
        'password-writeback/checklist#directory-ports-open'
      ]
    },
    {
      query: 'jam server meleset beberapa menit',
      places: [
        'password-writeback/tls-and-clock',
        'password-writeback/checklist#tls-net-and-clock',
        'password-writeback/wizard-licence-error'
      ]
    },
    {
      query: 'TLS 1.2 belum aktif',
      places: ['password-writeback/tls-and-clock', 'password-writeback/checklist#tls-net-and-clock']
    },
    {
      query: 'unable to configure password writeback, license sudah ada',
      places: ['password-writeback/wizard-licence-error', 'password-writeback/wizard-account']
    },
    {
      query: 'lisensi apa yang dibutuhkan buat SSPR',
      places: ['password-writeback/licences', 'password-writeback/missing-licence', 'password-writeback/checklist#licence']
    },
    {
      query: 'menu Password reset nggak muncul di portal entra',
      places: [
        'password-writeback/status-line',
        'password-writeback/licences',
        'password-writeback/missing-licence',
        'password-writeback/checklist#reset-enabled'
      ]
    },
    {
      query: 'cara mengaktifkan password writeback',
      places: [
        'password-writeback/enable-writeback',
        'password-writeback/both-switches',
        'password-writeback/checklist#writeback-in-wizard',
        'password-writeback/checklist#writeback-in-portal'
      ]
    },
    { query: 'hertbeat 31019 tidak ada', places: ['password-writeback/heartbeat'] },
    { query: 'restart layanan ADSync', places: ['password-writeback/restart-service'] },
    { query: 'sudah coba semua, mau instal ulang saja', places: ['password-writeback/reinstall'] },
    {
      query: 'agen cloud sync mati',
      places: [
        'password-writeback/cloud-sync-agent',
        'password-writeback/cloud-sync-restart',
        'password-writeback/cloud-sync-account'
      ]
    },
    {
      query: 'pasword sementra tidak diterima',
      places: ['password-writeback/temporary-password', 'password-writeback/temporary-passwords-synced']
    },
    { query: 'ForcePasswordChangeOnLogOn', places: ['password-writeback/temporary-passwords-synced'] },
    {
      query: 'disuruh ganti password terus setiap habis direset',
      places: ['password-writeback/temporary-password', 'password-writeback/connector-rights']
    },
    {
      query: 'lisnesi E3',
      places: ['password-writeback/licences', 'password-writeback/missing-licence', 'password-writeback/checklist#licence']
    },
    { query: 'sertfikat aplikasi kedaluwarsa', places: ['password-writeback/renew-certificate'] },
    {
      query: 'domain contoller tidak terjangkau',
      places: [
        'password-writeback/domain-controller',
        'password-writeback/checklist#writable-domain-controller',
        'password-writeback/directory-ports'
      ]
    },
    { query: 'bukti apa yang perlu dikirim ke microsoft', places: ['password-writeback/microsoft-support'] },
    {
      query: 'pengguna cuma ada di cloud, tidak punya akun AD',
      places: ['password-writeback/cloud-only-users', 'password-writeback/licences']
    }
  ]
}
