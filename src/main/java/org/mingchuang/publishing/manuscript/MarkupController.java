package org.mingchuang.publishing.manuscript;

import java.util.Map;
import org.mingchuang.kernel.Permission;
import org.mingchuang.publishing.markup.PastedMarkup;
import org.mingchuang.publishing.markup.Typesetting;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 粘贴整理、一键排版: the editor sends markup and gets it back clean. Nothing is kept. */
@Controller
@RequestMapping("/office/manuscripts/markup")
@Permitted(Permission.WRITE_MANUSCRIPTS)
class MarkupController {

    private static final int LONGEST = 6_000_000;

    private final PastedMarkup pasted;
    private final Typesetting typesetting;
    private final BodySanitiser sanitiser;
    private final Texts texts;

    MarkupController(PastedMarkup pasted, Typesetting typesetting, BodySanitiser sanitiser, Texts texts) {
        this.pasted = pasted;
        this.typesetting = typesetting;
        this.sanitiser = sanitiser;
        this.texts = texts;
    }

    @PostMapping("/pasted")
    ResponseEntity<Map<String, String>> paste(@RequestParam(defaultValue = "") String html) {
        if (html.length() > LONGEST) {
            return tooLong();
        }
        PastedMarkup.Pasted result = pasted.clean(html);
        String note = result.lostPictures() == 0
                ? ""
                : texts.of("publishing.manuscript.label.LOST_PICTURES", result.lostPictures());
        return ResponseEntity.ok(Map.of("html", sanitiser.sanitise(result.html()), "note", note));
    }

    @PostMapping("/tidied")
    ResponseEntity<Map<String, String>> tidy(@RequestParam(defaultValue = "") String html) {
        return html.length() > LONGEST
                ? tooLong()
                : ResponseEntity.ok(Map.of("html", sanitiser.sanitise(typesetting.tidy(sanitiser.sanitise(html)))));
    }

    private ResponseEntity<Map<String, String>> tooLong() {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .body(Map.of("message", texts.of("publishing.manuscript.refusal.MARKUP_TOO_LONG")));
    }
}
