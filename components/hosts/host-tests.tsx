import { getTranslations } from 'next-intl/server'
import { guideTextComponents } from '#components/guide-text/guide-text.tsx'
import type { LoadedGuide } from '#components/loaded-guide.ts'
import { connectionTests, portOf, testsOf } from '#lib/guide/hosts.ts'
import { mustLookup } from '#lib/guide/lookup.ts'
import type { Host } from '#lib/guide/types.ts'
import { HostName } from './host-name.tsx'
import { variantClass } from './variant-class.ts'

type Props = { loaded: LoadedGuide; part: string; variants: readonly string[]; hosts: readonly Host[] }

/** The command lines that test the hosts of a part, and the hosts that cannot be tested. Renders nothing if the part does not say how to test. */
export async function HostTests({ loaded, part, variants, hosts }: Props) {
  const t = await getTranslations('Hosts')
  const { machine, test } = mustLookup(loaded.guide.parts, part)
  if (!machine || !test) return null
  const { Command, Healthy } = guideTextComponents(loaded)
  const { lines, untested } = testsOf(hosts, test)
  const names = new Set(untested.map((host) => (typeof host.port === 'number' ? host.name : `${host.name} ${portOf(host)}`)))
  return (
    <div className={`mt-4 max-w-232 print:max-w-none ${variantClass(loaded.guide.variants, { variants })}`}>
      {lines.length > 0 && (
        <Command on={machine}>
          <pre>
            <code className={`language-${test}`}>{lines.join('\n')}</code>
          </pre>
          <Healthy>
            <code>{connectionTests[test].healthy}</code>
          </Healthy>
        </Command>
      )}
      {names.size > 0 && (
        <p className="mt-2 text-sm/6 text-ink2">
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
