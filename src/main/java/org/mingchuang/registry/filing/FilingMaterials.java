package org.mingchuang.registry.filing;

import java.util.List;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.springframework.stereotype.Component;

/** 备案材料: the files that go with a filing, without those that were taken out again. */
@Component
class FilingMaterials {

    private final StoredFiles files;

    FilingMaterials(StoredFiles files) {
        this.files = files;
    }

    List<StoredFile> of(Filing filing) {
        return files.of(filing.id().subject()).stream()
                .filter(file -> !filing.removed().contains(file.id()))
                .toList();
    }
}
