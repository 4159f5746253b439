interface MessagesProps {
  readonly said?: readonly string[];
  /** What could not be done, and how to go on. */
  readonly faults?: readonly string[];
}

/** Sentences that are read out when they change. */
export function Messages({ said = [], faults = [] }: MessagesProps) {
  return (
    <>
      <div role="status" class="messages">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div role="alert" class="messages faults">
        {faults.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}
