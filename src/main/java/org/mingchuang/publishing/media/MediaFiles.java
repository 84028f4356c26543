package org.mingchuang.publishing.media;

import org.mingchuang.files.spi.FileOwner;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** Files of the library are seen by all who write or sign. */
@Component
class MediaFiles implements FileOwner {

    private final MediaStore store;

    MediaFiles(MediaStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return Media.KIND;
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject) {
        return MediaPolicy.mayRead(actor);
    }

    @Override
    public boolean mayAdd(Actor actor, SubjectRef subject) {
        return store.find(subject.number())
                .filter(media -> MediaPolicy.mayKeep(actor, media.unit()))
                .isPresent();
    }
}
