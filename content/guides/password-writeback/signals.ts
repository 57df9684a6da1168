import type { Signal } from '#lib/guide/types.ts'

/** As which the sync engine, its password reset client and the agent of Cloud Sync log; other programs use their ids as well. */
const syncEngine = [
  'ADSync',
  'Directory Synchronization',
  'PasswordResetService',
  'Azure AD Connect',
  'Entra Connect',
  'Provisioning Agent',
  'AADConnectProvisioningAgent'
] as const

/** What the password reset client logs whatever the cause, if the password did not get into Active Directory. */
const refused = ['31003', '31008', '31011', 'sync-engine-error'] as const

/** The same, and what the sync engine and the user's page say of it. */
const notSet = [...refused, '6329', '33001', '33009', 'acquire-user-information', 'sspr-0029', 'aadsts120015'] as const

/** What follows where the server does not reach the service. */
const unreached = [
  '31034',
  '31044',
  '32001',
  '32002',
  '32011',
  '32013',
  '32015',
  '6800',
  'sspr-0030',
  'client-unreachable'
] as const

/** A Windows error as the sync engine and the replication of hashes write it: by number, as an HRESULT, by name. */
function windowsError(decimal: number, name: string): readonly string[] {
  const hex = decimal.toString(16)
  return [`0x${hex}`, `8007${hex.padStart(4, '0')}`, `error ${decimal}`, `code ${decimal}`, `code: ${decimal}`, name]
}

/** An event of another program under the same id. */
const otherProgram = (id: string) => [`Source:        MyBackup\nEvent ID:      ${id}`] as const

/** The number of an AADSTS code as sign-in logs show it. */
function signInError(code: string): readonly string[] {
  return [
    `AADSTS${code}`,
    `error code ${code}`,
    `error code: ${code}`,
    `errorCode ${code}`,
    `errorCode: ${code}`,
    `"errorCode":${code}`,
    `"errorCode": ${code}`
  ]
}

/** Event ids, error codes and messages; each leads to where the step `find-code` or `status-line` leads with it. */
export const signals = {
  // Of Microsoft's names, those that other programs use too (ServiceError, ValidationError) are no patterns; 32006 and 32012 are not in its list.
  '31001': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31001',
    name: 'PasswordResetStart',
    patterns: ['31001', 'PasswordResetStart'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31001  None',
    nearMisses: otherProgram('31001'),
    target: 'works-now'
  },
  '31002': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31002',
    name: 'PasswordResetSuccess',
    patterns: ['31002', 'PasswordResetSuccess'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31002  None',
    nearMisses: otherProgram('31002'),
    target: 'works-now'
  },
  '31003': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31003',
    name: 'PasswordResetFail',
    patterns: ['31003', 'PasswordResetFail'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31003  None',
    nearMisses: otherProgram('31003'),
    target: 'password-policy'
  },
  '31004': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31004',
    name: 'OnboardingEventStart',
    patterns: ['31004', 'OnboardingEventStart'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31004  None',
    nearMisses: otherProgram('31004'),
    target: 'works-now'
  },
  '31005': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31005',
    name: 'OnboardingEventSuccess',
    patterns: ['31005', 'OnboardingEventSuccess'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31005  None',
    nearMisses: otherProgram('31005'),
    target: 'works-now'
  },
  '31006': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31006',
    name: 'ChangePasswordStart',
    patterns: ['31006', 'ChangePasswordStart'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31006  None',
    nearMisses: otherProgram('31006'),
    target: 'works-now'
  },
  '31007': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31007',
    name: 'ChangePasswordSuccess',
    patterns: ['31007', 'ChangePasswordSuccess'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31007  None',
    nearMisses: otherProgram('31007'),
    target: 'works-now'
  },
  '31008': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31008',
    name: 'ChangePasswordFail',
    patterns: ['31008', 'ChangePasswordFail'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31008  None',
    nearMisses: otherProgram('31008'),
    target: 'password-policy'
  },
  '31009': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31009',
    name: 'ResetUserPasswordByAdminStart',
    patterns: ['31009', 'ResetUserPasswordByAdminStart'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31009  None',
    nearMisses: otherProgram('31009'),
    target: 'works-now'
  },
  '31010': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31010',
    name: 'ResetUserPasswordByAdminSuccess',
    patterns: ['31010', 'ResetUserPasswordByAdminSuccess'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31010  None',
    nearMisses: otherProgram('31010'),
    target: 'works-now'
  },
  '31011': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31011',
    name: 'ResetUserPasswordByAdminFail',
    patterns: ['31011', 'ResetUserPasswordByAdminFail'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31011  None',
    nearMisses: otherProgram('31011'),
    target: 'password-policy'
  },
  '31012': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31012',
    name: 'OffboardingEventStart',
    patterns: ['31012', 'OffboardingEventStart'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31012  None',
    nearMisses: otherProgram('31012'),
    target: 're-enable'
  },
  '31013': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31013',
    name: 'OffboardingEventSuccess',
    patterns: ['31013', 'OffboardingEventSuccess'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31013  None',
    nearMisses: otherProgram('31013'),
    target: 're-enable'
  },
  '31014': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31014',
    name: 'OffboardingEventFail',
    patterns: ['31014', 'OffboardingEventFail'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31014  None',
    nearMisses: otherProgram('31014'),
    target: 'wizard-account'
  },
  '31015': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31015',
    name: 'WriteBackServiceStarted',
    patterns: ['31015', 'WriteBackServiceStarted'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31015  None',
    nearMisses: otherProgram('31015'),
    target: 'works-now'
  },
  '31016': {
    log: 'PasswordResetService',
    kind: 'warning',
    code: '31016',
    name: 'WriteBackServiceStopped',
    patterns: ['31016', 'WriteBackServiceStopped'],
    loggedBy: syncEngine,
    example: 'Warning  23/11/2026 08:14:22  PasswordResetService  31016  None',
    nearMisses: otherProgram('31016'),
    target: 'restart-service',
    refines: ['sspr-0030', 'client-unreachable']
  },
  '31017': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31017',
    name: 'AuthTokenSuccess',
    patterns: ['31017', 'AuthTokenSuccess'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31017  None',
    nearMisses: otherProgram('31017'),
    target: 'works-now'
  },
  '31018': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31018',
    name: 'KeyPairCreationSuccess',
    patterns: ['31018', 'KeyPairCreationSuccess'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31018  None',
    nearMisses: otherProgram('31018'),
    target: 'works-now'
  },
  '31019': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31019',
    name: 'ServiceBusHeartBeat',
    patterns: ['31019', 'ServiceBusHeartBeat'],
    loggedBy: syncEngine,
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31019  None',
    nearMisses: otherProgram('31019'),
    target: 'works-now'
  },
  '31034': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31034',
    name: 'ServiceBusListenerError',
    patterns: ['31034', 'ServiceBusListenerError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31034  None',
    nearMisses: otherProgram('31034'),
    target: 'service-bus-reachable',
    refines: ['31044', '6800', 'sspr-0030', 'client-unreachable']
  },
  '31044': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31044',
    name: 'PasswordResetService',
    patterns: ['31044'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31044  None',
    nearMisses: otherProgram('31044'),
    target: 'heartbeat',
    refines: ['sspr-0030', 'client-unreachable']
  },
  '32000': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32000',
    name: 'UnknownError',
    patterns: ['32000'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32000  None',
    nearMisses: otherProgram('32000'),
    target: 're-enable'
  },
  '32001': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32001',
    name: 'ServiceError',
    patterns: ['32001'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32001  None',
    nearMisses: otherProgram('32001'),
    target: 'service-bus-reachable',
    refines: ['31044', '6800', 'sspr-0030', 'client-unreachable']
  },
  '32002': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32002',
    name: 'ServiceBusError',
    patterns: ['32002', 'ServiceBusError', 'token provider was unable'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32002  None',
    nearMisses: otherProgram('32002'),
    target: 'service-bus-reachable',
    refines: ['31044', '6800', 'sspr-0030', 'client-unreachable']
  },
  '32003': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32003',
    name: 'InPutValidationError',
    patterns: ['32003', 'InPutValidationError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32003  None',
    nearMisses: otherProgram('32003'),
    target: 'works-now'
  },
  '32004': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32004',
    name: 'DecryptionError',
    patterns: ['32004'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32004  None',
    nearMisses: otherProgram('32004'),
    target: 're-enable'
  },
  '32005': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32005',
    name: 'ConfigurationError',
    patterns: ['32005'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32005  None',
    nearMisses: otherProgram('32005'),
    target: 're-enable'
  },
  '32007': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32007',
    name: 'OnBoardingConfigUpdateError',
    patterns: ['32007', 'OnBoardingConfigUpdateError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32007  None',
    nearMisses: otherProgram('32007'),
    target: 're-enable'
  },
  '32008': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32008',
    name: 'ValidationError',
    patterns: ['32008'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32008  None',
    nearMisses: otherProgram('32008'),
    target: 're-enable'
  },
  '32009': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32009',
    name: 'AuthTokenError',
    patterns: ['32009', 'AuthTokenError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32009  None',
    nearMisses: otherProgram('32009'),
    target: 'wizard-account',
    refines: ['auth-token']
  },
  '32010': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32010',
    name: 'CryptoError',
    patterns: ['32010'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32010  None',
    nearMisses: otherProgram('32010'),
    target: 're-enable'
  },
  '32011': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32011',
    name: 'OnBoardingServiceError',
    patterns: ['32011', 'OnBoardingServiceError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32011  None',
    nearMisses: otherProgram('32011'),
    target: 'service-bus-reachable'
  },
  '32013': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32013',
    name: 'OffBoardingError',
    patterns: ['32013', 'OffBoardingError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32013  None',
    nearMisses: otherProgram('32013'),
    target: 'service-bus-reachable'
  },
  '32014': {
    log: 'PasswordResetService',
    kind: 'warning',
    code: '32014',
    name: 'ServiceBusWarning',
    patterns: ['32014', 'ServiceBusWarning'],
    loggedBy: syncEngine,
    example: 'Warning  23/11/2026 08:14:22  PasswordResetService  32014  None',
    nearMisses: otherProgram('32014'),
    target: 'proxy-and-inspection'
  },
  '32015': {
    log: 'PasswordResetService',
    kind: 'warning',
    code: '32015',
    name: 'ReportServiceHealthError',
    patterns: ['32015', 'ReportServiceHealthError'],
    loggedBy: syncEngine,
    example: 'Warning  23/11/2026 08:14:22  PasswordResetService  32015  None',
    nearMisses: otherProgram('32015'),
    target: 'service-bus-reachable'
  },
  '33001': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33001',
    name: 'ADUnKnownError',
    patterns: ['33001', 'ADUnKnownError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33001  None',
    nearMisses: otherProgram('33001'),
    target: 'user-object',
    refines: refused
  },
  '33002': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33002',
    name: 'ADUserNotFoundError',
    patterns: ['33002', 'ADUserNotFoundError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33002  None',
    nearMisses: otherProgram('33002'),
    target: 'user-object',
    refines: refused
  },
  '33003': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33003',
    name: 'ADMutliMatchError',
    patterns: ['33003', 'ADMutliMatchError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33003  None',
    nearMisses: otherProgram('33003'),
    target: 'user-object',
    refines: refused
  },
  '33004': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33004',
    name: 'ADPermissionsError',
    patterns: ['33004', 'ADPermissionsError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33004  None',
    nearMisses: otherProgram('33004'),
    target: 'protected-account',
    refines: [...refused, 'sspr-0029', 'aadsts120015']
  },
  '33005': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33005',
    name: 'ADUserAccountDisabled',
    patterns: ['33005', 'ADUserAccountDisabled'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33005  None',
    nearMisses: otherProgram('33005'),
    target: 'account-state',
    refines: refused
  },
  '33006': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33006',
    name: 'ADUserAccountLockedOut',
    patterns: ['33006', 'ADUserAccountLockedOut'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33006  None',
    nearMisses: otherProgram('33006'),
    target: 'account-state',
    refines: refused
  },
  '33007': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33007',
    name: 'ADUserIncorrectPassword',
    patterns: ['33007', 'ADUserIncorrectPassword'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33007  None',
    nearMisses: otherProgram('33007'),
    target: 'account-state',
    refines: refused
  },
  '33008': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33008',
    name: 'ADPasswordPolicyError',
    patterns: ['33008', 'ADPasswordPolicyError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33008  None',
    nearMisses: otherProgram('33008'),
    target: 'password-policy',
    refines: [...refused, '4724', 'policy-does-not-allow', 'policy-requirements', 'aadsts120004']
  },
  '33009': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33009',
    name: 'ADConfigurationError',
    patterns: ['33009', 'ADConfigurationError'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33009  None',
    nearMisses: otherProgram('33009'),
    target: 'user-rights',
    refines: refused
  },
  'connection-lost': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31034',
    patterns: ['connection to the connect service was lost'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31034  None\nThe connection to the connect service was lost.',
    nearMisses: ['The connection to the database was lost.'],
    target: 'restart-service',
    refines: ['31016', ...unreached]
  },
  'untrusted-certificate': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31034',
    name: 'ServiceBusListenerError',
    patterns: [['31034', 'remote certificate is invalid'], 'remote certificate is invalid according to the validation procedure'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31034  None\nThe remote certificate is invalid.',
    nearMisses: ['The remote certificate is valid until 2027.', 'PasswordResetService 31034: The connection was closed.'],
    target: 'tls-and-clock',
    refines: unreached
  },
  // What .NET says of a connection; an event of PasswordResetService holds it in its exception.
  'tls-refused': {
    log: 'PasswordResetService',
    kind: 'error',
    patterns: ['Could not create SSL/TLS secure channel', 'they do not possess a common algorithm'],
    example: 'The request was aborted: Could not create SSL/TLS secure channel.',
    nearMisses: ['SSL/TLS secure channel was created.'],
    target: 'tls-and-clock',
    refines: unreached
  },
  'proxy-authentication': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '407',
    patterns: ['407) Proxy Authentication Required', 'Proxy Authentication Required'],
    example: 'System.Net.WebException: The remote server returned an error: (407) Proxy Authentication Required.',
    nearMisses: ['The remote server returned an error: (401) Unauthorized.', 'Proxy authentication is not used.'],
    target: 'proxy-and-inspection',
    refines: [...unreached, 'required-license']
  },
  'connection-cut': {
    log: 'PasswordResetService',
    kind: 'error',
    patterns: ['existing connection was forcibly closed by the remote host'],
    example: 'System.Net.Sockets.SocketException: An existing connection was forcibly closed by the remote host',
    nearMisses: ['The connection was closed by the remote host after 10 minutes.'],
    target: 'proxy-and-inspection',
    refines: unreached
  },
  'no-way-out': {
    log: 'PasswordResetService',
    kind: 'error',
    patterns: [
      'Unable to connect to the remote server',
      'remote name could not be resolved',
      'target machine actively refused it',
      'connected party did not properly respond after a period of time'
    ],
    example: 'System.Net.WebException: Unable to connect to the remote server',
    moreExamples: ["The remote name could not be resolved: 'ssprdedicatedsbprodncu.servicebus.windows.net'"],
    nearMisses: ['Connected to the remote server', 'The remote server returned an error: (404) Not Found.'],
    target: 'service-bus-reachable',
    refines: [...unreached, 'required-license']
  },
  'sync-engine-error': {
    log: 'PasswordResetService',
    kind: 'error',
    patterns: ['Synchronization Engine returned an error'],
    example: 'Reason: Synchronization Engine returned an error hr=80230000, message=…',
    nearMisses: ['Synchronization Engine returned success'],
    target: 'find-code',
    refines: ['31003', '31008', '31011']
  },

  // What 6329 means stands in its text; alone, it leads to the list of texts.
  '6329': {
    log: 'ADSync',
    kind: 'error',
    code: '6329',
    patterns: ['6329', 'error has occurred during a password set operation'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  ADSync  6329  Server\nAn unexpected error has occurred during a password set operation.',
    nearMisses: [
      'Source:        MyBackup\nEvent ID:      6329',
      '6329 objects were exported',
      'An unexpected error has occurred during a password reset.'
    ],
    target: 'find-code',
    refines: refused
  },
  '80230619': {
    log: 'ADSync',
    kind: 'error',
    code: '80230619',
    patterns: ['80230619', 'A restriction prevents the password'],
    example:
      '"BAIL: MMS(4924): ..\\server.cpp(11139): 0x80230619 (A restriction prevents the password from being changed to the current one specified.)"',
    nearMisses: ['0x80230618', 'PO number 80230619123'],
    target: 'password-policy',
    refines: [...notSet, '33008', '4724', '4723', 'policy-does-not-allow', 'policy-requirements', 'aadsts120004']
  },
  'ldap-policy-control': {
    log: 'ADSync',
    kind: 'error',
    code: '6329',
    name: 'LDAP password policy control',
    patterns: ['LDAP password policy control', '1.2.840.113556.1.4.2066'],
    example: "ERR_: MMS(3040): admaexport.cpp(2837): The server doesn't contain the LDAP password policy control.",
    nearMisses: ['1.2.840.113556.1.4.2065', 'LDAP signing policy'],
    target: 'server-platform',
    refines: notSet
  },
  '8023061f': {
    log: 'ADSync',
    kind: 'error',
    code: '8023061f',
    patterns: [
      '8023061f',
      'password synchronization is not enabled on this Management Agent',
      "password synchronization isn't enabled on this Management Agent"
    ],
    example:
      'BAIL: MMS(2816): ..\\server.cpp(10820): 0x8023061f (The operation failed because password synchronization is not enabled on this Management Agent.)',
    nearMisses: ['0x8023061e', 'Password hash synchronization is not enabled.'],
    target: 're-enable',
    refines: notSet
  },
  'management-agent-denied': {
    log: 'ADSync',
    kind: 'error',
    code: '80230626',
    patterns: [
      '80230626',
      'management agent credentials were denied access',
      'management agent credential was denied access',
      'management agent was denied access',
      ['80070005', '6329'],
      ['80070005', 'password set operation'],
      ['80070005', 'Synchronization Engine returned an error']
    ],
    example:
      'BAIL: MMS(5716): ..\\server.cpp(11139): 0x80230626 (The password could not be updated because the management agent credentials were denied access.)',
    moreExamples: [
      'Reason: Synchronization Engine returned an error hr=80230626, message=The password could not be updated because the management agent credentials were denied access., Context: cloudAnchor: User_9b83f544'
    ],
    nearMisses: ['0x80230627', 'The management agent was started', 'hr=80070005 in a backup of another program'],
    target: 'protected-account',
    refines: [...notSet, '33004']
  },
  'privileged-account': {
    log: 'ADSync',
    kind: 'error',
    code: '80231367',
    patterns: ['80231367', 'denied access to perform the operation on a privileged account'],
    example:
      'Synchronization Engine returned an error hr=80231367, message=Requesting user was denied access to perform the operation on a privileged account.',
    nearMisses: ['Requesting user was granted access.', '0x80231368'],
    target: 'protected-account',
    refines: [...notSet, '33004']
  },
  'remote-sam': {
    log: 'ADSync',
    kind: 'error',
    code: '6329',
    name: 'ERROR_ACCESS_DENIED',
    // The value of the registry begins with O; where it is absent, PowerShell names it too.
    patterns: [
      ['33004', '6329', 'ERROR_ACCESS_DENIED'],
      ['6329', 'ERROR_ACCESS_DENIED'],
      ['Failed to acquire user information', 'ERROR_ACCESS_DENIED'],
      'Failed to acquire user information: 0x5',
      'Failed to acquire user information: 0x00000005',
      'Failed to acquire user information: 5',
      'RestrictRemoteSam O'
    ],
    example:
      'ERR_: MMS(3212): admaexport.cpp(2944): Failed to acquire user information: CONTOSO\\MSOL_0123456789ab. Error Code: ERROR_ACCESS_DENIED',
    moreExamples: [
      'ERR_: MMS(3212): admaexport.cpp(2939): Failed to acquire user information: 0x5',
      'RestrictRemoteSam : O:BAG:BAD:(A;;RC;;;BA)'
    ],
    nearMisses: [
      'Get-ItemProperty : Property RestrictRemoteSam does not exist at path HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\Lsa.',
      'Failed to acquire user information: 0x6ba',
      'Failed to acquire user information: 0x52e',
      'ERROR_ACCESS_DENIED from another program'
    ],
    target: 'remote-sam',
    refines: [...notSet, '33004', 'management-agent-denied', 'privileged-account']
  },
  '80230402': {
    log: 'ADSync',
    kind: 'error',
    code: '80230402',
    patterns: ['80230402', '8023042', 'duplicated entries with the same anchor'],
    example:
      'Synchronization Engine returned an error hr=80230402, message=An attempt to get an object failed because there are duplicated entries with the same anchor.',
    nearMisses: ['0x80230403', 'duplicated entries with different anchors'],
    target: 'user-object',
    refines: [...notSet, '33003']
  },
  'object-not-found': {
    log: 'ADSync',
    kind: 'error',
    code: '80230405',
    patterns: ['80230405', 'object could not be found', 'object cannot be found', 'AD Object is not present'],
    example:
      'Synchronization Engine returned an error hr=80230405, message=The operation failed because the object could not be found.',
    moreExamples: ['ERR_: MMS(7720): ..\\ObjectSearcher.cpp(461): AD Object is not present.'],
    nearMisses: ['0x80230406', 'The file could not be found.'],
    target: 'user-object',
    refines: [...notSet, '33002', 'aadsts120016']
  },
  'no-writeback-target': {
    log: 'ADSync',
    kind: 'error',
    code: '80230405',
    patterns: ['No password writeback targets found', 'target object is in scope of password sync rule'],
    example:
      '0x80230405 (The operation failed because the object cannot be found):\nNo password writeback targets found.\nMake sure that the source object exists and is connected to the target objects via MV and the target object is in scope of password sync rule.',
    nearMisses: ['The user is in scope of a sync rule.'],
    target: 'user-object',
    refines: [...notSet, '33002', 'object-not-found', 'aadsts120016']
  },
  'multiple-matches': {
    log: 'ADSync',
    kind: 'error',
    patterns: ['Multiple matches found'],
    example: 'ERR_: MMS(4016): ..\\ObjectSearcher.cpp(424): Multiple matches found.',
    nearMisses: ['Multiple files found.'],
    target: 'user-object',
    refines: [...notSet, '33003']
  },
  'reserved-characters': {
    log: 'ADSync',
    kind: 'error',
    code: '80005000',
    patterns: [
      ['80005000', '6329'],
      ['80005000', '33001'],
      ['80005000', 'password set operation'],
      ['80005000', 'ExportPasswordSet'],
      ['80005000', 'Synchronization Engine returned an error']
    ],
    example: 'Synchronization Engine returned an error hr=80005000, message=unable to get error text',
    nearMisses: ['0x80005000 while another program was installed'],
    target: 'user-object',
    refines: notSet
  },
  '80230818': {
    log: 'ADSync',
    kind: 'error',
    code: '80230818',
    patterns: ['80230818', 'because a domain controller could not be contacted'],
    example:
      'Synchronization Engine returned an error hr=80230818, message=The management agent run was terminated because a domain controller could not be contacted.',
    nearMisses: ['0x80230819', 'The domain controller could be contacted.'],
    target: 'domain-controller',
    refines: notSet
  },
  '800700ce': {
    log: 'ADSync',
    kind: 'error',
    code: '800700CE',
    patterns: ['800700CE', 'The filename or extension is too long'],
    example: 'Synchronization Engine returned an error hr=800700CE, message=The filename or extension is too long.',
    nearMisses: ['0x800700B7 (Cannot create a file when that file already exists.)', 'The password is too long.'],
    target: 'connector-credentials',
    refines: notSet
  },
  '8023062c': {
    log: 'ADSync',
    kind: 'error',
    code: '8023062C',
    patterns: ['8023062C', 'insecure setting of passwords'],
    example:
      'Synchronization Engine returned an error hr=8023062C, message=The password could not be set because the server is not configured for insecure setting of passwords, or a 128 bit TLS or SSL connection is required',
    nearMisses: ['0x8023062B', 'secure setting of passwords'],
    target: 'connector-encryption',
    refines: notSet
  },
  // A Windows error inside a message says what went wrong between the sync engine and a domain controller.
  'acquire-user-information': {
    log: 'ADSync',
    kind: 'error',
    patterns: ['Failed to acquire user information'],
    example: 'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x57',
    nearMisses: ['User information was acquired.'],
    target: 'domain-controller',
    refines: ['6329', '31003', '31008', '31011']
  },
  'rpc-unavailable': {
    log: 'ADSync',
    kind: 'error',
    code: '0x6BA',
    name: 'RPC_S_SERVER_UNAVAILABLE',
    // The text comes in the language of the server.
    patterns: [
      ...windowsError(1722, 'RPC_S_SERVER_UNAVAILABLE'),
      'RPC server is unavailable',
      'RPC-Server ist nicht verfügbar',
      "serveur RPC n'est pas disponible",
      'servidor RPC no está disponible',
      'Server RPC non disponibile',
      'RPC-server is niet beschikbaar',
      'RPC サーバーを利用できません'
    ],
    example: 'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x6ba',
    moreExamples: [
      'RPC Error 1722 : The RPC server is unavailable. Error creating the RPC binding handle',
      'Synchronization Engine returned an error hr=800706BA, message=The RPC server is unavailable.'
    ],
    unless: ['Logon ID'],
    nearMisses: [
      'Failed to acquire user information: 0x6bb',
      'The process 1722 was started',
      'The RPC server is running.',
      'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x6ba'
    ],
    target: 'directory-ports',
    refines: [...notSet, '611']
  },
  'rpc-endpoints': {
    log: 'ADSync',
    kind: 'error',
    code: '0x6D9',
    name: 'EPT_S_NOT_REGISTERED',
    patterns: [...windowsError(1753, 'EPT_S_NOT_REGISTERED'), 'no more endpoints available from the endpoint mapper'],
    example: 'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x6d9',
    unless: ['Logon ID'],
    nearMisses: [
      'port 1753 is open',
      'Failed to acquire user information: 0x6ba',
      'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x6d9'
    ],
    target: 'directory-ports',
    refines: [...notSet, '611']
  },
  'rpc-broken-off': {
    log: 'ADSync',
    kind: 'error',
    code: '0x6BE',
    name: 'RPC_S_CALL_FAILED',
    patterns: [
      ...windowsError(1726, 'RPC_S_CALL_FAILED'),
      ...windowsError(1727, 'RPC_S_CALL_FAILED_DNE'),
      ...windowsError(1728, 'RPC_S_PROTOCOL_ERROR'),
      ...windowsError(1818, 'RPC_S_CALL_CANCELLED'),
      'remote procedure call failed',
      'remote procedure call was cancelled'
    ],
    example: 'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x6be',
    unless: ['Logon ID'],
    nearMisses: [
      'Process ID: 0x6c0',
      'Failed to acquire user information: 0x6ba',
      'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x6be'
    ],
    target: 'directory-ports',
    refines: [...notSet, '611']
  },
  'domain-not-reached': {
    log: 'ADSync',
    kind: 'error',
    code: '0x54B',
    name: 'ERROR_NO_SUCH_DOMAIN',
    patterns: [
      ...windowsError(1355, 'ERROR_NO_SUCH_DOMAIN'),
      ...windowsError(1311, 'ERROR_NO_LOGON_SERVERS'),
      ...windowsError(8250, 'ERROR_DS_SERVER_DOWN'),
      'specified domain either does not exist or could not be contacted',
      'COMException (0x8007203A)',
      'no-start-connection',
      'no-start-no-domain-controller',
      'stopped-connectivity',
      'stopped-server-down'
    ],
    example: 'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x54b',
    unless: ['Logon ID'],
    nearMisses: [
      'The domain could be contacted.',
      'Failed to acquire user information: 0x54a',
      'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x54b'
    ],
    target: 'directory-ports',
    refines: [...notSet, '611']
  },
  'rpc-busy': {
    log: 'ADSync',
    kind: 'error',
    code: '0x6BB',
    name: 'RPC_S_SERVER_TOO_BUSY',
    patterns: [
      ...windowsError(1723, 'RPC_S_SERVER_TOO_BUSY'),
      ...windowsError(1450, 'ERROR_NO_SYSTEM_RESOURCES'),
      ...windowsError(1130, 'ERROR_NOT_ENOUGH_SERVER_MEMORY'),
      ...windowsError(1127, 'ERROR_DISK_OPERATION_FAILED'),
      ...windowsError(8446, 'ERROR_DS_DRA_OUT_OF_MEM'),
      'Failed to acquire user information: 0xe',
      'RPC server is too busy'
    ],
    example: 'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x6bb',
    unless: ['Logon ID'],
    nearMisses: ['1450 objects', 'The RPC server is unavailable.', 'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x6bb'],
    target: 'domain-controller',
    refines: [...notSet, '611']
  },
  'domain-controller-refuses': {
    log: 'ADSync',
    kind: 'error',
    code: '8456',
    name: 'ERROR_DS_DRA_SOURCE_DISABLED',
    patterns: [
      ...windowsError(8456, 'ERROR_DS_DRA_SOURCE_DISABLED'),
      ...windowsError(8465, 'ERROR_DS_DRA_SOURCE_IS_PARTIAL_REPLICA'),
      ...windowsError(8451, 'ERROR_DS_DRA_DB_ERROR')
    ],
    example: 'RPC Error 8456 : The source server is currently rejecting replication requests.',
    unless: ['Logon ID'],
    nearMisses: [
      '8456 MB free',
      'RPC Error 8453 : Replication access was denied.',
      'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x2108'
    ],
    target: 'domain-controller',
    refines: [...notSet, '611']
  },
  'rpc-security': {
    log: 'ADSync',
    kind: 'error',
    code: '0x721',
    name: 'RPC_S_SEC_PKG_ERROR',
    patterns: [
      ...windowsError(1825, 'RPC_S_SEC_PKG_ERROR'),
      ...windowsError(1398, 'ERROR_TIME_SKEW'),
      'security package specific error'
    ],
    example: 'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x721',
    unless: ['Logon ID'],
    nearMisses: [
      'Failed to acquire user information: 0x722',
      'A security package was loaded.',
      'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x721'
    ],
    target: 'tls-and-clock',
    refines: [...notSet, '611']
  },
  'connector-account-refused': {
    log: 'ADSync',
    kind: 'error',
    code: '0x533',
    name: 'ERROR_ACCOUNT_DISABLED',
    patterns: [
      ...windowsError(1331, 'ERROR_ACCOUNT_DISABLED'),
      ...windowsError(1326, 'ERROR_LOGON_FAILURE'),
      ...windowsError(1330, 'ERROR_PASSWORD_EXPIRED'),
      ...windowsError(1793, 'ERROR_ACCOUNT_EXPIRED'),
      ...windowsError(1907, 'ERROR_PASSWORD_MUST_CHANGE'),
      ...windowsError(1909, 'ERROR_ACCOUNT_LOCKED_OUT'),
      '8009030C',
      'supplied credential is invalid',
      'AcceptSecurityContext error, data 52e',
      'AcceptSecurityContext error, data 532',
      'AcceptSecurityContext error, data 533',
      'AcceptSecurityContext error, data 701',
      'AcceptSecurityContext error, data 773',
      'AcceptSecurityContext error, data 775'
    ],
    example: 'ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x533',
    moreExamples: ['80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 775, v1db1'],
    unless: ['Logon ID'],
    nearMisses: ['1326 objects', 'Failed to acquire user information: 0x5', 'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x533'],
    target: 'connector-credentials',
    refines: [...notSet, '611']
  },
  'directory-object': {
    log: 'ADSync',
    kind: 'error',
    code: '8333',
    name: 'ERROR_DS_OBJ_NOT_FOUND',
    patterns: [
      ...windowsError(8333, 'ERROR_DS_OBJ_NOT_FOUND'),
      ...windowsError(8420, 'ERROR_DS_CANT_FIND_EXPECTED_NC'),
      ...windowsError(8439, 'ERROR_DS_DRA_BAD_DN'),
      ...windowsError(8240, 'ERROR_DS_NO_SUCH_OBJECT')
    ],
    example: 'RPC Error 8333 : Directory object not found. There was an error calling _IDL_DRSGetNCChanges.',
    unless: ['Logon ID'],
    nearMisses: [
      '8333 objects',
      'RPC Error 8453 : Replication access was denied.',
      'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x208d'
    ],
    target: 'user-object',
    refines: [...notSet, '611']
  },
  'replication-denied': {
    log: 'ADSync',
    kind: 'error',
    code: '8453',
    name: 'ERROR_DS_DRA_ACCESS_DENIED',
    patterns: [...windowsError(8453, 'ERROR_DS_DRA_ACCESS_DENIED'), 'Replication access was denied'],
    example: 'RPC Error 8453 : Replication access was denied. There was an error calling _IDL_DRSGetNCChanges.',
    unless: ['Logon ID'],
    nearMisses: ['RPC Error 8452', 'Replication access was granted.', 'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x2105'],
    target: 'connector-rights',
    refines: [...notSet, '611']
  },
  'rights-missing': {
    log: 'ADSync',
    kind: 'error',
    code: '8344',
    name: 'ERROR_DS_INSUFF_ACCESS_RIGHTS',
    patterns: [...windowsError(8344, 'ERROR_DS_INSUFF_ACCESS_RIGHTS'), 'Insufficient access rights to perform the operation'],
    example: 'Error 8344: Insufficient access rights to perform the operation.',
    unless: ['Logon ID'],
    nearMisses: ['8344 objects', 'access rights', 'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x2098'],
    target: 'user-rights',
    refines: [...notSet, '33004', 'management-agent-denied']
  },
  'password-restriction': {
    log: 'ADSync',
    kind: 'error',
    code: '0x8007052D',
    name: 'ERROR_PASSWORD_RESTRICTION',
    patterns: [
      ...windowsError(1325, 'ERROR_PASSWORD_RESTRICTION'),
      ...windowsError(2245, 'NERR_PasswordTooShort'),
      '0xC000006C',
      '0000052D',
      'does not meet the password policy requirements'
    ],
    example:
      'The password does not meet the password policy requirements. Check the minimum password length, password complexity and password history requirements. (Exception from HRESULT: 0x800708C5)',
    unless: ['Logon ID'],
    nearMisses: ['0x8007052E', 'The password meets the policy.', 'Event ID: 4724\nSubject:\n\tLogon ID:\t\t0x52d'],
    target: 'password-policy',
    refines: [...notSet, '33008', '4724', '4723', 'policy-does-not-allow', 'policy-requirements', 'aadsts120004']
  },
  '6800': {
    log: 'ADSync',
    kind: 'error',
    code: '6800',
    patterns: ['6800'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  ADSync  6800  Server',
    nearMisses: ['Source:        MyBackup\nEvent ID:      6800', '6800 objects were exported'],
    target: 'heartbeat',
    refines: ['sspr-0030', 'client-unreachable']
  },
  'clock-or-network': {
    log: 'ADSync',
    kind: 'error',
    code: '6306 + 31044',
    patterns: [
      ['6306', '31044', '32001'],
      ['6306', '31044'],
      ['6306', '32001'],
      ['6306', '6800']
    ],
    example:
      'Error  23/11/2026 08:14:22  PasswordResetService  31044  None\nError  23/11/2026 08:14:22  PasswordResetService  32001  None\nError  23/11/2026 08:14:22  ADSync  6306  None',
    nearMisses: ['Error  23/11/2026 08:14:22  ADSync  6800  Server'],
    target: 'tls-and-clock',
    refines: ['6306', ...unreached, 'required-license']
  },
  '6306': {
    log: 'ADSync',
    kind: 'error',
    code: '6306',
    patterns: ['6306'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  ADSync  6306  Server',
    nearMisses: ['Source:        MyBackup\nEvent ID:      6306', '6306 objects were exported'],
    target: 'tls-and-clock',
    refines: [...unreached, 'required-license']
  },
  '6000': {
    log: 'ADSync',
    kind: 'error',
    code: '6000',
    name: 'no-start-credentials',
    patterns: ['6000', 'no-start-credentials', ['ADSync', 'credentials were invalid']],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  ADSync  6000  None\ncredentials were invalid',
    nearMisses: ['Source:        Winlogon\nEvent ID:      6000', '6000 objects were exported'],
    target: 'connector-credentials'
  },
  // Neighbours in the same log.
  '611': {
    log: 'ADSync',
    kind: 'warning',
    code: '611',
    patterns: ['611', 'Password hash synchronization failed for domain'],
    beside: syncEngine,
    example:
      'Source:        Directory Synchronization\nEvent ID:      611\nPassword hash synchronization failed for domain: contoso.com',
    nearMisses: ['Source:        MyBackup\nEvent ID:      611'],
    target: 'domain-controller'
  },
  '654': {
    log: 'ADSync',
    kind: 'info',
    code: '654',
    patterns: ['654'],
    beside: syncEngine,
    example: 'Source:        Directory Synchronization\nEvent ID:      654',
    nearMisses: ['Source:        MyBackup\nEvent ID:      654'],
    target: 'works-now'
  },
  '656': {
    log: 'ADSync',
    kind: 'info',
    code: '656',
    patterns: ['656'],
    beside: syncEngine,
    example: 'Source:        Directory Synchronization\nEvent ID:      656',
    nearMisses: ['Source:        MyBackup\nEvent ID:      656'],
    target: 'works-now'
  },
  '657': {
    log: 'ADSync',
    kind: 'info',
    code: '657',
    patterns: ['657'],
    beside: syncEngine,
    example: 'Source:        Directory Synchronization\nEvent ID:      657',
    nearMisses: ['Source:        MyBackup\nEvent ID:      657'],
    target: 'works-now'
  },
  '1011': {
    log: 'ADSync',
    kind: 'warning',
    code: '1011',
    patterns: ['1011'],
    beside: syncEngine,
    example: 'Source:        ADSync\nEvent ID:      1011',
    nearMisses: ['Source:        Microsoft-Windows-WAS\nEvent ID:      1011'],
    target: 'works-now'
  },
  '1012': {
    log: 'ADSync',
    kind: 'error',
    code: '1012',
    patterns: ['1012'],
    beside: syncEngine,
    example: 'Source:        ADSync\nEvent ID:      1012',
    nearMisses: ['Source:        Microsoft-Windows-TerminalServices\nEvent ID:      1012'],
    target: 'renew-certificate'
  },
  '1014': {
    log: 'ADSync',
    kind: 'warning',
    code: '1014',
    patterns: ['1014'],
    beside: syncEngine,
    example: 'Source:        ADSync\nEvent ID:      1014',
    nearMisses: ['Source:        Microsoft-Windows-DNS-Client\nEvent ID:      1014'],
    target: 'works-now'
  },
  // Successful resets and changes log the same ids; in XML, keywords tell them apart.
  '4724': {
    log: 'domain-controller',
    kind: 'error',
    code: '4724',
    patterns: ['4724'],
    beside: ['Audit Failure', '0x8010000000000000'],
    example: 'Event ID:      4724\nKeywords:      Audit Failure\nAccount Name:  MSOL_0123456789ab',
    nearMisses: ['Source:        Microsoft-Windows-Security-Auditing\nEvent ID:      4724\nKeywords:      Audit Success'],
    target: 'password-policy',
    refines: ['policy-does-not-allow']
  },
  '4723': {
    log: 'domain-controller',
    kind: 'error',
    code: '4723',
    patterns: ['4723'],
    beside: ['Audit Failure', '0x8010000000000000'],
    example: 'Event ID:      4723\nKeywords:      Audit Failure\nAccount Name:  dewi',
    nearMisses: ['Source:        Microsoft-Windows-Security-Auditing\nEvent ID:      4723\nKeywords:      Audit Success'],
    target: 'password-policy',
    refines: ['policy-does-not-allow']
  },
  '4740': {
    log: 'domain-controller',
    kind: 'warning',
    code: '4740',
    patterns: ['4740'],
    beside: ['Security-Auditing', 'Security Auditing', 'locked out'],
    example: 'Source:        Microsoft-Windows-Security-Auditing\nEvent ID:      4740\nA user account was locked out.',
    nearMisses: ['Source:        MyBackup\nEvent ID:      4740'],
    target: 'account-state'
  },
  'sam-call-denied': {
    log: 'domain-controller',
    kind: 'error',
    code: '16965',
    patterns: ['16965', 'remote call to the SAM database has been denied'],
    beside: ['Directory-Services-SAM'],
    example:
      'Source:        Microsoft-Windows-Directory-Services-SAM\nEvent ID:      16965\nA remote call to the SAM database has been denied.',
    nearMisses: [
      'Source:        Microsoft-Windows-Directory-Services-SAM\nEvent ID:      16962\nRemote calls to the SAM database are being restricted using the default security descriptor.'
    ],
    target: 'remote-sam',
    refines: ['remote-sam']
  },
  'banned-on-premises': {
    log: 'domain-controller',
    kind: 'error',
    code: '30005',
    patterns: [
      '10016',
      '10017',
      '30002',
      '30003',
      '30004',
      '30005',
      'was rejected because it did not comply with the current Azure password policy',
      'was rejected because it matched at least one of the tokens'
    ],
    beside: ['AzureADPasswordProtection', 'AzureADPasswordProtection-DCAgent', 'DCAgent'],
    example:
      'The reset password for the specified user was rejected because it matched at least one of the tokens present in the Microsoft global banned password list of the current Azure password policy.',
    moreExamples: [
      'Source:        Microsoft-AzureADPasswordProtection-DCAgent\nEvent ID:      10017\nThe reset password for the specified user was rejected because it did not comply with the current Azure password policy.'
    ],
    nearMisses: [
      'The reset password for the specified user would normally have been rejected because it did not comply with the current Azure password policy.',
      'Source:        MyBackup\nEvent ID:      10017'
    ],
    target: 'password-filters',
    refines: ['80230619', '33008']
  },
  // What users, and admins who reset for them, see.
  'sspr-0009': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0009',
    name: 'TenantSSPRFlagDisabled',
    patterns: [
      'SSPR_0009',
      'TenantSSPRFlagDisabled',
      'administrator has disabled password reset for your organization',
      "password reset hasn't been enabled by your administrator",
      'password reset has not been enabled by your administrator',
      'Password reset has been disabled entirely for this tenant'
    ],
    example: "SSPR_0009: We've detected that password reset hasn't been enabled by your administrator.",
    moreExamples: [
      "We're sorry, you can't reset your password at this time because your administrator has disabled password reset for your organization.",
      'Password reset has been disabled entirely for this tenant.'
    ],
    nearMisses: ['SSPR_009', 'Password reset has been enabled by your administrator.'],
    target: 'reset-scope',
    refines: ['feature-not-enabled']
  },
  'sspr-0010': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0010',
    name: 'WritebackNotEnabled',
    patterns: [
      'SSPR_0010',
      'WritebackNotEnabled',
      "administrator hasn't enabled a necessary service for your organization",
      'administrator has not enabled a necessary service for your organization',
      "detected that password writeback hasn't been enabled",
      'detected that password writeback has not been enabled',
      "User's password is managed on-premises. You can enable Password Writeback"
    ],
    example: "SSPR_0010: We've detected that password writeback hasn't been enabled.",
    moreExamples: [
      "We're sorry, you can't reset your password at this time because your administrator hasn't enabled a necessary service for your organization.",
      "User's password is managed on-premises. You can enable Password Writeback to resolve this"
    ],
    nearMisses: ['SSPR_0100', 'Password writeback has been enabled.'],
    target: 'both-switches',
    refines: ['writeback-not-configured']
  },
  'sspr-0011': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0011',
    name: 'SsprNotEnabledInUserPolicy',
    patterns: [
      'SSPR_0011',
      'SsprNotEnabledInUserPolicy',
      "administrator hasn't configured password reset for your organization",
      'administrator has not configured password reset for your organization',
      "hasn't defined a password reset policy",
      'has not defined a password reset policy'
    ],
    example: "SSPR_0011: Your organization hasn't defined a password reset policy.",
    moreExamples: [
      "We're sorry, you can't reset your password at this time because your administrator hasn't configured password reset for your organization."
    ],
    nearMisses: ['SSPR_0110', 'Your organization has defined a password reset policy.'],
    target: 'reset-scope',
    refines: ['feature-not-enabled']
  },
  'sspr-0012': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0012',
    name: 'UserNotLicensed',
    patterns: [
      'SSPR_0012',
      'UserNotLicensed',
      'required licenses are missing from your organization',
      'required licenses necessary to perform password reset',
      'User does not have a license. You can add a license'
    ],
    example: "SSPR_0012: Your organization doesn't have the required licenses necessary to perform password reset.",
    moreExamples: [
      "We're sorry, you can't reset your password at this time because required licenses are missing from your organization.",
      'User does not have a license. You can add a license to the user to resolve this'
    ],
    nearMisses: ['SSPR_0120', 'Your organization has the required licenses.'],
    target: 'licences',
    refines: ['feature-not-enabled']
  },
  'sspr-0013': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0013',
    name: 'UserNotMemberOfScopedAccessGroup',
    patterns: [
      'SSPR_0013',
      'UserNotMemberOfScopedAccessGroup',
      "administrator hasn't configured your account to use password reset",
      'administrator has not configured your account to use password reset',
      "aren't a member of a group enabled for password reset",
      'are not a member of a group enabled for password reset',
      'user is not a member of the password reset users group'
    ],
    example: "SSPR_0013: You aren't a member of a group enabled for password reset.",
    moreExamples: [
      "We're sorry, you can't reset your password at this time because your administrator hasn't configured your account to use password reset.",
      'This user is not a member of the password reset users group. Add this user to that group to resolve this.'
    ],
    nearMisses: ['SSPR_0130', 'You are a member of a group enabled for password reset.'],
    target: 'reset-scope',
    refines: ['feature-not-enabled']
  },
  'sspr-0014': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0014',
    name: 'UserNotProperlyConfigured',
    patterns: [
      'SSPR_0014',
      'UserNotProperlyConfigured',
      'necessary information is missing from your account',
      'security info is needed to reset your password',
      'account has insufficient authentication methods defined'
    ],
    example: 'SSPR_0014: Additional security info is needed to reset your password.',
    moreExamples: [
      "We're sorry, you can't reset your password at this time because necessary information is missing from your account.",
      "User's account has insufficient authentication methods defined. Add authentication info to resolve this"
    ],
    nearMisses: ['SSPR_0140', 'Security info was added.'],
    target: 'account-state'
  },
  'sspr-0029': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0029',
    name: 'OnPremisesAdminActionRequired',
    patterns: [
      'SSPR_0029',
      'OnPremisesAdminActionRequired',
      "hasn't properly set up the on-premises configuration",
      'has not properly set up the on-premises configuration',
      "problem with your organization's password reset configuration",
      'due to an error in your on-premises configuration'
    ],
    example: "SSPR_0029: We're unable to reset your password due to an error in your on-premises configuration.",
    moreExamples: [
      "We're sorry, we can't reset your password at this time because of a problem with your organization's password reset configuration.",
      "SSPR_0029: Your organization hasn't properly set up the on-premises configuration for password reset."
    ],
    nearMisses: ['SSPR_0290', 'OnPremisesAdminActionDone', 'Your password reset configuration was saved.'],
    target: 'protected-account'
  },
  'sspr-0030': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0030',
    name: 'OnPremisesConnectivityError',
    patterns: [
      'SSPR_0030',
      'OnPremisesConnectivityError',
      'OnPremisesConnectivityFailure',
      'because of connectivity issues to your organization',
      'due to a poor connection with your on-premises environment',
      'could not reach your on-premises password reset service'
    ],
    example: "SSPR_0030: We can't reset your password due to a poor connection with your on-premises environment.",
    moreExamples: [
      "We're sorry, we can't reset your password at this time because of connectivity issues to your organization.",
      "We could not reach your on-premises password reset service. Check your sync machine's event log"
    ],
    nearMisses: ['SSPR_0300', 'You have a good connection with your on-premises environment.'],
    target: 'heartbeat'
  },
  'sspr-009': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_009',
    patterns: ['SSPR_009', "password reset isn't turned on", 'has not turned on password reset', "hasn't turned on password reset"],
    example: "SSPR_009: Your organization hasn't turned on password reset for your account.",
    nearMisses: ['SSPR_0009', 'Password reset is turned on.'],
    target: 'admin-reset'
  },
  'cloud-behind': {
    log: 'user',
    kind: 'warning',
    name: 'OnPremisesSuccessCloudFailure',
    patterns: [
      'OnPremisesSuccessCloudFailure',
      'wait a few minutes before the changes are committed to the cloud',
      'reset was successful on-premises, but there was an error while writing to the cloud'
    ],
    example: '"resultReason": "OnPremisesSuccessCloudFailure"',
    moreExamples: [
      "We've reset your password successfully, but you have to wait a few minutes before the changes are committed to the cloud."
    ],
    nearMisses: ['Password reset was successful on-premises.', 'Changes are committed to the cloud.'],
    target: 'cloud-behind'
  },
  'feature-not-enabled': {
    log: 'user',
    kind: 'error',
    patterns: [
      'administrator has not enabled you to use this feature',
      'account is not enabled for password reset',
      'IT staff has not set up your account',
      'Password reset is not enabled for this user'
    ],
    example: 'Your administrator has not enabled you to use this feature',
    nearMisses: ['Your administrator has enabled you to use this feature.'],
    target: 'reset-scope'
  },
  'password-managed-elsewhere': {
    log: 'user',
    kind: 'error',
    patterns: ['user account password is not managed by Microsoft'],
    example: "We've detected that your user account password is not managed by Microsoft.",
    nearMisses: ['Your password is managed by Microsoft.'],
    target: 'both-switches'
  },
  'could-not-verify': {
    log: 'user',
    kind: 'error',
    patterns: ['could not verify your account', "couldn't verify your account", 'unexpected error while contacting you'],
    example: 'We could not verify your account',
    nearMisses: ['We verified your account.'],
    target: 'account-state'
  },
  'policy-does-not-allow': {
    log: 'user',
    kind: 'error',
    patterns: ['your on-premises policy does not allow it', 'On-premises policy violation', 'OnPremisesPolicyViolation'],
    example: "Unfortunately, you cannot reset this user's password because your on-premises policy does not allow it.",
    nearMisses: ['Your on-premises policy allows it.'],
    target: 'password-policy'
  },
  'policy-requirements': {
    log: 'user',
    kind: 'error',
    patterns: [
      'length, complexity, age, or history requirements',
      'length, complexity, or history requirements',
      'requirements of your corporate password policy'
    ],
    example: 'This password does not meet the length, complexity, age, or history requirements of your corporate password policy.',
    moreExamples: [
      'Unable to update the password. The value provided for the new password does not meet the length, complexity, or history requirements of the domain.'
    ],
    nearMisses: ['The password meets length, complexity and history requirements.'],
    target: 'password-policy'
  },
  'server-side-problem': {
    log: 'sign-in',
    kind: 'error',
    patterns: ["encountered a problem while resetting the user's on-premises password"],
    example: "We encountered a problem while resetting the user's on-premises password. Check your sync machine's event log",
    nearMisses: ["The user's on-premises password was reset."],
    target: 'find-code'
  },
  'catch-up': {
    log: 'user',
    kind: 'info',
    patterns: ['take a little time to catch up', 'need a little time to catch up'],
    example: '… password was successfully updated, but our servers take a little time to catch up',
    nearMisses: ['It takes a little time.'],
    target: 'cloud-behind'
  },
  'changed-on-premises': {
    log: 'user',
    kind: 'error',
    patterns: ['account information has changed on-premises'],
    example: '… account information has changed on-premises …',
    nearMisses: ['The account has changed on-premises.'],
    target: 'user-object'
  },
  'fuzzy-policy': {
    log: 'user',
    kind: 'error',
    patterns: [
      'fuzzy policy',
      'FuzzyPolicyViolation',
      'FuzzyPolicyViolationInvalidPassword',
      "We've seen that password too many times before",
      "password that's harder for people to guess",
      'makes your password easily guessable',
      'makes it easily guessable'
    ],
    example: "Password doesn't comply with fuzzy policy",
    moreExamples: [
      "We've seen that password too many times before. Choose something harder to guess.",
      'Unfortunately, your password contains a word, phrase, or pattern that makes your password easily guessable. Please try again with a different password.'
    ],
    nearMisses: ['fuzzy matching, policy', "a password that's hard to guess"],
    target: 'password-filters'
  },
  'too-many-attempts': {
    log: 'user',
    kind: 'error',
    patterns: [
      'too many attempts',
      'attempting a password reset too many times',
      'tried to reset your password too many times',
      'and is blocked for 24 hours'
    ],
    example: '… too many attempts …',
    moreExamples: ['User tried to verify a phone number too many times and is blocked for 24 hours'],
    nearMisses: ['one attempt'],
    target: 'account-state'
  },
  'smart-lockout': {
    log: 'user',
    kind: 'error',
    code: 'AADSTS50053',
    patterns: ['temporarily locked to prevent unauthorized use', ...signInError('50053')],
    example:
      'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.',
    moreExamples: ["AADSTS50053: You've tried to sign in too many times with an incorrect user ID or password."],
    nearMisses: ['AADSTS500530', 'The account was unlocked.'],
    target: 'smart-lockout'
  },
  'windows-sign-in': {
    log: 'user',
    kind: 'error',
    patterns: [
      ['Something went wrong', 'sign-in screen'],
      ['Something went wrong', 'lock screen'],
      ['Something went wrong', 'login screen'],
      ['Something went wrong', 'logon screen'],
      ['Something went wrong', 'layar masuk'],
      ['Something went wrong', 'defaultuser1'],
      ['Something went wrong', 'Reset password']
    ],
    example: 'Reset password: Something went wrong. Please, try again later.',
    moreExamples: ['Something went wrong on the Windows lock screen after a click on Reset password'],
    nearMisses: ['Something went wrong. Please try again later.', 'The lock screen shows a picture.'],
    target: 'windows-sign-in-screen'
  },
  'domain-not-available': {
    log: 'user',
    kind: 'error',
    patterns: [
      "sign you in with this credential because your domain isn't available",
      'no logon servers available to service the logon request'
    ],
    example: "We can't sign you in with this credential because your domain isn't available.",
    moreExamples: ['There are currently no logon servers available to service the logon request.'],
    nearMisses: ['Your domain is available.', 'ERROR_NO_LOGON_SERVERS'],
    target: 'line-of-sight'
  },
  // The same failures of a change, as audit and sign-in logs name them.
  aadsts120000: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120000',
    name: 'PasswordChangeIncorrectCurrentPassword',
    patterns: [...signInError('120000'), 'PasswordChangeIncorrectCurrentPassword'],
    example: 'AADSTS120000: PasswordChangeIncorrectCurrentPassword',
    nearMisses: ['AADSTS12000', 'order 120000'],
    target: 'account-state'
  },
  aadsts120002: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120002',
    name: 'PasswordChangeInvalidNewPasswordWeak',
    patterns: [
      ...signInError('120002'),
      'PasswordChangeInvalidNewPasswordWeak',
      ...signInError('120003'),
      'PasswordChangeInvalidNewPasswordContainsMemberName',
      ...signInError('120018'),
      'PasswordChangePasswordDoesnotComplyFuzzyPolicy',
      'PasswordDoesnotComplyFuzzyPolicy'
    ],
    example: 'AADSTS120002: PasswordChangeInvalidNewPasswordWeak',
    nearMisses: ['AADSTS120001', 'order 120002'],
    target: 'password-filters',
    refines: ['fuzzy-policy']
  },
  aadsts120004: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120004',
    name: 'PasswordChangeOnPremComplexity',
    patterns: [...signInError('120004'), 'PasswordChangeOnPremComplexity'],
    example: 'AADSTS120004: PasswordChangeOnPremComplexity',
    nearMisses: ['AADSTS120006', 'order 120004'],
    target: 'password-policy'
  },
  aadsts120005: {
    log: 'sign-in',
    kind: 'warning',
    code: 'AADSTS120005',
    name: 'PasswordChangeOnPremSuccessCloudFail',
    patterns: [...signInError('120005'), 'PasswordChangeOnPremSuccessCloudFail'],
    example: 'AADSTS120005: PasswordChangeOnPremSuccessCloudFail',
    nearMisses: ['AADSTS120006', 'order 120005'],
    target: 'cloud-behind'
  },
  aadsts120012: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120012',
    name: 'PasswordChangeNeedsToHappenOnPrem',
    patterns: [...signInError('120012'), 'PasswordChangeNeedsToHappenOnPrem'],
    example: 'AADSTS120012: PasswordChangeNeedsToHappenOnPrem',
    nearMisses: ['AADSTS120017', 'order 120012'],
    target: 'both-switches'
  },
  aadsts120013: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120013',
    name: 'PasswordChangeOnPremisesConnectivityFailure',
    patterns: [...signInError('120013'), 'PasswordChangeOnPremisesConnectivityFailure'],
    example: 'AADSTS120013: PasswordChangeOnPremisesConnectivityFailure',
    nearMisses: ['AADSTS120017', 'order 120013'],
    target: 'heartbeat'
  },
  aadsts120014: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120014',
    name: 'PasswordChangeOnPremUserAccountLockedOutOrDisabled',
    patterns: [
      ...signInError('120014'),
      'PasswordChangeOnPremUserAccountLockedOutOrDisabled',
      'OnPremUserAccountLockedOutOrDisabled',
      'OnPremisesUserAccountLockedOutOrDisabled'
    ],
    example: 'AADSTS120014: PasswordChangeOnPremUserAccountLockedOutOrDisabled',
    nearMisses: ['AADSTS120017', 'order 120014'],
    target: 'account-state'
  },
  aadsts120015: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120015',
    name: 'PasswordChangeADAdminActionRequired',
    patterns: [...signInError('120015'), 'PasswordChangeADAdminActionRequired', 'ADAdminActionRequired'],
    example: 'AADSTS120015: PasswordChangeADAdminActionRequired',
    moreExamples: ['"status": { "errorCode": 120015, "failureReason": "Other." }', 'ADAdminActionRequired'],
    nearMisses: ['AADSTS120017', 'order 120015', 'getAdminActionRequired()'],
    target: 'protected-account'
  },
  aadsts120016: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120016',
    name: 'PasswordChangeUserNotFoundBySspr',
    patterns: [...signInError('120016'), 'PasswordChangeUserNotFoundBySspr', 'UserNotFoundBySspr'],
    example: 'AADSTS120016: PasswordChangeUserNotFoundBySspr',
    nearMisses: ['AADSTS120017', 'order 120016'],
    target: 'user-object'
  },
  // What they mean is not documented; the server's log says whether anything arrived.
  aadsts120020: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120020',
    name: 'PasswordChangeFailure',
    patterns: [
      ...signInError('120020'),
      'PasswordChangeFailure',
      ...signInError('120008'),
      'PasswordChangeAsyncJobStateTerminated',
      ...signInError('120011'),
      'PasswordChangeAsyncUpnInferenceFailed'
    ],
    example: 'AADSTS120020: PasswordChangeFailure',
    nearMisses: ['AADSTS120022', 'order 120020'],
    target: 'find-code'
  },
  aadsts120021: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS120021',
    name: 'PartnerServiceSsprInternalServiceError',
    patterns: [...signInError('120021'), 'PartnerServiceSsprInternalServiceError'],
    example: 'AADSTS120021: PartnerServiceSsprInternalServiceError',
    nearMisses: ['AADSTS120022', 'order 120021'],
    target: 'microsoft-support'
  },
  aadsts50126: {
    log: 'sign-in',
    kind: 'warning',
    code: 'AADSTS50126',
    name: 'InvalidUserNameOrPassword',
    patterns: signInError('50126'),
    example: 'AADSTS50126: Error validating credentials due to invalid username or password.',
    nearMisses: ['AADSTS50127', 'order 50126'],
    target: 'where-reset'
  },
  aadsts50055: {
    log: 'sign-in',
    kind: 'info',
    code: 'AADSTS50055',
    name: 'InvalidPasswordExpiredPassword',
    patterns: signInError('50055'),
    example: 'AADSTS50055: The password is expired.',
    nearMisses: ['AADSTS50056', 'order 50055'],
    target: 'where-reset'
  },
  aadsts53003: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS53003',
    name: 'BlockedByConditionalAccess',
    patterns: [...signInError('53003'), 'BlockedByConditionalAccess'],
    example: 'AADSTS53003: Access has been blocked by Conditional Access policies.',
    nearMisses: ['AADSTS53004', 'order 53003'],
    target: 'wizard-account'
  },
  aadsts700027: {
    log: 'sign-in',
    kind: 'error',
    code: 'AADSTS700027',
    name: 'CertificateNotWithinValidTimeRange',
    patterns: [...signInError('700027'), ...signInError('700024')],
    example: 'AADSTS700027: The certificate with identifier used to sign the client assertion is expired on application.',
    nearMisses: ['AADSTS70002', 'order 700027'],
    target: 'renew-certificate'
  },
  'role-missing': {
    log: 'sign-in',
    kind: 'error',
    name: 'Authorization_RequestDenied',
    patterns: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation'],
    example: 'Authorization_RequestDenied: Insufficient privileges to complete the operation.',
    nearMisses: ['The operation was completed with these privileges.'],
    target: 'missing-role'
  },
  'required-license': {
    log: 'wizard',
    kind: 'error',
    patterns: [
      'Unable to configure password writeback',
      'Ensure you have the required license',
      'パスワードの書き戻しを構成できません'
    ],
    example:
      'Unable to configure password writeback. Ensure you have the required license and consult the event log for addition information.',
    moreExamples: ['パスワードの書き戻しを構成できません。 必要なライセンスを持っていることを確認します。'],
    nearMisses: ['Password writeback was configured.'],
    target: 'wizard-licence-error'
  },
  'auth-token': {
    log: 'wizard',
    kind: 'error',
    patterns: ['Error getting auth token'],
    example: 'Error getting auth token.',
    nearMisses: ['An auth token was obtained.'],
    target: 'wizard-account'
  },
  // The status line of Password reset > On-premises integration; only fragments of it are certain.
  'client-running': {
    log: 'admin-center',
    kind: 'ok',
    patterns: ['writeback client is up and running'],
    example: 'Your on-premises writeback client is up and running.',
    nearMisses: ['The writeback client is running an update.'],
    target: 'works-now'
  },
  'client-out-of-date': {
    log: 'admin-center',
    kind: 'warning',
    patterns: [['connected to your on-premises writeback client', 'out-of-date']],
    example:
      'Azure AD is online and is connected to your on-premises writeback client. However, it looks like the installed version of Azure AD Connect is out-of-date.',
    moreExamples: [
      'Microsoft Entra ID is online and is connected to your on-premises writeback client. However, it looks like the installed version of Microsoft Entra Connect is out-of-date.'
    ],
    nearMisses: ['Your on-premises writeback client is up and running.'],
    target: 'works-now'
  },
  'client-too-old': {
    log: 'admin-center',
    kind: 'warning',
    patterns: ["can't check your on-premises writeback client status"],
    example:
      "Unfortunately, we can't check your on-premises writeback client status because the installed version of Azure AD Connect is out-of-date.",
    nearMisses: ['We check your on-premises writeback client status every hour.'],
    target: 'connect-version'
  },
  'client-unreachable': {
    log: 'admin-center',
    kind: 'error',
    patterns: ["can't connect to your on-premises writeback client right now"],
    example: "Unfortunately, it looks like we can't connect to your on-premises writeback client right now.",
    nearMisses: ["Unfortunately, we can't connect to your on-premises writeback client because of temporary issues on our end."],
    target: 'heartbeat'
  },
  'writeback-not-configured': {
    log: 'admin-center',
    kind: 'error',
    patterns: [
      'password writeback has not been properly configured',
      'password writeback is not enabled',
      "password writeback isn't enabled",
      'password writeback has not been enabled',
      "password writeback hasn't been enabled"
    ],
    example:
      "Unfortunately, we can't connect to your on-premises writeback client because password writeback has not been properly configured.",
    nearMisses: ['Password writeback has been configured.'],
    target: 'both-switches'
  },
  'integration-not-enabled': {
    log: 'admin-center',
    kind: 'error',
    patterns: ['On-premises integration has not been enabled', "On-premises integration hasn't been enabled"],
    example: 'On-premises integration has not been enabled. Learn how to enable password writeback.',
    nearMisses: ['On-premises integration has been enabled.'],
    target: 'licences'
  },
  'temporary-issues': {
    log: 'admin-center',
    kind: 'warning',
    patterns: ['temporary issues on our end'],
    example: "Unfortunately, we can't connect to your on-premises writeback client because of temporary issues on our end.",
    nearMisses: ['temporary password'],
    target: 'heartbeat'
  },
  // "Cloud Sync: Not detected" is the normal line beside a working Connect Sync, and no signal.
  'no-agent': {
    log: 'admin-center',
    kind: 'warning',
    patterns: ['no agent detected', 'no agent is detected', 'no agent capable of performing password writeback'],
    example: 'No agent detected',
    nearMisses: ['Microsoft Entra Cloud Sync agent: Not detected'],
    target: 'which-agent'
  },
  // Cloud Sync: codes of a configuration's status, then what the agent says.
  'agent-not-active': {
    log: 'cloud-sync',
    kind: 'error',
    name: 'HybridIdentityServiceNoActiveAgents',
    patterns: [
      'HybridIdentityServiceNoActiveAgents',
      'HybridIdentityServiceNoAgentsAssigned',
      'unable to find an active agent for the domain'
    ],
    example: "HybridIdentityServiceNoActiveAgents: We're unable to find an active agent for the domain you're trying to sync.",
    moreExamples: [
      "HybridIdentityServiceNoAgentsAssigned: We're unable to find an active agent for the domain you're trying to sync. Please check to see if the agents have been removed."
    ],
    nearMisses: ['An active agent was found for the domain.'],
    target: 'cloud-sync-agent'
  },
  'agent-not-reached': {
    log: 'cloud-sync',
    kind: 'error',
    name: 'HybridIdentityServiceAgentSignalingError',
    patterns: ['HybridIdentityServiceAgentSignalingError', 'timeout error when contacting the on-premises agent'],
    example: "TimeOut: We've detected a request timeout error when contacting the on-premises agent",
    nearMisses: ['HybridIdentityServiceAgent'],
    target: 'cloud-sync-network'
  },
  'agent-set-up': {
    log: 'cloud-sync',
    kind: 'error',
    name: 'HybridIdentityServiceInvalidResource',
    patterns: [
      'HybridIdentityServiceInvalidResource',
      're-register your cloud sync agent',
      'AzureActiveDirectoryInvalidCredential',
      'AzureActiveDirectoryExpiredCredentials',
      'issue with the service account that is used to run'
    ],
    example: 'HybridIdentityServiceInvalidResource: Please re-register your cloud sync agent on your on-premises AD domain',
    nearMisses: ['Your cloud sync agent was registered.'],
    target: 'cloud-sync-agent'
  },
  'cloud-sync-internal': {
    log: 'cloud-sync',
    kind: 'error',
    name: 'HybridSynchronizationActiveDirectoryInternalServerError',
    patterns: ['HybridSynchronizationActiveDirectoryInternalServerError', 'AzureActiveDirectoryAuthenticationFailed'],
    example: 'HybridSynchronizationActiveDirectoryInternalServerError: We were unable to process this request at this point.',
    nearMisses: ['HybridSynchronizationActiveDirectory'],
    target: 'microsoft-support'
  },
  quarantine: {
    log: 'cloud-sync',
    kind: 'error',
    patterns: [
      ['quarantine', 'cloud sync'],
      ['quarantine', 'provisioning'],
      ['quarantined', 'provisioning']
    ],
    example: 'Cloud sync configuration status: Quarantine',
    nearMisses: ['QuarantineUponUpnConflictEnabled : True, cloud sync', 'The mail is in quarantine.'],
    target: 'cloud-sync-restart'
  },
  'agent-not-started': {
    log: 'cloud-sync',
    kind: 'error',
    patterns: ['AADConnectProvisioningAgent failed to start', 'Provisioning Agent failed to start'],
    example:
      "Service 'Microsoft Azure AD Connect Provisioning Agent' (AADConnectProvisioningAgent) failed to start. Verify that you have sufficient privileges to start system services.",
    moreExamples: [
      "Service 'Microsoft Entra Provisioning Agent' failed to start. Verify that you have sufficient privileges to start the system services."
    ],
    nearMisses: ['Running  AADConnectProvisioningAgent   Microsoft Entra Provisioning Agent'],
    target: 'cloud-sync-account'
  },
  'agent-account': {
    log: 'cloud-sync',
    kind: 'error',
    patterns: [
      'Failed changing Windows service credentials to gMSA',
      'creating group managed service account',
      'Cannot install service account'
    ],
    example:
      'Error while creating group managed service account (gMSA). Error: Unable to install service account pGMSA_2345ad35$ after 6 retries.',
    nearMisses: ['The group managed service account was found.'],
    target: 'cloud-sync-account'
  },
  'agent-user-not-found': {
    log: 'cloud-sync',
    kind: 'error',
    name: 'ADUserNotFound',
    patterns: ['ADUserNotFound'],
    example: 'PasswordReset: ADUserNotFound',
    nearMisses: ['PasswordResetService 33002 ADUserNotFoundError'],
    target: 'user-object'
  },
  'agent-cannot-read': {
    log: 'cloud-sync',
    kind: 'error',
    code: '0x8007200A',
    patterns: ['8007200A'],
    example:
      'System.Runtime.InteropServices.COMException (0x8007200A): The specified directory service attribute or value does not exist.',
    nearMisses: ['0x8007200B'],
    target: 'cloud-sync-switch',
    refines: ['33001']
  },
  'agent-access-denied': {
    log: 'cloud-sync',
    kind: 'error',
    code: '0x80070005',
    name: 'E_ACCESSDENIED',
    patterns: [
      ['UnauthorizedAccessException', '80070005'],
      ['UnauthorizedAccessException', 'SDSUtils'],
      ['Access is denied', 'SDSUtils']
    ],
    example:
      'System.UnauthorizedAccessException: Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))\n   at SDSUtils',
    nearMisses: ['UnauthorizedAccessException: a file is in use'],
    target: 'remote-sam',
    refines: ['33004']
  },
  'agent-revocation': {
    log: 'cloud-sync',
    kind: 'error',
    patterns: ['certificate chain could not be built to a trusted root'],
    example:
      'System.Security.Cryptography.CryptographicException: A certificate chain could not be built to a trusted root authority.',
    nearMisses: ['A certificate chain was built.'],
    target: 'cloud-sync-network'
  }
} as const satisfies Readonly<Record<string, Signal>>
