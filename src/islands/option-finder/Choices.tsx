interface Props<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** A question with one answer, as radio buttons: everything is in view, and a finger finds it. */
export function Choices<T extends string>({ name, legend, hint, choices, chosen, onChoose }: Props<T>) {
  const hintId = `finder-${name}-hint`;
  return (
    <fieldset id={`finder-${name}`} aria-describedby={hint === undefined ? undefined : hintId}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      {choices.map(([value, label]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
