@NullMarked
package org.mingchuang.proofing.privacy;

import org.jspecify.annotations.NullMarked;
