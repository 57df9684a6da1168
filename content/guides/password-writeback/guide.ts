import { defineGuide } from '#lib/guide/define-guide.ts'
import { agentHosts, connectHosts, controllerHosts, hosts } from './hosts.ts'
import { signals } from './signals.ts'

export default defineGuide({
  id: 'password-writeback',
  revision: 4,
  owner: 'Telusur',
  reviewed: '2026-12-01',
  reviewEvery: 180,
  appliesTo: ['Microsoft Entra Connect Sync 2.x', 'Microsoft Entra Cloud Sync 1.1.977.0+', 'Windows Server 2016–2025'],
  start: 'symptom',
  groups: ['set-up', 'connection', 'codes', 'users', 'cloud-sync', 'repair'],
  prerequisiteGroups: ['licence-and-scope', 'server-and-agent', 'switches-and-sync', 'active-directory', 'network'],

  // The 30 statements of the article this guide replaces; docs/statements/password-writeback.md says what each one claims.
  statements: [
    ...(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10'] as const),
    ...(['S11', 'S12', 'S13', 'S14', 'S15', 'S16', 'S17', 'S18', 'S19', 'S20'] as const),
    ...(['S21', 'S22', 'S23', 'S24', 'S25', 'S26', 'S27', 'S28', 'S29', 'S30'] as const)
  ],

  evidence: {
    description: {},
    'screenshot-and-address': {},
    'support-code': {},
    'time-with-zone': {},
    'affected-user': {},
    'licence-state': { from: ['licences'] },
    'application-log': {},
    'portal-status-line': { from: ['status-line'] },
    'version-and-role': { from: ['connect-version', 'active-server', 'cloud-sync-agent'] },
    'connection-test': { from: ['service-bus-reachable', 'cloud-sync-network'] }
  },

  sources: {
    'writeback-troubleshooting': {
      title: 'Troubleshoot self-service password reset writeback',
      url: 'https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback'
    },
    'reset-troubleshooting': {
      title: 'Troubleshoot self-service password reset',
      url: 'https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr'
    },
    'enable-writeback': {
      title: 'Tutorial: Enable self-service password reset writeback',
      url: 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr-writeback'
    },
    'enable-writeback-cloud-sync': {
      title: 'Tutorial: Enable cloud sync self-service password reset writeback',
      url: 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-cloud-sync-sspr-writeback'
    },
    'enable-reset': {
      title: 'Tutorial: Enable self-service password reset',
      url: 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr'
    },
    'writeback-concept': {
      title: 'How password writeback works',
      url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-writeback'
    },
    'reset-how-it-works': {
      title: 'How self-service password reset works',
      url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks'
    },
    'reset-licensing': {
      title: 'Licensing requirements for self-service password reset',
      url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-licensing'
    },
    'reset-policy': {
      title: 'Self-service password reset policies',
      url: 'https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy'
    },
    'connect-prerequisites': {
      title: 'Prerequisites for Microsoft Entra Connect',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-install-prerequisites'
    },
    'connect-ports': {
      title: 'Hybrid identity required ports and protocols',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports'
    },
    'connect-connectivity': {
      title: 'Troubleshoot Microsoft Entra Connect connectivity',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-connectivity'
    },
    'connect-tls': {
      title: 'TLS 1.2 enforcement for Microsoft Entra Connect',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-tls-enforcement'
    },
    'connector-account': {
      title: 'Configure AD DS connector account permissions',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-configure-ad-ds-connector-account'
    },
    'connect-accounts': {
      title: 'Accounts and permissions of Microsoft Entra Connect',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-accounts-permissions'
    },
    'connect-scheduler': {
      title: 'Microsoft Entra Connect Sync: Scheduler',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-feature-scheduler'
    },
    'connect-operations': {
      title: 'Microsoft Entra Connect Sync: Operational tasks and considerations',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-staging-server'
    },
    'connect-application-identity': {
      title: 'Authenticate to Microsoft Entra ID with an application identity',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/authenticate-application-id'
    },
    'connect-version-history': {
      title: 'Microsoft Entra Connect: Version release history',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-version-history'
    },
    'connect-upgrade': {
      title: 'Microsoft Entra Connect: Upgrade from a previous version',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-upgrade-previous-version'
    },
    'connect-features': {
      title: 'Microsoft Entra Connect Sync service features',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-syncservice-features'
    },
    'support-general': {
      title: 'Password writeback: general troubleshooting steps (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-general-troubleshooting-steps'
    },
    'support-rpc-errors': {
      title: 'RPC errors that affect Microsoft Entra Connect (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/rpc-errors-affecting-aadconnect'
    },
    'support-permissions': {
      title: 'Password writeback: access rights and permissions (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-access-rights-permissions'
    },
    'support-wizard-licence-error': {
      title: 'Unable to configure password writeback (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/unable-configure-pwd-writeback-error'
    },
    'cloud-sync-prerequisites': {
      title: 'Prerequisites for Microsoft Entra Cloud Sync',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-prerequisites'
    },
    'cloud-sync-troubleshooting': {
      title: 'Cloud sync troubleshooting',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-troubleshoot'
    },
    'cloud-sync-tools': {
      title: 'AADCloudSyncTools PowerShell module for Microsoft Entra Cloud Sync',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-powershell'
    },
    'windows-server-2016': {
      title: 'Windows Server 2016: lifecycle',
      url: 'https://learn.microsoft.com/lifecycle/products/windows-server-2016'
    },
    'cloud-sync-errors': {
      title: 'Microsoft Entra Cloud Sync error codes and descriptions',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-error-codes'
    },
    'domain-services': {
      title: 'How objects and credentials are synchronized in a Microsoft Entra Domain Services managed domain',
      url: 'https://learn.microsoft.com/entra/identity/domain-services/synchronization'
    },
    'cloud-sync-accounts': {
      title: 'Microsoft Entra Connect cloud provisioning agent gMSA PowerShell cmdlets',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-gmsa-cmdlets'
    },
    'connector-password': {
      title: 'Change the AD DS account password',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-change-addsacct-pass'
    },
    'connector-settings': {
      title: 'Using connectors with the Microsoft Entra Connect Sync Service Manager',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-service-manager-ui-connectors'
    },
    'protected-accounts': {
      title: 'Appendix C: Protected accounts and groups in Active Directory',
      url: 'https://learn.microsoft.com/windows-server/identity/ad-ds/plan/security-best-practices/appendix-c--protected-accounts-and-groups-in-active-directory'
    },
    'password-hash-sync': {
      title: 'Implement password hash synchronization with Microsoft Entra Connect Sync',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-password-hash-synchronization'
    },
    'selective-hash-sync': {
      title: 'Selective password hash synchronization for Microsoft Entra Connect',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-selective-password-hash-synchronization'
    },
    'cloud-sync-faq': {
      title: 'Microsoft Entra Cloud Sync FAQ',
      url: 'https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-cloud-sync-faq'
    },
    'smart-lockout': {
      title: 'Prevent attacks using smart lockout',
      url: 'https://learn.microsoft.com/entra/identity/authentication/howto-password-smart-lockout'
    },
    'password-protection': {
      title: 'On-premises Microsoft Entra Password Protection FAQ',
      url: 'https://learn.microsoft.com/entra/identity/authentication/howto-password-ban-bad-on-premises-faq'
    },
    'graph-reset-password': {
      title: 'authenticationMethod: resetPassword (Microsoft Graph)',
      url: 'https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword'
    },
    'graph-authorization-policy': {
      title: 'Update authorizationPolicy (Microsoft Graph)',
      url: 'https://learn.microsoft.com/graph/api/authorizationpolicy-update'
    },
    'reset-on-windows': {
      title: 'Self-service password reset for Windows devices',
      url: 'https://learn.microsoft.com/entra/identity/authentication/howto-sspr-windows'
    },
    'support-insecure-ldap': {
      title: 'Password writeback fails with error code 8023062C (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-8023062c'
    },
    'support-sspr-0029': {
      title: 'Password writeback fails with error code SSPR_0029 (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-0029'
    },
    'support-sspr-009': {
      title: 'Password writeback fails with error code SSPR_009 (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-009'
    },
    'support-admin-center': {
      title: 'A reset in the Microsoft 365 admin center is not written back (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-microsoft-365-admin-center'
    },
    'support-catch-up': {
      title: 'Our servers need a little time to catch up (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-servers-need-time-catch-up'
    },
    'support-verify-account': {
      title: 'We could not verify your account (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/could-not-verify-account-reset-pwd'
    },
    'support-domain-policy': {
      title: 'Password does not comply with the on-premises policy (Microsoft support)',
      url: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-not-compliant-on-premises-ad-pwd-policy'
    }
  },

  prerequisites: {
    licence: { group: 'licence-and-scope', revision: 1, fixedBy: 'licences', covers: ['S3', 'S5', 'S7'] },
    'reset-enabled': { group: 'licence-and-scope', revision: 1, fixedBy: 'reset-scope', covers: ['S14'] },
    'test-user': { group: 'licence-and-scope', revision: 1, fixedBy: 'reset-scope', covers: ['S9'] },

    'connect-sync-in-use': { group: 'server-and-agent', revision: 1, fixedBy: 'which-agent', covers: ['S18'] },
    'managed-admin': { group: 'server-and-agent', revision: 1, fixedBy: 'wizard-account', covers: ['S16'] },
    'supported-platform': { group: 'server-and-agent', revision: 2, fixedBy: 'server-platform', covers: ['S17'] },
    'supported-version': { group: 'server-and-agent', revision: 1, fixedBy: 'upgrade', covers: ['S22'] },
    'one-active-server': { group: 'server-and-agent', revision: 1, fixedBy: 'active-server' },

    'writeback-in-wizard': { group: 'switches-and-sync', revision: 1, fixedBy: 'enable-writeback' },
    'writeback-in-portal': { group: 'switches-and-sync', revision: 1, fixedBy: 'enable-writeback' },
    'initial-sync': { group: 'switches-and-sync', revision: 2, fixedBy: 'full-sync', covers: ['S19'] },

    'writable-domain-controller': { group: 'active-directory', revision: 2, fixedBy: 'domain-controller', covers: ['S10'] },
    'connector-account-rights': { group: 'active-directory', revision: 2, fixedBy: 'grant-rights' },

    'endpoints-allowed': { group: 'network', revision: 2, fixedBy: 'open-firewall', covers: ['S24', 'S25', 'S26'] },
    'proxy-leaves-alone': { group: 'network', revision: 1, fixedBy: 'proxy-and-inspection', covers: ['S27'] },
    'tls-net-and-clock': { group: 'network', revision: 2, fixedBy: 'tls-and-clock' },
    'directory-ports-open': { group: 'network', revision: 2, fixedBy: 'directory-ports' }
  },

  steps: {
    symptom: {
      kind: 'question',
      cost: 0,
      risk: 'read-only',
      minutes: 1,
      choices: {
        'set-up': 'status-line',
        connection: 'heartbeat',
        'have-code': 'find-code',
        'some-users': 'failing-user',
        'old-password': 'where-reset',
        'did-all-that': 'heartbeat',
        'cloud-sync': 'cloud-sync-agent'
      },
      covers: ['S1', 'S2', 'S21', 'S28'],
      sources: ['writeback-troubleshooting', 'writeback-concept', 'enable-writeback-cloud-sync']
    },

    'status-line': {
      kind: 'check',
      group: 'set-up',
      cost: 0,
      risk: 'read-only',
      minutes: 2,
      choices: {
        running: 'works-now',
        'not-configured': 'both-switches',
        'not-shown': 'licences',
        'no-agent': 'which-agent',
        'out-of-date': 'works-now',
        'too-old-to-report': 'connect-version',
        'cannot-connect': 'heartbeat',
        'cannot-test': 'licences'
      },
      sources: ['reset-how-it-works', 'reset-troubleshooting', 'enable-writeback']
    },
    licences: {
      kind: 'question',
      group: 'set-up',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: { assigned: 'reset-scope', none: 'missing-licence', 'cloud-only': 'cloud-only-users', 'cannot-test': 'reset-scope' },
      settles: ['licence'],
      suggests: { met: 'assigned', unmet: 'none' },
      covers: ['S3', 'S4', 'S5', 'S6', 'S7', 'S8'],
      sources: ['reset-licensing', 'reset-troubleshooting']
    },
    'reset-scope': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'changes',
      minutes: 5,
      choices: {
        ready: 'which-agent',
        'user-added': 'works-now',
        'cannot-change': 'missing-role',
        'cannot-test': 'which-agent'
      },
      requires: ['licence'],
      settles: ['reset-enabled', 'test-user'],
      suggests: { met: 'ready', unmet: 'cannot-change' },
      covers: ['S9', 'S14', 'S15'],
      sources: ['enable-reset', 'reset-policy', 'reset-troubleshooting']
    },
    'which-agent': {
      kind: 'question',
      group: 'set-up',
      cost: 0,
      risk: 'read-only',
      minutes: 2,
      choices: {
        'connect-sync': 'wizard-account',
        'cloud-sync': 'cloud-sync-agent',
        none: 'server-platform',
        'domain-services': 'domain-services-only',
        'not-sure': 'wizard-account'
      },
      settles: ['connect-sync-in-use'],
      suggests: { met: 'connect-sync', unmet: 'cloud-sync' },
      covers: ['S18'],
      sources: ['writeback-concept', 'enable-writeback-cloud-sync', 'domain-services']
    },
    'wizard-account': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: {
        suitable: 'server-platform',
        'use-another': 'server-platform',
        'run-again': 'enable-writeback',
        'no-account': 'missing-role',
        'cannot-test': 'server-platform'
      },
      settles: ['managed-admin'],
      suggests: { met: 'suitable', unmet: 'use-another' },
      covers: ['S16'],
      sources: ['writeback-troubleshooting', 'enable-writeback', 'connect-prerequisites', 'support-wizard-licence-error']
    },
    'server-platform': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: {
        supported: 'connect-version',
        'can-be-corrected': 'connect-version',
        'not-installed': 'install-connect',
        unsupported: 'unsupported-server',
        'cannot-test': 'connect-version'
      },
      settles: ['supported-platform'],
      suggests: { met: 'supported', unmet: 'can-be-corrected' },
      covers: ['S17', 'S18'],
      sources: [
        'connect-prerequisites',
        'writeback-troubleshooting',
        'enable-writeback',
        'support-sspr-0029',
        'windows-server-2016'
      ]
    },
    'install-connect': {
      kind: 'action',
      group: 'set-up',
      cost: 3,
      risk: 'changes',
      minutes: 120,
      choices: { installed: 'active-server', 'not-mine': 'missing-role' },
      requires: ['supported-platform', 'managed-admin'],
      covers: ['S18', 'S23'],
      sources: ['connect-prerequisites', 'connect-accounts', 'connect-application-identity']
    },
    'connect-version': {
      kind: 'check',
      group: 'set-up',
      cost: 0,
      risk: 'read-only',
      minutes: 2,
      choices: { supported: 'active-server', 'too-old': 'upgrade', 'cannot-test': 'active-server' },
      settles: ['supported-version'],
      suggests: { met: 'supported', unmet: 'too-old' },
      covers: ['S22', 'S24'],
      sources: ['connect-prerequisites', 'connect-version-history', 'connect-application-identity']
    },
    'active-server': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'interrupts',
      minutes: 5,
      choices: {
        active: 'connector-rights',
        staging: 'connector-rights',
        'two-active': 'works-now',
        'none-active': 'activate-server',
        'not-mine': 'missing-role',
        'cannot-test': 'connector-rights'
      },
      settles: ['one-active-server'],
      suggests: { met: 'active', unmet: 'staging' },
      sources: ['connect-operations', 'connect-scheduler']
    },
    'connector-rights': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'read-only',
      minutes: 10,
      choices: { 'all-rights': 'domain-controller', 'rights-missing': 'grant-rights', 'cannot-test': 'domain-controller' },
      settles: ['connector-account-rights'],
      suggests: { met: 'all-rights', unmet: 'rights-missing' },
      sources: ['enable-writeback', 'connector-account', 'connect-accounts', 'support-permissions']
    },
    'grant-rights': {
      kind: 'action',
      group: 'set-up',
      cost: 2,
      risk: 'changes',
      minutes: 15,
      choices: { done: 'works-now', 'not-allowed': 'directory-team' },
      sources: ['connector-account', 'enable-writeback']
    },
    'domain-controller': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'read-only',
      minutes: 3,
      choices: {
        reaches: 'both-switches',
        'list-wrong': 'preferred-controllers',
        unreachable: 'directory-ports',
        'cannot-test': 'both-switches'
      },
      settles: ['writable-domain-controller'],
      suggests: { met: 'reaches', unmet: 'unreachable' },
      covers: ['S10'],
      sources: ['support-general', 'connect-prerequisites', 'writeback-concept']
    },
    'preferred-controllers': {
      kind: 'action',
      group: 'users',
      cost: 2,
      risk: 'interrupts',
      minutes: 10,
      choices: { done: 'works-now', 'not-mine': 'missing-role' },
      requires: ['one-active-server'],
      covers: ['S10', 'S11', 'S12', 'S13'],
      sources: ['support-general', 'connect-prerequisites']
    },
    'both-switches': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'changes',
      minutes: 5,
      choices: { 'both-on': 'full-sync', 'portal-only': 'works-now', off: 'enable-writeback', 'cannot-test': 'full-sync' },
      settles: ['writeback-in-wizard', 'writeback-in-portal'],
      suggests: { met: 'both-on', unmet: 'off' },
      sources: ['enable-writeback', 'reset-how-it-works', 'connect-features']
    },
    'enable-writeback': {
      kind: 'action',
      group: 'set-up',
      cost: 2,
      risk: 'changes',
      minutes: 15,
      choices: { done: 'enabled-now', 'wizard-fails': 'enabled-now', 'no-account': 'missing-role' },
      requires: ['managed-admin', 'supported-version', 'one-active-server'],
      sources: ['enable-writeback', 'connect-scheduler']
    },
    'enabled-now': {
      kind: 'checkpoint',
      cost: 1,
      risk: 'read-only',
      minutes: 3,
      choices: {
        'all-events': 'full-sync',
        'account-error': 'wizard-account',
        'licence-error': 'wizard-licence-error',
        'connection-error': 'service-bus-reachable',
        'another-code': 'find-code',
        'event-missing': 're-enable',
        'give-up': 'microsoft-support'
      },
      giveUp: 'give-up',
      sources: ['writeback-troubleshooting', 'enable-writeback', 'support-wizard-licence-error']
    },
    'wizard-licence-error': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'read-only',
      minutes: 10,
      choices: {
        account: 'wizard-account',
        'clock-or-tls': 'tls-and-clock',
        connection: 'service-bus-reachable',
        corrected: 'enable-writeback',
        none: 'microsoft-support'
      },
      sources: ['support-wizard-licence-error', 'connect-connectivity'],
      hosts: ['sign-in', 'microsoftonline']
    },
    'full-sync': {
      kind: 'check',
      group: 'set-up',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: { success: 'works-now', 'not-run': 'run-full-sync', failed: 'user-object', 'cannot-test': 'works-now' },
      requires: ['one-active-server'],
      settles: ['initial-sync'],
      suggests: { met: 'success', unmet: 'not-run' },
      covers: ['S19', 'S20'],
      sources: ['connect-scheduler', 'connect-operations']
    },
    'run-full-sync': {
      kind: 'action',
      group: 'set-up',
      cost: 3,
      risk: 'interrupts',
      minutes: 240,
      choices: { success: 'works-now', failed: 'user-object' },
      requires: ['one-active-server'],
      covers: ['S19'],
      sources: ['connect-scheduler', 'connect-upgrade']
    },

    'works-now': {
      kind: 'checkpoint',
      cost: 1,
      risk: 'changes',
      minutes: 10,
      choices: {
        yes: 'solved',
        'nothing-arrives': 'heartbeat',
        'heartbeat-fine': 'requests-elsewhere',
        'error-in-log': 'find-code',
        'give-up': 'microsoft-support'
      },
      requires: ['licence', 'reset-enabled', 'test-user'],
      giveUp: 'give-up',
      sources: ['writeback-troubleshooting', 'support-general', 'support-domain-policy', 'enable-writeback']
    },

    heartbeat: {
      kind: 'check',
      group: 'connection',
      cost: 0,
      risk: 'read-only',
      minutes: 2,
      choices: {
        healthy: 'works-now',
        stopped: 'restart-service',
        'no-heartbeat': 'service-bus-reachable',
        'network-checked': 'restart-service',
        'cannot-test': 'service-bus-reachable'
      },
      requires: ['one-active-server'],
      sources: ['writeback-troubleshooting', 'writeback-concept', 'connect-application-identity']
    },
    'requests-elsewhere': {
      kind: 'check',
      group: 'connection',
      cost: 1,
      risk: 'read-only',
      minutes: 10,
      choices: {
        'portal-off': 'both-switches',
        'second-server': 'active-server',
        'cloud-sync': 'cloud-sync-agent',
        none: 're-enable',
        'cannot-test': 're-enable'
      },
      sources: ['connect-operations', 'writeback-concept', 'enable-writeback-cloud-sync']
    },
    'service-bus-reachable': {
      kind: 'check',
      group: 'connection',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: { connects: 'proxy-and-inspection', fails: 'open-firewall', 'cannot-test': 'proxy-and-inspection' },
      requires: ['one-active-server'],
      settles: ['endpoints-allowed'],
      suggests: { met: 'connects', unmet: 'fails' },
      covers: ['S24', 'S25', 'S26'],
      sources: ['writeback-troubleshooting', 'connect-connectivity'],
      hosts: ['service-bus', 'reset-service', 'reset-page', 'service-bus-us', 'service-bus-cne', 'service-bus-cnn']
    },
    'open-firewall': {
      kind: 'action',
      group: 'connection',
      cost: 2,
      risk: 'changes',
      minutes: 15,
      choices: { 'works-now': 'restart-service', 'not-mine': 'network-team' },
      covers: ['S24', 'S25', 'S26'],
      sources: ['writeback-troubleshooting', 'connect-ports'],
      hosts: connectHosts
    },
    'proxy-and-inspection': {
      kind: 'check',
      group: 'connection',
      cost: 1,
      risk: 'interrupts',
      minutes: 10,
      choices: { fine: 'tls-and-clock', changed: 'restart-service', 'not-mine': 'network-team', 'cannot-test': 'tls-and-clock' },
      settles: ['proxy-leaves-alone'],
      suggests: { met: 'fine', unmet: 'not-mine' },
      covers: ['S27'],
      sources: ['connect-prerequisites', 'connect-connectivity'],
      hosts: ['sign-in', 'microsoftonline']
    },
    'tls-and-clock': {
      kind: 'check',
      group: 'connection',
      cost: 1,
      risk: 'interrupts',
      minutes: 15,
      choices: { fine: 'restart-service', changed: 'works-now', 'cannot-test': 'restart-service' },
      settles: ['tls-net-and-clock'],
      suggests: { met: 'fine', unmet: 'changed' },
      sources: ['connect-tls', 'writeback-troubleshooting', 'support-wizard-licence-error']
    },
    'directory-ports': {
      kind: 'check',
      group: 'connection',
      cost: 1,
      risk: 'read-only',
      minutes: 5,
      choices: { open: 'works-now', 'not-mine': 'network-team', 'cannot-test': 'works-now' },
      settles: ['directory-ports-open'],
      suggests: { met: 'open', unmet: 'not-mine' },
      sources: ['connect-ports', 'support-rpc-errors'],
      hosts: controllerHosts
    },

    'find-code': {
      kind: 'finder',
      group: 'codes',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: {
        policy: 'password-policy',
        'banned-password': 'password-filters',
        'ldap-control': 'server-platform',
        rights: 'protected-account',
        'directory-configuration': 'user-rights',
        'remote-sam': 'remote-sam',
        'connector-account': 'connector-credentials',
        'insecure-ldap': 'connector-encryption',
        object: 'user-object',
        'account-state': 'account-state',
        'smart-lockout': 'smart-lockout',
        'admin-reset': 'admin-reset',
        late: 'cloud-behind',
        'no-controller': 'domain-controller',
        rpc: 'directory-ports',
        'service-bus': 'service-bus-reachable',
        'no-connection': 'heartbeat',
        retries: 'proxy-and-inspection',
        clock: 'tls-and-clock',
        stopped: 'restart-service',
        'wizard-account': 'wizard-account',
        'wizard-licence': 'wizard-licence-error',
        onboarding: 're-enable',
        certificate: 'renew-certificate',
        'writeback-not-enabled': 'both-switches',
        'reset-not-enabled': 'reset-scope',
        licence: 'licences',
        'cloud-sync': 'cloud-sync-agent',
        'windows-sign-in': 'windows-sign-in-screen',
        success: 'works-now',
        unknown: 'microsoft-support'
      },
      headings: {
        password: 'policy',
        rights: 'rights',
        account: 'object',
        connection: 'no-controller',
        'set-up': 'wizard-account',
        other: 'cloud-sync'
      },
      sources: ['reset-on-windows', 'writeback-troubleshooting', 'reset-troubleshooting']
    },
    'password-policy': {
      kind: 'check',
      group: 'codes',
      cost: 1,
      risk: 'changes',
      minutes: 10,
      choices: {
        corrected: 'works-now',
        'outside-scope': 'reset-scope',
        fine: 'password-filters',
        'cannot-test': 'password-filters'
      },
      requires: ['test-user'],
      sources: ['writeback-concept', 'enable-writeback', 'support-general', 'support-domain-policy', 'writeback-troubleshooting']
    },
    'password-filters': {
      kind: 'check',
      group: 'codes',
      cost: 1,
      risk: 'changes',
      minutes: 10,
      choices: { found: 'works-now', none: 'protected-account', 'cannot-test': 'protected-account' },
      sources: ['reset-how-it-works', 'support-domain-policy', 'enable-reset', 'password-protection']
    },
    'protected-account': {
      kind: 'check',
      group: 'users',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: { member: 'protected-group', 'former-member': 'release-account', no: 'user-rights', 'cannot-test': 'user-rights' },
      sources: ['protected-accounts', 'writeback-troubleshooting', 'writeback-concept', 'support-sspr-0029']
    },
    'user-rights': {
      kind: 'check',
      group: 'users',
      cost: 1,
      risk: 'changes',
      minutes: 10,
      choices: { missing: 'grant-rights', present: 'remote-sam', 'cannot-test': 'remote-sam' },
      sources: ['support-permissions', 'enable-writeback', 'connector-account', 'support-sspr-0029']
    },
    'remote-sam': {
      kind: 'check',
      group: 'users',
      cost: 2,
      risk: 'changes',
      minutes: 15,
      choices: {
        corrected: 'works-now',
        none: 'microsoft-support',
        'not-mine': 'policy-team',
        'cannot-test': 'microsoft-support'
      },
      sources: ['support-sspr-0029', 'writeback-troubleshooting']
    },
    'user-object': {
      kind: 'check',
      group: 'users',
      cost: 1,
      risk: 'changes',
      minutes: 15,
      choices: {
        repaired: 'works-now',
        'two-forests': 'two-forests',
        'outside-hash-sync': 'outside-hash-sync',
        'fine-33001': 'directory-ports',
        fine: 'microsoft-support',
        'cannot-test': 'microsoft-support'
      },
      requires: ['one-active-server'],
      sources: ['writeback-troubleshooting', 'writeback-concept', 'selective-hash-sync']
    },
    'connector-credentials': {
      kind: 'action',
      group: 'codes',
      cost: 2,
      risk: 'interrupts',
      minutes: 15,
      choices: { recovered: 'works-now', 'still-failing': 'protected-account' },
      requires: ['one-active-server'],
      sources: ['connector-password', 'writeback-troubleshooting']
    },
    'connector-encryption': {
      kind: 'action',
      group: 'codes',
      cost: 2,
      risk: 'interrupts',
      minutes: 15,
      choices: { recovered: 'works-now', 'still-failing': 'microsoft-support' },
      requires: ['one-active-server'],
      sources: ['support-insecure-ldap', 'connector-settings']
    },
    'release-account': {
      kind: 'action',
      group: 'users',
      cost: 2,
      risk: 'changes',
      minutes: 75,
      choices: { done: 'works-now', 'not-allowed': 'directory-team' },
      sources: ['protected-accounts', 'writeback-troubleshooting']
    },
    'failing-user': {
      kind: 'question',
      group: 'users',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: {
        'entra-role': 'admin-reset',
        'directory-admin': 'protected-account',
        moved: 'user-object',
        state: 'account-state',
        'forced-change': 'temporary-password',
        'only-pc': 'line-of-sight',
        nothing: 'find-code'
      },
      sources: ['support-general', 'enable-writeback', 'reset-on-windows']
    },
    'account-state': {
      kind: 'check',
      group: 'users',
      cost: 0,
      risk: 'changes',
      minutes: 5,
      choices: {
        corrected: 'works-now',
        'smart-lockout': 'smart-lockout',
        fine: 'password-policy',
        'cannot-test': 'password-policy'
      },
      requires: ['reset-enabled'],
      sources: [
        'smart-lockout',
        'reset-troubleshooting',
        'support-verify-account',
        'reset-how-it-works',
        'writeback-troubleshooting'
      ]
    },
    'admin-reset': {
      kind: 'check',
      group: 'users',
      cost: 1,
      risk: 'changes',
      minutes: 10,
      choices: {
        enabled: 'works-now',
        protected: 'protected-group',
        allowed: 'password-policy',
        'cannot-change': 'missing-role',
        'cannot-test': 'password-policy'
      },
      sources: ['support-sspr-009', 'reset-policy', 'writeback-concept', 'graph-authorization-policy']
    },
    'where-reset': {
      kind: 'question',
      group: 'users',
      cost: 0,
      risk: 'read-only',
      minutes: 3,
      choices: {
        'not-written-back': 'unsupported-reset',
        'written-back': 'works-now',
        temporary: 'temporary-password',
        'cloud-refuses': 'cloud-behind',
        'only-pc': 'line-of-sight',
        'server-was-down': 'active-server',
        unknown: 'works-now'
      },
      sources: [
        'reset-on-windows',
        'graph-reset-password',
        'writeback-concept',
        'support-admin-center',
        'support-catch-up',
        'enable-reset'
      ]
    },

    'temporary-password': {
      kind: 'question',
      group: 'users',
      cost: 0,
      risk: 'read-only',
      minutes: 2,
      choices: {
        'just-set': 'works-now',
        'never-works': 'temporary-passwords-synced',
        'new-refused': 'password-policy',
        'asked-again': 'connector-rights'
      },
      sources: ['password-hash-sync', 'support-catch-up', 'enable-writeback']
    },
    'temporary-passwords-synced': {
      kind: 'check',
      group: 'users',
      cost: 1,
      risk: 'changes',
      minutes: 10,
      choices: { corrected: 'works-now', 'not-mine': 'missing-role', 'cannot-test': 'works-now' },
      requires: ['reset-enabled', 'writeback-in-portal'],
      sources: ['password-hash-sync', 'connect-features', 'cloud-sync-faq']
    },
    'cloud-behind': {
      kind: 'check',
      group: 'users',
      cost: 0,
      risk: 'changes',
      minutes: 10,
      choices: {
        accepted: 'solved',
        'smart-lockout': 'smart-lockout',
        'still-refused': 'microsoft-support',
        'cannot-test': 'works-now'
      },
      sources: ['reset-troubleshooting', 'reset-policy', 'enable-reset', 'password-hash-sync']
    },

    'cloud-sync-agent': {
      kind: 'check',
      group: 'cloud-sync',
      cost: 0,
      risk: 'read-only',
      minutes: 5,
      choices: {
        healthy: 'cloud-sync-switch',
        unhealthy: 'cloud-sync-restart',
        '21vianet': 'unsupported-cloud',
        'cannot-test': 'cloud-sync-switch'
      },
      requires: ['licence', 'reset-enabled', 'test-user'],
      sources: ['enable-writeback-cloud-sync', 'cloud-sync-prerequisites', 'cloud-sync-troubleshooting', 'cloud-sync-errors']
    },
    'cloud-sync-restart': {
      kind: 'action',
      group: 'cloud-sync',
      cost: 2,
      risk: 'interrupts',
      minutes: 10,
      choices: {
        recovered: 'cloud-sync-works',
        'does-not-start': 'cloud-sync-account',
        'still-failing': 'cloud-sync-network'
      },
      sources: ['cloud-sync-troubleshooting', 'enable-writeback-cloud-sync']
    },
    'cloud-sync-account': {
      kind: 'check',
      group: 'cloud-sync',
      cost: 2,
      risk: 'changes',
      minutes: 20,
      choices: {
        corrected: 'cloud-sync-works',
        fine: 'cloud-sync-network',
        'not-mine': 'agent-account-team',
        'cannot-test': 'cloud-sync-network'
      },
      sources: ['cloud-sync-troubleshooting', 'cloud-sync-prerequisites', 'cloud-sync-accounts']
    },
    'cloud-sync-switch': {
      kind: 'check',
      group: 'cloud-sync',
      cost: 1,
      risk: 'changes',
      minutes: 10,
      choices: { 'all-on': 'cloud-sync-network', corrected: 'cloud-sync-works', 'cannot-test': 'cloud-sync-network' },
      sources: ['enable-writeback-cloud-sync', 'cloud-sync-accounts', 'cloud-sync-prerequisites']
    },
    'cloud-sync-network': {
      kind: 'check',
      group: 'cloud-sync',
      cost: 1,
      risk: 'interrupts',
      minutes: 10,
      choices: {
        fine: 'cloud-sync-works',
        corrected: 'cloud-sync-works',
        'not-mine': 'network-team',
        'cannot-test': 'cloud-sync-works'
      },
      sources: ['cloud-sync-prerequisites', 'cloud-sync-troubleshooting'],
      hosts: agentHosts
    },
    'cloud-sync-works': {
      kind: 'checkpoint',
      group: 'cloud-sync',
      cost: 1,
      risk: 'changes',
      minutes: 10,
      choices: {
        yes: 'solved',
        'policy-error': 'password-policy',
        'access-error': 'protected-account',
        'connection-error': 'cloud-sync-restart',
        'give-up': 'microsoft-support'
      },
      requires: ['licence', 'reset-enabled', 'test-user'],
      giveUp: 'give-up',
      sources: ['enable-writeback-cloud-sync', 'cloud-sync-troubleshooting', 'cloud-sync-tools']
    },

    'restart-service': {
      kind: 'action',
      group: 'repair',
      cost: 2,
      risk: 'interrupts',
      minutes: 10,
      choices: { recovered: 'works-now', 'still-failing': 're-enable' },
      requires: ['one-active-server'],
      sources: ['writeback-troubleshooting', 'connect-operations']
    },
    're-enable': {
      kind: 'action',
      group: 'repair',
      cost: 2,
      risk: 'interrupts',
      minutes: 15,
      choices: { recovered: 'works-now', 'still-failing': 'upgrade' },
      requires: ['managed-admin'],
      covers: ['S29', 'S30'],
      sources: ['writeback-troubleshooting', 'writeback-concept', 'enable-writeback']
    },
    upgrade: {
      kind: 'action',
      group: 'repair',
      cost: 3,
      risk: 'interrupts',
      minutes: 180,
      choices: {
        recovered: 'works-now',
        'setting-up': 'active-server',
        'still-failing': 're-enable-after-upgrade',
        'upgrade-fails': 'microsoft-support'
      },
      requires: ['supported-platform'],
      covers: ['S22', 'S23'],
      sources: ['connect-upgrade', 'connect-prerequisites', 'writeback-troubleshooting', 'connect-application-identity']
    },
    're-enable-after-upgrade': {
      kind: 'action',
      group: 'repair',
      cost: 2,
      risk: 'interrupts',
      minutes: 15,
      choices: { recovered: 'works-now', 'still-failing': 'reinstall' },
      requires: ['managed-admin', 'supported-version'],
      covers: ['S29'],
      sources: ['writeback-troubleshooting']
    },
    reinstall: {
      kind: 'action',
      group: 'repair',
      cost: 3,
      risk: 'interrupts',
      minutes: 240,
      choices: { recovered: 'works-now', 'spare-server': 'activate-server', 'still-failing': 'microsoft-support' },
      requires: ['supported-platform'],
      sources: ['writeback-troubleshooting', 'connect-operations']
    },
    'activate-server': {
      kind: 'action',
      group: 'repair',
      cost: 3,
      risk: 'interrupts',
      minutes: 120,
      choices: { active: 'works-now', 'not-safe': 'microsoft-support', 'not-mine': 'missing-role' },
      requires: ['managed-admin', 'supported-version'],
      sources: ['connect-operations', 'connect-upgrade']
    },
    'renew-certificate': {
      kind: 'action',
      group: 'repair',
      cost: 2,
      risk: 'changes',
      minutes: 15,
      choices: { renewed: 'works-now', 'still-expired': 'microsoft-support', 'not-mine': 'missing-role' },
      requires: ['managed-admin', 'one-active-server'],
      sources: ['connect-application-identity', 'connect-scheduler']
    }
  },

  outcomes: {
    solved: { kind: 'solved' },
    'cloud-only-users': { kind: 'not-applicable' },
    'domain-services-only': { kind: 'not-applicable' },
    'windows-sign-in-screen': { kind: 'not-applicable' },
    'line-of-sight': { kind: 'by-design' },
    'smart-lockout': { kind: 'by-design' },
    'outside-hash-sync': { kind: 'by-design' },
    'missing-licence': { kind: 'by-design' },
    'unsupported-server': { kind: 'by-design' },
    'protected-group': { kind: 'by-design' },
    'two-forests': { kind: 'by-design' },
    'unsupported-reset': { kind: 'by-design' },
    'unsupported-cloud': { kind: 'by-design' },
    'missing-role': { kind: 'escalate', evidence: ['description', 'affected-user', 'licence-state'] },
    'agent-account-team': { kind: 'escalate', evidence: ['description', 'time-with-zone', 'version-and-role'] },
    'directory-team': { kind: 'escalate', evidence: ['description', 'affected-user', 'version-and-role'] },
    'policy-team': { kind: 'escalate', evidence: ['description', 'affected-user', 'version-and-role'] },
    'network-team': {
      kind: 'escalate',
      evidence: ['description', 'time-with-zone', 'connection-test', 'version-and-role'],
      hosts: [...connectHosts, ...agentHosts, ...controllerHosts]
    },
    'microsoft-support': {
      kind: 'escalate',
      evidence: [
        'description',
        'screenshot-and-address',
        'support-code',
        'time-with-zone',
        'affected-user',
        'licence-state',
        'application-log',
        'portal-status-line',
        'version-and-role',
        'connection-test'
      ]
    }
  },

  machines: [
    'connect-server',
    'every-connect-server',
    'connect-and-controllers',
    'staging-server',
    'agent-server',
    'domain-controller',
    'any-admin-pc'
  ],

  logs: {
    PasswordResetService: {
      format: 'windows-events',
      sources: ['PasswordResetService'],
      ranges: [
        [31_001, 31_044],
        [32_000, 32_015],
        [33_001, 33_009]
      ]
    },
    // In the text of its events the sync engine begins with BAIL.
    ADSync: { format: 'windows-events', sources: ['ADSync', 'Directory Synchronization', 'BAIL'] },
    'domain-controller': {
      format: 'windows-events',
      sources: [
        'Microsoft-Windows-Security-Auditing',
        'Security-Auditing',
        'Security Auditing',
        'Microsoft-Windows-Directory-Services-SAM',
        'Directory-Services-SAM',
        'Microsoft-AzureADPasswordProtection-DCAgent'
      ]
    },
    user: { format: 'text' },
    'sign-in': { format: 'text' },
    wizard: { format: 'text' },
    'admin-center': { format: 'text' },
    'cloud-sync': { format: 'text' }
  },
  signals,
  unlisted: 'microsoft-support',

  variants: ['cloud-public', 'cloud-us-government', 'cloud-21vianet'],
  parts: {
    'connect-sync': { machine: 'connect-server', test: 'powershell' },
    'cloud-sync': { machine: 'agent-server', test: 'powershell' },
    'domain-controllers': { machine: 'connect-server', test: 'powershell' }
  },
  hosts,

  conditions: {
    'no-inbound': { source: 'writeback-concept' },
    'no-inspection': { source: 'connect-prerequisites' },
    'idle-timeout': { source: 'connect-prerequisites' },
    'address-ranges': { source: 'writeback-troubleshooting' },
    'old-ports': { source: 'writeback-troubleshooting' },
    'other-clouds': { source: 'connect-connectivity' },
    'agent-status-port': { source: 'cloud-sync-prerequisites' }
  },

  unsupported: [{ part: 'cloud-sync', variant: 'cloud-21vianet', outcome: 'unsupported-cloud' }]
})
