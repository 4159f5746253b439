interface SearchFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** A field that narrows what stands below it while somebody types. */
export function SearchField({ label, typed, onType }: SearchFieldProps) {
  return (
    <label class="field">
      {label}
      <input
        type="search"
        value={typed}
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
      />
    </label>
  );
}
