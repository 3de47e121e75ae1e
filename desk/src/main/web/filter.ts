/** Leaves out of the address what was left empty in the form of the filter. */
export function startFilter(): void {
  document.querySelector<HTMLFormElement>('.filter form')?.addEventListener('formdata', (event) => {
    for (const [name, value] of [...event.formData.entries()]) {
      if (value === '') {
        event.formData.delete(name);
      }
    }
  });
}
