package org.mingchuang.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;

/** 素材库: pictures, recordings and documents kept for many texts. */
public interface MediaLibrary {

    /**
     * Brings in one file, with what is said of it, and answers its number. Refused: who may not write, what {@code StoredFiles}
     * refuses, and content that is there already.
     *
     * @param name as the sender named it
     */
    Outcome<Long> add(String name, InputStream content, Description description, Actor by) throws IOException;

    /**
     * 素材介绍.
     *
     * @param folder such as 房屋安全/2026年; empty for none
     * @param alt what a picture shows, for who can't see it; without it the picture can't be used
     * @param caption printed below; may be empty
     */
    record Description(String title, String folder, List<String> tags, String alt, String caption) {

        public Description {
            tags = List.copyOf(tags);
        }
    }
}
