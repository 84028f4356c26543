package org.mingchuang.publishing.intake;

import org.mingchuang.publishing.BulkImport;

/** How far a bulk import is. */
record BulkCount(int lines, int fresh, int before, int faults) {

    BulkCount read() {
        return new BulkCount(lines + 1, fresh, before, faults);
    }

    BulkCount taken() {
        return new BulkCount(lines, fresh + 1, before, faults);
    }

    BulkCount known() {
        return new BulkCount(lines, fresh, before + 1, faults);
    }

    BulkCount faulty() {
        return new BulkCount(lines, fresh, before, faults + 1);
    }

    BulkImport.Result result() {
        return new BulkImport.Result(lines, fresh, before, faults);
    }
}
