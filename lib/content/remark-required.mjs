/**
 * Puts `<Required />` after the first paragraph of a text: a step says why first, then what must hold, then what to do.
 * Texts without required prerequisites render nothing there.
 */
export default function remarkRequired() {
  return (tree) => {
    const firstParagraph = tree.children.findIndex((node) => node.type === 'paragraph')
    tree.children.splice(firstParagraph + 1, 0, { type: 'mdxJsxFlowElement', name: 'Required', attributes: [], children: [] })
  }
}
