import { describe, expect, test } from '@jest/globals'
import { readReply } from '../../../src/core/protocol/reply.js'

const primary = (text: string) => readReply(text).measurements[0]

describe('a good reply', () => {
  test('is its metric, the components, and its own timing beside ours', () => {
    const text = `{"status": "ok", "metric": 1.25, "metric_components": {"bins": 3, "metric": 9},
      "wall_clock_seconds": 0.5, "metadata": {"solver": "x"}, "unknown": [1]}`
    expect(readReply(text)).toEqual({
      status: 'ok',
      message: null,
      measurements: [
        { metric: 'metric', status: 'ok', value: 1.25, unit: '', metadata: { solver: 'x' } },
        { metric: 'wall_clock_seconds', status: 'ok', value: 0.5, unit: 's', direction: 'minimize' },
        { metric: 'bins', status: 'ok', value: 3, unit: '' },
        { metric: 'metric_components.metric', status: 'ok', value: 9, unit: '' },
      ],
    })
  })

  test('may hold the words NaN and Infinity in its texts', () => {
    const text = '{"status": "ok", "metric": 2, "metadata": {"note": "no NaN, \\"Infinity\\" here"}}'
    expect(primary(text)).toMatchObject({ value: 2, metadata: { note: 'no NaN, "Infinity" here' } })
  })

  test('keeps its metric when one component is no number', () => {
    const { status, measurements } = readReply(
      '{"status":"ok","metric":1,"metric_components":{"a":NaN,"b":true}}',
    )
    expect(status).toBe('ok')
    expect(measurements.map((m) => m.status)).toEqual(['ok', 'error', 'error'])
    expect(measurements[1]).toMatchObject({ metric: 'a', message: expect.stringContaining('NaN') })
  })
})

describe('a reply without a usable metric', () => {
  test.each([
    ['{"status":"ok","metric":NaN}', '"metric" is NaN'],
    ['{"status":"ok","metric":-Infinity}', '"metric" is -Infinity'],
    ['{"status":"ok","metric":1e999}', '"metric" is Infinity'],
    ['{"status":"ok","metric":"1.25"}', '"metric" is "1.25"'],
    ['{"status":"ok","metric":true}', '"metric" is true'],
    ['{"status":"ok","metric":null}', '"metric" is null'],
    ['{"status":"ok"}', '"metric" is missing'],
    ['{"status":"done","metric":1}', '"status" is "done"'],
    ['{"metric":1}', '"status" is missing'],
    ['{"status":"error","message":"corpus not found"}', 'corpus not found'],
    ['{"status":"error"}', 'without a "message"'],
    ['{"status":"error","message":"","metric":1}', 'without a "message"'],
    ['[1]', 'must hold one JSON object'],
    ['NaN', 'must hold one JSON object, not NaN'],
    ['{"status":"ok",', 'not JSON'],
    ['', 'not JSON'],
  ])('%s is an error that says so', (text, message) => {
    const reply = readReply(text)
    expect(reply.status).toBe('error')
    expect(reply.message).toContain(message)
    expect(reply.measurements[0]).toEqual({ metric: 'metric', status: 'error', message: reply.message })
  })

  test('still tells what else it measured', () => {
    const text = '{"status":"error","message":"no","wall_clock_seconds":"abc","metric_components":{"n":1}}'
    expect(readReply(text).measurements.slice(1)).toEqual([
      { metric: 'wall_clock_seconds', status: 'error', message: expect.stringContaining('"abc"') },
      { metric: 'n', status: 'ok', value: 1, unit: '' },
    ])
  })
})
