/**
 * 规则: what every check looks like from inside the engine.
 */
@NullMarked
package org.mingchuang.proofing.rule;

import org.jspecify.annotations.NullMarked;
