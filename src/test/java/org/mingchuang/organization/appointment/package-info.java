@NullMarked
package org.mingchuang.organization.appointment;

import org.jspecify.annotations.NullMarked;
