@NullMarked
package org.mingchuang.proofing.enquiry;

import org.jspecify.annotations.NullMarked;
