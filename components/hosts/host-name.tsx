/** A host as it is typed; where it is too long for its place, a line ends behind a dot, but never leaves `*.` or `com` alone. */
export function HostName({ name }: { name: string }) {
  return (
    <code className="wrap-break-word">
      {name.split(/(?<=[^*]\.)(?=[^.]+\.)/).map((part, i) => [i > 0 && <wbr key={i} />, part])}
    </code>
  )
}
