/**
 * 操作留痕: every act is a fact, written in the act's own transaction and chained by SM3 so that removal shows.
 */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package org.mingchuang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
