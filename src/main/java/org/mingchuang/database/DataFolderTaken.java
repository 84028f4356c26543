package org.mingchuang.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when another installation keeps its data in the folder. */
class DataFolderTaken extends AbstractFailureAnalyzer<DataFolderInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DataFolderInUse cause) {
        return new FailureAnalysis(
                "数据目录 " + cause.folder() + " 正被另一个正在运行的实例使用。",
                "请先停止那个实例，或用 MINGCHUANG_DATA 另指目录，例如：MINGCHUANG_DATA=./data2 ./run",
                cause);
    }
}
