"use strict";

// A picture of the library: the point where the eye goes, and a part to be cut out, shown and set on the picture itself.
(() => {
  const stage = document.querySelector("[data-media-stage]");
  if (!stage) return;
  const [focus, crop] = [stage.querySelector(".media-focus"), stage.querySelector(".media-crop")];
  const field = (id) => document.getElementById(id);
  const modes = document.querySelector("[data-media-modes]");
  if (modes) modes.hidden = false;

  function show() {
    if (field("focusX")) {
      focus.style.left = `${field("focusX").value}%`;
      focus.style.top = `${field("focusY").value}%`;
    }
    const part = ["left", "top", "width", "height"].map((id) => Number(field(id)?.value ?? 0));
    const whole = part[0] <= 0 && part[1] <= 0 && part[2] >= 100 && part[3] >= 100;
    if (!field("left") || whole) {
      crop.removeAttribute("style");
      return;
    }
    ["left", "top", "width", "height"].forEach((side, at) => { crop.style[side] = `${part[at]}%`; });
  }

  /** In hundredths of the picture, one digit behind the point. */
  function place(event) {
    const box = stage.getBoundingClientRect();
    const share = (at, from, length) => Math.round(Math.min(1, Math.max(0, (at - from) / length)) * 1000) / 10;
    return [share(event.clientX, box.left, box.width), share(event.clientY, box.top, box.height)];
  }

  const cropping = () => modes?.querySelector("input:checked")?.value === "crop";
  let from = null;

  stage.addEventListener("pointerdown", (event) => {
    if (!modes) return;
    event.preventDefault();
    from = place(event);
    stage.setPointerCapture(event.pointerId);
    if (!cropping() && field("focusX")) {
      field("focusX").value = Math.round(from[0]);
      field("focusY").value = Math.round(from[1]);
      field("focusX").dispatchEvent(new Event("input", { bubbles: true }));
    }
    show();
  });
  stage.addEventListener("pointermove", (event) => {
    if (!from || !cropping()) return;
    const to = place(event);
    field("left").value = Math.min(from[0], to[0]);
    field("top").value = Math.min(from[1], to[1]);
    field("width").value = Math.max(1, Math.round(Math.abs(to[0] - from[0]) * 10) / 10);
    field("height").value = Math.max(1, Math.round(Math.abs(to[1] - from[1]) * 10) / 10);
    field("left").closest("details").open = true;
    show();
  });
  stage.addEventListener("pointerup", () => { from = null; });
  document.addEventListener("input", show);
  show();
})();
