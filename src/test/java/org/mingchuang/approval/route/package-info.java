@NullMarked
package org.mingchuang.approval.route;

import org.jspecify.annotations.NullMarked;
