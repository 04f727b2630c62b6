import type { RehearsalPackage } from '../../src/rehearsal/server.ts';

/** Three tiny packages, written by hand: one for each standard, and a page without a manifest. */
export function makePackages(): RehearsalPackage[] {
  return [
    pack('tiny-scorm12', { 'imsmanifest.xml': manifest12(), 'sco.js': script12() }),
    pack('tiny-scorm2004', { 'imsmanifest.xml': manifest2004(), 'sco.js': script2004() }),
    pack('tiny-web', { 'sco.js': `document.querySelector('#entry').textContent = 'no API';` }),
  ];
}

export function manifest12(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="tiny.one" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="ORG"><organization identifier="ORG"><title>Tiny course</title>
    <item identifier="ITEM" identifierref="RES"><title>Tiny, in 1.2</title>
      <adlcp:datafromlms>colour=green</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>
    </item></organization></organizations>
  <resources><resource identifier="RES" type="webcontent" adlcp:scormtype="sco"
    href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;
}

export function manifest2004(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="tiny.two" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
  <organizations default="ORG"><organization identifier="ORG"><title>Tiny course</title>
    <item identifier="ITEM" identifierref="RES"><title>Tiny, in 2004</title>
      <imsss:sequencing><imsss:objectives>
        <imsss:primaryObjective objectiveID="whole" satisfiedByMeasure="true">
          <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>
        <imsss:objective objectiveID="listen"/>
      </imsss:objectives></imsss:sequencing></item></organization></organizations>
  <resources><resource identifier="RES" type="webcontent" adlcp:scormType="sco"
    href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;
}

function pack(id: string, files: Readonly<Record<string, string>>): RehearsalPackage {
  const all = { 'index.html': page, 'look.css': look, ...files };
  const bytes = Object.entries(all).map(([name, text]) => [name, encoder.encode(text)] as const);
  return { id, bytes: bytes.reduce((sum, [, b]) => sum + b.length, 0), files: new Map(bytes) };
}

/** Shows what came back, saves on a button, writes one character too many on another. */
function script12(): string {
  return `
const api = window.parent.API;
const show = (id, text) => { document.getElementById(id).textContent = text; };
const set = (element, value) => api.LMSSetValue(element, value);
show('started', api.LMSInitialize(''));
show('entry', api.LMSGetValue('cmi.core.entry'));
show('mode', api.LMSGetValue('cmi.core.lesson_mode'));
show('kept', api.LMSGetValue('cmi.suspend_data'));
document.getElementById('save').addEventListener('click', () => {
  set('cmi.core.lesson_status', 'incomplete');
  set('cmi.core.exit', 'suspend');
  set('cmi.core.score.raw', '40');
  set('cmi.suspend_data', 'a.b.c');
  set('cmi.objectives.0.id', 'listen');
  set('cmi.objectives.0.status', 'passed');
  set('cmi.interactions.0.id', 'no_room__arrival');
  set('cmi.interactions.0.type', 'choice');
  set('cmi.interactions.0.student_response', 'b');
  set('cmi.interactions.0.result', 'neutral');
  show('saved', api.LMSCommit(''));
});
document.getElementById('long').addEventListener('click', () => {
  show('saved', set('cmi.suspend_data', 'x'.repeat(4097)) + ' ' + api.LMSGetLastError());
});
document.getElementById('loose').addEventListener('click', () => {
  show('saved', set('cmi.core.lesson_location', 'nowhere'));
});
window.addEventListener('pagehide', () => {
  if (document.getElementById('silent').checked) return;
  set('cmi.core.session_time', '00:01:30');
  api.LMSFinish('');
});`;
}

function script2004(): string {
  return `
const api = window.parent.API_1484_11;
const show = (id, text) => { document.getElementById(id).textContent = text; };
const set = (element, value) => api.SetValue(element, value);
show('started', api.Initialize(''));
show('entry', api.GetValue('cmi.entry'));
show('mode', api.GetValue('cmi.mode'));
show('kept', api.GetValue('cmi.suspend_data'));
document.getElementById('save').addEventListener('click', () => {
  set('cmi.completion_status', 'incomplete');
  set('cmi.exit', 'suspend');
  set('cmi.score.scaled', '0.4');
  set('cmi.suspend_data', 'a.b.c');
  set('cmi.objectives.1.success_status', 'passed');
  set('cmi.interactions.0.id', 'no_room__arrival');
  set('cmi.interactions.0.type', 'choice');
  set('cmi.interactions.0.learner_response', 'b');
  set('cmi.interactions.0.result', 'neutral');
  show('saved', api.Commit(''));
});
document.getElementById('long').addEventListener('click', () => {
  show('saved', set('cmi.interactions.0.timestamp', new Date(0).toISOString()) + ' ' + api.GetLastError());
});
document.getElementById('loose').addEventListener('click', () => {
  show('saved', set('cmi.location', 'nowhere'));
});
window.addEventListener('pagehide', () => {
  if (document.getElementById('silent').checked) return;
  set('cmi.session_time', 'PT1M30S');
  api.Terminate('');
});`;
}

const encoder = new TextEncoder();

const look = 'body { font: 1rem/1.6 sans-serif; margin: 2rem; } dt { color: GrayText; }';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tiny</title>
<link rel="stylesheet" href="look.css"><script defer src="sco.js"></script></head><body>
<h1>A tiny course</h1>
<dl><dt>Started</dt><dd id="started"></dd><dt>Entry</dt><dd id="entry"></dd>
<dt>Mode</dt><dd id="mode"></dd><dt>Kept</dt><dd id="kept"></dd><dt>Saved</dt><dd id="saved"></dd></dl>
<p><button id="save">Save</button> <button id="long">Write what is refused</button>
<button id="loose">Set without saving</button></p>
<p><label><input type="checkbox" id="silent"> go without a word</label></p></body></html>`;
