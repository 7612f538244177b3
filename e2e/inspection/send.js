// Sends a form as a script of ours sends it, from whatever page is open: [address, [[name, value], …]].
([address, fields]) => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = address;
  form.dataset.swap = "";
  for (const [name, value] of fields) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
  }
  document.querySelector("main").append(form);
  form.requestSubmit();
  form.remove();
}
