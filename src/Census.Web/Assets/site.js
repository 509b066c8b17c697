// Small comforts only: every page works without this file.
"use strict";

// a form that takes long says so, and is not sent twice
document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (!form.hasAttribute("data-download") && !event.submitter?.hasAttribute("data-download")) {
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

// dials: a slider beside a number; what they change is asked for again while they move, and the address keeps up
document.querySelectorAll("input[data-dial]").forEach(slider => {
  const number = document.getElementById(slider.dataset.dial);
  slider.hidden = false;
  slider.addEventListener("input", () => {
    const mode = number.closest(".dial").querySelector("select");
    if (mode) {
      mode.value = "number";
    }
    number.value = slider.value;
    number.dispatchEvent(new Event("input", { bubbles: true }));
  });
  number.addEventListener("input", () => { slider.value = number.value; });
});
document.querySelectorAll("form[data-live]").forEach(form => {
  let waiting = 0;
  let asked = 0;
  const ask = async () => {
    const address = "?" + new URLSearchParams(new FormData(form));
    const own = ++asked;
    const answer = await fetch(form.action + address + "&handler=Fragment");
    if (answer.ok && own === asked) {
      document.getElementById(form.dataset.live).innerHTML = await answer.text();
      const status = document.getElementById(form.dataset.live + "-status");
      status.textContent = status.dataset.done;
      history.replaceState(null, "", address);
    }
  };
  form.addEventListener("input", event => {
    if (event.target.hasAttribute("data-reload")) {
      form.requestSubmit();
    } else if (!event.target.hasAttribute("data-dial")) {
      clearTimeout(waiting);
      waiting = setTimeout(ask, 120);
    }
  });
});

// import: how much of the files has been sent; what is too large is said before it is sent
document.querySelectorAll("form[data-upload]").forEach(form => form.addEventListener("submit", event => {
  const say = form.querySelector(".upload-text");
  const bar = form.querySelector("progress");
  const size = [...form.querySelectorAll("input[type=file]")].flatMap(input => [...input.files]).reduce((sum, file) => sum + file.size, 0);
  event.preventDefault();
  event.stopImmediatePropagation();
  if (form.dataset.sent) {
    return;
  }
  if (size > Number(form.dataset.limit)) {
    say.textContent = form.dataset.tooLarge;
    return;
  }
  const request = new XMLHttpRequest();
  const over = text => {
    delete form.dataset.sent;
    form.removeAttribute("aria-busy");
    bar.hidden = true;
    say.textContent = text;
  };
  request.upload.onprogress = progress => {
    bar.value = progress.lengthComputable ? 100 * progress.loaded / progress.total : 0;
    say.textContent = form.dataset.sending + " " + Math.round(bar.value) + " %";
  };
  request.onload = () => {
    if (request.status < 400) {
      location.assign(request.responseURL);
      return;
    }
    const answer = new DOMParser().parseFromString(request.responseText, "text/html");
    over(answer.querySelector("[role=alert]")?.textContent ?? form.dataset.cut);
  };
  request.onerror = () => over(form.dataset.cut);
  form.dataset.sent = "1";
  form.setAttribute("aria-busy", "true");
  bar.hidden = false;
  request.open("POST", form.action);
  request.send(new FormData(form));
}));

// import: what is being worked on shows how far it is, without the page being loaded again
const follow = async () => {
  const live = document.querySelector("[data-live='1']");
  if (!live) {
    return;
  }
  try {
    const answer = await fetch(location.href, { headers: { "Cache-Control": "no-store" } });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("live");
    if (fresh) {
      live.replaceWith(fresh);
    } else {
      location.reload();
    }
  } catch {
    // the next look may do better
  }
  setTimeout(follow, 1500);
};
setTimeout(follow, 1000);

// the queue of questions: inside the frame of a question its buttons have keys
document.querySelectorAll("[data-keys]").forEach(frame => frame.addEventListener("keydown", event => {
  if (!event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat) {
    frame.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)?.click();
  }
}));
