/** The organisation's tests, and the units and people that the tests of other modules stand on. */
@NullMarked
package org.mingchuang.organization;

import org.jspecify.annotations.NullMarked;
