/** The numbers of decisions below a picture. */
export function columns(count: number, x: number, gap: number): string {
  const numbers = Array.from(
    { length: count },
    (_, i) => `<text x="${x + i * gap}" y="143" text-anchor="middle">${i + 1}</text>`,
  );
  return numbers.join('');
}
