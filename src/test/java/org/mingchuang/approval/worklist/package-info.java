@NullMarked
package org.mingchuang.approval.worklist;

import org.jspecify.annotations.NullMarked;
