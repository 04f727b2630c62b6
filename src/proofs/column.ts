/** A list of whole numbers that grows. */
export function openColumn() {
  let numbers = new Int32Array(1024);
  let length = 0;
  return {
    push(value: number) {
      if (length === numbers.length) {
        const wider = new Int32Array(length * 2);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[length] = value;
      length += 1;
    },
    length: () => length,
    done: () => numbers.subarray(0, length),
  };
}
