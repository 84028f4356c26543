@NullMarked
package org.mingchuang.duty.rule;

import org.jspecify.annotations.NullMarked;
