/**
 * Puts `<Required>` after the first paragraph of a text: a step says why first, then what must hold, then what to do; an outcome
 * that hands over says what it is, then what to collect. What it says of a piece of evidence, `<Evidence>`, goes into it.
 */
export default function remarkRequired() {
  return (tree) => {
    const isEvidence = (node) => node.type === 'mdxJsxFlowElement' && node.name === 'Evidence'
    const evidence = tree.children.filter(isEvidence)
    tree.children = tree.children.filter((node) => !isEvidence(node))
    const firstParagraph = tree.children.findIndex((node) => node.type === 'paragraph')
    tree.children.splice(firstParagraph + 1, 0, { type: 'mdxJsxFlowElement', name: 'Required', attributes: [], children: evidence })
  }
}
