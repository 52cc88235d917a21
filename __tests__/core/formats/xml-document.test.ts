import { describe, expect, test } from '@jest/globals'
import { junitXml } from '../../../src/core/formats/junit-xml.js'

const only = (text: string) => {
  const { readings, findings } = junitXml.parse(text)
  expect(readings).toEqual([])
  return findings.map(({ message, line }) => `${line}: ${message}`).join('\n')
}

describe('XML of a tool that is not to be trusted', () => {
  test('names the line where it was cut short', () => {
    expect(only('<testsuites>\n<testsuite name="a">\n<testcase name="b"')).toMatch(
      /^3: This XML was cut short/,
    )
    expect(only('<testsuites>\n<testsuite name="a">\n')).toMatch(/^2: This XML was cut short/)
  })

  test('is refused, not expanded, where it declares entities of its own', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "xx"><!ENTITY b "&a;&a;">]>\n<testsuites name="&b;"/>'
    expect(only(bomb)).toMatch(/^2: This is not XML: Named entity isn't defined/)
  })

  test('may name a document type that nobody fetches', () => {
    const text =
      '<!DOCTYPE testsuite SYSTEM "file:///etc/passwd"><testsuite><testcase name="a" time="1"/></testsuite>'
    expect(junitXml.parse(text).readings).toContainEqual(
      expect.objectContaining({ benchmark: 'tests > a', value: 1 }),
    )
  })

  test('is refused where elements stand in each other a hundred thousand times', () => {
    const [open, close] = ['<testsuite>', '</testsuite>'].map((tag) => tag.repeat(100_000))
    expect(only(`${open}${close}`)).toMatch(/^1: This is not XML/)
    expect(only(`${open}`)).toMatch(/^1: This/)
  })

  test('is refused where it is of another kind', () => {
    expect(only('<html></html>')).toBe('1: The document is <html>, not <testsuites> or <testsuite>.')
  })

  test('with a megabyte of comments before it is recognised or not, without an exception', () => {
    expect(junitXml.detect(`<?xml version="1.0"?><!-- a --><testsuite>`)).toBeGreaterThan(0.5)
    for (const piece of ['<!---->', '<!--', '<?a?>', ']', '<!a>']) {
      expect(junitXml.detect(piece.repeat(1_000_000 / piece.length))).toBe(0)
    }
  })
})
