/** What all tests share: one application on one database for the whole run. */
@NullMarked
package org.mingchuang.testing;

import org.jspecify.annotations.NullMarked;
