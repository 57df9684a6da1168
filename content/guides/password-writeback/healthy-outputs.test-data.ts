/** What the guide's commands print, and logs and pages show, where all is well: where it comes from, and the text. */
export const healthyOutputs: Readonly<Record<string, string>> = {
  'net user': `User name                    dewi
Full Name                    Dewi Lestari
Account active               Yes
Account expires              Never

Password last set            11/30/2026 9:12:45 AM
Password expires             1/11/2027 9:12:45 AM
Password changeable          11/30/2026 9:12:45 AM
Password required            Yes
User may change password     Yes

Local Group Memberships
Global Group memberships     *Domain Users
The command completed successfully.`,
  'net accounts': `Force user logoff how long after time expires?:       Never
Minimum password age (days):                          0
Maximum password age (days):                          42
Minimum password length:                              14
Length of password history maintained:                24
Lockout threshold:                                    10
Lockout duration (minutes):                           30
Computer role:                                        PRIMARY`,
  'Get-ADDefaultDomainPasswordPolicy': `ComplexityEnabled           : True
LockoutDuration             : 00:30:00
LockoutThreshold            : 10
MaxPasswordAge              : 42.00:00:00
MinPasswordAge              : 00:00:00
MinPasswordLength           : 14
PasswordHistoryCount        : 24`,
  'Get-ADUser -Properties adminCount': `adminCount        : 0
DistinguishedName : CN=Dewi Lestari,OU=Staff,DC=contoso,DC=com
Enabled           : True
ObjectGUID        : 6800a1b2-31ab-4c3d-8e5f-33004c0ffee1
SamAccountName    : dewi
SID               : S-1-5-21-3623811015-3361044348-30300820-1013`,
  'Get-ADSyncScheduler': `AllowedSyncCycleInterval            : 00:30:00
CurrentlyEffectiveSyncCycleInterval : 00:30:00
NextSyncCyclePolicyType             : Delta
NextSyncCycleStartTimeInUTC         : 11/30/2026 9:30:00 AM
PurgeRunHistoryInterval             : 7.00:00:00
SyncCycleEnabled                    : True
MaintenanceEnabled                  : True
StagingModeEnabled                  : False
SchedulerSuspended                  : False
SyncCycleInProgress                 : False`,
  'Start-ADSyncSyncCycle': ` Result
 ------
Success`,
  'Get-ADSyncAADPasswordResetConfiguration': `ConnectorName : contoso.onmicrosoft.com - AAD
Enabled       : True`,
  'Get-ADSyncEntraConnectorCredential': `ConnectorIdentityType        : Application
ServicePrincipalName         : ConnectSyncProvisioning_SYNC7
CertificateManagedBy         : EntraConnect`,
  'Get-ADSyncADConnectorAccount': `ADConnectorName ADConnectorForest ADConnectorAccountName ADConnectorAccountDomain
--------------- ----------------- ---------------------- ------------------------
contoso.com     contoso.com       MSOL_0123456789ab      contoso.com`,
  'Show-ADSyncADObjectPermissions': `Allow CONTOSO\\MSOL_0123456789ab       SPECIAL ACCESS for Reset Password
                                      EXTENDED RIGHT
Allow CONTOSO\\MSOL_0123456789ab       SPECIAL ACCESS for lockoutTime
                                      WRITE PROPERTY
Allow CONTOSO\\MSOL_0123456789ab       SPECIAL ACCESS for pwdLastSet
                                      WRITE PROPERTY
Allow CONTOSO\\MSOL_0123456789ab       Unexpire Password
The command completed successfully`,
  'Set-ADSyncPasswordWritebackPermissions': `Grant Permission on all user objects: Reset Password
The operation completed successfully.`,
  'Test-NetConnection -Port 443': `ComputerName     : ssprdedicatedsbprodncu.servicebus.windows.net
RemoteAddress    : 13.89.170.202
RemotePort       : 443
InterfaceAlias   : Ethernet
SourceAddress    : 10.0.0.31
TcpTestSucceeded : True`,
  'Invoke-WebRequest': `VERBOSE: GET https://ssprdedicatedsbprodncu.servicebus.windows.net/ with 0-byte payload
VERBOSE: received 31019-byte response of content type application/atom+xml

StatusCode        : 200
StatusDescription : OK
RawContentLength  : 6329`,
  'Invoke-RestMethod at a relay': 'Invoke-RestMethod : The remote server returned an error: (401) Unauthorized.',
  'Resolve-DnsName': `Name                           Type   TTL   Section    NameHost
----                           ----   ---   -------    --------
contoso.servicebus.windows.net CNAME  60    Answer     ns-sb2-prod-sg2-032.cloudapp.net`,
  'Get-NetTCPConnection': `LocalAddress  LocalPort RemoteAddress  RemotePort State       AppliedSetting OwningProcess
------------  --------- -------------  ---------- -----       -------------- -------------
10.0.0.31     31034     13.89.170.202  443        Established Internet       6800`,
  'Get-WinEvent of the heartbeat': `   ProviderName: PasswordResetService

TimeCreated                      Id LevelDisplayName Message
-----------                      -- ---------------- -------
11/30/2026 9:25:11 AM         31019 Information      TrackingId: 5b0f6a0e-2c1d-4c57-8d7e-6f1b2a9c4e10, ServiceBusHeartBeat
11/30/2026 9:20:11 AM         31019 Information      TrackingId: 1c2d3e4f-2c1d-4c57-8d7e-6f1b2a9c4e10, ServiceBusHeartBeat`,
  'Get-WinEvent without a match': `Get-WinEvent : No events were found that match the specified selection criteria.
    + CategoryInfo          : ObjectNotFound: (:) [Get-WinEvent], Exception
    + FullyQualifiedErrorId : NoMatchingEventsFound,Microsoft.PowerShell.Commands.GetWinEventCommand`,
  'Get-ItemProperty of an absent value': `Get-ItemProperty : Property RestrictRemoteSam does not exist at path HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\Lsa.
    + CategoryInfo          : InvalidArgument: (RestrictRemoteSam:String) [Get-ItemProperty], PSArgumentException`,
  'the same in German':
    'Get-ItemProperty : Die Eigenschaft RestrictRemoteSam ist im Pfad HKEY_LOCAL_MACHINE\\System\\CurrentControlSet\\Control\\Lsa nicht vorhanden.',
  'Get-MgDirectoryOnPremiseSynchronization': `BlockSoftMatchEnabled                  : False
PasswordSyncEnabled                    : True
PasswordWritebackEnabled               : False
QuarantineUponProxyAddressesConflictEnabled : True
QuarantineUponUpnConflictEnabled       : True`,
  'w32tm /stripchart': `Tracking time.windows.com [168.61.215.74:123].
Collecting 3 samples.
The current time is 11/30/2026 9:31:01 AM.
09:31:01, +00.0131023s
09:31:03, +00.0130030s`,
  'netdom query fsmo': `Schema master               dc01.contoso.com
PDC                         dc01.contoso.com
The command completed successfully.`,
  'repadmin /replsum': `Source DSA          largest delta    fails/total %%   error
 DC01                  03m:21s    0 /  10    0
 DC02                  04m:02s    0 /  10    0`,
  'Update-MgPolicyAuthorizationPolicy': 'AllowedToUseSspr : True',
  'agent services': `Status   Name                          DisplayName
------   ----                          -----------
Running  AADConnectProvisioningAgent   Microsoft Entra Provisioning Agent
Running  AzureADConnectAgentUpdater    Microsoft Entra Connect Agent Updater`,
  'a reset that worked': `Information  30/11/2026 08:14:22  PasswordResetService  31001  None
Information  30/11/2026 08:14:22  ADSync  405  Server
Information  30/11/2026 08:14:23  ADSync  403  Server
Information  30/11/2026 08:14:23  PasswordResetService  31002  None
Information  30/11/2026 08:16:10  Directory Synchronization  657  None`,
  'the same on the domain controller': `Log Name:      Security
Source:        Microsoft-Windows-Security-Auditing
Event ID:      4724
Keywords:      Audit Success
An attempt was made to reset an account's password.
Subject:
	Account Name:		MSOL_0123456789ab
	Logon ID:		0x6BA33004
Process ID:		0x6c0`,
  'Password Protection in audit mode': `Log Name:      Microsoft-AzureADPasswordProtection-DCAgent/Admin
Source:        Microsoft-AzureADPasswordProtection-DCAgent
Event ID:      10015
The reset password for the specified user was validated as compliant with the current Azure password policy.
Event ID:      10025
The reset password for the specified user would normally have been rejected because it did not comply with the current Azure password policy.`,
  'On-premises integration': `Your on-premises writeback client is up and running.
Microsoft Entra Connect Sync agent: Set up complete
Microsoft Entra Cloud Sync agent: Not detected
Enable password write back for synced users`,
  'an audit log': `"activityDisplayName": "Reset password (self-service)",
"result": "success",
"resultReason": "Successfully completed reset.",
"category": "UserManagement"`,
  'a sign-in': '"status": { "errorCode": 0, "failureReason": "Other.", "additionalDetails": null }'
}
