package org.mingchuang.duty.message;

import java.util.List;
import java.util.UUID;

/**
 * 批次: what goes out together, as one mail or one post.
 *
 * @param id the same at every try, so that a receiver may fold repeats
 * @param claim of this try
 * @param attempts tries, this one included
 */
record Batch(UUID id, UUID claim, DispatchChannel channel, long target, int attempts, List<Item> items) {

    Batch {
        items = List.copyOf(items);
    }

    /** The title of the only item, or how many there are. */
    String title() {
        return items.size() == 1 ? items.getFirst().title() : "有 " + items.size() + " 条提醒";
    }

    /** 批次中的一条. */
    record Item(String key, String title, String text, String address, boolean urgent) {}
}
