/** A script that uses most of what can be written. */
export const front = `primary: [listen]
secondary: [empathy]
content-note: Somebody is cross.
rules: [{ when: patience is 0, go: gone, except: [plan] }]
debrief:
  turning-points:
    - { scene: counter, says: the first sentence }
  group: [Who could have looked?, What would you say?]
  reflection: A time you were believed.
  if-then: If somebody is cross, then I look first.
variants:
  second-day:
    starts: { trust: 20 }
    set: [promised]
    texts: { counter/1: The box is back. }`;

export const body = `## counter: An empty box
- enter: patience -1
- skip: leave

She puts the box down.

Nora (tense): It was empty.

- [look] "May I look?"
  - when: patience at least 1 and not promised
  - locked: She will not wait.
  - effect: trust +20, set promised
  - evidence: listen +2
  - consequence: She nods.
  - next: plan when promised, otherwise ending

- [deny] "It left us full."
  - critical: yes
  - next: ending gone

## plan: What now
- confidence: ask
- time: 20 seconds, then call

- [call] "I will call."
- [again] "Let us look again."
  - next: counter

## ending found: Found
- when: trust at least 50
- result: success

It was at the depot.

## ending gone: Gone
- result: failure`;
