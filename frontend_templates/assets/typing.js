// What somebody types in a part of the page while the answer for it is on its way is still there after it (see swap.js).

const CONTROLS = "[data-region] :is(input, select, textarea)[id]:not([type=hidden], [type=file])";
const isTick = (field) => field.matches("[type=checkbox], [type=radio]");
const valueOf = (field) => (isTick(field) ? field.checked : field.value);
const controls = () => [...document.querySelectorAll(CONTROLS)];

// The fields as they are when a request goes off.
export function fieldsNow() {
  return new Map(controls().map((field) => [field.id, valueOf(field)]));
}

// Gives what puts back, in the parts that came in their place, the fields that are no longer as they were `before`.
export function typedSince(before) {
  const typed = controls().filter((field) => before.has(field.id) && before.get(field.id) !== valueOf(field));
  return () => typed.forEach(putBack);
}

function putBack(field) {
  const now = document.getElementById(field.id);
  if (!now || now === field) return;
  if (isTick(now)) now.checked = field.checked;
  else if (!now.options || [...now.options].some((option) => option.value === field.value)) now.value = field.value;
  const change = () => now.dispatchEvent(new Event("change", { bubbles: true }));
  now.addEventListener("blur", change, { once: true });
}

// A browser says "change" of a field that goes while somebody types in it, who is not done: that is kept from all scripts.
export function withoutChange(act) {
  const stop = (event) => event.stopImmediatePropagation();
  addEventListener("change", stop, true);
  act();
  removeEventListener("change", stop, true);
}

// Gives what puts the caret where it is now, once the same field has the focus again.
export function caretNow() {
  const field = document.activeElement;
  const { id, selectionStart: from, selectionEnd: to } = field;
  return () => {
    const now = document.activeElement;
    if (id && now.id === id && now !== field && Number.isInteger(from)) now.setSelectionRange(from, to);
  };
}
