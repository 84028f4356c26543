package org.mingchuang.demo;

import java.io.IOException;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.MediaLibrary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The library of pictures, brought in by the office; one still lacks its words. */
@Component
class DemoMedia {

    private static final int CELLS = 6;
    private static final String OFFICE = "BGS";

    private final MediaLibrary library;
    private final DemoWriting writing;

    DemoMedia(MediaLibrary library, DemoWriting writing) {
        this.library = library;
        this.writing = writing;
    }

    void build() throws IOException {
        Actor clerk = writing.drafterOf(OFFICE);
        for (List<String> row : DemoTable.read("media.tsv", CELLS).rows()) {
            var description = new MediaLibrary.Description(
                    row.get(1), row.get(2), List.of(row.get(3).split("，")), row.get(4), row.get(5));
            try (var content = new ClassPathResource("demo/pictures/" + row.getFirst()).getInputStream()) {
                library.add(row.getFirst(), content, description, clerk).orElseThrow();
            }
        }
    }
}
