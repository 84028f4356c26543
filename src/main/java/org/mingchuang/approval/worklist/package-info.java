/** 审签工作台: the lists of what waits for whom, across all columns and units, and signing several items in one go. */
@NullMarked
package org.mingchuang.approval.worklist;

import org.jspecify.annotations.NullMarked;
