package org.mingchuang.portal.rebuild;

import java.util.function.Supplier;

/**
 * 一份工作 of a stage: made by any worker, in one transaction.
 *
 * @param upTo how far the stage has come once this and all before it are done
 */
record Portion(long upTo, Supplier<Result> work) {

    /**
     * 一份工作的结果.
     *
     * @param failed pages that could not be made, one a line
     */
    record Result(long made, String failed) {}
}
