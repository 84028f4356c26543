/**
 * 内容检查: finds wording errors, secrecy marks, personal data and what else the notice forbids, in a text given to it. The
 * engine is a plain library: no Spring, no database, no clock. It advises; people decide.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mingchuang.proofing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
