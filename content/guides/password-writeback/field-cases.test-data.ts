/** One public report: what its author saw, as it was pasted or told, and where the guide leads with it. */
export type FieldCase = {
  readonly source: string
  readonly text: string
  /** The answers that its author would give, from the first step on, or from the step named in front, and where they lead. */
  readonly walk?: { readonly from?: string; readonly answers: readonly string[]; readonly to: string }
  /** The first signal that the finder finds, and the place it leads to; none where a report holds no code and no message. */
  readonly found?: { readonly signal: string; readonly target: string }
  /** Words of the true cause, of which the answer and the place where the walk ends must say one, in either language. */
  readonly says?: RegExp
}

/** Names, addresses and ids in the texts are made up. */
export const fieldCases: readonly FieldCase[] = [
  {
    source: 'a post of 2022, "SelfServicePasswordReset write-back problem - error hr=80230818"',
    text: 'Log Name:      Application\nSource:        PasswordResetService\nEvent ID:      33001\nLevel:         Error\nTrackingId: 5b0f6a0e, Reason: Synchronization Engine returned an error hr=80230818, message=The management agent run was terminated because a domain controller could not be contacted., Context: cloudAnchor: User_1c2d3e4f, UserPrincipalName: rina@fabrikam.example',
    walk: { from: 'find-code', answers: ['no-controller', 'list-wrong'], to: 'preferred-controllers' },
    found: { signal: '80230818', target: 'domain-controller' },
    says: /FQDN|full DNS name|nama DNS lengkap/
  },
  {
    source: 'MicrosoftDocs/SupportArticles-docs, rpc-errors-affecting-aadconnect, example 3',
    text: 'Log Name:      Application\nSource:        ADSync\nEvent ID:      6329\nDescription:   An unexpected error has occurred during a password set operation.\n"BAIL: MMS(4984): ..\\dnutils.cpp(1341): 0x800700b7 (Cannot create a file when that file already exists.)\nERR_: MMS(4984): MAUtils.h(58): Failed getting registry value \'ADMADoNormalization\', 0x2\nERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: 0x6ba\nBAIL: MMS(4984): admaexport.cpp(2963): 0x80004005 (Unspecified error)\nERR_: MMS(4984): ..\\ma.cpp(8000): ExportPasswordSet failed with 0x80004005\nAzure AD Sync 1.4.18.0"',
    walk: { from: 'find-code', answers: ['rpc'], to: 'directory-ports' },
    found: { signal: 'rpc-unavailable', target: 'directory-ports' },
    says: /TCP (port )?135/
  },
  {
    source: 'the same article, example 4',
    text: 'An unexpected error has occurred during a password set operation.\n"ERR_: MMS(3212): admaexport.cpp(2939): Failed to acquire user information: 0x5\nBAIL: MMS(3212): admaexport.cpp(2963): 0x80004005 (Unspecified error)\nAzure AD Sync 1.4.18.0"',
    walk: { from: 'find-code', answers: ['remote-sam'], to: 'remote-sam' },
    found: { signal: 'remote-sam', target: 'remote-sam' },
    says: /SAM/
  },
  {
    source: 'MicrosoftDocs/azure-docs issues 106884 and 92842',
    text: 'Event 6329:\nAn unexpected error has occurred during a password set operation.\n "ERR_: MMS(7720): ..\\ObjectSearcher.cpp(461): AD Object is not present.\nBAIL: MMS(7720): ..\\ObjectSearcher.cpp(491): 0x80230405 (The operation failed because the object cannot be found):\nNo password writeback targets found.\nMake sure that the source object exists and is connected to the target objects via MV and the target object is in scope of password sync rule.\nAAD anchor = User_7f1e2d3c\nAzure AD Sync 2.1.20.0"\nEvent 33002',
    walk: { answers: ['have-code', 'object', 'outside-hash-sync'], to: 'outside-hash-sync' },
    found: { signal: 'no-writeback-target', target: 'user-object' },
    says: /password hash|hash kata sandi/
  },
  {
    source: 'the blog of Microsoft support in Japan on password writeback, case 3',
    text: 'PasswordResetService  33004  Error\nTrackingId: 2f0d, Reason: Requesting user was denied access to perform the operation on a privileged account.',
    walk: { from: 'find-code', answers: ['rights', 'no', 'missing'], to: 'grant-rights' },
    found: { signal: 'privileged-account', target: 'protected-account' },
    says: /rights|izin/
  },
  {
    source: 'cloudyjourney.fr, 2018',
    text: 'An unexpected error has occurred during a password set operation...\nThe password could not be updated because the management agent credentials were denied access...',
    walk: { answers: ['some-users', 'directory-admin', 'member'], to: 'protected-group' },
    found: { signal: 'management-agent-denied', target: 'protected-account' },
    says: /rights|izin/
  },
  {
    source: 'MicrosoftDocs/azure-docs issue 90469',
    text: "SSPR_0029: Your organization hasn't properly set up the on-premises configuration for password reset\nWe spent hours on permissions.",
    walk: { answers: ['have-code', 'rights', 'no'], to: 'user-rights' },
    found: { signal: 'sspr-0029', target: 'protected-account' },
    says: /SAM|a member server|server anggota/
  },
  {
    source: 'the same Japanese blog, case 7',
    text: 'Unable to configure password writeback. Ensure you have the required license and consult the event log for addition information.\nLicence is there, account is cloud only, clock is fine. We use a proxy.',
    walk: { answers: ['have-code', 'wizard-licence'], to: 'wizard-licence-error' },
    found: { signal: 'required-license', target: 'wizard-licence-error' },
    says: /proxy|proksi/
  },
  {
    source: 'MicrosoftDocs/entra-docs issue 717',
    text: 'Event ID 33001 from PasswordResetService, ADUnKnownError, that is all it says',
    walk: { answers: ['have-code', 'object'], to: 'user-object' },
    found: { signal: '33001', target: 'user-object' },
    says: /OU/
  },
  {
    source: 'MicrosoftDocs/windows-itpro-docs issues 4611 and 4609',
    text: 'At the Microsoft 365 sign-in the user is asked for a new password and gets: This password does not meet the length, complexity, age, or history requirements of your corporate password policy. At a domain PC the same user can change it at once.',
    walk: { answers: ['some-users', 'forced-change', 'new-refused'], to: 'password-policy' },
    found: { signal: 'policy-requirements', target: 'password-policy' },
    says: /policy|kebijakan/
  },
  {
    source: 'blog.rmilne.ca, 2023',
    text: 'This password does not meet the length, complexity, age or history requirements of your corporate password policy.',
    walk: { from: 'find-code', answers: ['policy', 'outside-scope'], to: 'reset-scope' },
    found: { signal: 'policy-requirements', target: 'password-policy' },
    says: /group of password reset|with one group|grup pengaturan ulang|dengan satu grup/
  },
  {
    source: 'MicrosoftDocs/azure-docs issues 20336, 18978 and 28597',
    text: 'On-premises integration has not been enabled. Learn how to enable password writeback.',
    walk: { answers: ['set-up', 'not-shown', 'none'], to: 'missing-licence' },
    found: { signal: 'integration-not-enabled', target: 'licences' },
    says: /licen[cs]e|lisensi/
  },
  {
    source: 'MicrosoftDocs/azure-docs issues 105767 and 47351',
    text: 'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.\nAD shows it unlocked, the message stays.',
    walk: { answers: ['some-users', 'state', 'smart-lockout'], to: 'smart-lockout' },
    found: { signal: 'smart-lockout', target: 'smart-lockout' },
    says: /[Ss]mart lockout/
  },
  {
    source: 'MicrosoftDocs/azure-docs issues 15584 and 101651',
    text: '"Reset password" on the Windows sign-in screen: Something went wrong. Please, try again later. After signing in, the same page opens fine.',
    walk: { answers: ['have-code', 'windows-sign-in'], to: 'windows-sign-in-screen' },
    found: { signal: 'windows-sign-in', target: 'windows-sign-in-screen' },
    says: /proxy/
  },
  {
    source: 'MicrosoftDocs/entra-docs issue 694',
    text: '"result": "success",\n"resultReason": "OnPremisesSuccessCloudFailure",',
    walk: { answers: ['have-code', 'late'], to: 'cloud-behind' },
    found: { signal: 'cloud-behind', target: 'cloud-behind' },
    says: /policy of the cloud|kebijakan kata sandi cloud/
  },
  {
    source: 'MicrosoftDocs/azure-docs issue 79078',
    text: "Service 'Microsoft Azure AD Connect Provisioning Agent' (AADConnectProvisioningAgent) failed to start. Verify that you have sufficient privileges to start system services.",
    walk: { answers: ['cloud-sync', 'unhealthy', 'does-not-start'], to: 'cloud-sync-account' },
    found: { signal: 'agent-not-started', target: 'cloud-sync-account' },
    says: /log on as a service/i
  },
  {
    source: 'the reference of Cloud Sync error codes',
    text: "HybridIdentityServiceNoActiveAgents: We're unable to find an active agent for the domain you're trying to sync. Please check to see if the agent is running by going to the server, where the agent is installed",
    walk: { answers: ['cloud-sync', 'unhealthy'], to: 'cloud-sync-restart' },
    found: { signal: 'agent-not-active', target: 'cloud-sync-agent' },
    says: /agent|agen/
  },
  {
    source: 'the reference of AADSTS error codes',
    text: 'Failure reason: ADAdminActionRequired\nAADSTS120015 PasswordChangeADAdminActionRequired',
    walk: { answers: ['have-code', 'rights', 'no'], to: 'user-rights' },
    found: { signal: 'aadsts120015', target: 'protected-account' },
    says: /rights|izin/
  },
  {
    source: 'the healthy answer to a command of the step on remote calls to SAM',
    text: 'Get-ItemProperty : Property RestrictRemoteSam does not exist at path HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\Lsa.'
  },
  // Told, not pasted: such reports are found by walking.
  {
    source: 'MicrosoftDocs/azure-docs issues 11612, 23554 and 55074',
    text: 'User at home resets the password through SSPR, it works for Outlook and the portal, Active Directory shows the new date, but the hybrid joined laptop still wants the old password.',
    walk: { answers: ['some-users', 'only-pc'], to: 'line-of-sight' },
    says: /VPN/
  },
  {
    source: 'microsoftgraph/msgraph-sdk-powershell issue 1761',
    text: 'Update-MgUser -UserId dewi@fabrikam.example -BodyParameter $params\nNo error, the cloud password is new, AD keeps the old one.',
    walk: { answers: ['old-password', 'not-written-back'], to: 'unsupported-reset' },
    says: /Update-MgUser/
  },
  {
    source: 'MicrosoftDocs/SupportArticles-docs pull request 416',
    text: 'We reset with Set-AzureADUserPassword in a script, no error, Active Directory keeps the old password',
    walk: { answers: ['old-password', 'not-written-back'], to: 'unsupported-reset' },
    says: /AzureAD/
  },
  {
    source: 'MicrosoftDocs/azure-docs issues 111156 and 80134',
    text: 'New AD users get a first password with "User must change password at next logon". That password never works in the cloud, not even the next day.',
    walk: { answers: ['some-users', 'forced-change', 'never-works'], to: 'temporary-passwords-synced' },
    says: /UserForcePasswordChangeOnLogonEnabled/
  }
]
