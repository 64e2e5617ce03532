import { describe, expect, it } from 'vitest';
import { attribute, createXmlReader } from './xml-reader.ts';

function read(...pieces: string[]): string[] {
  const events: string[] = [];
  const reader = createXmlReader({
    open: (name, attributes) =>
      events.push(`<${name}${attributes.trim() && ' '}${attributes.trim()}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`/${name}`),
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return events;
}

describe('an XML part', () => {
  const XML =
    '<?xml version="1.0"?><!-- a > b --><x:a b="1>2" c=\'"\'>t&amp;&#x4e2d;<b/><![CDATA[<&>]]></x:a>\n';
  const EVENTS = ['<a b="1>2" c=\'"\'', 't&中', '<b', '/b', '<&>', '/a'];

  it('is read without prefixes, entities decoded', () => {
    expect(read(XML)).toEqual(EVENTS);
  });

  it('is the same wherever it is cut', () => {
    for (let cut = 0; cut <= XML.length; cut++) {
      expect(read(XML.slice(0, cut), XML.slice(cut))).toEqual(EVENTS);
    }
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', /文档类型/],
    ['a thousand levels', '<a>'.repeat(1000), /嵌套/],
    ['a tag that never ends', `<a b="${'x'.repeat(5 << 20)}`, /过长/],
    ['crossed elements', '<a><b></a></b>', /不成对/],
    ['a second root', '<a/><b/>', /不成对/],
    ['an end cut off', '<a><b>', /不完整/],
    ['nothing', ' ', /不完整/],
  ])('is refused with %s', (_, xml, message) => {
    expect(() => read(xml)).toThrow(
      expect.objectContaining({
        finding: expect.objectContaining({ messageZh: expect.stringMatching(message) }),
      }),
    );
  });
});

it.each([
  [' r="B2" s="1"', 'r', 'B2'],
  [' s="1" r="B2"', 'r', 'B2'],
  [" r='B2'", 'r', 'B2'],
  ['\n\tr = "B2"', 'r', 'B2'],
  [' r:id="rId1"', 'id', 'rId1'],
  [' name="a&quot;b&#20013;"', 'name', 'a"b中'],
  [' spr="x"', 'r', null],
  [` a=' r="no"' r="yes"`, 'r', 'yes'],
  [' xmlns:id="u" q:id="rId2"', 'id', 'rId2'],
])('of the attributes %j, %s is %j', (attributes, name, value) => {
  expect(attribute(attributes, name)).toBe(value);
});
