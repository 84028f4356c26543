@NullMarked
package org.mingchuang.approval.sheet;

import org.jspecify.annotations.NullMarked;
