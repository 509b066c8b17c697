// Small comforts only: every page works without this file.
"use strict";

// a form that takes long says so, and is not sent twice
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (!form.hasAttribute("data-download")) {
    form.dataset.sent = "1";
    form.setAttribute("aria-busy", "true");
  }
});
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => {
  delete form.dataset.sent;
  form.removeAttribute("aria-busy");
}));

// a choice that changes what is shown need not be confirmed
document.addEventListener("change", event => {
  const form = event.target.closest("form[data-auto]");
  if (form) {
    form.requestSubmit();
  }
});
