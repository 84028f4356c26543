@NullMarked
package org.mingchuang.approval;

import org.jspecify.annotations.NullMarked;
