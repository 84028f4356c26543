package org.mingchuang.registry.filing;

import java.time.Instant;
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

    /** 随附材料: what was handed in with it; proofs that the office has added since are none of the paper's. */
    List<StoredFile> handedIn(Filing filing) {
        Instant submitted = filing.trace().submittedAt();
        boolean open = filing.may(FilingAct.EDIT) || submitted == null;
        return of(filing).stream()
                .filter(file -> open || !file.storedAt().isAfter(submitted))
                .toList();
    }

    List<StoredFile> of(Filing filing) {
        return files.of(filing.id().subject()).stream()
                .filter(file -> !filing.removed().contains(file.id()))
                .toList();
    }
}
