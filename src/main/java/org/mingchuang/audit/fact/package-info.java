/** 留痕记录: writing, chaining, reading and verifying facts. */
@NullMarked
package org.mingchuang.audit.fact;

import org.jspecify.annotations.NullMarked;
