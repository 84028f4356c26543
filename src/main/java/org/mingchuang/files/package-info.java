/**
 * 文件附件: stored files by content digest; their owner decides who may read them.
 */
@ApplicationModule(allowedDependencies = {"web", "audit"})
@NullMarked
package org.mingchuang.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
