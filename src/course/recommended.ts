/**
 * The order in which a course is recommended, as a number for each lesson and conversation: module by
 * module, the conversations behind their lesson. Where a lesson leads into one of them and leaves
 * another for a later day, that one comes after all the modules.
 */
export function recommended(
  modules: readonly Module[],
  lessons: readonly { id: string; scenarios: readonly string[] }[],
): { lesson: (id: string) => number; scenario: (id: string) => number } {
  const lessonAt = (id: string) => modules.findIndex(({ lesson }) => lesson === id);
  const scenarioAt = (id: string) => {
    const at = modules.findIndex(({ scenarios }) => scenarios.includes(id));
    const { scenarios: within = [] } =
      lessons.find((each) => each.id === modules[at]?.lesson) ?? {};
    const isLater = within.length > 0 && !within.includes(id);
    return isLater ? at + modules.length : at;
  };
  return { lesson: lessonAt, scenario: scenarioAt };
}

type Module = { lesson?: string | undefined; scenarios: readonly string[] };
