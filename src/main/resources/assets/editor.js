"use strict";

// Turns text areas into the rich text editor. Whatever goes wrong here, the text area stays and can be posted.
(() => {
  const areas = [...document.querySelectorAll("textarea[data-editor]:not([data-started])")];
  if (areas.length === 0) return;
  for (const area of areas) area.dataset.started = "true";

  const script = document.createElement("script");
  script.src = areas[0].dataset.editor;
  script.addEventListener("load", () => areas.forEach(start));
  document.head.append(script);

  function start(area) {
    const base = area.dataset.editor.replace(/\/[^/]*$/, "");
    hugerte.init({
      target: area,
      base_url: base,
      suffix: ".min",
      language: "zh-Hans",
      language_url: `${base}/langs/zh-Hans.js`,
      content_css: area.dataset.contentStyle,
      iframe_aria_text: area.dataset.label,
      height: 560,
      min_height: 360,
      menubar: false,
      branding: false,
      promotion: false,
      elementpath: false,
      contextmenu: false,
      browser_spellcheck: true,
      toolbar_mode: "wrap",
      plugins: "autolink fullscreen image link lists searchreplace table wordcount",
      toolbar:
        "undo redo | blocks | bold italic underline | alignleft aligncenter alignright | bullist numlist | " +
        "link image library table blockquote | searchreplace removeformat tidy fullscreen wordcount",
      block_formats: "正文=p; 标题二=h2; 标题三=h3; 标题四=h4",
      ...cleanMarkup,
      ...pictures(area),
      setup: (editor) => {
        watch(editor, area);
        if (document.querySelector("dialog.media-picker")) library(editor, area);
        if (area.dataset.markup) tidyUp(editor, area);
      },
    });
  }

  /** Only what the site's own sheet knows: classes for alignment, no style of its own anywhere. */
  const cleanMarkup = {
    formats: {
      alignleft: { selector: "p,h2,h3,h4,td,th,figure,img", classes: "left" },
      aligncenter: { selector: "p,h2,h3,h4,td,th,figure,img", classes: "center" },
      alignright: { selector: "p,h2,h3,h4,td,th,figure,img", classes: "right" },
      underline: { inline: "u" },
    },
    valid_styles: { "*": "" },
    invalid_elements: "script,style,iframe,object,embed,form,input,button,font",
    convert_urls: false,
    link_default_protocol: "https",
    link_assume_external_targets: "https",
    link_target_list: false,
    table_default_attributes: {},
    table_default_styles: {},
    table_style_by_css: false,
    table_sizing_mode: "responsive",
    table_resize_bars: false,
    table_advtab: false,
    table_cell_advtab: false,
    table_row_advtab: false,
    table_appearance_options: false,
    object_resizing: "img",
  };

  function pictures(area) {
    if (!area.dataset.upload) return { paste_data_images: false };
    return {
      automatic_uploads: true,
      paste_data_images: true,
      image_dimensions: true,
      image_uploadtab: true,
      images_file_types: "jpg,jpeg,png,gif,webp",
      file_picker_types: "image",
      images_upload_handler: (blob) => upload(area, blob),
    };
  }

  async function upload(area, blob) {
    const body = new FormData();
    body.append("_csrf", area.form.elements._csrf?.value ?? "");
    body.append("file", blob.blob(), blob.filename());
    const answer = await fetch(area.dataset.upload, { method: "POST", body, headers: { Accept: "application/json" } });
    const content = await answer.json().catch(() => ({}));
    if (answer.ok && content.location) return content.location;
    throw { message: content.message ?? reason(answer.status), remove: true };
  }

  function reason(status) {
    if (status === 401) return "登录已超时，请在新窗口登录后再上传图片";
    if (status === 413) return "图片太大，请压缩后再上传";
    return "图片没有上传成功，请稍后再试";
  }

  /** What is pasted is cleaned by the server, pictures uploaded first; without the server it comes in as plain text. */
  function tidyUp(editor, area) {
    editor.ui.registry.addButton("tidy", {
      text: "一键排版",
      tooltip: "整理空格、标点、引号和各级标题，可以撤销",
      onAction: async () => {
        const answer = await markup(area, "tidied", editor.getContent());
        if (answer) editor.undoManager.transact(() => editor.setContent(answer.html));
      },
    });
    editor.on("paste", (event) => {
      const html = event.clipboardData?.getData("text/html");
      if (!html) return;
      event.preventDefault();
      paste(editor, area, html, event.clipboardData.getData("text/plain"));
    });

    async function paste(target, field, html, text) {
      const answer = await markup(field, "pasted", await uploaded(field, html));
      if (!answer) {
        target.insertContent(target.dom.encode(text).replace(/\r?\n/g, "<br>"));
        return;
      }
      target.undoManager.transact(() => target.insertContent(answer.html));
      if (answer.note) tell(target, answer.note);
    }
  }

  async function uploaded(area, html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    for (const picture of page.querySelectorAll("img[src^='data:image/']")) {
      try {
        const blob = await (await fetch(picture.src)).blob();
        picture.src = await upload(area, { blob: () => blob, filename: () => `图片.${blob.type.split("/")[1]}` });
      } catch {
        picture.removeAttribute("src");
      }
    }
    return page.body.innerHTML;
  }

  async function markup(area, what, html) {
    const body = new URLSearchParams({ html });
    body.append("_csrf", area.form.elements._csrf?.value ?? "");
    try {
      const answer = await fetch(`${area.dataset.markup}/${what}`, { method: "POST", body, headers: { Accept: "application/json" } });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }

  function tell(editor, text) {
    editor.notificationManager.open({ text, type: "warning", timeout: 8_000 });
  }

  function library(editor, area) {
    editor.ui.registry.addButton("library", {
      text: "素材库",
      tooltip: "从素材库选图片、视频、音频",
      onAction: () => area.dispatchEvent(new CustomEvent("pickmedia", { bubbles: true, detail: { editor } })),
    });
  }

  /** The text area always holds what is shown, so that warnings, drafts and posting see it. */
  function watch(editor, area) {
    editor.on("input change undo redo ExecCommand", () => {
      if (!editor.isDirty()) return;
      editor.save({ no_events: true });
      area.dispatchEvent(new Event("input", { bubbles: true }));
    });
    editor.on("init", () => {
      for (const label of area.labels) label.addEventListener("click", () => editor.focus());
    });
  }
})();
