// Answers forms in ODK Web Forms. Usage: node webforms.mjs FOLDER_OF_NODE_MODULES IN OUT
// IN holds one JSON object a line: {xform, attachments, steps}. OUT gets one line each: {states: [{path: {...}}]} or
// {error}; state i is what holds after i steps. Steps: {set, value}, {add_repeat}, {remove_repeat}, {language}.
// A job with "bench" instead answers with its times in milliseconds; see benched().
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, input, output] = process.argv.slice(2);
const require = createRequire(path.join(modules, 'x.cjs'));
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<html></html>', { url: 'http://localhost/' });
const NAMES = ['window', 'document', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'Document', 'Attr', 'Text', 'Comment',
  'CDATASection', 'CharacterData', 'ProcessingInstruction', 'DocumentType', 'DocumentFragment', 'NodeList', 'HTMLElement',
  'XPathResult', 'XPathExpression', 'XPathEvaluator', 'NodeFilter', 'TreeWalker', 'Event', 'CustomEvent', 'MutationObserver'];
globalThis.window = window;
for (const name of NAMES) {
  if (window[name] !== undefined) globalThis[name] = name === 'window' ? window : window[name];
}
// The bundle holds code written for CommonJS, which looks for these.
globalThis.__dirname = modules;
globalThis.module = { exports: {} };
const engine = await import(pathToFileURL(path.join(modules, '@getodk', 'xforms-engine', 'dist', 'index.js')).href);

function reply(text, type) {
  return new Response(text, { status: 200, headers: { 'content-type': type } });
}

function fetcher(files) {
  return async (resource) => {
    const name = decodeURIComponent(String(resource).split('/').pop());
    if (!(name in files)) return new Response('', { status: 404 });
    const type = name.endsWith('.csv') ? 'text/csv' : name.endsWith('json') ? 'application/geo+json' : 'text/xml';
    return reply(files[name], type);
  };
}

async function loaded(job) {
  const form = await engine.loadForm(job.xform, {
    fetchFormAttachment: fetcher(job.attachments ?? {}),
    missingResourceBehavior: engine.MISSING_RESOURCE_BEHAVIOR?.BLANK ?? 'BLANK',
  });
  if (form.status === 'failure') throw new Error(`load: ${form.error?.message ?? form.error}`);
  return form.createInstance().root;
}

function* walk(node) {
  yield node;
  for (const child of node.currentState.children ?? []) yield* walk(child);
}

const indexed = (at) => at.replace(/\[1\]/g, '');

function find(root, at, table) {
  const known = table?.get(at);
  if (known !== undefined) return known;
  for (const node of walk(root)) {
    if (node.nodeType.startsWith('repeat-range')) continue;
    if (indexed(node.currentState.reference) === indexed(at)) return node;
  }
  throw new Error(`no node ${at}`);
}

function range(root, at) {
  for (const node of walk(root)) {
    if (!node.nodeType.startsWith('repeat-range')) continue;
    const plain = indexed(node.currentState.reference);
    if (plain === indexed(at)) return node;
  }
  throw new Error(`no repeat ${at}`);
}

function answer(node, value) {
  const words = value.split(/\s+/).filter((word) => word !== '');
  if (node.nodeType === 'select') {
    node.selectType === 'select1' ? node.selectValue(value === '' ? null : value) : node.selectValues(words);
  } else if (node.nodeType === 'rank') {
    node.setValues(words);
  } else if (node.nodeType === 'trigger') {
    node.setValue(value !== '');
  } else {
    node.setValue(value);
  }
}

function step(root, one, table) {
  if (one.set !== undefined) {
    answer(find(root, one.set, table), one.value);
  } else if (one.add_repeat !== undefined) {
    range(root, one.add_repeat).addInstances();
  } else if (one.remove_repeat !== undefined) {
    const [, at, place] = /^(.*)\[(\d+)\]$/.exec(one.remove_repeat);
    range(root, at).removeInstances(Number(place) - 1, 1);
  } else {
    const wanted = root.languages.find((language) => language.language === one.language);
    root.setLanguage(wanted);
  }
}

const said = (text) => (text === null || text === undefined ? null : text.asString);

function stateOf(root) {
  const nodes = {};
  for (const node of walk(root)) {
    if (node === root) continue;
    const now = node.currentState;
    if (node.nodeType.startsWith('repeat-range')) {
      nodes[`${now.reference}`] = { kind: 'repeat', count: now.children.length };
      continue;
    }
    const isLeaf = now.children === null;
    const seen = { kind: isLeaf ? 'leaf' : node.nodeType, relevant: now.relevant };
    nodes[now.reference] = seen;
    if (!now.relevant) continue;
    seen.readonly = now.readonly;
    seen.label = said(now.label);
    if (!isLeaf) continue;
    seen.required = now.required;
    seen.value = now.instanceValue ?? '';
    seen.hint = said(now.hint);
    const violation = node.validationState?.violation ?? null;
    seen.valid = violation === null;
    if (violation !== null) {
      seen.violation = violation.condition;
      seen.message = said(violation.message);
    }
    if (now.valueOptions) seen.choices = now.valueOptions.map((item) => [item.value, said(item.label)]);
  }
  return nodes;
}

async function played(job) {
  const root = await loaded(job);
  const xmls = [root.instanceState.instanceXML];
  const states = [stateOf(root)];
  for (const one of job.steps) {
    try {
      step(root, one);
      states.push(stateOf(root));
      xmls.push(root.instanceState.instanceXML);
    } catch (error) {
      states.push({ error: String(error?.message ?? error) });
      xmls.push('');
    }
  }
  return { states, xmls };
}

// {bench: {loads, reads}}: loads the form so often, then takes the steps once; the last load is the one answered.
async function benched(job) {
  const loads = [];
  let root;
  for (let turn = 0; turn < job.bench.loads; turn += 1) {
    const begun = performance.now();
    root = await loaded(job);
    loads.push(performance.now() - begun);
  }
  const table = new Map();
  const answers = [];
  for (const one of job.steps) {
    if (one.set !== undefined && !table.has(one.set)) table.set(one.set, find(root, one.set));
    const begun = performance.now();
    step(root, one, table);
    for (const at of job.bench.reads ?? []) find(root, at, table.has(at) ? table : undefined).currentState.valueOptions;
    if (one.set !== undefined) answers.push(performance.now() - begun);
  }
  return { loads, answers };
}

const lines = readFileSync(input, 'utf8').split('\n').filter((line) => line !== '');
const results = [];
for (const line of lines) {
  const job = JSON.parse(line);
  try {
    results.push(await (job.bench ? benched(job) : played(job)));
  } catch (error) {
    results.push({ error: String(error?.message ?? error) });
  }
}
writeFileSync(output, results.map((result) => JSON.stringify(result)).join('\n') + '\n');
process.exit(0);
