"use strict";

// Forms: asking before what can't be taken back, one submission only, warning before typed text is lost, counting.
(() => {
  let changed = null;
  let sending = false;

  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.method === "post") changed = form;
    if (event.target.maxLength > 0) count(event.target);
  });

  // Kept elsewhere: nothing is lost by leaving.
  document.addEventListener("kept", (event) => {
    if (changed === event.target) changed = null;
  });

  addEventListener("beforeunload", (event) => {
    if (changed && !sending) event.preventDefault();
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    if (form.method === "dialog") return;
    if (button?.dataset.confirm && !button.dataset.confirmed) {
      event.preventDefault();
      ask(button);
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.method === "post") sendOnce(form, button);
  });

  /** The button is switched off only after the browser has taken its name and value into the request. */
  function sendOnce(form, button) {
    sending = true;
    form.dataset.sent = "true";
    setTimeout(() => {
      if (button) {
        button.setAttribute("aria-disabled", "true");
        button.setAttribute("aria-busy", "true");
      }
    });
    // A file sent back leaves this page standing: let it be used again.
    setTimeout(() => release(form, button), 8000);
  }

  function release(form, button) {
    sending = false;
    delete form.dataset.sent;
    button?.removeAttribute("aria-disabled");
    button?.removeAttribute("aria-busy");
    if (button) delete button.dataset.confirmed;
  }

  // Back from another page by the browser's own button: the form may be sent again.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of document.querySelectorAll("form[data-sent]")) {
      release(form, form.querySelector("[aria-busy]"));
    }
  });

  function ask(button) {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-labelledby", "confirm-text");
    const text = document.createElement("p");
    text.id = "confirm-text";
    text.textContent = button.dataset.confirm;
    const actions = document.createElement("form");
    actions.method = "dialog";
    actions.className = "actions";
    const no = choice("取消", "button-secondary", "");
    const yes = choice(button.textContent.trim(), button.classList.contains("button-danger") ? "button-danger" : "button-primary", "yes");
    actions.append(no, yes);
    dialog.append(text, actions);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue !== "yes") {
        button.focus();
        return;
      }
      button.dataset.confirmed = "true";
      button.form.requestSubmit(button);
    });
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  }

  function choice(label, kind, value) {
    const button = document.createElement("button");
    button.className = `button ${kind}`;
    button.value = value;
    button.textContent = label;
    return button;
  }

  /** Says how much room is left once a field is three quarters full; short fields say nothing. */
  function count(field) {
    if (field.maxLength < 40 || !field.id) return;
    const id = `${field.id}-counter`;
    let line = document.getElementById(id);
    if (!line) {
      line = document.createElement("p");
      line.id = id;
      line.className = "counter";
      line.setAttribute("aria-live", "polite");
      field.after(line);
    }
    const left = field.maxLength - field.value.length;
    line.hidden = field.value.length < field.maxLength * 0.75;
    line.classList.toggle("counter-full", left === 0);
    line.textContent = left === 0 ? `已满 ${field.maxLength} 字` : `还可以输入 ${left} 字`;
  }
})();
