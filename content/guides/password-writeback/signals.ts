import type { Signal } from '#lib/guide/types.ts'

/** As which the sync engine and its password reset client log; other programs use their three- and four-digit ids as well. */
const syncEngine = ['ADSync', 'Directory Synchronization', 'PasswordResetService', 'Azure AD Connect', 'Entra Connect'] as const

/** Event ids, error codes and messages; each leads to where the step `find-code` or `status-line` leads with it. */
export const signals = {
  // Of Microsoft's names, those that other programs use too (ServiceError, ValidationError) are no patterns; 32006 and 32012 are not in its list.
  '31001': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31001',
    name: 'PasswordResetStart',
    patterns: ['31001', 'PasswordResetStart'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31001  None',
    target: 'works-now'
  },
  '31002': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31002',
    name: 'PasswordResetSuccess',
    patterns: ['31002', 'PasswordResetSuccess'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31002  None',
    target: 'works-now'
  },
  '31003': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31003',
    name: 'PasswordResetFail',
    patterns: ['31003', 'PasswordResetFail'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31003  None',
    target: 'password-policy'
  },
  '31004': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31004',
    name: 'OnboardingEventStart',
    patterns: ['31004', 'OnboardingEventStart'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31004  None',
    target: 'works-now'
  },
  '31005': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31005',
    name: 'OnboardingEventSuccess',
    patterns: ['31005', 'OnboardingEventSuccess'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31005  None',
    target: 'works-now'
  },
  '31006': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31006',
    name: 'ChangePasswordStart',
    patterns: ['31006', 'ChangePasswordStart'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31006  None',
    target: 'works-now'
  },
  '31007': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31007',
    name: 'ChangePasswordSuccess',
    patterns: ['31007', 'ChangePasswordSuccess'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31007  None',
    target: 'works-now'
  },
  '31008': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31008',
    name: 'ChangePasswordFail',
    patterns: ['31008', 'ChangePasswordFail'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31008  None',
    target: 'password-policy'
  },
  '31009': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31009',
    name: 'ResetUserPasswordByAdminStart',
    patterns: ['31009', 'ResetUserPasswordByAdminStart'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31009  None',
    target: 'works-now'
  },
  '31010': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31010',
    name: 'ResetUserPasswordByAdminSuccess',
    patterns: ['31010', 'ResetUserPasswordByAdminSuccess'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31010  None',
    target: 'works-now'
  },
  '31011': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31011',
    name: 'ResetUserPasswordByAdminFail',
    patterns: ['31011', 'ResetUserPasswordByAdminFail'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31011  None',
    target: 'password-policy'
  },
  '31012': {
    log: 'PasswordResetService',
    kind: 'info',
    code: '31012',
    name: 'OffboardingEventStart',
    patterns: ['31012', 'OffboardingEventStart'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31012  None',
    target: 're-enable'
  },
  '31013': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31013',
    name: 'OffboardingEventSuccess',
    patterns: ['31013', 'OffboardingEventSuccess'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31013  None',
    target: 're-enable'
  },
  '31014': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31014',
    name: 'OffboardingEventFail',
    patterns: ['31014', 'OffboardingEventFail'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31014  None',
    target: 'wizard-account'
  },
  '31015': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31015',
    name: 'WriteBackServiceStarted',
    patterns: ['31015', 'WriteBackServiceStarted'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31015  None',
    target: 'works-now'
  },
  '31016': {
    log: 'PasswordResetService',
    kind: 'warning',
    code: '31016',
    name: 'WriteBackServiceStopped',
    patterns: ['31016', 'WriteBackServiceStopped'],
    example: 'Warning  23/11/2026 08:14:22  PasswordResetService  31016  None',
    target: 'restart-service',
    refines: ['sspr-0030', 'client-unreachable']
  },
  '31017': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31017',
    name: 'AuthTokenSuccess',
    patterns: ['31017', 'AuthTokenSuccess'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31017  None',
    target: 'works-now'
  },
  '31018': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31018',
    name: 'KeyPairCreationSuccess',
    patterns: ['31018', 'KeyPairCreationSuccess'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31018  None',
    target: 'works-now'
  },
  '31019': {
    log: 'PasswordResetService',
    kind: 'ok',
    code: '31019',
    name: 'ServiceBusHeartBeat',
    patterns: ['31019', 'ServiceBusHeartBeat'],
    example: 'Information  23/11/2026 08:14:22  PasswordResetService  31019  None',
    target: 'service-bus-reachable'
  },
  '31034': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31034',
    name: 'ServiceBusListenerError',
    patterns: ['31034', 'ServiceBusListenerError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31034  None',
    target: 'service-bus-reachable',
    refines: ['31044', '6800', 'sspr-0030', 'client-unreachable']
  },
  '31044': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31044',
    name: 'PasswordResetService',
    patterns: ['31044'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31044  None',
    target: 'heartbeat',
    refines: ['sspr-0030', 'client-unreachable']
  },
  '32000': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32000',
    name: 'UnknownError',
    patterns: ['32000'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32000  None',
    target: 're-enable'
  },
  '32001': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32001',
    name: 'ServiceError',
    patterns: ['32001'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32001  None',
    target: 'service-bus-reachable',
    refines: ['31044', '6800', 'sspr-0030', 'client-unreachable']
  },
  '32002': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32002',
    name: 'ServiceBusError',
    patterns: ['32002', 'ServiceBusError', 'token provider was unable'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32002  None',
    target: 'service-bus-reachable',
    refines: ['31044', '6800', 'sspr-0030', 'client-unreachable']
  },
  '32003': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32003',
    name: 'InPutValidationError',
    patterns: ['32003', 'InPutValidationError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32003  None',
    target: 'works-now'
  },
  '32004': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32004',
    name: 'DecryptionError',
    patterns: ['32004'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32004  None',
    target: 're-enable'
  },
  '32005': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32005',
    name: 'ConfigurationError',
    patterns: ['32005'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32005  None',
    target: 're-enable'
  },
  '32007': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32007',
    name: 'OnBoardingConfigUpdateError',
    patterns: ['32007', 'OnBoardingConfigUpdateError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32007  None',
    target: 're-enable'
  },
  '32008': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32008',
    name: 'ValidationError',
    patterns: ['32008'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32008  None',
    target: 're-enable'
  },
  '32009': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32009',
    name: 'AuthTokenError',
    patterns: ['32009', 'AuthTokenError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32009  None',
    target: 'wizard-account',
    refines: ['auth-token']
  },
  '32010': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32010',
    name: 'CryptoError',
    patterns: ['32010'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32010  None',
    target: 're-enable'
  },
  '32011': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32011',
    name: 'OnBoardingServiceError',
    patterns: ['32011', 'OnBoardingServiceError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32011  None',
    target: 'service-bus-reachable'
  },
  '32013': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '32013',
    name: 'OffBoardingError',
    patterns: ['32013', 'OffBoardingError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  32013  None',
    target: 'service-bus-reachable'
  },
  '32014': {
    log: 'PasswordResetService',
    kind: 'warning',
    code: '32014',
    name: 'ServiceBusWarning',
    patterns: ['32014', 'ServiceBusWarning'],
    example: 'Warning  23/11/2026 08:14:22  PasswordResetService  32014  None',
    target: 'proxy-and-inspection'
  },
  '32015': {
    log: 'PasswordResetService',
    kind: 'warning',
    code: '32015',
    name: 'ReportServiceHealthError',
    patterns: ['32015', 'ReportServiceHealthError'],
    example: 'Warning  23/11/2026 08:14:22  PasswordResetService  32015  None',
    target: 'service-bus-reachable'
  },
  '33001': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33001',
    name: 'ADUnKnownError',
    patterns: ['33001', 'ADUnKnownError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33001  None',
    target: 'user-object',
    refines: ['31003', '31008', '31011']
  },
  '33002': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33002',
    name: 'ADUserNotFoundError',
    patterns: ['33002', 'ADUserNotFoundError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33002  None',
    target: 'user-object',
    refines: ['31003', '31008', '31011']
  },
  '33003': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33003',
    name: 'ADMutliMatchError',
    patterns: ['33003', 'ADMutliMatchError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33003  None',
    target: 'user-object',
    refines: ['31003', '31008', '31011']
  },
  '33004': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33004',
    name: 'ADPermissionsError',
    patterns: ['33004', 'ADPermissionsError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33004  None',
    target: 'protected-account',
    refines: ['31003', '31008', '31011', 'sspr-0029']
  },
  '33005': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33005',
    name: 'ADUserAccountDisabled',
    patterns: ['33005', 'ADUserAccountDisabled'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33005  None',
    target: 'account-state',
    refines: ['31003', '31008', '31011']
  },
  '33006': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33006',
    name: 'ADUserAccountLockedOut',
    patterns: ['33006', 'ADUserAccountLockedOut'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33006  None',
    target: 'account-state',
    refines: ['31003', '31008', '31011']
  },
  '33007': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33007',
    name: 'ADUserIncorrectPassword',
    patterns: ['33007', 'ADUserIncorrectPassword'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33007  None',
    target: 'account-state',
    refines: ['31003', '31008', '31011']
  },
  '33008': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33008',
    name: 'ADPasswordPolicyError',
    patterns: ['33008', 'ADPasswordPolicyError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33008  None',
    target: 'password-policy',
    refines: ['31003', '31008', '31011', '4724', 'policy-does-not-allow', 'policy-requirements']
  },
  '33009': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '33009',
    name: 'ADConfigurationError',
    patterns: ['33009', 'ADConfigurationError'],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  33009  None',
    target: 'user-rights',
    refines: ['31003', '31008', '31011']
  },
  'untrusted-certificate': {
    log: 'PasswordResetService',
    kind: 'error',
    code: '31034',
    name: 'ServiceBusListenerError',
    patterns: [['31034', 'remote certificate is invalid']],
    example: 'Error  23/11/2026 08:14:22  PasswordResetService  31034  None\nThe remote certificate is invalid.',
    target: 'tls-and-clock',
    refines: ['31034', '31044', '6800', 'sspr-0030', 'client-unreachable']
  },
  // What 6329 means stands in its text; alone, it leads to the list of texts.
  '6329': {
    log: 'ADSync',
    kind: 'error',
    code: '6329',
    patterns: ['6329'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  ADSync  6329  None',
    target: 'find-code',
    refines: ['31003', '31008', '31011']
  },
  '80230619': {
    log: 'ADSync',
    kind: 'error',
    code: '80230619',
    patterns: ['80230619', 'A restriction prevents the password'],
    example: 'ADSync 6329: 0x80230619, A restriction prevents the password …',
    target: 'password-policy',
    refines: ['6329', '33008', '31003', '31008', '31011', '4724', 'policy-does-not-allow', 'policy-requirements']
  },
  'ldap-policy-control': {
    log: 'ADSync',
    kind: 'error',
    code: '6329',
    name: 'LDAP password policy control',
    patterns: ['LDAP password policy control', '1.2.840.113556.1.4.2066'],
    example: 'ADSync 6329: … LDAP password policy control …',
    target: 'server-platform',
    refines: ['6329', '31003', '31008', '31011']
  },
  '8023061f': {
    log: 'ADSync',
    kind: 'error',
    code: '8023061f',
    patterns: ['8023061f', 'password synchronization is not enabled on this Management Agent'],
    example: 'ADSync 6329: 0x8023061f, password synchronization is not enabled on this Management Agent',
    target: 're-enable',
    refines: ['6329', '31003', '31008', '31011']
  },
  'remote-sam': {
    log: 'ADSync',
    kind: 'error',
    code: '6329',
    name: 'ERROR_ACCESS_DENIED',
    patterns: [
      ['33004', '6329', 'ERROR_ACCESS_DENIED'],
      ['6329', 'ERROR_ACCESS_DENIED'],
      'Failed to acquire user information',
      'RestrictRemoteSam'
    ],
    example:
      'ADSync 6329: admaexport.cpp(2944): Failed to acquire user information: CONTOSO\\MSOL_0123456789ab Error Code: ERROR_ACCESS_DENIED',
    target: 'remote-sam',
    refines: ['6329', '33004', 'management-agent-denied', 'sspr-0029', '31003', '31008', '31011']
  },
  '80230402': {
    log: 'ADSync',
    kind: 'error',
    code: '80230402',
    patterns: ['80230402', '8023042', 'duplicated entries with the same anchor'],
    example: 'HR 8023042: … 80230402 … duplicated entries with the same anchor',
    target: 'user-object',
    refines: ['6329', '33003', '31003', '31008', '31011']
  },
  '800700ce': {
    log: 'ADSync',
    kind: 'error',
    code: '800700CE',
    patterns: ['800700CE', 'The filename or extension is too long'],
    example: '0x800700CE: The filename or extension is too long',
    target: 'connector-credentials',
    refines: ['6329', '31003', '31008', '31011']
  },
  '8023062c': {
    log: 'ADSync',
    kind: 'error',
    code: '8023062C',
    patterns: ['8023062C', 'insecure setting of passwords'],
    example:
      '0x8023062C: … server is not configured for insecure setting of passwords, or a 128 bit TLS or SSL connection is required',
    target: 'connector-credentials',
    refines: ['6329', '31003', '31008', '31011']
  },
  '6800': {
    log: 'ADSync',
    kind: 'error',
    code: '6800',
    patterns: ['6800'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  ADSync  6800  None',
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
    target: 'tls-and-clock',
    refines: [
      '6306',
      '6800',
      '31044',
      '32001',
      '31034',
      '32002',
      '32011',
      '32013',
      '32015',
      'required-license',
      'sspr-0030',
      'client-unreachable'
    ]
  },
  '6306': {
    log: 'ADSync',
    kind: 'error',
    code: '6306',
    patterns: ['6306'],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  ADSync  6306  None',
    target: 'tls-and-clock',
    refines: [
      '6800',
      '31044',
      '32001',
      '31034',
      '32002',
      '32011',
      '32013',
      '32015',
      'required-license',
      'sspr-0030',
      'client-unreachable'
    ]
  },
  '6000': {
    log: 'ADSync',
    kind: 'error',
    code: '6000',
    name: 'no-start-credentials',
    patterns: ['6000', 'no-start-credentials', ['ADSync', 'credentials were invalid']],
    loggedBy: syncEngine,
    example: 'Error  23/11/2026 08:14:22  ADSync  6000  None\ncredentials were invalid',
    target: 'connector-credentials'
  },
  'management-agent-denied': {
    log: 'ADSync',
    kind: 'error',
    patterns: ['management agent was denied access'],
    example: '… management agent was denied access …',
    target: 'protected-account',
    refines: ['6329', '33004', 'sspr-0029', '31003', '31008', '31011']
  },
  'object-not-found': {
    log: 'ADSync',
    kind: 'error',
    patterns: ['Object could not be found'],
    example: '… Object could not be found …',
    target: 'user-object',
    refines: ['6329', '31003', '31008', '31011']
  },
  'multiple-matches': {
    log: 'ADSync',
    kind: 'error',
    patterns: ['Multiple matches found'],
    example: '… Multiple matches found …',
    target: 'user-object',
    refines: ['6329', '31003', '31008', '31011']
  },
  // Neighbours in the same log.
  '654': {
    log: 'ADSync',
    kind: 'info',
    code: '654',
    patterns: ['654'],
    beside: syncEngine,
    example: 'Source:        Directory Synchronization\nEvent ID:      654',
    target: 'works-now'
  },
  '656': {
    log: 'ADSync',
    kind: 'info',
    code: '656',
    patterns: ['656'],
    beside: syncEngine,
    example: 'Source:        Directory Synchronization\nEvent ID:      656',
    target: 'works-now'
  },
  '657': {
    log: 'ADSync',
    kind: 'info',
    code: '657',
    patterns: ['657'],
    beside: syncEngine,
    example: 'Source:        Directory Synchronization\nEvent ID:      657',
    target: 'works-now'
  },
  '1011': {
    log: 'ADSync',
    kind: 'warning',
    code: '1011',
    patterns: ['1011'],
    beside: syncEngine,
    example: 'Source:        ADSync\nEvent ID:      1011',
    target: 'works-now'
  },
  '1012': {
    log: 'ADSync',
    kind: 'error',
    code: '1012',
    patterns: ['1012'],
    beside: syncEngine,
    example: 'Source:        ADSync\nEvent ID:      1012',
    target: 'microsoft-support'
  },
  '1014': {
    log: 'ADSync',
    kind: 'warning',
    code: '1014',
    patterns: ['1014'],
    beside: syncEngine,
    example: 'Source:        ADSync\nEvent ID:      1014',
    target: 'works-now'
  },
  '4724': {
    log: 'domain-controller',
    kind: 'error',
    code: '4724',
    patterns: ['4724'],
    // Successful resets log the same id; in XML, keywords tell them apart.
    beside: ['Audit Failure', '0x8010000000000000'],
    example: 'Event ID:      4724\nKeywords:      Audit Failure\nAccount Name:  MSOL_0123456789ab',
    target: 'password-policy',
    refines: ['policy-does-not-allow']
  },
  // What users, and admins who reset for them, see.
  'sspr-0009': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0009',
    name: 'TenantSSPRFlagDisabled',
    patterns: ['SSPR_0009', 'TenantSSPRFlagDisabled'],
    example: 'SSPR_0009',
    target: 'reset-scope',
    refines: ['feature-not-enabled']
  },
  'sspr-0010': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0010',
    name: 'WritebackNotEnabled',
    patterns: ['SSPR_0010', 'WritebackNotEnabled'],
    example: 'SSPR_0010',
    target: 'both-switches'
  },
  'sspr-0011': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0011',
    name: 'SsprNotEnabledInUserPolicy',
    patterns: ['SSPR_0011', 'SsprNotEnabledInUserPolicy'],
    example: 'SSPR_0011',
    target: 'reset-scope',
    refines: ['feature-not-enabled']
  },
  'sspr-0012': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0012',
    name: 'UserNotLicensed',
    patterns: ['SSPR_0012', 'UserNotLicensed'],
    example: 'SSPR_0012',
    target: 'licences',
    refines: ['feature-not-enabled']
  },
  'sspr-0013': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0013',
    name: 'UserNotMemberOfScopedAccessGroup',
    patterns: ['SSPR_0013', 'UserNotMemberOfScopedAccessGroup'],
    example: 'SSPR_0013',
    target: 'reset-scope',
    refines: ['feature-not-enabled']
  },
  'sspr-0014': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0014',
    name: 'UserNotProperlyConfigured',
    patterns: ['SSPR_0014', 'UserNotProperlyConfigured'],
    example: 'SSPR_0014',
    target: 'account-state'
  },
  'sspr-0029': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0029',
    name: 'OnPremisesAdminActionRequired',
    patterns: ['SSPR_0029', 'OnPremisesAdminActionRequired', "hasn't properly set up the on-premises configuration"],
    example: 'SSPR_0029',
    target: 'protected-account'
  },
  'sspr-0030': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_0030',
    name: 'OnPremisesConnectivityError',
    patterns: ['SSPR_0030', 'OnPremisesConnectivityError'],
    example: 'SSPR_0030',
    target: 'heartbeat'
  },
  'sspr-009': {
    log: 'user',
    kind: 'error',
    code: 'SSPR_009',
    patterns: ['SSPR_009', "password reset isn't turned on"],
    example: "SSPR_009: … password reset isn't turned on …",
    target: 'admin-reset'
  },
  'cloud-behind': {
    log: 'user',
    kind: 'warning',
    name: 'OnPremisesSuccessCloudFailure',
    patterns: ['OnPremisesSuccessCloudFailure'],
    example: 'OnPremisesSuccessCloudFailure',
    target: 'where-reset'
  },
  'feature-not-enabled': {
    log: 'user',
    kind: 'error',
    patterns: ['administrator has not enabled you to use this feature'],
    example: 'Your administrator has not enabled you to use this feature',
    target: 'reset-scope'
  },
  'could-not-verify': {
    log: 'user',
    kind: 'error',
    patterns: ['could not verify your account'],
    example: 'We could not verify your account',
    target: 'account-state'
  },
  'policy-does-not-allow': {
    log: 'admin-center',
    kind: 'error',
    patterns: ['your on-premises policy does not allow it'],
    example: '… your on-premises policy does not allow it …',
    target: 'password-policy'
  },
  'policy-requirements': {
    log: 'user',
    kind: 'error',
    patterns: ['length, complexity, age or history requirements'],
    example: '… does not meet the length, complexity, age or history requirements …',
    target: 'password-policy'
  },
  'catch-up': {
    log: 'user',
    kind: 'info',
    patterns: ['take a little time to catch up'],
    example: '… password was successfully updated, but our servers take a little time to catch up',
    target: 'where-reset'
  },
  'changed-on-premises': {
    log: 'user',
    kind: 'error',
    patterns: ['account information has changed on-premises'],
    example: '… account information has changed on-premises …',
    target: 'user-object'
  },
  'fuzzy-policy': {
    log: 'user',
    kind: 'error',
    patterns: ['fuzzy policy'],
    example: "Password doesn't comply with fuzzy policy",
    target: 'password-filters'
  },
  'too-many-attempts': {
    log: 'user',
    kind: 'error',
    patterns: ['too many attempts'],
    example: '… too many attempts …',
    target: 'account-state'
  },
  'required-license': {
    log: 'wizard',
    kind: 'error',
    patterns: ['Unable to configure password writeback', 'Ensure you have the required license'],
    example: 'Unable to configure password writeback. Ensure you have the required license.',
    target: 'wizard-account'
  },
  'auth-token': {
    log: 'wizard',
    kind: 'error',
    patterns: ['Error getting auth token'],
    example: 'Error getting auth token.',
    target: 'wizard-account'
  },
  // The status line of Password reset > On-premises integration; only fragments of it are certain.
  'client-running': {
    log: 'admin-center',
    kind: 'ok',
    patterns: ['writeback client is up and running'],
    example: '… writeback client is up and running',
    target: 'works-now'
  },
  'client-out-of-date': {
    log: 'admin-center',
    kind: 'warning',
    patterns: [['connected to your on-premises writeback client', 'out-of-date']],
    example: '… connected to your on-premises writeback client. However … out-of-date',
    target: 'upgrade'
  },
  'client-too-old': {
    log: 'admin-center',
    kind: 'warning',
    patterns: ["can't check your on-premises writeback client status"],
    example: "… can't check your on-premises writeback client status … out-of-date",
    target: 'upgrade'
  },
  'client-unreachable': {
    log: 'admin-center',
    kind: 'error',
    patterns: ["can't connect to your on-premises writeback client"],
    example: "… can't connect to your on-premises writeback client right now",
    target: 'heartbeat'
  },
  'writeback-not-configured': {
    log: 'admin-center',
    kind: 'error',
    patterns: ['password writeback has not been properly configured'],
    example: '… password writeback has not been properly configured',
    target: 'both-switches'
  },
  'temporary-issues': {
    log: 'admin-center',
    kind: 'warning',
    patterns: ['temporary issues on our end'],
    example: '… temporary issues on our end',
    target: 'heartbeat'
  },
  'no-agent': {
    log: 'admin-center',
    kind: 'warning',
    patterns: ['no agent detected', 'no agent is detected', ['Cloud Sync', 'Not detected']],
    example: 'Cloud Sync: Not detected',
    target: 'licences'
  }
} as const satisfies Readonly<Record<string, Signal>>
