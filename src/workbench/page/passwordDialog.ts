import { byId } from "./elements";

/** Asks for a workbook's password; null where the person cancels. The field is emptied in either case. */
export function askPassword(sentence: string): Promise<string | null> {
  const dialog = byId("password-dialog", HTMLDialogElement);
  const form = byId("password-form", HTMLFormElement);
  const field = byId("password", HTMLInputElement);
  const cancel = byId("password-cancel", HTMLButtonElement);
  byId("password-text", HTMLParagraphElement).textContent = sentence;
  dialog.showModal();
  return new Promise((resolve) => {
    let answer: string | null = null;
    form.onsubmit = (event) => {
      event.preventDefault();
      answer = field.value;
      dialog.close();
    };
    cancel.onclick = () => dialog.close();
    dialog.onclose = () => {
      field.value = "";
      resolve(answer);
    };
  });
}
