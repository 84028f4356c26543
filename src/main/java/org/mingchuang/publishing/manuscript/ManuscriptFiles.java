package org.mingchuang.publishing.manuscript;

import org.mingchuang.files.FileId;
import org.mingchuang.files.spi.FileOwner;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.stereotype.Component;

/** A manuscript's files are read by whoever may read the manuscript, or a version that has them. */
@Component
class ManuscriptFiles implements FileOwner {

    private final ManuscriptStore manuscripts;
    private final ManuscriptReading reading;

    ManuscriptFiles(ManuscriptStore manuscripts, ManuscriptReading reading) {
        this.manuscripts = manuscripts;
        this.reading = reading;
    }

    @Override
    public String kind() {
        return ManuscriptId.KIND;
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject) {
        return manuscripts
                .find(new ManuscriptId(subject.number()))
                .filter(manuscript -> ManuscriptPolicy.mayRead(actor, manuscript))
                .isPresent();
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject, FileId file) {
        return mayRead(actor, subject)
                || reading.read(subject.number(), actor).stream()
                        .flatMap(readable -> readable.versions().stream())
                        .anyMatch(version -> isIn(version.text(), file));
    }

    private static boolean isIn(Manuscripts.Text text, FileId file) {
        return text.attachments().contains(file)
                || file.equals(text.cover())
                || text.bodyHtml().contains(file.value().toString());
    }

    @Override
    public boolean mayAdd(Actor actor, SubjectRef subject) {
        return manuscripts
                .find(new ManuscriptId(subject.number()))
                .filter(manuscript -> ManuscriptPolicy.may(actor, ManuscriptAct.SAVE, manuscript))
                .isPresent();
    }
}
