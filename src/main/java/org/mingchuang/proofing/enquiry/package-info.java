/**
 * 随手查: any text, file or address is checked for whoever asks; the findings are kept for a while, the text is not.
 */
@NullMarked
package org.mingchuang.proofing.enquiry;

import org.jspecify.annotations.NullMarked;
