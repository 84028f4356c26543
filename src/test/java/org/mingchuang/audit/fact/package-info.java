@NullMarked
package org.mingchuang.audit.fact;

import org.jspecify.annotations.NullMarked;
