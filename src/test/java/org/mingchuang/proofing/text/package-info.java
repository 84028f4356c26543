@NullMarked
package org.mingchuang.proofing.text;

import org.jspecify.annotations.NullMarked;
