@NullMarked
package org.mingchuang.approval.run;

import org.jspecify.annotations.NullMarked;
