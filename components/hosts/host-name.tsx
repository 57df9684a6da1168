/** A host name. If it is too long for one line, it breaks after a dot, but `*.` and the last part never stand alone. */
export function HostName({ name }: { name: string }) {
  return (
    <code className="wrap-break-word">
      {name.split(/(?<=[^*]\.)(?=[^.]+\.)/).map((part, i) => [i > 0 && <wbr key={i} />, part])}
    </code>
  )
}
