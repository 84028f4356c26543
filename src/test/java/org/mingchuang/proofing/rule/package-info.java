@NullMarked
package org.mingchuang.proofing.rule;

import org.jspecify.annotations.NullMarked;
