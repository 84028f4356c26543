package org.mingchuang.organization;

import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;

/**
 * 任职身份: by what right somebody acts in a post: the holder, or the delegate for the holder's absence.
 *
 * @param onBehalfOf the absent holder, null when the person holds the post
 * @param onBehalfOfName empty when the person holds the post
 */
public record Standing(
        PersonId person, String name, @Nullable PersonId onBehalfOf, String onBehalfOfName) {

    /** As a signature shows it: both names when delegated. */
    public String signature() {
        return onBehalfOf == null ? name : name + "（代" + onBehalfOfName + "）";
    }
}
