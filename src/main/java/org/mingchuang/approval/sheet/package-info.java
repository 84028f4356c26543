/** 信息发布审批单: the publication approval form as an office document to print and file. */
@NullMarked
package org.mingchuang.approval.sheet;

import org.jspecify.annotations.NullMarked;
