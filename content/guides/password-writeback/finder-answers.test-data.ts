/** One text as people paste it, and the signal that answers it; an empty one where nothing is known. */
export type Answer = readonly [pasted: string, signal: string]

const failed = (text: string) => `ERR_: MMS(4984): admaexport.cpp(2939): Failed to acquire user information: ${text}`

/** The same facts in other words than the signals' own examples: other codes of a kind, other formats, other editions of a text. */
export const answers: readonly Answer[] = [
  // A Windows error inside a message of the sync engine, by number, name and text
  [failed('0x6BA'), 'rpc-unavailable'],
  [failed('CONTOSO\\MSOL_0123456789ab. Error Code: RPC_S_SERVER_UNAVAILABLE'), 'rpc-unavailable'],
  [failed('0x6bb'), 'rpc-busy'],
  [failed('0x5aa'), 'rpc-busy'],
  [failed('0xe'), 'rpc-busy'],
  [failed('0x6bf'), 'rpc-broken-off'],
  [failed('0x6c0'), 'rpc-broken-off'],
  [failed('0x71a'), 'rpc-broken-off'],
  [failed('0x6d9'), 'rpc-endpoints'],
  [failed('0x721'), 'rpc-security'],
  [failed('0x533'), 'connector-account-refused'],
  [failed('0x52e'), 'connector-account-refused'],
  [failed('0x775'), 'connector-account-refused'],
  [failed('0x51f'), 'domain-not-reached'],
  [failed('0x5'), 'remote-sam'],
  [failed('0x57'), 'acquire-user-information'],
  ['hr=800706BA, message=The RPC server is unavailable.', 'rpc-unavailable'],
  ['Reason: Synchronization Engine returned an error hr=800706D9', 'rpc-endpoints'],
  [
    'Source:        Directory Synchronization\nEvent ID:      611\nPassword hash synchronization failed for domain: contoso.com\nRPC Error 1722 : The RPC server is unavailable. Error creating the RPC binding handle',
    'rpc-unavailable'
  ],
  ['RPC Error 8453 : Replication access was denied.', 'replication-denied'],
  ['Directory Synchronization 611\nRPC Error 1727 : The remote procedure call failed and did not execute.', 'rpc-broken-off'],
  ['Error 1753: There are no more endpoints available from the endpoint mapper.', 'rpc-endpoints'],
  ['RPC Error 1722 : Der RPC-Server ist nicht verfügbar.', 'rpc-unavailable'],
  ['ADSync 6329: RPC サーバーを利用できません。', 'rpc-unavailable'],
  ['hr=-2147023174', 'rpc-unavailable'],
  [failed('0x00000005'), 'remote-sam'],
  ['Run status: no-start-connection', 'domain-not-reached'],

  // HRESULTs of the sync engine, alone, in an event of either source, and by their text
  ['80230818', '80230818'],
  ['HRESULT -2145188314', 'management-agent-denied'],
  ['0X80230405', 'object-not-found'],
  ['0x80230626', 'management-agent-denied'],
  ['PasswordResetService 33004 hr=80231367', 'privileged-account'],
  ['33002: The operation failed because the object could not be found.', 'object-not-found'],
  ['AD Object is not present.', 'object-not-found'],
  ['make sure the target object is in scope of password sync rule', 'no-writeback-target'],
  ['Event 6329 hr=80005000 unable to get error text', 'reserved-characters'],
  [
    'Event ID 33004: TrackingId: 7344da2c, Reason: Synchronization Engine returned an error hr=80230626, message=The password could not be updated because the management agent credentials were denied access., Context: cloudAnchor: User_9b83f544\nEvent ID 6329: An unexpected error has occurred during a password set operation.\n"BAIL: MMS(5716): ..\\server.cpp(11139): 0x80230626',
    'management-agent-denied'
  ],
  [
    'TrackingId: 1c2d, Reason: Synchronization Engine returned an error hr=80230619, message=A restriction prevents the password from being changed to the current one specified., Context: cloudAnchor: User_1',
    '80230619'
  ],
  ['PasswordResetException: Synchronization Engine returned an error hr=80230777', 'sync-engine-error'],
  ['An unexpected error has occurred during a password set operation.\n"BAIL: MMS(1234): 0x80004005 (Unspecified error)"', '6329'],

  ['COMException (0x8007052D): The password does not meet the password policy requirements.', 'password-restriction'],
  ['80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 775, v1db1', 'connector-account-refused'],
  ['hr=80070005, message=Access is denied. Synchronization Engine returned an error hr=80070005', 'management-agent-denied'],
  ['hr=80072030 There is no such object on the server', 'directory-object'],

  // Why the server does not reach the service
  [
    'PasswordResetService 32001 System.Net.WebException: The remote server returned an error: (407) Proxy Authentication Required.',
    'proxy-authentication'
  ],
  ['32002: The remote name could not be resolved: ssprdedicatedsbprodncu.servicebus.windows.net', 'no-way-out'],
  [
    'PasswordResetService 31034 The client and server cannot communicate, because they do not possess a common algorithm',
    'tls-refused'
  ],
  ['PasswordResetService  31034  The connection to the connect service was lost.', 'connection-lost'],
  ['The remote certificate is invalid according to the validation procedure.', 'untrusted-certificate'],

  // What users see: each text of the reset page without its code, in older and newer wording
  [
    "We're sorry, you can't reset your password at this time because your administrator has disabled password reset for your organization.",
    'sspr-0009'
  ],
  ["We've detected that password reset has not been enabled by your administrator.", 'sspr-0009'],
  ["because your administrator hasn't enabled a necessary service for your organization", 'sspr-0010'],
  ["We've detected that password writeback has not been enabled.", 'sspr-0010'],
  ['because your administrator has not configured password reset for your organization', 'sspr-0011'],
  ['Your organization has not defined a password reset policy.', 'sspr-0011'],
  ['because required licenses are missing from your organization', 'sspr-0012'],
  ["Your organization doesn't have the required licenses necessary to perform password reset.", 'sspr-0012'],
  ["because your administrator hasn't configured your account to use password reset", 'sspr-0013'],
  ['You are not a member of a group enabled for password reset.', 'sspr-0013'],
  ['because necessary information is missing from your account', 'sspr-0014'],
  ['Additional security info is needed to reset your password.', 'sspr-0014'],
  [
    'We can’t reset your password at this time because of a problem with your organization’s password reset\nconfiguration.',
    'sspr-0029'
  ],
  ["We're unable to reset your password due to an error in your on-premises configuration.", 'sspr-0029'],
  ["We're sorry, we can't reset your password at this time because of connectivity issues to your organization.", 'sspr-0030'],
  ["We can't reset your password due to a poor connection with your on-premises environment.", 'sspr-0030'],
  ['Kami mendapat SSPR 0029 waktu mengatur ulang kata sandi', 'sspr-0029'],
  ['kode SSPR-0030', 'sspr-0030'],
  ['sspr0010', 'sspr-0010'],
  ['SSPR_29', 'sspr-0029'],
  ['AADSTS 120015', 'aadsts120015'],
  [
    'Your account is not enabled for password reset. We’re sorry, but your IT staff has not set up your account for use with this service.',
    'feature-not-enabled'
  ],
  ["We've detected that your user account password is not managed by Microsoft.", 'password-managed-elsewhere'],
  [
    "We've reset your password successfully, but you have to wait a few minutes before the changes are committed to the cloud.",
    'cloud-behind'
  ],
  ['We’ve seen that password too many times before. Choose something harder to guess.', 'fuzzy-policy'],
  ["Choose a password that's harder for people to guess.", 'fuzzy-policy'],
  ['Unfortunately, your password contains a word, phrase, or pattern that makes your password easily guessable.', 'fuzzy-policy'],
  [
    'Unable to update the password. The value provided for the new password does not meet the length, complexity, or history requirements of the domain.',
    'policy-requirements'
  ],
  ['Your account is temporarily locked to prevent unauthorized use. Try again later.', 'smart-lockout'],

  ['Klik Reset password di layar masuk Windows, lalu muncul Something went wrong', 'windows-sign-in'],
  ['Something went wrong, a profile defaultuser1 is left behind', 'windows-sign-in'],
  [
    'We can’t sign you in with this credential because your domain isn’t available. Make sure your device is connected to your organization’s network and try again.',
    'domain-not-available'
  ],

  // Audit and sign-in logs
  ['"resultReason": "OnPremisesPolicyViolation"', 'policy-does-not-allow'],
  ['Status reason: On-premises policy violation', 'policy-does-not-allow'],
  ['StatusReason FuzzyPolicyViolationInvalidPassword', 'fuzzy-policy'],
  ['ResultDescription == "OnPremisesConnectivityFailure"', 'sspr-0030'],
  ['OnPremisesAdminActionRequired', 'sspr-0029'],
  ['Sign-in error code 120013', 'aadsts120013'],
  ['"status": { "errorCode": 120014, "failureReason": "Other." }', 'aadsts120014'],
  ['AADSTS120018: PasswordChangePasswordDoesnotComplyFuzzyPolicy', 'aadsts120002'],
  ['AADSTS50053: The account is locked, you have tried to sign in too many times', 'smart-lockout'],
  ['failureReason: PasswordChangeOnPremComplexity', 'aadsts120004'],

  ["User's account has insufficient authentication methods defined. Add authentication info to resolve this", 'sspr-0014'],
  ["User's password is managed on-premises. You can enable Password Writeback to resolve this", 'sspr-0010'],
  ["We could not reach your on-premises password reset service. Check your sync machine's event log", 'sspr-0030'],
  ['This user is not a member of the password reset users group. Add this user to that group to resolve this.', 'sspr-0013'],
  ['User does not have a license. You can add a license to the user to resolve this', 'sspr-0012'],
  ['User tried to verify a phone number too many times and is blocked for 24 hours', 'too-many-attempts'],
  ['Password reset has been disabled entirely for this tenant.', 'sspr-0009'],
  [
    'Password reset is not enabled for this user. Enable password reset under the configure tab to resolve this',
    'feature-not-enabled'
  ],
  ['Insufficient privileges to complete the operation.', 'role-missing'],
  ['Sign-in error code: 50053', 'smart-lockout'],

  // Domain controllers
  ['Event 16965 Microsoft-Windows-Directory-Services-SAM: A remote call to the SAM database has been denied.', 'sam-call-denied'],
  [
    'Source:        Microsoft-AzureADPasswordProtection-DCAgent\nEvent ID:      10017\nThe reset password for the specified user was rejected because it did not comply with the current Azure password policy.',
    'banned-on-premises'
  ],
  ['RestrictRemoteSam : O:SYG:SYD:(A;;RC;;;BA)', 'remote-sam'],
  ['"RestrictRemoteSam"="O:BAG:BAD:(A;;RC;;;BA)"', 'remote-sam'],

  // The admin center and the wizard
  ['On-premises integration hasn’t been enabled.', 'integration-not-enabled'],
  [
    'Microsoft Entra ID is online and is connected to your on-premises writeback client. However, it looks like the installed version of Microsoft Entra Connect is out-of-date.',
    'client-out-of-date'
  ],
  ['パスワードの書き戻しを構成できません。 必要なライセンスを持っていることを確認します。', 'required-license'],

  // Cloud Sync and its agent
  [
    "Service 'Microsoft Entra Provisioning Agent' failed to start. Verify that you have sufficient privileges to start the system services.",
    'agent-not-started'
  ],
  ['HybridIdentityServiceNoAgentsAssigned', 'agent-not-active'],
  ['HybridIdentityServiceAgentSignalingError: We were unable to process this request at this point.', 'agent-not-reached'],
  ['AzureActiveDirectoryExpiredCredentials', 'agent-set-up'],
  ['Provisioning is quarantined', 'quarantine'],
  ['Failed changing Windows service credentials to gMSA. Please check the logs for more detailed information.', 'agent-account'],
  [
    "Install-ADServiceAccount : Cannot install service account. Error Message: 'The provided context did not match the target.'",
    'agent-account'
  ],
  ['Password reset failed: ADUserNotFound', 'agent-user-not-found'],
  ['COMException (0x8007200A): The specified directory service attribute or value does not exist.', 'agent-cannot-read'],

  // Nothing of this guide
  ['Event ID: 1000 Faulting application name: explorer.exe', ''],
  ['The process 1722 was started', ''],
  ['0x80004005 (Unspecified error)', ''],
  ['port 1753 is open', ''],
  ['Process ID: 0x6ba', ''],
  ['Source: HealthService\nEvent ID: 31002', ''],
  ['Password reset was successful', ''],
  ['User successfully reset password', ''],
  ['Access is denied.', '']
]
