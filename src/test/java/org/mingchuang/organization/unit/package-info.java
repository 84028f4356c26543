@NullMarked
package org.mingchuang.organization.unit;

import org.jspecify.annotations.NullMarked;
