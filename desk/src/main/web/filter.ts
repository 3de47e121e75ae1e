/** Leaves out of the address what was left empty in the form of the filter. */
export function startFilter(): void {
  // The form itself may be replaced by that of another filter.
  document.addEventListener('formdata', (event) => {
    if (!(event.target instanceof Element && event.target.matches('.filter form'))) {
      return;
    }
    for (const [name, value] of [...event.formData.entries()]) {
      if (value === '') {
        event.formData.delete(name);
      }
    }
  });
}
