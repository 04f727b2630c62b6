/** A conversation of two scenes that compiles as it stands: to be filled in, not to be shipped. */
export function scenarioStarter(): string {
  return `---
title: A customer at the counter
sector: shop
kind: angry, justified
minutes: 5
you: You are at the counter. You may refund up to $spending-limit without asking.
customer:
  name: Sam Porter
  asks-for: a refund
  needs: to be believed
  arc: tense, then relieved or gone
meters:
  trust:
    from: 0
    to: 100
    start: 40
    cues:
      0: Arms folded.
      60: The bag is on the counter.
primary: [listen]
secondary: [ownership]
---

## arrival: At the counter

The receipt is on the counter before a word is said.

Sam (tense): I bought this here on Monday, and it does not work.

- [listen] "On Monday, and it failed already. What were you using it for?"
  - effect: trust +20
  - evidence: listen +2
  - consequence: The arms come down.
  - feedback: The fact came back in the customer's own terms, with one open question.
- [policy] "Do you have the box? We cannot take it without the box."
  - effect: trust -20
  - evidence: listen -1
  - consequence: "The box. Of course."
  - feedback: A rule came before the need.
  - tempting: The rule is real, and the queue is long.

## what-now: What now?

Sam (wary): So what happens now?

- [own] "I will put it right today. New one, or your money?"
  - effect: trust +20
  - evidence: ownership +2
  - consequence: "The money, please."
  - feedback: A plain promise with a choice in it.
  - next: ending
- [later] "I will see what I can do. Somebody will call you."
  - effect: trust -10
  - evidence: ownership -1
  - consequence: "Somebody."
  - feedback: A promise nobody can hold you to.
  - tempting: It ends the talk without a no.
  - next: ending

## ending settled: Settled

- when: trust at least 60
- result: success

It took four minutes, and it is done.

## ending open: Still open

- result: partial

The case is open, and so is the bag.
`;
}

/** A lesson with one activity and one question that compiles as it stands. */
export function lessonStarter(): string {
  return `---
title: A new lesson
minutes: 10
competences: [listen]
objectives:
  - Say back what a person has told you, before offering anything.
---

## Before you read

Think of the last person who was angry with you at work. What had happened to them first?

<Activity title="In your own words" minutes="3">

<Reflection id="before">

What did they need, and how did you find out?

</Reflection>

</Activity>

## Two short cases

<Check id="check">

<Question id="first-line">

A man says: "This is the second time it has come broken." Which line hears him?

- [twice] "Twice. What did the first one stop you doing?"
  - right: yes
  - why: It gives the fact back, and asks what it meant.
- [number] "Could I have your order number, please?"
  - why: You will need it, and it can wait for one sentence.

</Question>

</Check>
`;
}
