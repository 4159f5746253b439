/** Added to what was typed when the other page had an answer to show, so that this one shows it too. */
const answeredField = 'answered';

/**
 * What stands in the form as one text, for the page in the other language; empty when nothing was typed or chosen.
 *
 * @param isAnswered - Whether the form had been sent, so that the other page answers at once.
 */
export function typedIn(form: HTMLFormElement, isAnswered: boolean): string {
  const typed = new URLSearchParams();
  let isTouched = false;
  for (const field of form.querySelectorAll('input')) {
    if (field.type === 'radio' && !field.checked) continue;
    if (field.value === '') continue;
    typed.append(field.name, field.value);
    isTouched ||= field.type === 'radio' ? !field.defaultChecked : true;
  }
  if (isAnswered) typed.append(answeredField, '');
  return isTouched || isAnswered ? typed.toString() : '';
}

/**
 * Puts what was typed in the other language into the form.
 *
 * @returns Whether the other page had been asked to count, so that this one should too.
 */
export function fillForm(form: HTMLFormElement, text: string): boolean {
  const typed = new URLSearchParams(text);
  for (const field of form.querySelectorAll('input')) {
    const value = typed.get(field.name);
    if (value === null) continue;
    if (field.type === 'radio') field.checked = field.value === value;
    else field.value = value;
  }
  return typed.has(answeredField);
}
