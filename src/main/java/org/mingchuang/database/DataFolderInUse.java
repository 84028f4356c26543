package org.mingchuang.database;

import java.io.IOException;
import java.nio.file.Path;

/** Another installation that is running keeps its data in the same folder. */
class DataFolderInUse extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path folder;

    DataFolderInUse(Path folder) {
        super("the data folder is in use by another installation that is running: " + folder);
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
