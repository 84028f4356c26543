/** 文件附件: checking, storing and giving out files. */
@NullMarked
package org.mingchuang.files.store;

import org.jspecify.annotations.NullMarked;
