/** What is to change in one question of a form, as a sentence, and the id of the field to go to. */
export interface FieldProblem {
  readonly field: string;
  readonly id: string;
  readonly text: string;
}

/** What is to change, at the field itself. Name it in the field's `aria-describedby`: `${field}-problem`. */
export function ProblemAt({ problem }: { readonly problem: FieldProblem | undefined }) {
  return problem === undefined ? null : (
    <p id={`${problem.field}-problem`} class="problem">
      {problem.text}
    </p>
  );
}
