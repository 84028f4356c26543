package org.mingchuang.publishing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.stereotype.Component;

/** What a text needs to be kept at all: only what could not be stored or shown. Everything else can wait for submission. */
@Component
class SavingRequirements {

    List<Refusal> unmet(Manuscripts.Text text) {
        var refusals = new ArrayList<Refusal>();
        if (text.title().isBlank()) {
            refusals.add(
                    Refusal.of("publishing.manuscript.refusal.TITLE_MISSING").at("title"));
        }
        limit(refusals, "title", text.title(), ManuscriptLimits.TITLE);
        limit(refusals, "subtitle", text.subtitle(), ManuscriptLimits.SUBTITLE);
        limit(refusals, "summary", text.summary(), ManuscriptLimits.SUMMARY);
        limit(refusals, "source", text.source(), ManuscriptLimits.SHORT);
        limit(refusals, "author", text.author(), ManuscriptLimits.SHORT);
        limit(refusals, "keywords", text.keywords(), ManuscriptLimits.SHORT);
        limit(refusals, "coverAlt", text.coverAlt(), ManuscriptLimits.SHORT);
        limit(refusals, "originalAddress", text.originalAddress(), ManuscriptLimits.ADDRESS);
        limit(refusals, "originalTitle", text.originalTitle(), ManuscriptLimits.TITLE);
        limit(refusals, "body", text.bodyHtml(), ManuscriptLimits.BODY);
        return refusals;
    }

    private static void limit(List<Refusal> refusals, String field, String value, int longest) {
        if (value.length() > longest) {
            refusals.add(Refusal.of("publishing.manuscript.refusal.TOO_LONG", longest, value.length())
                    .at(field));
        }
    }
}
