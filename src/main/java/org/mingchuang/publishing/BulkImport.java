package org.mingchuang.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** 批量导入: items of an older system, one JSON object a line, become drafts. */
public interface BulkImport {

    /**
     * Keeps good lines, names bad ones, and takes nothing twice, in this run or any later one.
     *
     * @param otherwise path of the column for items whose own is not there; empty to leave them out
     * @param say gets each line left out with its reason, and how far it is
     */
    Result run(Path file, String otherwise, Consumer<String> say) throws IOException;

    /**
     * 批量导入结果.
     *
     * @param fresh items that were taken in
     * @param before items that an earlier run had taken in, or that the file has twice
     * @param faults lines that were left out
     */
    record Result(int lines, int fresh, int before, int faults) {}
}
