/**
 * 内容检查: finds wording errors, secrecy marks, personal data and what else the notice forbids, in a text given to it. The
 * engine is a plain library: no Spring, no database, no clock. Around it stand the features of its use: what people say to
 * findings, which rules are in force. It advises; people decide.
 */
@ApplicationModule(allowedDependencies = {"web", "audit", "files"})
@NullMarked
package org.mingchuang.proofing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
