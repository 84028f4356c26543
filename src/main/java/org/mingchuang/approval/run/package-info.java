/** 审批流转: one submission on its way through a route; decisions, the two-persons rule, the work of signing. */
@NullMarked
package org.mingchuang.approval.run;

import org.jspecify.annotations.NullMarked;
