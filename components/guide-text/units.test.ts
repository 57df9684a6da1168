import { expect, test } from '@playwright/test'
import { partsAtDots, partsAtUnits } from './units.ts'

const unitsOf = (line: string) => partsAtUnits(line).filter((_, i) => i % 2 === 1)

test('cmdlet names, parameters and their values are units', () => {
  expect(unitsOf('Test-NetConnection -ComputerName <namespace>.servicebus.windows.net -Port 443')).toEqual([
    'Test-NetConnection',
    '-ComputerName <namespace>.servicebus.windows.net',
    '-Port 443'
  ])
  expect(unitsOf('Get-ADUser <user> -Properties *')).toEqual(['Get-ADUser', '-Properties *'])
  expect(unitsOf('-StartTime (Get-Date).AddHours(-1)')).toEqual(['-StartTime (Get-Date).AddHours(-1)'])
  expect(unitsOf('$from = (Get-Date).AddHours(-1)')).toEqual(['(Get-Date).AddHours(-1)'])
  expect(unitsOf('Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$true')).toEqual([
    'Update-MgPolicyAuthorizationPolicy',
    '-AllowedToUseSspr:$true'
  ])
})

test('what is no unit breaks as it does, and nothing is lost', () => {
  for (const line of ['netsh winhttp show proxy', 'ssprdedicated-a.servicebus.windows.net', '', '  -A -B c', 'a - b'])
    expect(partsAtUnits(line).join('')).toBe(line)
  expect(unitsOf('wevtutil.exe epl Application C:\\Temp\\a.evtx')).toEqual([])
  expect(unitsOf('a - b')).toEqual([])
})

test('a host breaks after its dots, but leaves neither a star nor the last label alone', () => {
  expect(partsAtDots('*.servicebus.windows.net')).toEqual(['*.servicebus.', 'windows.net'])
  expect(partsAtDots('ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn')).toEqual([
    'ssprdedicatedsbmcprodcne.',
    'servicebus.',
    'chinacloudapi.cn'
  ])
  for (const text of ['gpresult /h GPreport.htm', 'Policy.ReadWrite', '1.1.977.0', '<namespace>.servicebus.windows.net'])
    expect(partsAtDots(text).join('')).toBe(text)
})
