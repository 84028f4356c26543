package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.publishing.media.MediaPicks;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 选用素材: from the editor, which puts what is answered where it belongs. */
@Controller
@RequestMapping("/office/manuscripts/{id:\\d+}/media")
@Permitted(Permission.WRITE_MANUSCRIPTS)
class MediaPickController {

    private final ManuscriptReading reading;
    private final MediaPicks picks;
    private final Texts texts;

    MediaPickController(ManuscriptReading reading, MediaPicks picks, Texts texts) {
        this.reading = reading;
        this.picks = picks;
        this.texts = texts;
    }

    /** @param role body, cover or attachment */
    @PostMapping
    ResponseEntity<Map<String, String>> pick(
            @PathVariable long id,
            @RequestParam long media,
            @RequestParam(defaultValue = "body") String role,
            Actor actor)
            throws IOException {
        Manuscript manuscript =
                reading.find(id, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!ManuscriptPolicy.may(actor, ManuscriptAct.SAVE, manuscript)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return picks.pick(media, manuscript.id(), role, actor)
                .fold(
                        picked -> ResponseEntity.ok(answer(picked)),
                        refusals -> ResponseEntity.unprocessableContent().body(Map.of("message", texts.of(refusals))));
    }

    private static Map<String, String> answer(MediaPicks.Picked picked) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("role", picked.role());
        answer.put("file", picked.file().id().value().toString());
        answer.put("name", picked.file().name());
        answer.put("size", FileSizes.of(picked.file().size()));
        answer.put("html", picked.html());
        answer.put("alt", picked.alt());
        return answer;
    }
}
