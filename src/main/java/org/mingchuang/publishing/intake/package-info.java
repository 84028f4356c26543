/** 文件导入: reads what offices write their texts in, recognises the official layout, and makes drafts of it. */
@NullMarked
package org.mingchuang.publishing.intake;

import org.jspecify.annotations.NullMarked;
