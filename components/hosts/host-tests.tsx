import { getTranslations } from 'next-intl/server'
import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { portOf, testsOf } from '#lib/guide/hosts.ts'
import type { Cloud, Host, HostPart } from '#lib/guide/types.ts'
import { HostName } from './host-name.tsx'

type Props = { loaded: LoadedGuide; part: HostPart; clouds: readonly Cloud[]; hosts: readonly Host[] }

const machines = { 'connect-sync': 'connect-server', 'cloud-sync': 'agent-server', 'domain-controllers': 'connect-server' } as const

/** The PowerShell lines that test the hosts of a part, and those that no line can test. */
export async function HostTests({ loaded: { locale, guide, words }, part, clouds, hosts }: Props) {
  const t = await getTranslations('Hosts')
  const { Command, Healthy } = guideTextComponents({ locale, guide: guide.id, placeholders: words.guide.placeholders })
  const { lines, untested } = testsOf(hosts)
  const names = new Set(untested.map((host) => (typeof host.port === 'number' ? host.name : `${host.name} ${portOf(host)}`)))
  return (
    <div className="host-tests" data-clouds={clouds.join(' ')}>
      {lines.length > 0 && (
        <Command on={machines[part]}>
          <pre>
            <code className="language-powershell">{lines.join('\n')}</code>
          </pre>
          <Healthy>
            <code>TcpTestSucceeded : True</code>
          </Healthy>
        </Command>
      )}
      {names.size > 0 && (
        <p className="host-untested">
          {t('untested')}{' '}
          {[...names].map((name, i) => (
            <span key={name}>
              {i > 0 && ', '}
              <HostName name={name} />
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
