/** 审批路线: who signs in which order, kept as data, with the notice's own three routes as default. */
@NullMarked
package org.mingchuang.approval.route;

import org.jspecify.annotations.NullMarked;
