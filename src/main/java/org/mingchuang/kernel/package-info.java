/**
 * 公共词汇: the few words that every module speaks: ids, the acting person, the subject of an act, a refusal, a digest,
 * paging. A type comes in here only when three modules need it; at most fifteen.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mingchuang.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
