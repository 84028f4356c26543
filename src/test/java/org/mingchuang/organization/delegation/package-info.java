@NullMarked
package org.mingchuang.organization.delegation;

import org.jspecify.annotations.NullMarked;
