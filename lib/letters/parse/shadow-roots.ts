import type { DefaultTreeAdapterTypes } from 'parse5'

type Parent = DefaultTreeAdapterTypes.ParentNode
type Child = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Template = DefaultTreeAdapterTypes.Template

/**
 * Puts what stands in declarative shadow roots (`<template shadowrootmode>`) where a browser shows
 * it: in place of its host's children, which go into the slots. Changes the tree of parse5.
 */
export function openShadowRoots(tree: Parent): void {
  const waiting: Parent[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const root = node.childNodes.find(isShadowRoot)
    if (root && isElement(node)) showRoot(node, root)
    for (const child of node.childNodes) if (isElement(child)) waiting.push(child)
  }
}

function showRoot(host: Element, root: Template): void {
  const light = host.childNodes.filter((child) => child !== root)
  adopt(host, root.content.childNodes)
  const waiting: Element[] = host.childNodes.filter(isElement)
  for (let element = waiting.shift(); element; element = waiting.shift()) {
    if (element.tagName === 'slot') {
      const name = attribute(element, 'name') ?? ''
      const given = light.filter((child) => slotOf(child) === name)
      if (given.length > 0) adopt(element, given)
    } else for (const child of element.childNodes) if (isElement(child)) waiting.push(child)
  }
}

function adopt(parent: Element, children: Child[]): void {
  parent.childNodes = children
  for (const child of children) child.parentNode = parent
}

function slotOf(child: Child): string {
  return isElement(child) ? (attribute(child, 'slot') ?? '') : ''
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((held) => held.name === name)?.value ?? null
}

function isShadowRoot(node: Child): node is Template {
  return isElement(node) && 'content' in node && attribute(node, 'shadowrootmode') !== null
}

function isElement(node: Child | Parent): node is Element {
  return 'tagName' in node
}
