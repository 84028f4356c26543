package org.mingchuang.duty.message;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** 机器人地址: whoever knows it may speak in the group, so its own text shows the host only. */
record WebhookAddress(String text) {

    private static final int LONGEST = 500;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    WebhookAddress {
        text = text.strip();
    }

    boolean isGiven() {
        return !text.isEmpty();
    }

    /** Over https, or on this machine: the content of a reminder is not for the way. */
    boolean isAccepted() {
        try {
            return text.length() <= LONGEST && isAccepted(new URI(text));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isAccepted(URI address) {
        String host = address.getHost();
        boolean plain = address.getRawUserInfo() == null && address.getRawFragment() == null;
        return host != null
                && plain
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && LOOPBACK.contains(host));
    }

    URI uri() {
        return URI.create(text);
    }

    String masked() {
        URI address = uri();
        return address.getScheme() + "://" + address.getHost() + "/…";
    }

    @Override
    public String toString() {
        return isAccepted() ? masked() : "…";
    }
}
