package org.mingchuang.proofing.link;

import java.util.Locale;

/**
 * 网址: the parts of an address that decide where it leads.
 *
 * @param scheme in small letters; empty when the address has none
 * @param host in small letters, without port; empty for addresses within the site
 * @param user what stands before an @ in the place of the host, which readers take for it
 */
record Address(String scheme, String host, String user) {

    private static final int LONGEST = 2_000;

    static Address of(String written) {
        String address = written.strip();
        address = address.substring(0, Math.min(LONGEST, address.length()));
        int colon = address.indexOf(':');
        String scheme = colon > 0 && address.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")
                ? address.substring(0, colon).toLowerCase(Locale.ROOT)
                : "";
        String rest = scheme.isEmpty() ? address : address.substring(colon + 1);
        if (!rest.startsWith("//") && !(scheme.isEmpty() && rest.startsWith("www."))) {
            return new Address(scheme, "", "");
        }
        String authority = rest.replaceFirst("^/+", "").split("[/?#\\\\]", 2)[0];
        int at = authority.lastIndexOf('@');
        String host = authority.substring(at + 1).replaceFirst(":[0-9]*$", "").toLowerCase(Locale.ROOT);
        return new Address(scheme, host, at < 0 ? "" : authority.substring(0, at));
    }

    boolean isBelow(String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    boolean isNumeric() {
        return host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") || host.startsWith("[");
    }

    /** An address of which only those within the house can make use. */
    boolean isInternal() {
        return host.equals("localhost")
                || host.startsWith("127.")
                || host.startsWith("10.")
                || host.startsWith("192.168.")
                || host.matches("172\\.(1[6-9]|2[0-9]|3[01])\\..*")
                || host.endsWith(".local")
                || scheme.equals("file");
    }

    /** The last two labels, or three where the second is one of those below .cn. */
    String site() {
        String[] labels = host.split("\\.");
        int count = labels.length;
        boolean three = count >= 3 && labels[count - 2].matches("com|gov|net|org|edu|ac|[a-z]{2}");
        int from = Math.max(0, count - (three ? 3 : 2));
        return String.join(".", java.util.Arrays.copyOfRange(labels, from, count));
    }
}
