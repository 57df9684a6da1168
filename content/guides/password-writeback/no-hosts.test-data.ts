/** What looks like a host in code of the texts and is none of the list's, with the reason. */
export const noHosts: Readonly<Record<string, string>> = {
  'servicebus.windows.net': 'what a Service Bus host ends in',
  'servicebus.usgovcloudapi.net': 'what a Service Bus host ends in',
  'aka.ms': "an address that the user's browser opens",
  'ajax.aspnetcdn.com': 'a host that the PC of a user calls, no server',
  'export.csv': 'a file that CSExportAnalyzer writes',
  'machine.config': 'a file of .NET Framework',
  'miiserver.exe.config': 'a file of Connect Sync',
  'Policy.ReadWrite.Authorization': 'a permission in Microsoft Graph',
  'OnPremDirectorySynchronization.ReadWrite.All': 'a permission in Microsoft Graph',
  'PasswordWriteback.OffboardClient.All': 'a permission of the password reset service',
  'PasswordWriteback.RegisterClientVersion.All': 'a permission of the password reset service',
  'PasswordWriteback.RefreshClient.All': 'a permission of the password reset service',
  'Microsoft.InfromADUserAccountEnabled.xxx': 'a synchronisation rule'
}

/** Places that name a host which their reader's server does not call: a user's browser opens it. */
export const opensInBrowser: readonly string[] = ['works-now', 'cloud-sync-works', 'windows-sign-in-screen']
